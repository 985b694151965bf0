// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/tables/yearlytablemodel.h>
#include <tests/widgets/sampledocument.h>
#include <widgets/pages/themepage.h>
#include <widgets/tables/figuretableview.h>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace qingshan::test {

/// The page of a theme (forest by default) of the Xiangxi sample on screen, standing on the theme's
/// own indicator.
class ThemePageFixture : public SampleDocument {
    Q_DISABLE_COPY_MOVE(ThemePageFixture)

public:
    explicit ThemePageFixture(
        const QString& theme = QStringLiteral("forest"),
        std::unique_ptr<MemoryStore> store = std::make_unique<MemoryStore>());

    [[nodiscard]] ThemePage& page() { return m_page; }

    [[nodiscard]] FigureTableView& table() { return m_page.table(); }

    [[nodiscard]] YearlyTableModel& model() const;

    void stand(QAnyStringView indicator, int year);
    /// Enters a figure of the subject as typed, from outside the page. A refusal stops the test.
    void enter(QAnyStringView indicator, int year, QAnyStringView typed);

    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString bigValue() const;
    /// The box with the accessible name; nothing (nullptr) when there is none.
    [[nodiscard]] QComboBox* box(const QString& name) const;

private:
    ThemePage m_page;
};

} // namespace qingshan::test
