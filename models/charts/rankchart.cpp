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
int newestField(const ChartFacts& facts)
{
    for (int number = facts.years.last.number(); number >= facts.years.first.number(); --number) {
        const int back = facts.years.last.number() - number;
        if (const auto count = fieldOf(facts, facts.years.last.plus(-back))) {
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
    spec.values = rankAxis(std::max(newestField(facts), static_cast<int>(std::ceil(lowest))));
}

} // namespace qingshan
