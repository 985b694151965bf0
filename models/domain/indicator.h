// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/decimal.h>
#include <models/domain/keys.h>
#include <models/domain/language.h>

#include <optional>

namespace qingshan {

/// Which way is better.
enum class Direction { Higher, Lower, None };

/// Where the figures of an indicator come from.
enum class IndicatorKind {
    Entered,
    Computed,
    ComputedUnlessEntered, ///< a formula fills in where nothing is entered; an entered one wins
};

/// What is measured; decides how a change is worded (%, percentage points, places) and drawn.
enum class Measure {
    Concentration, ///< changes in %
    Share, ///< percent of a whole; changes in percentage points
    Rank, ///< 1 is best; changes in places; drawn with 1 on top
    Count,
    Amount, ///< changes in %
    Index,
    Flag, ///< 1 yes, 0 no
    Years, ///< a run of years
};

/// The chart an indicator is shown with unless another kind is asked for.
enum class DefaultChart { Trend, Columns, Rank };

/// A closed band of values.
struct ValueBand {
    Decimal minimum;
    Decimal maximum;

    [[nodiscard]] bool contains(const Decimal& value) const
    {
        return minimum <= value && value <= maximum;
    }
};

/// The largest usual change on the year before: in percent of the earlier value, or in the
/// indicator's own unit (points, places).
struct UsualChange {
    enum class Kind { Percent, Points };
    Kind kind = Kind::Percent;
    Decimal size;
};

/// A unit in both languages. Unlike in other texts neither stands in for the other: a rank has the
/// unit 位 in Chinese and none in English.
struct Unit {
    QString zh;
    QString en;

    /// The unit in currentLanguage(); may be empty.
    [[nodiscard]] QString current() const;
};

/// One yearly indicator of the catalogue.
struct Indicator {
    IndicatorKey key;
    ThemeKey theme;
    LocalizedText name;
    LocalizedText shortName; ///< for column headers
    Unit unit; ///< empty for flags and (in English) ranks
    int decimals = 0; ///< places of computed values and of axis labels, 0 to 4
    Direction direction = Direction::None;
    IndicatorKind kind = IndicatorKind::Entered;
    Measure measure = Measure::Amount;
    ValueBand range; ///< outside it a value is impossible and is refused
    std::optional<ValueBand> usual; ///< outside it a value is doubtful
    std::optional<UsualChange> usualChange; ///< a larger change is doubtful
    bool wholeNumbers = false;
    DefaultChart chart = DefaultChart::Trend;
    IndicatorKey field; ///< for a rank: the indicator that holds how many are ranked
    LocalizedText definition;

    /// Whether a person may type its figures.
    [[nodiscard]] bool isEditable() const { return kind != IndicatorKind::Computed; }

    [[nodiscard]] bool isComputable() const { return kind != IndicatorKind::Entered; }

    /// Whether the unit is percent.
    [[nodiscard]] bool isPercent() const { return unit.en == QLatin1String("%"); }
};

[[nodiscard]] QString directionKey(Direction direction); ///< `higher`, `lower`, `none`
[[nodiscard]] QString indicatorKindKey(IndicatorKind kind); ///< `entered`, `computed`, ...

} // namespace qingshan
