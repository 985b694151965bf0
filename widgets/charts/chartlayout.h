// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>
#include <widgets/charts/chartfonts.h>

#include <QLineF>
#include <QPointF>
#include <QRectF>

namespace qingshan {

/// The colours of a chart by what they mean; the palette of the theme gives them.
enum class Ink { Strong, Muted, Focus, Benchmark, Context, Target, Limit };

/// A piece of text and its box; the box is as large as the text.
struct PlacedText {
    /// Which way the text runs: gap words stand upright in a narrow gap.
    enum class Run { Level, Upright };

    QString text;
    QRectF box;
    TextRole role = TextRole::Value;
    Ink ink = Ink::Strong;
    Run run = Run::Level;
};

/// A thin line: from a label to its point, a tick, a break in the series.
struct PlacedLine {
    enum class Kind { Leader, Break };

    QLineF line;
    Kind kind = Kind::Leader;
};

/// A mark that stands where a figure would (×, …, —), drawn as a shape so that no font is needed.
struct PlacedSign {
    QPointF centre;
    FigureState state = FigureState::Withheld;
};

/// Where everything on a chart goes, in logical pixels: made from a spec for one size, the same
/// for screen and file. Qt Charts draws lines and columns; all text is placed here, so that none
/// overlaps or is cut.
struct ChartLayout {
    /// Whether the names at line ends carry the value; in a narrow picture they do not.
    enum class Names { WithValue, Alone };

    QSizeF size;
    double base = 12; ///< type size in pixels; line widths and markers follow it
    QRectF plot; ///< where the years and values are
    YearRange years{2020_year, 2020_year};
    ValueAxis values;
    Names names = Names::WithValue;
    QList<PlacedText> texts;
    QList<PlacedLine> lines;
    QList<PlacedSign> signs;
    /// Values, and names of context areas, that found no room; their figures are in the table.
    int labelsDropped = 0;
    /// Words of gaps, breaks and guides that found no room; none but in the smallest picture.
    int wordsDropped = 0;

    [[nodiscard]] double x(double year) const;
    [[nodiscard]] double y(double value) const;

    [[nodiscard]] QPointF at(const ChartPoint& point) const
    {
        return {x(point.year.number()), y(point.value)};
    }

    /// The width of a year on the axis.
    [[nodiscard]] double yearWidth() const { return plot.width() / years.count(); }

    /// The radius of a point's marker.
    [[nodiscard]] double markerRadius() const { return base * 0.34; }
};

/// The smallest chart that can be laid out with readable text, in logical pixels.
[[nodiscard]] QSizeF smallestChart();

/// Lays out `spec` for `size`, which is at least smallestChart().
[[nodiscard]] ChartLayout layoutChart(const ChartSpec& spec, const QSizeF& size);

} // namespace qingshan
