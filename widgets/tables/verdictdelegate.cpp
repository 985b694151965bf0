// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/tables/targetsmodel.h>
#include <widgets/appearance.h>
#include <widgets/tables/verdictdelegate.h>

#include <QPainter>

namespace qingshan {

namespace {

/// For the shape, left of the word.
constexpr int room = 22;

} // namespace

VerdictDelegate::VerdictDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(room, 0);
}

void VerdictDelegate::paint(
    QPainter* painter,
    const QStyleOptionViewItem& option,
    const QModelIndex& index) const
{
    QStyleOptionViewItem shifted = option;
    const auto verdict = static_cast<Verdict>(index.data(TargetsModel::VerdictRole).toInt());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    }
    shifted.rect.adjust(room - 6, 0, 0, 0);
    QStyledItemDelegate::paint(painter, shifted, index);
    const QRectF box(option.rect.left() + 5, option.rect.center().y() - 5, 11, 11);
    paintVerdictShape(*painter, box, verdict);
}

} // namespace qingshan
