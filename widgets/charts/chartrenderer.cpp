// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/chartoverlay.h>
#include <widgets/charts/chartrenderer.h>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace qingshan {

namespace {

QPen guidePen(GuideLine::Role role, double base, const Palette& palette)
{
    switch (role) {
    case GuideLine::Role::Target: {
        QPen pen(QColor::fromRgb(palette.target), base / 7.5);
        pen.setDashPattern({4, 2.5});
        pen.setCapStyle(Qt::FlatCap);
        return pen;
    }
    case GuideLine::Role::Limit: return QPen(QColor::fromRgb(palette.limit), base / 9);
    case GuideLine::Role::Reference: break;
    }
    return QPen(QColor::fromRgb(palette.muted), base / 12);
}

QPen seriesPen(SeriesRole role, double base, const Palette& palette)
{
    const double width = role == SeriesRole::Focus ? base / 4.5
        : role == SeriesRole::Benchmark            ? base / 6.5
                                                   : base / 9;
    return {seriesColour(role, palette), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

bool isColumns(const ChartSpec& spec, const ChartSeries& series)
{
    return spec.kind == ChartKind::Columns && series.role == SeriesRole::Focus;
}

} // namespace

ChartRenderer::ChartRenderer() = default;
ChartRenderer::~ChartRenderer() = default;

void ChartRenderer::show(
    const ChartSpec& spec,
    const QSizeF& size,
    const Palette& palette,
    Ground ground)
{
    m_layout = layoutChart(spec, size.expandedTo(smallestChart()));
    if (m_kind != spec.kind) {
        makeChart(spec);
    }
    m_scene.setSceneRect(QRectF(QPointF(0, 0), m_layout.size));
    m_scene.setBackgroundBrush(
        ground == Ground::Filled ? QBrush(QColor::fromRgb(palette.surface)) : QBrush(Qt::NoBrush));
    m_chart->resize(m_layout.size);
    showAxes(spec, palette);
    if (m_columns != nullptr) {
        showColumns(spec, palette);
    }
    showLines(spec, palette);
    m_overlay->show(spec, m_layout, palette, ground);
    // Qt Charts moves lines with the plot area at once, grid lines only with its layout; and a
    // scene that was never on screen has none of them without it.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

void ChartRenderer::setHighlight(std::optional<Year> year)
{
    if (m_overlay != nullptr) {
        m_overlay->setHighlight(year);
    }
}

void ChartRenderer::paint(QPainter& painter, const QRectF& target)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_scene.render(&painter, target, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
}

void ChartRenderer::makeChart(const ChartSpec& spec)
{
    m_scene.clear();
    m_lines.clear();
    m_columns = nullptr;
    m_kind = spec.kind;
    m_chart = new QChart; // the scene owns it
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_years = new QValueAxis;
    m_years->setVisible(false);
    m_values = new QValueAxis;
    m_values->setLabelsVisible(false);
    m_values->setLineVisible(false);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_chart->addAxis(m_years, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    if (spec.kind == ChartKind::Columns) {
        m_slots = new QBarCategoryAxis;
        m_slots->setVisible(false);
        m_chart->addAxis(m_slots, Qt::AlignBottom);
        m_columns = new QStackedBarSeries;
        m_solid = new QBarSet(QString());
        m_hollow = new QBarSet(QString());
        m_columns->append({m_solid, m_hollow});
        m_columns->setBarWidth(0.62);
        m_chart->addSeries(m_columns);
        m_columns->attachAxis(m_slots);
        m_columns->attachAxis(m_values);
    }
    m_scene.addItem(m_chart);
    m_overlay = new ChartOverlay;
    m_scene.addItem(m_overlay);
}

void ChartRenderer::showAxes(const ChartSpec& spec, const Palette& palette)
{
    // Qt Charts clips at the plot area: give it a strip beyond the outermost values, so that a
    // line along 100 % keeps its full width.
    const double strip = m_layout.base * 0.5;
    const double valuePerPixel =
        (spec.values.maximum - spec.values.minimum) / std::max(1.0, m_layout.plot.height());
    m_chart->setPlotArea(m_layout.plot.adjusted(0, -strip, 0, strip));
    m_years->setRange(spec.years.first.number() - 0.5, spec.years.last.number() + 0.5);
    m_values->setReverse(spec.values.inverted);
    m_values->setTickAnchor(spec.values.minimum);
    m_values->setTickInterval(spec.values.step);
    m_values->setRange(
        spec.values.minimum - strip * valuePerPixel, spec.values.maximum + strip * valuePerPixel);
    m_values->setGridLinePen(QPen(QColor::fromRgb(palette.grid), m_layout.base / 12));
}

void ChartRenderer::showColumns(const ChartSpec& spec, const Palette& palette)
{
    // Qt Charts drops a missing value and moves the later ones; every slot gets a number here and
    // the overlay says which of them are no figures.
    const qsizetype count = spec.years.count();
    QList<qreal> solid(count, 0.0);
    QList<qreal> hollow(count, 0.0);
    for (const ChartSeries& series : spec.series) {
        for (const ChartRun& run : isColumns(spec, series) ? series.runs : QList<ChartRun>()) {
            for (const ChartPoint& point : run) {
                auto& set = point.state == FigureState::Final ? solid : hollow;
                set[point.year.number() - spec.years.first.number()] = point.value;
            }
        }
    }
    QStringList categories;
    for (int year = spec.years.first.number(); year <= spec.years.last.number(); ++year) {
        categories += QString::number(year);
    }
    if (m_slots->categories() != categories) {
        m_solid->remove(0, m_solid->count());
        m_hollow->remove(0, m_hollow->count());
        m_slots->setCategories(categories);
        m_solid->append(solid);
        m_hollow->append(hollow);
    } else {
        for (int i = 0; i < static_cast<int>(count); ++i) {
            m_solid->replace(i, solid.at(i));
            m_hollow->replace(i, hollow.at(i));
        }
    }
    const QColor accent = QColor::fromRgb(palette.accent);
    m_solid->setColor(accent);
    m_solid->setPen(Qt::NoPen);
    m_hollow->setColor(QColor::fromRgb(palette.surface));
    m_hollow->setPen(QPen(accent, m_layout.base / 7));
}

void ChartRenderer::showLines(const ChartSpec& spec, const Palette& palette)
{
    m_linesUsed = 0;
    for (auto series = spec.series.crbegin(); series != spec.series.crend(); ++series) {
        const QPen pen = seriesPen(series->role, m_layout.base, palette);
        for (const ChartRun& run : isColumns(spec, *series) ? QList<ChartRun>() : series->runs) {
            QList<QPointF> points;
            for (const ChartPoint& point : run) {
                points.append({static_cast<double>(point.year.number()), point.value});
            }
            drawLine(points, pen);
        }
    }
    for (const GuideLine& guide : spec.guides) {
        QList<QPointF> points;
        for (const GuideLine::Node& node : guide.path) {
            points.append({node.year, node.value});
        }
        drawLine(points, guidePen(guide.role, m_layout.base, palette));
    }
    for (qsizetype i = m_linesUsed; i < m_lines.size(); ++i) {
        m_lines.at(i)->setVisible(false);
    }
}

void ChartRenderer::drawLine(const QList<QPointF>& points, const QPen& pen)
{
    if (m_linesUsed == m_lines.size()) {
        auto* line = new QLineSeries; // the chart owns it
        m_chart->addSeries(line);
        line->attachAxis(m_years);
        line->attachAxis(m_values);
        m_lines.append(line);
    }
    QLineSeries* line = m_lines.at(m_linesUsed);
    ++m_linesUsed;
    line->setPen(pen);
    line->replace(points);
    line->setVisible(true);
}

} // namespace qingshan
