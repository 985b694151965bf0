// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/figure.h>

#include <array>
#include <optional>

namespace qingshan {

class Readings;

/// Air: the composite index, the Grade II verdict and what follows from them.
namespace air {

/// One of the six pollutants of the annual evaluation. Its limit and how its value is rounded
/// before it meets the limit go by the year: see Limit.
struct Pollutant {
    const char16_t* indicator;
};

[[nodiscard]] const std::array<Pollutant, 6>& pollutants();

/// Ambient air quality composite index, 2013 scheme (环办〔2014〕64号): the sum over the six
/// pollutants of value / Grade II limit of the year, 2 places, smaller is cleaner. Each value
/// is rounded by rule first. Nothing unless all six are there. The standard of the limits stands in
/// the basis of the result, so that indices by different limits are never compared.
[[nodiscard]] std::optional<Figure> compositeIndex(const Readings& readings, const FigureId& id);

/// 1 when all six pollutants, rounded by rule, are within the Grade II limits of the year
/// (GB 3095, HJ 663), 0 as soon as one is not; nothing when none fails and one is missing. Its
/// basis names no standard: a year counts by the standard in force for it, and verdicts by different
/// standards may follow each other.
[[nodiscard]] std::optional<Figure> grade2Met(const Readings& readings, const FigureId& id);

/// How many years in a row, up to this one, met Grade II, each by the standard in force for it. A
/// missing year ends the run. Nothing when this year's verdict is unknown or the verdicts of the run
/// stand on different bases.
[[nodiscard]] std::optional<Figure> grade2Streak(const Readings& readings, const FigureId& id);

/// The place by composite index among the areas of the document that have one, counties and
/// provinces left out; equal indices share a place (standard competition ranking). Nothing
/// when the area has no index or stands alone, or when two of the indices are stated on different
/// bases; only as final as the least final of them.
[[nodiscard]] std::optional<Figure> rankComputed(const Readings& readings, const FigureId& id);

/// How many areas of the document rankComputed() ranks in `year`.
[[nodiscard]] int rankedAreas(const Readings& readings, Year year);

} // namespace air

} // namespace qingshan
