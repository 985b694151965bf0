// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/tables/yearlytablemodel.h>
#include <widgets/appearance.h>
#include <widgets/tables/figuredelegate.h>

#include <QLineEdit>
#include <QPainter>

namespace qingshan {

namespace {

bool isComputed(const QModelIndex& index)
{
    const bool column =
        index.model()
            ->headerData(index.column(), Qt::Horizontal, YearlyTableModel::ComputedRole)
            .toBool();
    return column || index.data(YearlyTableModel::ComputedRole).toBool();
}

void paintCorner(QPainter& painter, const QRectF& cell)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(currentPalette().accent));
    constexpr double side = 5;
    painter.drawPolygon(QPolygonF(
        {cell.topRight() + QPointF(-side, 0), cell.topRight(),
         cell.topRight() + QPointF(0, side)}));
}

/// As on the chart: nothing may be compared across it.
void paintBasisBreak(QPainter& painter, const QRectF& cell)
{
    QPen pen(colour(currentPalette().muted), 1.5);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(cell.topLeft() + QPointF(1, 1), cell.topRight() + QPointF(-1, 1));
}

} // namespace

FigureDelegate::FigureDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void FigureDelegate::paint(
    QPainter* painter,
    const QStyleOptionViewItem& option,
    const QModelIndex& index) const
{
    const Palette& p = currentPalette();
    const bool computed = isComputed(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        QColor soft = colour(p.accent);
        soft.setAlphaF(0.12F);
        painter->fillRect(option.rect, colour(p.surface));
        painter->fillRect(option.rect, soft);
    } else if (computed) {
        painter->fillRect(option.rect, colour(p.canvas));
    }
    const QRectF cell(option.rect);
    if (!index.data(YearlyTableModel::DoubtsRole).toStringList().isEmpty()) {
        painter->fillRect(QRectF(cell.left(), cell.top(), 3, cell.height()), colour(p.behind));
    }
    if (index.data(YearlyTableModel::DetailRole).toBool()) {
        paintCorner(*painter, cell);
    }
    if (index.data(YearlyTableModel::BasisBreakRole).toBool()) {
        paintBasisBreak(*painter, cell);
    }
    const QVariant state = index.data(YearlyTableModel::StateRole);
    const bool plain = state.isValid() && state.toInt() == static_cast<int>(FigureState::Final);
    QFont font = option.font;
    font.setItalic(!plain && state.isValid());
    painter->setFont(font);
    painter->setPen(colour(computed || !plain ? p.muted : p.ink));
    painter->drawText(
        cell.adjusted(8, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
        index.data(Qt::DisplayRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour(p.accent), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget* FigureDelegate::createEditor(
    QWidget* parent,
    const QStyleOptionViewItem& option,
    const QModelIndex& index) const
{
    Q_UNUSED(option)
    auto* editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignRight);
    editor->setFrame(false);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

void FigureDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (line == nullptr || !line->isModified()) {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

} // namespace qingshan
