// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartfacts.h>
#include <models/charts/chartnotes.h>
#include <models/charts/guidelines.h>
#include <models/charts/wording.h>
#include <models/domain/display.h>
#include <models/domain/formulas.h>

#include <QCoreApplication>

namespace qingshan {

namespace {

constexpr int namedSources = 2;
constexpr int sourceColumns = 60;
constexpr int namedAreas = 3;
constexpr int describedAreas = 20;

/// The first `count` items, and how many more there are.
QString withMore(const QStringList& items, int count)
{
    if (items.size() <= count) {
        return statements(items);
    }
    return QCoreApplication::translate("Chart", "%1 and %2 more")
        .arg(statements(items.first(count)), QString::number(items.size() - count));
}

QString sources(const ChartFacts& facts)
{
    QStringList names;
    for (const Reading& reading : facts.focus().readings) {
        const QString name = shortened(reading.figure.source.simplified(), sourceColumns);
        if (!name.isEmpty() && !names.contains(name)) {
            names.append(name);
        }
    }
    return names.isEmpty()
        ? QString()
        : QCoreApplication::translate("Chart", "Source: %1").arg(withMore(names, namedSources));
}

QString basisFrom(const QString& basis, Year year)
{
    return QCoreApplication::translate("Chart", "%1 (from %2)").arg(basis, year.toString());
}

/// Each basis once; one that came later with the year from which it holds.
QString bases(const ChartFacts& facts)
{
    QStringList seen;
    QStringList items;
    bool isFirst = true;
    for (const auto& [year, reading] : facts.focus().readings.asKeyValueRange()) {
        if (!reading.measured()) {
            continue;
        }
        const QString& basis = reading.figure.basis;
        if (!basis.isEmpty() && !seen.contains(basis)) {
            seen.append(basis);
            items.append(isFirst ? basis : basisFrom(basis, year));
        }
        isFirst = false;
    }
    return items.isEmpty()
        ? QString()
        : QCoreApplication::translate("Chart", "Basis: %1").arg(statements(items));
}

QString hollowPoints(const ChartSpec& spec)
{
    bool provisional = false;
    bool estimated = false;
    for (const ChartSeries& series : spec.series) {
        for (const ChartRun& run : series.runs) {
            for (const ChartPoint& point : run) {
                provisional = provisional || point.state == FigureState::Provisional;
                estimated = estimated || point.state == FigureState::Estimated;
            }
        }
    }
    if (provisional && estimated) {
        return QCoreApplication::translate("Chart", "○ provisional or estimated");
    }
    if (estimated) {
        return QCoreApplication::translate("Chart", "○ estimated");
    }
    return provisional ? QCoreApplication::translate("Chart", "○ provisional") : QString();
}

QStringList inputNames(const ChartFacts& facts)
{
    QStringList names;
    for (const IndicatorKey& key : inputsOf(facts.indicator.key)) {
        const Indicator* input = facts.readings.catalogue().find(key);
        names.append(input == nullptr ? key.text : input->shortName.current());
    }
    return names;
}

QString computedFrom(const ChartFacts& facts)
{
    const auto& readings = facts.focus().readings;
    const bool any = std::any_of(readings.cbegin(), readings.cend(), [](const Reading& reading) {
        return reading.origin == Reading::Origin::Computed;
    });
    if (!any) {
        return {};
    }
    return QCoreApplication::translate("Chart", "Computed by the program from: %1")
        .arg(enumerated(inputNames(facts)));
}

QString areasWithoutValues(const ChartFacts& facts)
{
    QStringList names;
    for (const AreaFacts& area : facts.areas.sliced(1)) {
        if (!area.newestMeasured()) {
            names.append(area.area.name.current());
        }
    }
    return names.isEmpty()
        ? QString()
        : QCoreApplication::translate("Chart", "No figures: %1").arg(withMore(names, namedAreas));
}

/// Why a target has no level that could be drawn.
QString notDrawn(const TargetInForce& target)
{
    return target.baseBasis
        ? QCoreApplication::translate("Chart", "Not drawn, its base is on another basis: %1")
              .arg(targetLabel(target))
        : QCoreApplication::translate("Chart", "Not drawn, its base is not known: %1")
              .arg(targetLabel(target));
}

QStringList targetsWithoutLevel(const ChartFacts& facts)
{
    QStringList items;
    for (const TargetInForce& target : shownTargets(facts)) {
        if (!target.level) {
            items.append(notDrawn(target));
        }
    }
    return items;
}

QString dataDate(const QDate& date)
{
    return date.isValid()
        ? QCoreApplication::translate("Chart", "Data as of %1").arg(date.toString(Qt::ISODate))
        : QString();
}

QString yearItem(Year year, const QString& text)
{
    return QCoreApplication::translate("Chart", "%2 in %1").arg(year.toString(), text);
}

/// The value or the reason why there is none, with the state where it is not final.
QString readingInWords(const Reading* reading, const Indicator& indicator)
{
    const auto value = reading == nullptr ? std::nullopt : reading->measured();
    if (!value) {
        return reasonWord(reading == nullptr ? nullptr : &reading->figure, indicator);
    }
    const QString text = valueInWords(*value, indicator);
    return reading->figure.state == FigureState::Final
        ? text
        : clauses({text, figureStateWord(reading->figure.state)});
}

QStringList focusYears(const ChartFacts& facts)
{
    QStringList items;
    const int count = facts.lastExpected.number() - facts.years.first.number() + 1;
    for (int i = 0; i < count; ++i) {
        const Year year = facts.years.first.plus(i);
        items.append(yearItem(year, readingInWords(facts.focus().at(year), facts.indicator)));
    }
    return items;
}

QStringList otherAreas(const ChartFacts& facts)
{
    QStringList items;
    for (const AreaFacts& area :
         facts.areas.sliced(1, std::min<qsizetype>(describedAreas, facts.areas.size() - 1))) {
        const auto year = area.newestMeasured();
        if (year) {
            items.append(QCoreApplication::translate("Chart", "%1 in %2: %3")
                             .arg(
                                 area.area.name.current(), year->toString(),
                                 readingInWords(area.at(*year), facts.indicator)));
        }
    }
    return items;
}

} // namespace

QStringList footerOf(const ChartFacts& facts, const ChartSpec& spec)
{
    QStringList items{
        sources(facts), bases(facts), hollowPoints(spec), computedFrom(facts),
        areasWithoutValues(facts)};
    items.append(targetsWithoutLevel(facts));
    items.append(dataDate(facts.request.dataDate));
    items.removeAll(QString());
    return items;
}

QString descriptionOf(const ChartFacts& facts, const ChartSpec& spec)
{
    QStringList items = focusYears(facts);
    for (const BreakMark& mark : spec.breaks) {
        items.append(yearItem(mark.year, mark.word));
    }
    items.append(otherAreas(facts));
    for (const GuideLine& guide : spec.guides) {
        items.append(guide.label);
    }
    return QCoreApplication::translate("Chart", "%1. %2.").arg(spec.title, statements(items));
}

} // namespace qingshan
