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
    Behind, ///< not met, and behind the schedule or lost since the base year
    NotYet, ///< not met, and no schedule says how far along it ought to be
    Missed, ///< the target year is here or past and the value does not meet it
};

/// `achieved`, `on_schedule`, `behind`, `missed`; `unable` for NotYet, and `no_data`, `no_target`.
[[nodiscard]] QString verdictKey(Verdict verdict);
[[nodiscard]] QString verdictWord(Verdict verdict); ///< in the current language

/// A target with its place and what is known of its base.
struct TargetInForce {
    Year year; ///< the target year
    Target target;
    /// The stated base value, else the figure of the base year; nothing when neither is known.
    std::optional<Decimal> baseValue;
    /// The basis on which that figure stands; nothing for a stated base value, which belongs to the
    /// target as it is.
    std::optional<QString> baseBasis;
    std::optional<Decimal> level; ///< see targetLevel()
};

/// The target that `year` is judged by: the next one at or after it, else the last one before.
[[nodiscard]] std::optional<TargetInForce> targetInForce(
    const Readings& readings,
    const SeriesId& id,
    Year year);

/// The target as figures on `basis` are held against it: a base figure on another basis is no base
/// for them, so it gives no path, and a cumulative cut from it no level.
[[nodiscard]] TargetInForce heldAgainst(TargetInForce target, const QString& basis);

/// The value planned for `year` on the straight path from base to target; nothing outside the
/// path or without a base.
[[nodiscard]] std::optional<double> plannedValue(const TargetInForce& target, Year year);

/// How a figure stands to the target in force for its year. Before the target year a figure that
/// does not meet it is judged by the path from the base, and NotYet where there is none: no base, one
/// on another basis, a year before it. A cut whose level is not known leaves NoData.
[[nodiscard]] Verdict assess(const Readings& readings, const FigureId& id);
/// How a figure stands to the target for `targetYear`, whichever is in force; NoTarget when none
/// is set for that year.
[[nodiscard]] Verdict assess(const Readings& readings, const FigureId& id, Year targetYear);

} // namespace qingshan
