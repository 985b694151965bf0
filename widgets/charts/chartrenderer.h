// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/palette.h>
#include <widgets/charts/chartlayout.h>
#include <widgets/charts/chartoverlay.h>

#include <QGraphicsScene>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QBarSet;
class QChart;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace qingshan {

/// Draws a ChartSpec: the only place that knows Qt Charts. Qt Charts gives grid, lines and
/// columns; texts, markers and gaps are laid over them. A spec of the same kind is shown by
/// replacing points in place, which is pixel for pixel what a new chart would show and twenty
/// times faster; another kind makes a new chart (a reused one keeps its old axis items).
class ChartRenderer {
public:
    ChartRenderer();
    ~ChartRenderer();
    Q_DISABLE_COPY_MOVE(ChartRenderer)

    /// Shows `spec` at `size` logical pixels; at least smallestChart().
    void show(
        const ChartSpec& spec,
        const QSizeF& size,
        const Palette& palette,
        Ground ground = Ground::Filled);

    [[nodiscard]] QGraphicsScene& scene() { return m_scene; }

    [[nodiscard]] const ChartLayout& layout() const { return m_layout; }

    /// Rings the focus point of a year: the one just edited, or under the cursor.
    void setHighlight(std::optional<Year> year);

    /// Paints the whole chart into `target`; text and lines scale with it.
    void paint(QPainter& painter, const QRectF& target);

private:
    void makeChart(const ChartSpec& spec);
    void showAxes(const ChartSpec& spec, const Palette& palette);
    void showLines(const ChartSpec& spec, const Palette& palette);
    void showColumns(const ChartSpec& spec, const Palette& palette);
    void drawLine(const QList<QPointF>& points, const QPen& pen);

    QGraphicsScene m_scene;
    ChartLayout m_layout;
    std::optional<ChartKind> m_kind;
    qsizetype m_linesUsed = 0;

    // Owned by m_scene or by the chart; replaced together by makeChart().
    ChartOverlay* m_overlay = nullptr;
    QChart* m_chart = nullptr;
    QValueAxis* m_years = nullptr;
    QValueAxis* m_values = nullptr;
    QBarCategoryAxis* m_slots = nullptr;
    QStackedBarSeries* m_columns = nullptr;
    QBarSet* m_solid = nullptr;
    QBarSet* m_hollow = nullptr;
    QList<QLineSeries*> m_lines;
};

} // namespace qingshan
