// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/tables/yearlytablemodel.h>
#include <widgets/tables/figuredelegate.h>
#include <widgets/tables/figuretableview.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace qingshan {

FigureTableView::FigureTableView(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new FigureDelegate(this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->setDefaultSectionSize(28);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(84);
    setAccessibleName(tr("Figures by year"));
}

void FigureTableView::setTable(YearlyTableModel* table)
{
    m_table = table;
    setModel(table);
    connect(table, &YearlyTableModel::refused, this, [this] { m_refused = true; });
    spreadColumns();
    scrollToBottom();
}

void FigureTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
}

/// As wide as the texts need, and wider where the table leaves room.
void FigureTableView::spreadColumns()
{
    if (m_table == nullptr || m_table->columnCount() == 0) {
        return;
    }
    resizeColumnsToContents();
    constexpr int narrowest = 92;
    constexpr int widest = 210;
    const int columns = m_table->columnCount();
    int taken = 0;
    for (int column = 0; column < columns; ++column) {
        setColumnWidth(column, std::clamp(columnWidth(column) + 8, narrowest, widest));
        taken += columnWidth(column);
    }
    const int spare = std::max(0, viewport()->width() - taken) / columns;
    for (int column = 0; column < columns; ++column) {
        setColumnWidth(column, std::min(columnWidth(column) + spare, widest));
    }
}

void FigureTableView::goTo(Year year)
{
    const int column = std::max(0, currentIndex().column());
    const QModelIndex index = model()->index(year.number() - m_table->yearAt(0).number(), column);
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
        setFocus(Qt::OtherFocusReason);
    }
}

void FigureTableView::copySelection() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QString text;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        if (i > 0) {
            text += indexes.at(i).row() == indexes.at(i - 1).row() ? u'\t' : u'\n';
        }
        text += indexes.at(i).data(Qt::DisplayRole).toString();
    }
    QApplication::clipboard()->setText(text);
}

void FigureTableView::clearSelected()
{
    if (const Status done = m_table->clear(selectionModel()->selectedIndexes()); !done) {
        Q_EMIT refused(done.error().message);
    }
}

void FigureTableView::keyPressEvent(QKeyEvent* event)
{
    const bool editing = state() == EditingState;
    if (!editing && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        clearSelected();
        return;
    }
    if (!editing && event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (!editing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
        return;
    }
    QTableView::keyPressEvent(event);
}

void FigureTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.column() != previous.column()) {
        Q_EMIT columnChanged(current.column());
    }
}

void FigureTableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    // Enter commits and goes down, as in a spreadsheet; Qt's own habit is to stay. After a refusal
    // the user stays with the figure the sentence is about.
    if (hint == QAbstractItemDelegate::SubmitModelCache && !m_refused) {
        step(1, 0);
    }
    m_refused = false;
}

void FigureTableView::step(int rows, int columns)
{
    const QModelIndex next =
        model()->index(currentIndex().row() + rows, currentIndex().column() + columns);
    if (next.isValid()) {
        setCurrentIndex(next);
    }
}

} // namespace qingshan
