// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace qingshan {

/// Draws the cells of a yearly table: computed cells on quiet ground, states by their mark and
/// style, a corner where a source or note is, a bar at the left of a doubtful figure, a dashed rule
/// above a figure on a new basis.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureDelegate)

public:
    explicit FigureDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QWidget* createEditor(
        QWidget* parent,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    /// Leaves alone what a person has typed and not given up yet.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
};

} // namespace qingshan
