// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace qingshan {

/// Draws a page of the navigation with the verdict of its theme at the right.
class NavigationDelegate : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationDelegate)

public:
    enum Role {
        VerdictRole = Qt::UserRole + 1, ///< Verdict as int; invalid: none is drawn
    };

    explicit NavigationDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
};

} // namespace qingshan
