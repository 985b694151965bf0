// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartfacts.h>
#include <models/charts/chartshape.h>
#include <models/charts/rankchart.h>

#include <algorithm>
#include <cmath>

namespace qingshan {

namespace {

/// How many are ranked by the newest count inside the shown years; 0 when it is not known.
int fieldOf(const ChartFacts& facts)
{
    if (facts.indicator.field.isEmpty()) {
        return 0;
    }
    const auto counts =
        facts.readings.series({facts.indicator.field, facts.focus().area.key}, facts.years);
    for (auto it = counts.cend(); it != counts.cbegin();) {
        --it;
        if (const auto count = it->measured()) {
            return static_cast<int>(std::lround(count->toDouble()));
        }
    }
    return 0;
}

} // namespace

bool rankSuits(const Indicator& indicator)
{
    return indicator.measure == Measure::Rank;
}

void buildRank(const ChartFacts& facts, ChartSpec& spec)
{
    fillContent(facts, spec);
    const QList<double> places = heightsOf(spec);
    const double lowest = places.isEmpty() ? 1 : *std::max_element(places.cbegin(), places.cend());
    spec.values = rankAxis(std::max(fieldOf(facts), static_cast<int>(std::ceil(lowest))));
}

} // namespace qingshan
