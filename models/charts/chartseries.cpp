// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartfacts.h>
#include <models/charts/chartseries.h>
#include <models/charts/wording.h>
#include <models/domain/display.h>

#include <QCoreApplication>

namespace qingshan {

namespace {

/// A longer name of a basis is left to the footer; a Chinese character counts two columns.
constexpr int longestBasis = 26;

QString pointLabel(const Decimal& value, const Indicator& indicator)
{
    return indicator.measure == Measure::Flag ? yesOrNo(value) : displayNumber(value, indicator);
}

ChartSeries oneSeries(const AreaFacts& area, const Indicator& indicator)
{
    ChartSeries series{area.area.key, area.area.name.current(), area.role, {}};
    QString basis;
    for (const auto& [year, reading] : area.readings.asKeyValueRange()) {
        const auto value = reading.measured();
        if (!value) {
            continue;
        }
        const bool follows = !series.runs.isEmpty()
            && series.runs.constLast().constLast().year.plus(1) == year
            && sameBasis(reading.figure.basis, basis);
        if (!follows) {
            series.runs.append(ChartRun());
        }
        basis = reading.figure.basis;
        series.runs.last().append(
            {year, value->toDouble(), pointLabel(*value, indicator), reading.figure.state,
             reading.origin == Reading::Origin::Computed});
    }
    return series;
}

GapMark gapAt(Year year, const Reading* reading, const Indicator& indicator)
{
    if (reading == nullptr) {
        return {{year, year}, std::nullopt, reasonWord(nullptr, indicator)};
    }
    return {{year, year}, reading->figure.state, reasonWord(&reading->figure, indicator)};
}

QString breakWord(const QString& basis)
{
    const QString name = inCurrentLanguage(basis);
    if (name.isEmpty() || columnsOf(name) > longestBasis) {
        return QCoreApplication::translate("Chart", "basis changed");
    }
    return QCoreApplication::translate("Chart", "basis changed: %1").arg(name);
}

} // namespace

QList<ChartSeries> seriesOf(const ChartFacts& facts)
{
    QList<ChartSeries> all;
    for (const AreaFacts& area : facts.areas) {
        const ChartSeries series = oneSeries(area, facts.indicator);
        if (all.isEmpty() || !series.runs.isEmpty()) {
            all.append(series);
        }
    }
    return all;
}

QList<GapMark> gapsOf(const ChartFacts& facts)
{
    QList<GapMark> gaps;
    for (Year year = facts.years.first; year <= facts.lastExpected; year = year.plus(1)) {
        const Reading* reading = facts.focus().at(year);
        if (reading == nullptr || !reading->measured()) {
            const GapMark gap = gapAt(year, reading, facts.indicator);
            const bool joins = !gaps.isEmpty() && gaps.constLast().years.last.plus(1) == year
                && gaps.constLast().state == gap.state && gaps.constLast().word == gap.word;
            if (joins) {
                gaps.last().years.last = year;
            } else {
                gaps.append(gap);
            }
        }
        if (year.number() == Year::latest) {
            break;
        }
    }
    return gaps;
}

QList<BreakMark> breaksOf(const ChartFacts& facts)
{
    QList<BreakMark> breaks;
    std::optional<QString> before;
    for (const auto& [year, reading] : facts.focus().readings.asKeyValueRange()) {
        if (!reading.measured()) {
            continue;
        }
        const QString& basis = reading.figure.basis;
        if (before && !sameBasis(*before, basis)) {
            breaks.append({year, breakWord(basis)});
        }
        before = basis;
    }
    return breaks;
}

} // namespace qingshan
