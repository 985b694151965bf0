// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/year.h>

#include <QSet>
#include <QTableView>

namespace qingshan {

class YearlyTableModel;

/// The grid of a theme: spreadsheet keys, typing starts editing (through an input method too),
/// Enter goes down and Tab right, Del clears, a block is copied as text and as a table. What was
/// refused stays in the editor until it is put right or given up with Esc.
class FigureTableView : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureTableView)

public:
    explicit FigureTableView(QWidget* parent = nullptr);

    void setTable(YearlyTableModel* table);

    /// Makes the cell of a column in the given year current and visible.
    void goTo(Year year);
    void copySelection() const;
    void clearSelected();
    /// Closes the editor, if one is open, without taking what was typed.
    void giveUpEditing();

Q_SIGNALS:
    /// The user stands on another column.
    void columnChanged(int column);
    /// Clearing or pasting was refused; the sentence says why.
    void refused(const QString& reason);
    /// The user left an editor with Esc: what was typed is gone, the figure is as it was.
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void step(int rows, int columns);
    [[nodiscard]] bool isAtCurrent(const QWidget& editor) const;
    void measureColumns();
    void spreadColumns();

    YearlyTableModel* m_table = nullptr;
    bool m_refused = false; ///< what was typed last was not taken
    QList<int> m_wanted; ///< the width that the texts of each column need; empty: not measured yet
    QSet<int> m_byHand; ///< columns whose width the user chose
    bool m_spreading = false; ///< widths change by our own doing
};

} // namespace qingshan
