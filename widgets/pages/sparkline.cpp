// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/appearance.h>
#include <widgets/pages/sparkline.h>

#include <QPainter>

#include <algorithm>

namespace qingshan {

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(44);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Sparkline::setSpec(const std::optional<ChartSpec>& spec)
{
    m_spec = spec;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {160, 52};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (!m_spec || m_spec->series.isEmpty()) {
        return;
    }
    constexpr double room = 6;
    const QRectF area = QRectF(rect()).adjusted(room, room, -room, -room);
    const ValueAxis& axis = m_spec->values;
    const auto at = [&](const ChartPoint& point) {
        const double across =
            (point.year.number() - m_spec->years.first.number() + 0.5) / m_spec->years.count();
        const double share = (point.value - axis.minimum) / (axis.maximum - axis.minimum);
        return QPointF(
            area.left() + across * area.width(),
            axis.inverted ? area.top() + share * area.height()
                          : area.bottom() - share * area.height());
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = colour(currentPalette().accent);
    const QList<ChartRun>& runs = m_spec->series.first().runs;
    for (const ChartRun& run : runs) {
        QPolygonF line;
        for (const ChartPoint& point : run) {
            line.append(at(point));
        }
        painter.setPen(QPen(tone, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
        // A figure between gaps has no line; its dot keeps it visible. So does the newest one.
        if (run.size() == 1 || &run == &runs.last()) {
            const bool hollow = run.last().state != FigureState::Final;
            painter.setBrush(hollow ? colour(currentPalette().surface) : tone);
            painter.drawEllipse(line.last(), 3.2, 3.2);
        }
    }
}

} // namespace qingshan
