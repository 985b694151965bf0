// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/chartoverlay.h>

#include <QPaintEngine>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace qingshan {

QColor inkColour(Ink ink, const Palette& palette)
{
    switch (ink) {
    case Ink::Strong:
    case Ink::Benchmark: return QColor::fromRgb(palette.ink);
    case Ink::Muted: return QColor::fromRgb(palette.muted);
    case Ink::Focus: return QColor::fromRgb(palette.accent);
    case Ink::Context: return QColor::fromRgb(palette.context);
    case Ink::Target: return QColor::fromRgb(palette.target);
    case Ink::Limit: return QColor::fromRgb(palette.limit);
    }
    return {};
}

QColor seriesColour(SeriesRole role, const Palette& palette)
{
    switch (role) {
    case SeriesRole::Focus: return inkColour(Ink::Focus, palette);
    case SeriesRole::Benchmark: return inkColour(Ink::Benchmark, palette);
    case SeriesRole::Context: break;
    }
    return inkColour(Ink::Context, palette);
}

namespace {

/// Sets `font` at the size it has on the device and takes the painter's scaling back; returns that
/// scaling. A small font that a raster painter enlarges is drawn with the thicker stems of the
/// small size: Chinese text in a print-sized picture would look bold.
double setDeviceFont(QPainter& painter, QFont font)
{
    const QTransform device = painter.deviceTransform();
    const double scale = std::hypot(device.m11(), device.m12());
    if (painter.paintEngine()->type() != QPaintEngine::Raster || scale <= 0) {
        painter.setFont(font);
        return 1;
    }
    // Qt knows fonts in whole pixels only; the painter keeps the fraction that is left.
    const int pixels = std::max(1, static_cast<int>(font.pixelSize() * scale));
    const double enlarged = static_cast<double>(pixels) / font.pixelSize();
    font.setPixelSize(pixels);
    painter.setFont(font);
    painter.scale(1 / enlarged, 1 / enlarged);
    return enlarged;
}

bool standsInPlot(TextRole role)
{
    return role == TextRole::Value || role == TextRole::EndLabel || role == TextRole::Guide
        || role == TextRole::Note;
}

} // namespace

ChartOverlay::ChartOverlay()
    : m_palette(palette(ColorScheme::Light))
{
    setZValue(1000); // above everything of Qt Charts
}

ChartOverlay::~ChartOverlay() = default;

void ChartOverlay::show(
    const ChartSpec& spec,
    const ChartLayout& layout,
    const Palette& palette,
    Ground ground)
{
    m_ground = ground;
    prepareGeometryChange();
    m_spec = spec;
    m_layout = layout;
    m_palette = palette;
    update();
}

void ChartOverlay::setHighlight(std::optional<Year> year)
{
    if (m_highlight != year) {
        m_highlight = year;
        update();
    }
}

QRectF ChartOverlay::boundingRect() const
{
    return {QPointF(0, 0), m_layout.size};
}

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintLines(*painter);
    paintGuideEnds(*painter);
    paintMarkers(*painter);
    paintHighlight(*painter);
    paintSigns(*painter);
    paintTexts(*painter);
}

void ChartOverlay::paintLines(QPainter& painter) const
{
    const double thin = m_layout.base / 12;
    for (const PlacedLine& placed : m_layout.lines) {
        QPen pen(inkColour(Ink::Muted, m_palette), thin);
        if (placed.kind == PlacedLine::Kind::Break) {
            pen.setDashPattern({2, 3});
        } else {
            pen.setColor(inkColour(Ink::Context, m_palette));
        }
        painter.setPen(pen);
        painter.drawLine(placed.line);
    }
    painter.setPen(QPen(inkColour(Ink::Muted, m_palette), thin));
    if (m_spec.kind == ChartKind::Columns) {
        const double zero = m_layout.y(0);
        painter.drawLine(QLineF(m_layout.plot.left(), zero, m_layout.plot.right(), zero));
    }
}

