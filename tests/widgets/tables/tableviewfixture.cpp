// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/widgets/tables/tableviewfixture.h>
#include <tests/widgets/windows.h>

namespace qingshan::test {

TableViewFixture::TableViewFixture(std::unique_ptr<MemoryStore> store)
    : DocumentFixture(std::move(store))
    , m_model(makeThemeTable(
          document(),
          ThemeKey(QStringLiteral("forest")),
          AreaKey(QStringLiteral("city"))))
{
    m_view.setTable(m_model.get());
    showWindow(m_view, {900, 500});
    stand(cover, 2020);
}

TableViewFixture::~TableViewFixture()
{
    m_view.giveUpEditing();
}

void TableViewFixture::stand(QAnyStringView indicator, int year)
{
    m_view.setCurrentIndex(m_model->indexOf(figureId(indicator, year)));
}

} // namespace qingshan::test
