// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartfacts.h>
#include <models/charts/guidelines.h>
#include <models/charts/wording.h>
#include <models/domain/display.h>

#include <QCoreApplication>

namespace qingshan {

namespace {

using Node = GuideLine::Node;

double position(Year year)
{
    return year.number();
}

double heightAt(double year, const Node& a, const Node& b)
{
    return b.year > a.year ? a.value + (b.value - a.value) * (year - a.year) / (b.year - a.year)
                           : b.value;
}

/// The straight path inside the shown years; half a year to either side where only a single
/// year of it is left.
QList<Node> clipped(const Node& from, const Node& to, YearRange years)
{
    const double first = std::max(from.year, position(years.first));
    const double last = std::min(to.year, position(years.last));
    if (first > last) {
        return {};
    }
    const double start = heightAt(first, from, to);
    const double end = heightAt(last, from, to);
    if (first < last) {
        return {{first, start}, {last, end}};
    }
    return {{first - 0.5, end}, {last + 0.5, end}};
}

std::optional<GuideLine> targetGuide(
    const TargetInForce& target,
    Year levelFrom,
    const ChartFacts& facts)
{
    if (!target.level) {
        return std::nullopt;
    }
    const Node end{position(target.year), target.level->toDouble()};
    const auto base = target.target.baseYear;
    const bool isPath = base && target.baseValue;
    const Node start = isPath ? Node{position(*base), target.baseValue->toDouble()}
                              : Node{position(std::min(levelFrom, target.year)), end.value};
    GuideLine guide{GuideLine::Role::Target, clipped(start, end, facts.years), targetLabel(target)};
    return guide.path.isEmpty() ? std::nullopt : std::optional(guide);
}

QList<GuideLine> targetGuides(const ChartFacts& facts)
{
    QList<GuideLine> guides;
    Year levelFrom = facts.years.first;
    for (const TargetInForce& target : shownTargets(facts)) {
        if (const auto guide = targetGuide(target, levelFrom, facts)) {
            guides.append(*guide);
        }
        levelFrom = std::max(levelFrom, target.year);
    }
    return guides;
}

QString standardName(const Limit& limit)
{
    if (limit.verified) {
        return limit.standard;
    }
    return QCoreApplication::translate("Chart", "%1, to be verified").arg(limit.standard);
}

/// Shown years with one limit value, and the standards that set it.
struct LimitStretch {
    YearRange years;
    Decimal value;
    QStringList standards;
};

QList<LimitStretch> limitStretches(const ChartFacts& facts)
{
    QList<LimitStretch> stretches;
    for (int i = 0; i < facts.years.count(); ++i) {
        const Year year = facts.years.first.plus(i);
        const auto limit = facts.readings.limits().at(facts.indicator.key, year);
        if (!limit) {
            continue;
        }
        const bool goesOn = !stretches.isEmpty() && stretches.constLast().value == limit->value
            && stretches.constLast().years.last.plus(1) == year;
        if (!goesOn) {
            stretches.append({{year, year}, limit->value, {}});
        }
        LimitStretch& stretch = stretches.last();
        stretch.years.last = year;
        if (!stretch.standards.contains(standardName(*limit))) {
            stretch.standards.append(standardName(*limit));
        }
    }
    return stretches;
}

QString limitLabel(const LimitStretch& stretch, const Indicator& indicator)
{
    return QCoreApplication::translate("Chart", "Grade II limit %1 (%2)")
        .arg(displayNumber(stretch.value, indicator), statements(stretch.standards));
}

QList<GuideLine> limitGuides(const ChartFacts& facts)
{
    QList<GuideLine> guides;
    for (const LimitStretch& stretch : limitStretches(facts)) {
        const double value = stretch.value.toDouble();
        const double begin = position(stretch.years.first) - 0.5;
        QList<Node> path{{begin, value}, {position(stretch.years.last) + 0.5, value}};
        // The step from the limit before belongs to the new one: the line stays whole.
        if (!guides.isEmpty() && guides.constLast().path.constLast().year == begin) {
            path.prepend(guides.constLast().path.constLast());
        }
        guides.append({GuideLine::Role::Limit, path, limitLabel(stretch, facts.indicator)});
    }
    return guides;
}

/// A rate of recovery is a share that may pass 100: what it is held against is the reference.
bool isRecovery(const Indicator& indicator)
{
    return indicator.measure == Measure::Share && indicator.range.maximum > Decimal(100, 0);
}

GuideLine referenceGuide(const ChartFacts& facts)
{
    const auto year = facts.readings.dataset().settings().reference.year;
    const QString label = year
        ? QCoreApplication::translate("Chart", "%1 = 100").arg(year->toString())
        : QCoreApplication::translate("Chart", "year before = 100");
    return {
        GuideLine::Role::Reference,
        {{position(facts.years.first) - 0.5, 100}, {position(facts.years.last) + 0.5, 100}},
        label};
}

} // namespace

QString targetLabel(const TargetInForce& target)
{
    return QCoreApplication::translate("Chart", "target %1 (%2)")
        .arg(target.target.spec.toDisplay(), target.year.toString());
}

QList<GuideLine> guidesOf(const ChartFacts& facts)
{
    QList<GuideLine> guides = limitGuides(facts);
    if (isRecovery(facts.indicator)) {
        guides.append(referenceGuide(facts));
    }
    guides.append(targetGuides(facts));
    return guides;
}

} // namespace qingshan
