// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartfacts.h>
#include <models/charts/chartshape.h>
#include <models/charts/rankchart.h>
#include <models/charts/trendchart.h>

namespace qingshan {

bool trendSuits(const Indicator&)
{
    return true;
}

void buildTrend(const ChartFacts& facts, ChartSpec& spec)
{
    if (facts.indicator.measure == Measure::Rank) {
        buildRank(facts, spec);
        return;
    }
    fillContent(facts, spec);
    if (facts.indicator.measure == Measure::Flag) {
        spec.values = flagAxis();
        return;
    }
    constexpr double nearZero =
        0.25; // of the highest value: then the axis may as well begin at zero
    AxisDemand demand = axisDemand(facts.indicator, spec);
    if (demand.lowest > 0 && demand.lowest < nearZero * demand.highest) {
        demand.lowest = 0;
    }
    spec.values = niceAxis(demand);
}

} // namespace qingshan
