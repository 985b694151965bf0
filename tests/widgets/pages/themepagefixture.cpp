// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <tests/widgets/pages/themepagefixture.h>
#include <tests/widgets/windows.h>
#include <widgets/verdictchip.h>

#include <QComboBox>
#include <QLabel>

namespace qingshan::test {

ThemePageFixture::ThemePageFixture(const QString& theme, std::unique_ptr<MemoryStore> store)
    : SampleDocument(QStringLiteral("xiangxi"), std::move(store))
    , m_page(document(), ThemeKey(theme), subject())
{
    showWindow(m_page);
}

YearlyTableModel& ThemePageFixture::model() const
{
    return *qobject_cast<YearlyTableModel*>(m_page.table().model());
}

void ThemePageFixture::stand(QAnyStringView indicator, int year)
{
    table().setCurrentIndex(model().indexOf(figureId(indicator, year, model().area().text)));
}

void ThemePageFixture::enter(QAnyStringView indicator, int year, QAnyStringView typed)
{
    const Status done = edits::setFigure(
        document(), figureId(indicator, year, subject().text), figureOf(indicator, typed));
    if (!done) {
        qFatal("%s", qUtf8Printable(done.error().message));
    }
}

QString ThemePageFixture::verdict() const
{
    return m_page.findChild<VerdictChip*>()->accessibleName();
}

QString ThemePageFixture::bigValue() const
{
    return m_page.findChild<QLabel*>(QStringLiteral("kpiValue"))->text();
}

QComboBox* ThemePageFixture::box(const QString& name) const
{
    for (QComboBox* box : m_page.findChildren<QComboBox*>()) {
        if (box->accessibleName() == name) {
            return box;
        }
    }
    return nullptr;
}

} // namespace qingshan::test
