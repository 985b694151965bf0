// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/tables/yearlytablemodel.h>
#include <widgets/tables/figuredelegate.h>
#include <widgets/tables/figuretableview.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>

#include <algorithm>

namespace qingshan {

namespace {

constexpr int widestColumn = 210;

} // namespace

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
    connect(table, &YearlyTableModel::modelReset, this, &FigureTableView::measureColumns);
    connect(table, &YearlyTableModel::headerDataChanged, this, &FigureTableView::measureColumns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_spreading) {
            m_byHand.insert(column);
        }
    });
    if (isVisible()) {
        measureColumns();
    }
    scrollToBottom();
}

void FigureTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_wanted.isEmpty()) {
        measureColumns(); // not earlier: before it is shown the fonts are not those of the program
    } else {
        spreadColumns();
    }
}

void FigureTableView::measureColumns()
{
    m_wanted.clear();
    if (m_table == nullptr) {
        return;
    }
    constexpr int padding = 8;
    constexpr int narrowest = 92;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const int texts =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        m_wanted.append(std::clamp(texts + padding, narrowest, widestColumn));
    }
    spreadColumns();
}

/// As wide as the texts need, and wider where the table leaves room; what the user has dragged
/// stays.
void FigureTableView::spreadColumns()
{
    int taken = 0;
    int free = 0;
    for (int column = 0; column < m_wanted.size(); ++column) {
        const bool fixed = m_byHand.contains(column);
        taken += fixed ? columnWidth(column) : m_wanted.at(column);
        free += fixed ? 0 : 1;
    }
    const int spare = free == 0 ? 0 : std::max(0, viewport()->width() - taken) / free;
    m_spreading = true;
    for (int column = 0; column < m_wanted.size(); ++column) {
        if (!m_byHand.contains(column)) {
            setColumnWidth(column, std::min(m_wanted.at(column) + spare, widestColumn));
        }
    }
    m_spreading = false;
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
    if (indexes.isEmpty()) {
        return;
    }
    std::sort(indexes.begin(), indexes.end());
    QString text;
    QString html = QStringLiteral("<table><tr>");
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        const bool sameRow = i == 0 || indexes.at(i).row() == indexes.at(i - 1).row();
        if (i > 0) {
            text += sameRow ? u'\t' : u'\n';
        }
        if (!sameRow) {
            html += QStringLiteral("</tr><tr>");
        }
        const QString figure = indexes.at(i).data(YearlyTableModel::FullTextRole).toString();
        text += figure;
        html += QStringLiteral("<td>") + figure.toHtmlEscaped() + QStringLiteral("</td>");
    }
    auto* copied = new QMimeData; // the clipboard owns it
    copied->setText(text);
    copied->setHtml(html + QStringLiteral("</tr></table>"));
    QApplication::clipboard()->setMimeData(copied);
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

void FigureTableView::giveUpEditing()
{
    for (QLineEdit* editor : viewport()->findChildren<QLineEdit*>()) {
        if (state() == EditingState && !editor->isHidden()) { // a hidden one is closed already
            closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
        }
    }
}

void FigureTableView::commitData(QWidget* editor)
{
    m_refused = false;
    QTableView::commitData(editor);
}

void FigureTableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool givesUp = hint == QAbstractItemDelegate::RevertModelCache;
    const bool here = isAtCurrent(*editor);
    // After a refusal the user stays with what was typed, to put it right. A window that is left
    // for another one keeps its editor too; a click elsewhere on the page gives the text up.
    if (m_refused && !givesUp && here && editor->window()->focusWidget() == editor) {
        return;
    }
    m_refused = false;
    QTableView::closeEditor(editor, hint);
    if (givesUp) {
        Q_EMIT givenUp();
    }
    // Enter commits and goes down, as in a spreadsheet; Qt's own habit is to stay.
    if (hint == QAbstractItemDelegate::SubmitModelCache && here) {
        step(1, 0);
    }
}

bool FigureTableView::isAtCurrent(const QWidget& editor) const
{
    return visualRect(currentIndex()).contains(editor.geometry().center());
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
