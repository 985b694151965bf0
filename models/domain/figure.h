// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/decimal.h>
#include <models/domain/figurestate.h>
#include <models/domain/keys.h>
#include <models/domain/year.h>

#include <optional>

namespace qingshan {

/// What identifies a figure.
struct FigureId {
    IndicatorKey indicator;
    AreaKey area;
    Year year;

    bool operator==(const FigureId&) const = default;

    friend size_t qHash(const FigureId& id, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, id.indicator, id.area, id.year.number());
    }
};

/// All figures of an indicator in an area: one line on a chart.
struct SeriesId {
    IndicatorKey indicator;
    AreaKey area;

    bool operator==(const SeriesId&) const = default;

    friend size_t qHash(const SeriesId& id, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, id.indicator, id.area);
    }
};

/// Between the items of a basis that states several: "吉首市; GB 3095-2012".
inline constexpr QLatin1String basisSeparator("; ");

/// Whether two figures of one indicator, of different years, stand on one statistical basis: both
/// state the same one, or neither states any. Only then may they be joined by a line, compared, or
/// reckoned with together.
[[nodiscard]] inline bool sameBasis(const QString& a, const QString& b)
{
    return a == b;
}

/// One yearly figure. A missing figure is absent, never a Figure without content.
struct Figure {
    /// In the indicator's unit. Present exactly when stateHasNumber(state).
    std::optional<Decimal> value;
    FigureState state = FigureState::Final;
    /// The statistical basis (口径) as typed; empty when not stated. Figures of two bases are
    /// never joined by a line or compared.
    /// See sameBasis().
    QString basis = {};
    /// Where the figure comes from, as typed; empty when not stated.
    QString source = {};
    QString note = {};

    [[nodiscard]] static Figure of(Decimal value, FigureState state = FigureState::Final)
    {
        return {value, state};
    }

    [[nodiscard]] static Figure without(FigureState state) { return {std::nullopt, state}; }

    /// The number that may be drawn and reckoned with; nothing for every state that only says
    /// why there is none, and for below detection.
    [[nodiscard]] std::optional<Decimal> measured() const
    {
        return stateIsMeasured(state) ? value : std::nullopt;
    }

    /// Equal to the last trailing zero.
    friend bool operator==(const Figure& a, const Figure& b)
    {
        const bool sameValue = a.value && b.value ? a.value->hasSameText(*b.value)
                                                  : a.value.has_value() == b.value.has_value();
        return sameValue && a.state == b.state && a.basis == b.basis && a.source == b.source
            && a.note == b.note;
    }
};

} // namespace qingshan
