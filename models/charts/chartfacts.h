// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartrequest.h>
#include <models/domain/reading.h>

#include <QMap>

namespace qingshan {

/// The figures of one area inside the years asked for.
struct AreaFacts {
    Area area;
    SeriesRole role = SeriesRole::Focus;
    QMap<Year, Reading> readings; ///< by year; a year without one is absent

    /// The reading of `year`; nothing (nullptr) when it is missing.
    [[nodiscard]] const Reading* at(Year year) const;
    /// The newest year with a measured value; nothing when there is none.
    [[nodiscard]] std::optional<Year> newestMeasured() const;
};

/// Everything that a chart is made from, gathered once. It borrows the readings, the indicator and
/// the request.
struct ChartFacts {
    const Readings& readings;
    const Indicator& indicator;
    const ChartRequest& request;
    QList<AreaFacts> areas; ///< the focus first
    /// The horizontal axis: from the first to the last year with a figure of any shown area, on to
    /// the year of the target in force when that is near.
    YearRange years{2020_year, 2020_year};
    /// The last year whose absence is a gap: the last with a figure, or the last year of the
    /// document when the axis goes on to a target; later years are the future.
    Year lastExpected = 2020_year;

    [[nodiscard]] const AreaFacts& focus() const { return areas.first(); }

    [[nodiscard]] SeriesId focusSeries() const { return {indicator.key, focus().area.key}; }
};

/// See buildChart() for the errors.
[[nodiscard]] Result<ChartFacts> gatherFacts(const Readings& readings, const ChartRequest& request);

/// Whether the indicator ranks the areas of the document, and not those of a whole province.
[[nodiscard]] bool ranksOwnAreas(const Indicator& indicator);
/// How many are ranked in `year`; nothing when it is not known, or for an indicator that is no rank.
[[nodiscard]] std::optional<Decimal> fieldOf(const ChartFacts& facts, Year year);

/// The targets of the focus whose path touches the shown years, by year, each as the newest measured
/// figure up to its year is held against it (see heldAgainst()).
[[nodiscard]] QList<TargetInForce> shownTargets(const ChartFacts& facts);

} // namespace qingshan
