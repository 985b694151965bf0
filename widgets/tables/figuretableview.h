// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/year.h>

#include <QTableView>

namespace qingshan {

class YearlyTableModel;

/// The grid of a theme: spreadsheet keys, typing starts editing (through an input method too),
/// Enter goes down and Tab right, Del clears, a block is copied as tab-separated text.
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

Q_SIGNALS:
    /// The user stands on another column.
    void columnChanged(int column);
    /// Clearing or pasting was refused; the sentence says why.
    void refused(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void step(int rows, int columns);
    void spreadColumns();

    YearlyTableModel* m_table = nullptr;
    bool m_refused = false; ///< what was typed last was not taken
};

} // namespace qingshan
