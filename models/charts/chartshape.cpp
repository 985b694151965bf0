// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartfacts.h>
#include <models/charts/chartseries.h>
#include <models/charts/chartshape.h>
#include <models/charts/guidelines.h>
#include <models/charts/wording.h>

#include <algorithm>

namespace qingshan {

void fillContent(const ChartFacts& facts, ChartSpec& spec)
{
    spec.series = seriesOf(facts);
    spec.gaps = gapsOf(facts);
    spec.breaks = breaksOf(facts);
    spec.guides = guidesOf(facts);
}

AxisDemand axisDemand(const Indicator& indicator, const ChartSpec& spec)
{
    const QList<double> heights = heightsOf(spec);
    AxisDemand demand;
    if (!heights.isEmpty()) {
        const auto [lowest, highest] = std::minmax_element(heights.cbegin(), heights.cend());
        demand.lowest = *lowest;
        demand.highest = *highest;
    }
    // Ten of the smallest changes that are printed.
    demand.minimumSpan = 10.0 / static_cast<double>(powerOfTen(indicator.decimals));
    demand.decimals = indicator.decimals;
    demand.wholeSteps = indicator.wholeNumbers;
    if (indicator.range.minimum >= Decimal(0, 0)) {
        demand.floor = 0;
    }
    if (indicator.measure == Measure::Share && indicator.range.maximum == Decimal(100, 0)) {
        demand.cap = 100;
    }
    return demand;
}

QList<double> heightsOf(const ChartSpec& spec)
{
    QList<double> heights;
    for (const ChartSeries& series : spec.series) {
        for (const ChartRun& run : series.runs) {
            for (const ChartPoint& point : run) {
                heights.append(point.value);
            }
        }
    }
    for (const GuideLine& guide : spec.guides) {
        for (const GuideLine::Node& node : guide.path) {
            heights.append(node.value);
        }
    }
    return heights;
}

ValueAxis flagAxis()
{
    ValueAxis axis;
    axis.words = QStringList{yesOrNo(Decimal(0, 0)), yesOrNo(Decimal(1, 0))};
    return axis;
}

} // namespace qingshan
