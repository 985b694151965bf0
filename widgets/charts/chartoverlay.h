// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/palette.h>
#include <widgets/charts/chartlayout.h>

#include <QGraphicsItem>

namespace qingshan {

/// What lies behind a chart.
enum class Ground { Filled, Transparent };

/// Draws everything of a chart that Qt Charts draws badly or not at all: texts, markers, signs in
/// gaps, breaks, leaders. It takes a finished layout and decides nothing.
class ChartOverlay : public QGraphicsItem {
public:
    ChartOverlay();
    ~ChartOverlay() override;
    Q_DISABLE_COPY_MOVE(ChartOverlay)

    void show(
        const ChartSpec& spec,
        const ChartLayout& layout,
        const Palette& palette,
        Ground ground);
    /// Rings the focus point of a year; nothing takes the ring away.
    void setHighlight(std::optional<Year> year);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintLines(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    void paintMarker(QPainter& painter, const ChartPoint& point, SeriesRole role) const;
    void paintGuideEnds(QPainter& painter) const;
    void paintSigns(QPainter& painter) const;
    void paintTexts(QPainter& painter) const;
    void paintHighlight(QPainter& painter) const;

    ChartSpec m_spec;
    ChartLayout m_layout;
    Palette m_palette;
    Ground m_ground = Ground::Filled;
    std::optional<Year> m_highlight;
};

/// The colour of an ink in a palette.
[[nodiscard]] QColor inkColour(Ink ink, const Palette& palette);
[[nodiscard]] QColor seriesColour(SeriesRole role, const Palette& palette);

} // namespace qingshan
