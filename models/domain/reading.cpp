// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/formulas.h>
#include <models/domain/reading.h>

namespace qingshan {

Readings::Readings(const Catalogue& catalogue, const Limits& limits, const Dataset& dataset)
    : m_catalogue(catalogue)
    , m_limits(limits)
    , m_dataset(dataset)
{
}

std::optional<Reading> Readings::at(const FigureId& id) const
{
    if (const Figure* entered = m_dataset.find(id)) {
        return Reading{*entered, Reading::Origin::Entered};
    }
    if (auto figure = computed(id)) {
        return Reading{std::move(*figure), Reading::Origin::Computed};
    }
    return std::nullopt;
}

std::optional<Figure> Readings::computed(const FigureId& id) const
{
    const Formula formula = formulaOf(id.indicator);
    return formula == nullptr ? std::nullopt : formula(*this, id);
}

std::optional<Decimal> Readings::measured(const FigureId& id) const
{
    const auto reading = at(id);
    return reading ? reading->measured() : std::nullopt;
}

QMap<Year, Reading> Readings::series(const SeriesId& id, YearRange years) const
{
    QMap<Year, Reading> found;
    for (int number = years.first.number(); number <= years.last.number(); ++number) {
        const Year year = years.first.plus(number - years.first.number());
        if (auto reading = at({id.indicator, id.area, year})) {
            found.insert(year, std::move(*reading));
        }
    }
    return found;
}

} // namespace qingshan
