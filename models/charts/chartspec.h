// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/assessment.h>
#include <models/domain/figure.h>
#include <models/domain/year.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace qingshan {

/// The kinds of chart there are; see chartKinds() for the table that describes them.
enum class ChartKind { Trend, Columns, Rank };

/// What a line or column stands for; the palette gives each its colour.
enum class SeriesRole {
    Focus, ///< the area the chart is about
    Benchmark, ///< the province or the nation it is held against
    Context, ///< other areas, quiet in the background
};

/// One figure on the chart.
struct ChartPoint {
    Year year;
    double value = 0; ///< position only; what is printed is `label`
    QString label; ///< the number as text, without unit
    FigureState state = FigureState::Final; ///< Provisional and Estimated are drawn hollow
    bool computed = false;

    bool operator==(const ChartPoint&) const = default;
};

/// Figures of consecutive years on one basis: the only thing a line may join.
using ChartRun = QList<ChartPoint>;

/// All figures of one area.
struct ChartSeries {
    AreaKey area;
    QString name; ///< in the language of the chart
    SeriesRole role = SeriesRole::Focus;
    QList<ChartRun> runs;

    bool operator==(const ChartSeries&) const = default;
};

/// Years of the focus series without a figure that could be drawn, side by side for one reason.
struct GapMark {
    YearRange years;
    /// Nothing: the figure is missing. Otherwise why there is none (withheld, pending, not
    /// applicable, below detection).
    std::optional<FigureState> state;
    QString word; ///< "withheld", "no data", "<0.5 below detection": printed in the gap

    bool operator==(const GapMark&) const = default;
};

/// A change of basis: no line, no comparison across it.
struct BreakMark {
    Year year; ///< the first year on the new basis; the mark stands before it
    QString word; ///< "new basis: ..."

    bool operator==(const BreakMark&) const = default;
};

/// A line that figures are held against.
struct GuideLine {
    enum class Role { Target, Limit, Reference };

    struct Node {
        double year = 0; ///< may lie half a year off, where a limit begins or ends
        double value = 0;

        bool operator==(const Node&) const = default;
    };

    Role role = Role::Target;
    QList<Node> path; ///< joined by straight lines; two nodes at least
    QString label; ///< "target ≥70.24 (2025)"

    bool operator==(const GuideLine&) const = default;
};

/// The value axis: whole steps on nice numbers.
struct ValueAxis {
    double minimum = 0;
    double maximum = 1;
    double step = 1;
    int decimals = 0; ///< of the tick labels
    bool inverted = false; ///< ranks: 1 on top
    /// What the ticks say instead of numbers, from `minimum` on (a flag: no, yes); mostly empty.
    QStringList words;

    bool operator==(const ValueAxis&) const = default;
};

/// A chart as plain values: what screen, meeting, file and test all draw from. Every rule of
/// honesty (gaps, states, breaks, caps, ticks, labels) is settled here; a renderer only draws.
struct ChartSpec {
    QString id; ///< as the command line names it: `air.pm25`, `air.pm25.columns`, `forest`
    ChartKind kind = ChartKind::Trend;
    IndicatorKey indicator;
    QString title; ///< what the chart says, one sentence
    QString subtitle; ///< indicator, unit, area
    QString unit; ///< in the language of the chart; may be empty
    YearRange years{
        2020_year, 2020_year}; ///< of the horizontal axis, every year of it shown or skipped evenly
    ValueAxis values;
    QList<ChartSeries> series; ///< the focus is first; drawn last
    QList<GapMark> gaps;
    QList<BreakMark> breaks;
    QList<GuideLine> guides;
    /// The newest figure of the focus with its state unless that is final: "70.24 %", "2nd of 14",
    /// "yes", "27 µg/m³ (provisional)"; empty when there is none.
    QString valueText;
    std::optional<Year> valueYear; ///< the year of `valueText`; nothing when there is none
    /// Without a `valueYear` what stands in the newest year instead of a number: "withheld",
    /// "pending", "<0.5 below detection"; empty otherwise.
    QString valueReason;
    Verdict verdict = Verdict::NoTarget; ///< of that figure
    QString changeText; ///< its change on the year before; empty when they cannot be compared
    QString targetText; ///< the target it is held against; empty when none is set
    QStringList footer; ///< source, basis, explanation of marks, date of the data: an item each
    QString description; ///< for screen readers: title and all figures in words

    bool operator==(const ChartSpec&) const = default;
};

} // namespace qingshan
