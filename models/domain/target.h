// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/decimal.h>
#include <models/domain/indicator.h>
#include <models/domain/result.h>
#include <models/domain/year.h>

#include <optional>

namespace qingshan {

/// How a target is put, as officials write it.
enum class TargetOperator {
    AtLeast, ///< >= 不低于
    Above, ///< > 高于
    AtMost, ///< <= 不高于
    Below, ///< < 低于
    About, ///< ~ 左右
    RankAtMost, ///< rank<=k 保持前k
    Cumulative, ///< cumulative 18: a cut of 18 % over the base year (〔18〕)
};

/// Assessed yearly (约束性) or hoped for (预期性).
enum class TargetNature { Binding, Expected };

/// "At least 70.24 in 2025", without its place.
struct TargetSpec {
    TargetOperator op = TargetOperator::AtLeast;
    Decimal value;

    /// Reads `>=70.24`, `<=35`, `>80`, `<5`, `~15`, `rank<=3`, `cumulative 18`; ≥, ≤, ≈, 不低于,
    /// 不高于, 高于, 低于, 左右, 前3, 〔18〕 and full-width forms too. BadInput otherwise.
    [[nodiscard]] static Result<TargetSpec> parse(const QString& text);
    /// The ASCII form that parse() reads: `>=70.24`, `rank<=3`.
    [[nodiscard]] QString toString() const;
    /// For people: "≥70.24", "top 3", "约15".
    [[nodiscard]] QString toDisplay() const;

    bool operator==(const TargetSpec& other) const
    {
        return op == other.op && value.hasSameText(other.value);
    }
};

/// What identifies a target.
struct TargetId {
    IndicatorKey indicator;
    AreaKey area;
    Year year; ///< the year by which it is to be met

    bool operator==(const TargetId&) const = default;
};

/// A value to be reached by a year.
struct Target {
    TargetSpec spec;
    TargetNature nature = TargetNature::Expected;
    /// Where the path to the target starts; without it the target is a level, not a path.
    std::optional<Year> baseYear = std::nullopt;
    /// The value of the base year; when absent the entered or computed figure is used.
    std::optional<Decimal> baseValue = std::nullopt;
    QString source = {};

    friend bool operator==(const Target& a, const Target& b)
    {
        const bool sameBase = a.baseValue && b.baseValue
            ? a.baseValue->hasSameText(*b.baseValue)
            : a.baseValue.has_value() == b.baseValue.has_value();
        return sameBase && a.spec == b.spec && a.nature == b.nature && a.baseYear == b.baseYear
            && a.source == b.source;
    }
};

/// The level to be reached: the target's value, or for a cumulative cut the base value lowered
/// by so many percent (nothing without a base value), to 6 places. Verdict, path and schedule all go
/// by this one level; it is rounded further only where it is shown.
[[nodiscard]] std::optional<Decimal> targetLevel(
    const TargetSpec& spec,
    const std::optional<Decimal>& baseValue);

/// Whether `value` meets the target. "About" is met within 5 % of the target value (a convention
/// of this program). Nothing for a cumulative target without a base value.
[[nodiscard]] std::optional<bool> meetsTarget(
    const TargetSpec& spec,
    const Decimal& value,
    const std::optional<Decimal>& baseValue);

/// Whether the target can be set for the indicator. A rank is bounded from above (rank<=, <=), and
/// only a rank by places; any other target must not run against the indicator's direction; a
/// cumulative cut is for quantities of which more is not better, not for shares, flags or runs of
/// years. The value lies within the indicator's range, the base year before the target year, and a
/// base value has a base year. BadInput with the reason otherwise.
[[nodiscard]] Status checkTarget(const Indicator& indicator, Year year, const Target& target);

[[nodiscard]] QString targetNatureKey(TargetNature nature); ///< `binding`, `expected`
[[nodiscard]] std::optional<TargetNature> targetNatureFromKey(QStringView key);
[[nodiscard]] QString targetNatureWord(TargetNature nature);

} // namespace qingshan