void ChartOverlay::paintMarkers(QPainter& painter) const
{
    for (auto series = m_spec.series.crbegin(); series != m_spec.series.crend(); ++series) {
        const bool columns = m_spec.kind == ChartKind::Columns && series->role == SeriesRole::Focus;
        for (const ChartRun& run : series->runs) {
            for (const ChartPoint& point : run) {
                // Context lines stay quiet, but a figure that stands alone must be seen.
                const bool drawn = series->role != SeriesRole::Context || run.size() == 1;
                if (!columns && drawn) {
                    paintMarker(painter, point, series->role);
                }
            }
        }
    }
}

void ChartOverlay::paintMarker(QPainter& painter, const ChartPoint& point, SeriesRole role) const
{
    const QColor colour = seriesColour(role, m_palette);
    const double r = m_layout.markerRadius() * (role == SeriesRole::Focus ? 1.0 : 0.75);
    const bool hollow = point.state != FigureState::Final;
    painter.setPen(QPen(colour, m_layout.base / 6.5));
    painter.setBrush(hollow ? QColor::fromRgb(m_palette.surface) : colour);
    painter.drawEllipse(m_layout.at(point), r, r);
}

void ChartOverlay::paintGuideEnds(QPainter& painter) const
{
    for (const GuideLine& guide : m_spec.guides) {
        if (guide.role != GuideLine::Role::Target || guide.path.isEmpty()) {
            continue;
        }
        const auto& end = guide.path.last();
        const QPointF at(m_layout.x(end.year), m_layout.y(end.value));
        const double r = m_layout.markerRadius() * 1.25;
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkColour(Ink::Target, m_palette));
        painter.drawPolygon(QPolygonF(
            {at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
    }
}

void ChartOverlay::paintSigns(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    const QColor colour = inkColour(Ink::Muted, m_palette);
    painter.setPen(QPen(colour, m_layout.base / 7, Qt::SolidLine, Qt::RoundCap));
    const double r = m_layout.base * 0.36;
    for (const PlacedSign& sign : m_layout.signs) {
        const QPointF c = sign.centre;
        if (sign.state == FigureState::Withheld) {
            painter.drawLine(c + QPointF(-r, -r), c + QPointF(r, r));
            painter.drawLine(c + QPointF(-r, r), c + QPointF(r, -r));
        } else if (sign.state == FigureState::NotApplicable) {
            painter.drawLine(c + QPointF(-r, 0), c + QPointF(r, 0));
        } else {
            for (const double dx : {-r, 0.0, r}) {
                painter.drawPoint(c + QPointF(dx, 0));
            }
        }
    }
}

void ChartOverlay::paintTexts(QPainter& painter) const
{
    const ChartFonts fonts(m_layout.base);
    for (const PlacedText& placed : m_layout.texts) {
        if (m_ground == Ground::Filled && standsInPlot(placed.role)) {
            painter.fillRect(placed.box, QColor::fromRgb(m_palette.surface)); // off the grid lines
        }
        painter.save();
        painter.setPen(inkColour(placed.ink, m_palette));
        painter.translate(placed.box.center());
        QSizeF size = placed.box.size();
        if (placed.run == PlacedText::Run::Upright) {
            painter.rotate(-90);
            size.transpose();
        }
        const bool level = placed.run == PlacedText::Run::Level;
        const Qt::Alignment side = level ? Qt::AlignLeft : Qt::AlignHCenter;
        size *= setDeviceFont(painter, fonts.font(placed.role));
        QTextOption option = ChartFonts::textOption();
        option.setAlignment(side | Qt::AlignVCenter);
        // QPainter clips a text to its box: leave the last pixel's rounding some room.
        const double slack = level ? 0 : m_layout.base;
        painter.drawText(
            QRectF(
                -size.width() / 2 - slack, -size.height() / 2,
                size.width() + (level ? 1 : 2) * m_layout.base, size.height()),
            placed.text, option);
        painter.restore();
    }
}

void ChartOverlay::paintHighlight(QPainter& painter) const
{
    if (!m_highlight || m_spec.series.isEmpty()) {
        return;
    }
    for (const ChartRun& run : m_spec.series.first().runs) {
        for (const ChartPoint& point : run) {
            if (point.year == *m_highlight) {
                const double r = m_layout.markerRadius() * 1.9;
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(inkColour(Ink::Focus, m_palette), m_layout.base / 8));
                painter.drawEllipse(m_layout.at(point), r, r);
            }
        }
    }
}

} // namespace qingshan
