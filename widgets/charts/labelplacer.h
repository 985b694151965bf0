// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace qingshan {

/// Finds room for labels: it knows what is already drawn (boxes and lines) and gives a label the
/// first of its wanted places that touches none of it. Pure geometry.
class LabelPlacer {
public:
    explicit LabelPlacer(const QRectF& bounds);

    /// Something that labels must keep off.
    void block(const QRectF& box);
    void block(const QLineF& line);

    /// Whether `box` lies within the bounds and touches nothing.
    [[nodiscard]] bool isFree(const QRectF& box) const;

    /// The first of the boxes that is free, now taken; nothing when none is.
    std::optional<QRectF> place(const QList<QRectF>& wanted);
    /// The same for a label that must not be missing: it may have a line behind it.
    std::optional<QRectF> placeOverLines(const QList<QRectF>& wanted);

    /// Boxes around `point` at `distance`, the best first: above, below, then the corners, then
    /// farther off.
    [[nodiscard]] static QList<QRectF> around(
        const QPointF& point,
        const QSizeF& size,
        double distance);

    /// Boxes right above `point` at `distance`: centred, or a little to a side. What stands farther
    /// off would seem to belong to the next column.
    [[nodiscard]] static QList<QRectF> above(
        const QPointF& point,
        const QSizeF& size,
        double distance);

private:
    [[nodiscard]] bool isClearOfBoxes(const QRectF& box) const;

    QRectF m_bounds;
    QList<QRectF> m_boxes;
    QList<QLineF> m_lines;
};

} // namespace qingshan
