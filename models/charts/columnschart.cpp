// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartfacts.h>
#include <models/charts/chartshape.h>
#include <models/charts/columnschart.h>

namespace qingshan {

bool columnsSuit(const Indicator& indicator)
{
    return indicator.measure != Measure::Rank;
}

void buildColumns(const ChartFacts& facts, ChartSpec& spec)
{
    fillContent(facts, spec);
    if (facts.indicator.measure == Measure::Flag) {
        spec.values = flagAxis();
        return;
    }
    // A column's length is its value: the base stays at zero even where all values are close.
    AxisDemand demand = axisDemand(facts.indicator, spec);
    demand.lowest = std::min(demand.lowest, 0.0);
    demand.highest = std::max(demand.highest, 0.0);
    spec.values = niceAxis(demand);
}

} // namespace qingshan
