// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/niceaxis.h>

#include <array>
#include <cmath>

namespace qingshan {

namespace {

constexpr int fewestSteps = 4;
constexpr int mostSteps = 6;
constexpr double padding = 0.04; ///< of the span, on either side
constexpr double tolerance = 1e-9; ///< against 0.30000000000000004

/// A step as a whole number of units of 10^exponent, so that ticks are exact multiples.
struct Step {
    int digits; ///< 1, 2, 5 or 25
    int exponent;

    [[nodiscard]] double size() const { return at(1); }

    [[nodiscard]] int decimals() const { return std::max(0, -exponent); }

    /// The nearest double to `count` steps; dividing by a power of ten keeps 0.3 at 0.3.
    [[nodiscard]] double at(double count) const
    {
        const double units = count * digits;
        return exponent < 0 ? units / std::pow(10, -exponent) : units * std::pow(10, exponent);
    }
};

struct Candidate {
    Step step;
    double first; ///< in steps from zero
    double last;

    [[nodiscard]] int count() const { return static_cast<int>(std::lround(last - first)); }

    [[nodiscard]] double span() const { return step.at(last) - step.at(first); }
};

Candidate cover(const Step& step, const AxisDemand& demand)
{
    const double first = std::floor(demand.lowest / step.size() + tolerance);
    const double last = std::ceil(demand.highest / step.size() - tolerance);
    return {step, first, std::max(last, first + 1)};
}

int distanceFromWanted(int count)
{
    return count < fewestSteps ? fewestSteps - count : std::max(0, count - mostSteps);
}

/// Fitting counts first, then labels of the wanted length, then the tighter axis, then the finer.
bool isBetter(const Candidate& a, const Candidate& b, int decimals)
{
    const int awayA = distanceFromWanted(a.count());
    const int awayB = distanceFromWanted(b.count());
    if (awayA != awayB) {
        return awayA < awayB;
    }
    const int longA = std::max(0, a.step.decimals() - decimals);
    const int longB = std::max(0, b.step.decimals() - decimals);
    if (longA != longB) {
        return longA < longB;
    }
    if (std::abs(a.span() - b.span()) > tolerance * b.span()) {
        return a.span() < b.span();
    }
    return a.count() > b.count();
}

/// Moves the demand inside floor and cap without narrowing it where that can be helped.
void holdWithin(AxisDemand& demand)
{
    if (demand.cap && demand.highest > *demand.cap) {
        demand.lowest -= demand.highest - *demand.cap;
        demand.highest = *demand.cap;
    }
    if (demand.floor && demand.lowest < *demand.floor) {
        const double up = demand.highest + (*demand.floor - demand.lowest);
        demand.highest = demand.cap ? std::min(up, *demand.cap) : up;
        demand.lowest = *demand.floor;
    }
}

void widen(AxisDemand& demand)
{
    const double highestValue = demand.highest;
    const double lowestValue = demand.lowest;
    const double missing = demand.minimumSpan - (demand.highest - demand.lowest);
    if (missing > 0) {
        demand.lowest -= missing / 2;
        demand.highest += missing / 2;
        holdWithin(demand);
    } else {
        const double room = (demand.highest - demand.lowest) * padding;
        demand.lowest -= room;
        demand.highest += room;
        // Padding must not push the other end away: it is cut where it hits the bound.
        demand.lowest = demand.floor ? std::max(demand.lowest, std::min(*demand.floor, lowestValue))
                                     : demand.lowest;
        demand.highest = demand.cap ? std::min(demand.highest, std::max(*demand.cap, highestValue))
                                    : demand.highest;
    }
}

QList<Step> stepsAround(double span, bool whole)
{
    constexpr std::array<std::pair<int, int>, 4> shapes{{{1, 0}, {2, 0}, {25, -1}, {5, 0}}};
    const int magnitude = static_cast<int>(std::floor(std::log10(span / mostSteps)));
    QList<Step> steps;
    for (int exponent = magnitude - 1; exponent <= magnitude + 2; ++exponent) {
        for (const auto& [digits, shift] : shapes) {
            const Step step{digits, exponent + shift};
            if (!whole || step.exponent >= 0) {
                steps.append(step);
            }
        }
    }
    return steps;
}

} // namespace

ValueAxis niceAxis(AxisDemand demand)
{
    widen(demand);
    const double span = std::max(demand.highest - demand.lowest, demand.minimumSpan);
    std::optional<Candidate> best;
    for (const Step& step : stepsAround(span, demand.wholeSteps)) {
        const Candidate candidate = cover(step, demand);
        if (!best || isBetter(candidate, *best, demand.decimals)) {
            best = candidate;
        }
    }
    if (!best) {
        best = cover({1, 0}, demand);
    }
    ValueAxis axis;
    axis.minimum = best->step.at(best->first);
    axis.maximum = best->step.at(best->last);
    axis.step = best->step.size();
    axis.decimals = best->step.decimals();
    return axis;
}

ValueAxis rankAxis(int last)
{
    constexpr std::array wholeSteps{1, 2, 5, 10, 20, 50, 100};
    constexpr int mostTicks = 8;
    constexpr int fewestPlaces = 3;
    ValueAxis axis;
    axis.minimum = 1;
    axis.maximum = std::max(last, fewestPlaces);
    axis.inverted = true;
    for (const int step : wholeSteps) {
        axis.step = step;
        if ((axis.maximum - axis.minimum) / step < mostTicks) {
            break;
        }
    }
    return axis;
}

QList<double> tickValues(const ValueAxis& axis)
{
    QList<double> values;
    const auto count = std::floor((axis.maximum - axis.minimum) / axis.step + tolerance);
    const double unit = std::pow(10, axis.decimals);
    for (int i = 0; i <= static_cast<int>(count); ++i) {
        values.append(std::round((axis.minimum + i * axis.step) * unit) / unit);
    }
    return values;
}

QStringList tickLabels(const ValueAxis& axis)
{
    QStringList labels;
    for (const double value : tickValues(axis)) {
        // Adding zero turns -0 into 0.
        labels.append(
            labels.size() < axis.words.size() ? axis.words.at(labels.size())
                                              : QString::number(value + 0.0, 'f', axis.decimals));
    }
    return labels;
}

} // namespace qingshan
