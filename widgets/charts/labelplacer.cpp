// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/labelplacer.h>

#include <algorithm>

namespace qingshan {

namespace {

bool crosses(const QLineF& line, const QRectF& box)
{
    if (box.contains(line.p1()) || box.contains(line.p2())) {
        return true;
    }
    const QLineF edges[]{
        {box.topLeft(), box.topRight()},
        {box.topRight(), box.bottomRight()},
        {box.bottomRight(), box.bottomLeft()},
        {box.bottomLeft(), box.topLeft()}};
    return std::any_of(std::begin(edges), std::end(edges), [&line](const QLineF& edge) {
        return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
    });
}

} // namespace

LabelPlacer::LabelPlacer(const QRectF& bounds)
    : m_bounds(bounds)
{
}

void LabelPlacer::block(const QRectF& box)
{
    m_boxes.append(box);
}

void LabelPlacer::block(const QLineF& line)
{
    m_lines.append(line);
}

bool LabelPlacer::isFree(const QRectF& box) const
{
    return isClearOfBoxes(box)
        && std::none_of(m_lines.cbegin(), m_lines.cend(), [&box](const QLineF& line) {
               return crosses(line, box);
           });
}

bool LabelPlacer::isClearOfBoxes(const QRectF& box) const
{
    return m_bounds.contains(box)
        && std::none_of(m_boxes.cbegin(), m_boxes.cend(), [&box](const QRectF& other) {
               return other.intersects(box);
           });
}

std::optional<QRectF> LabelPlacer::place(const QList<QRectF>& wanted)
{
    const auto found = std::find_if(
        wanted.cbegin(), wanted.cend(), [this](const QRectF& box) { return isFree(box); });
    if (found == wanted.cend()) {
        return std::nullopt;
    }
    block(*found);
    return *found;
}

std::optional<QRectF> LabelPlacer::placeOverLines(const QList<QRectF>& wanted)
{
    const auto found = std::find_if(
        wanted.cbegin(), wanted.cend(), [this](const QRectF& box) { return isClearOfBoxes(box); });
    if (found == wanted.cend()) {
        return std::nullopt;
    }
    block(*found);
    return *found;
}

QList<QRectF> LabelPlacer::around(const QPointF& point, const QSizeF& size, double distance)
{
    const double w = size.width();
    const double h = size.height();
    QList<QRectF> boxes;
    const double centred = point.x() - w / 2;
    for (const double left :
         {centred, point.x() + distance * 0.3, point.x() - w - distance * 0.3}) {
        boxes.append(QRectF(QPointF(left, point.y() - distance - h), size));
        boxes.append(QRectF(QPointF(left, point.y() + distance), size));
    }
    boxes.append(QRectF(QPointF(point.x() + distance, point.y() - h / 2), size));
    boxes.append(QRectF(QPointF(point.x() - distance - w, point.y() - h / 2), size));
    // Farther off only straight above or below: aside, it would seem to belong to a neighbour.
    boxes.append(QRectF(QPointF(centred, point.y() - distance - h * 1.5), size));
    boxes.append(QRectF(QPointF(centred, point.y() + distance + h * 0.5), size));
    return boxes;
}

QList<QRectF> LabelPlacer::above(const QPointF& point, const QSizeF& size, double distance)
{
    const double top = point.y() - distance - size.height();
    const double centred = point.x() - size.width() / 2;
    QList<QRectF> boxes;
    for (const double aside : {0.0, 0.2, -0.2}) {
        boxes.append(QRectF(QPointF(centred + aside * size.width(), top), size));
    }
    return boxes;
}

} // namespace qingshan
