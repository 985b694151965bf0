// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/tables/themetables.h>
#include <tests/support/documentfixture.h>

#include <QAbstractItemModelTester>

namespace qingshan::test {

/// The table of a theme over a DocumentFixture, watched for every rule of an item model: breaking
/// one stops the test. It also keeps what the table signals.
class TableFixture : public DocumentFixture {
    Q_DISABLE_COPY_MOVE(TableFixture)

public:
    explicit TableFixture(
        QAnyStringView theme,
        std::unique_ptr<MemoryStore> store = std::make_unique<MemoryStore>());

    [[nodiscard]] YearlyTableModel& table() { return *m_table; }

    [[nodiscard]] QModelIndex cell(QAnyStringView indicator, int year) const;
    [[nodiscard]] QString shown(QAnyStringView indicator, int year) const;
    [[nodiscard]] QStringList toolTip(QAnyStringView indicator, int year) const;

    /// Types into a cell as its editor would. False when it was refused.
    bool type(QAnyStringView indicator, int year, QAnyStringView text);
    /// Types the six pollutants of a year, in the order of air::pollutants(), all of them fine.
    void typeAir(int year, QAnyStringView six);
    /// Adds a second area with the role.
    void addArea(QAnyStringView key, AreaRole role);

    /// The reasons of refused() and the sentences of doubted() since the last call.
    [[nodiscard]] QStringList takeRefusals();
    [[nodiscard]] QStringList takeDoubts();
    /// The indicators whose columns, from the first to the last year, were told to have changed
    /// since the last call; sorted.
    [[nodiscard]] QStringList takeMovedColumns();

private:
    std::unique_ptr<YearlyTableModel> m_table;
    QAbstractItemModelTester m_tester;
    QStringList m_refusals;
    QStringList m_doubts;
    QStringList m_moved;
};

} // namespace qingshan::test
