// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartfacts.h>
#include <models/domain/airranking.h>
#include <models/domain/assessment.h>
#include <models/domain/lookup.h>

#include <QCoreApplication>

#include <algorithm>

namespace qingshan {

namespace {

/// A target further away than this does not stretch the axis.
constexpr int nearYears = 5;

SeriesRole roleOf(const Area& area, qsizetype position)
{
    if (position == 0) {
        return SeriesRole::Focus;
    }
    const bool isWhole = area.role == AreaRole::Province || area.role == AreaRole::Nation;
    return isWhole ? SeriesRole::Benchmark : SeriesRole::Context;
}

/// The years of the document inside the bounds; nothing when none is left.
std::optional<YearRange> askedYears(const Readings& readings, const ChartRequest& request)
{
    YearRange years = readings.dataset().settings().years;
    years.first = std::max(years.first, request.from.value_or(years.first));
    years.last = std::min(years.last, request.until.value_or(years.last));
    return years.first <= years.last ? std::optional(years) : std::nullopt;
}

Error withoutArea()
{
    return {
        Error::Code::NotFound,
        QCoreApplication::translate("Chart", "A chart needs an area. Add one to the document.")};
}

/// The years that were asked for, where not said those of the document: "2021–2024", "2031".
QString askedText(const ChartFacts& facts)
{
    const YearRange years = facts.readings.dataset().settings().years;
    const Year first = facts.request.from.value_or(years.first);
    const Year last = facts.request.until.value_or(std::max(years.last, first));
    return first == last ? first.toString() : QString(first.toString() + u'–' + last.toString());
}

Error withoutFigures(const ChartFacts& facts)
{
    return {
        Error::Code::NotFound,
        QCoreApplication::translate(
            "Chart", "%1 has no figures for %2 in %3. Choose another area or other years.")
            .arg(
                facts.indicator.name.current(), facts.focus().area.name.current(),
                askedText(facts))};
}

/// The newest reading with a measured value up to `year`; nothing when there is none.
std::optional<Reading> newestUntil(const AreaFacts& area, Year year)
{
    for (auto it = area.readings.upperBound(year); it != area.readings.cbegin();) {
        --it;
        if (it->measured()) {
            return *it;
        }
    }
    return std::nullopt;
}

void settleYears(ChartFacts& facts)
{
    const auto& own = facts.focus().readings;
    facts.years = {own.firstKey(), own.lastKey()};
    for (const AreaFacts& area : std::as_const(facts.areas)) {
        if (!area.readings.isEmpty()) {
            facts.years =
                facts.years.including(area.readings.firstKey()).including(area.readings.lastKey());
        }
    }
    facts.lastExpected = facts.years.last;
    const auto target = targetInForce(facts.readings, facts.focusSeries(), facts.years.last);
    if (!target || target->year > facts.years.last.plus(nearYears)) {
        return;
    }
    const Year end = std::min(target->year, facts.request.until.value_or(target->year));
    facts.years.last = std::max(facts.years.last, end);
    const Year documented = facts.readings.dataset().settings().years.last;
    facts.lastExpected = std::clamp(documented, facts.lastExpected, facts.years.last);
}

} // namespace

const Reading* AreaFacts::at(Year year) const
{
    const auto found = readings.constFind(year);
    return found == readings.cend() ? nullptr : &*found;
}

std::optional<Year> AreaFacts::newestMeasured() const
{
    for (auto it = readings.cend(); it != readings.cbegin();) {
        --it;
        if (it->measured()) {
            return it.key();
        }
    }
    return std::nullopt;
}

Result<ChartFacts> gatherFacts(const Readings& readings, const ChartRequest& request)
{
    const auto indicator = requireIndicator(readings.catalogue(), request.indicator);
    if (!indicator) {
        return indicator.error();
    }
    ChartFacts facts{
        .readings = readings, .indicator = **indicator, .request = request, .areas = {}};
    const auto years = askedYears(readings, request);
    QList<AreaKey> seen;
    for (const AreaKey& key : request.areas) {
        const auto area = requireArea(readings.dataset(), key);
        if (!area) {
            return area.error();
        }
        if (!seen.contains(key)) {
            seen.append(key);
            facts.areas.append(
                {**area, roleOf(**area, facts.areas.size()),
                 years ? readings.series({facts.indicator.key, key}, *years)
                       : QMap<Year, Reading>()});
        }
    }
    if (facts.areas.isEmpty()) {
        return withoutArea();
    }
    if (facts.focus().readings.isEmpty()) {
        return withoutFigures(facts);
    }
    settleYears(facts);
    return facts;
}

bool ranksOwnAreas(const Indicator& indicator)
{
    return indicator.key.text == QLatin1String("air.rank_computed");
}

std::optional<Decimal> fieldOf(const ChartFacts& facts, Year year)
{
    if (ranksOwnAreas(facts.indicator)) {
        return Decimal(air::rankedAreas(facts.readings, year), 0);
    }
    const IndicatorKey& key = facts.indicator.field;
    return key.isEmpty() ? std::nullopt
                         : facts.readings.measured({key, facts.focus().area.key, year});
}

QList<TargetInForce> shownTargets(const ChartFacts& facts)
{
    const SeriesId series = facts.focusSeries();
    QList<TargetInForce> shown;
    std::optional<Year> previous;
    for (const auto& [year, target] : facts.readings.dataset().targets(series).asKeyValueRange()) {
        const auto inForce = targetInForce(facts.readings, series, year);
        const Year start = target.baseYear.value_or(previous.value_or(facts.years.first));
        previous = year;
        const bool begins = start < facts.years.last || start <= facts.years.first;
        if (inForce && begins && year >= facts.years.first) {
            const auto judged = newestUntil(facts.focus(), year);
            shown.append(judged ? heldAgainst(*inForce, judged->figure.basis) : *inForce);
        }
    }
    return shown;
}

} // namespace qingshan
