// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/figure.h>
#include <models/domain/target.h>

#include <optional>

namespace qingshan {

class Readings;

/// How a figure stands to its target, by the linear schedule (时序进度).
enum class Verdict {
    NoData, ///< nothing to judge
    NoTarget,
    Met, ///< the value meets the target
    OnSchedule, ///< not met yet, at least as far along as time is
    Behind, ///< not met, and behind the schedule, without a base to judge it by, or lost since then
    Missed, ///< the target year is here or past and the value does not meet it
};

[[nodiscard]] QString verdictKey(Verdict verdict); ///< `met`, `on_schedule`, ...
[[nodiscard]] QString verdictWord(Verdict verdict); ///< in the current language

/// A target with its place and what is known of its base.
struct TargetInForce {
    Year year; ///< the target year
    Target target;
    /// The stated base value, else the figure of the base year; nothing when neither is known.
    std::optional<Decimal> baseValue;
    std::optional<Decimal> level; ///< see targetLevel()
};

/// The target that `year` is judged by: the next one at or after it, else the last one before.
[[nodiscard]] std::optional<TargetInForce> targetInForce(
    const Readings& readings,
    const SeriesId& id,
    Year year);

/// The value planned for `year` on the straight path from base to target; nothing outside the
/// path or without a base.
[[nodiscard]] std::optional<double> plannedValue(const TargetInForce& target, Year year);

/// How a figure stands to the target in force for its year.
[[nodiscard]] Verdict assess(const Readings& readings, const FigureId& id);
/// How a figure stands to the target for `targetYear`, whichever is in force; NoTarget when none
/// is set for that year.
[[nodiscard]] Verdict assess(const Readings& readings, const FigureId& id, Year targetYear);

} // namespace qingshan
