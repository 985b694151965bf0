// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/catalogue.h>
#include <models/domain/dataset.h>
#include <models/domain/limits.h>

#include <optional>

namespace qingshan {

/// What a reader finds for an indicator, an area and a year: the entered figure, or a computed
/// one.
struct Reading {
    enum class Origin { Entered, Computed };

    Figure figure;
    Origin origin = Origin::Entered;

    [[nodiscard]] std::optional<Decimal> measured() const { return figure.measured(); }

    bool operator==(const Reading&) const = default;
};

/// A read-only view of a dataset through the catalogue: entered figures where there are any,
/// computed ones where a formula applies. It borrows all three and is made afresh where needed.
class Readings {
public:
    Readings(const Catalogue& catalogue, const Limits& limits, const Dataset& dataset);

    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }

    [[nodiscard]] const Limits& limits() const { return m_limits; }

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }

    /// The entered figure, else the computed one, else nothing: the figure is missing.
    [[nodiscard]] std::optional<Reading> at(const FigureId& id) const;
    /// What the formula gives, whether or not something is entered; nothing when the indicator
    /// has none or an input is missing, withheld, below detection or of another basis.
    [[nodiscard]] std::optional<Figure> computed(const FigureId& id) const;
    /// The value that may be reckoned with; nothing otherwise.
    [[nodiscard]] std::optional<Decimal> measured(const FigureId& id) const;
    /// The readings of the years in order; years without any are absent.
    [[nodiscard]] QMap<Year, Reading> series(const SeriesId& id, YearRange years) const;

private:
    const Catalogue& m_catalogue;
    const Limits& m_limits;
    const Dataset& m_dataset;
};

} // namespace qingshan
