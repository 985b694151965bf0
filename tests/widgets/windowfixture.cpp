// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <tests/widgets/windowfixture.h>
#include <tests/widgets/windows.h>

namespace qingshan::test {

WindowFixture::WindowFixture(Page::Access access, std::unique_ptr<MemoryStore> store)
    : SampleDocument(QStringLiteral("xiangxi"), std::move(store))
{
    m_window.showDocument(document(), QStringLiteral("/somewhere/xiangxi.qingshan"), access);
    showWindow(m_window, {1366, 768});
}

void WindowFixture::open(const QString& theme)
{
    const QString name = testCatalogue().findTheme(ThemeKey(theme))->name.current();
    for (int page = 0; page < workspace().pageCount(); ++page) {
        if (workspace().pageName(page) == name) {
            workspace().goToPage(page);
            return;
        }
    }
    qFatal("there is no page %s", qUtf8Printable(name));
}

ThemePage& WindowFixture::page() const
{
    for (ThemePage* page : workspace().findChildren<ThemePage*>()) {
        if (page->isVisible()) {
            return *page;
        }
    }
    qFatal("no theme is on screen");
}

void WindowFixture::setCover(const QString& typed)
{
    const Status done = edits::setFigure(
        document(), figureId("forest.cover_rate", 2024, "xiangxi"),
        figureOf("forest.cover_rate", typed));
    if (!done) {
        qFatal("%s", qUtf8Printable(done.error().message));
    }
}

} // namespace qingshan::test
