// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/appearance.h>
#include <widgets/navigationdelegate.h>

#include <QPainter>

namespace qingshan {

NavigationDelegate::NavigationDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void NavigationDelegate::paint(
    QPainter* painter,
    const QStyleOptionViewItem& option,
    const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant data = index.data(VerdictRole);
    const auto verdict = static_cast<Verdict>(data.toInt());
    if (!data.isValid() || verdict == Verdict::NoData || verdict == Verdict::NoTarget) {
        return;
    }
    constexpr double size = 10;
    paintVerdictShape(
        *painter,
        QRectF(option.rect.right() - size - 12, option.rect.center().y() - size / 2, size, size),
        verdict);
}

} // namespace qingshan
