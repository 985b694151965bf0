// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/tables/themetables.h>
#include <tests/support/documentfixture.h>
#include <widgets/tables/figuretableview.h>

namespace qingshan::test {

/// The forest table of an empty document on screen, standing on the cover rate of 2020.
class TableViewFixture : public DocumentFixture {
    Q_DISABLE_COPY_MOVE(TableViewFixture)

public:
    static constexpr auto cover = "forest.cover_rate";

    explicit TableViewFixture(std::unique_ptr<MemoryStore> store = std::make_unique<MemoryStore>());
    /// Closes an editor that is still open: Qt warns of one that goes with its view.
    ~TableViewFixture();

    void stand(QAnyStringView indicator, int year);

    [[nodiscard]] FigureTableView& view() { return m_view; }

    [[nodiscard]] YearlyTableModel& model() { return *m_model; }

    /// Where the user stands.
    [[nodiscard]] int year() const { return m_model->yearAt(m_view.currentIndex().row()).number(); }

    [[nodiscard]] QString indicator() const
    {
        return m_model->indicatorAt(m_view.currentIndex().column()).key.text;
    }

private:
    std::unique_ptr<YearlyTableModel> m_model;
    FigureTableView m_view;
};

} // namespace qingshan::test
