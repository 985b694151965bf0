// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/assessment.h>
#include <models/domain/rational.h>
#include <models/domain/reading.h>

#include <QCoreApplication>

namespace qingshan {

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NoData: return QStringLiteral("no_data");
    case Verdict::NoTarget: return QStringLiteral("no_target");
    case Verdict::Met: return QStringLiteral("achieved");
    case Verdict::OnSchedule: return QStringLiteral("on_schedule");
    case Verdict::Behind: return QStringLiteral("behind");
    case Verdict::NotYet: return QStringLiteral("unable");
    case Verdict::Missed: return QStringLiteral("missed");
    }
    return {};
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NoData: return QCoreApplication::translate("Verdict", "No data");
    case Verdict::NoTarget: return QCoreApplication::translate("Verdict", "No target set");
    case Verdict::Met: return QCoreApplication::translate("Verdict", "Target met");
    case Verdict::OnSchedule: return QCoreApplication::translate("Verdict", "On schedule");
    case Verdict::Behind: return QCoreApplication::translate("Verdict", "Behind schedule");
    case Verdict::NotYet: return QCoreApplication::translate("Verdict", "Not yet met");
    case Verdict::Missed: return QCoreApplication::translate("Verdict", "Target missed");
    }
    return {};
}

namespace {

TargetInForce knownTarget(
    const Readings& readings,
    const SeriesId& id,
    Year year,
    const Target& target)
{
    TargetInForce known{year, target, target.baseValue, {}, {}};
    if (!known.baseValue && target.baseYear) {
        const auto base = readings.at({id.indicator, id.area, *target.baseYear});
        known.baseValue = base ? base->measured() : std::nullopt;
        known.baseBasis = known.baseValue ? std::optional(base->figure.basis) : std::nullopt;
    }
    known.level = targetLevel(target.spec, known.baseValue);
    return known;
}

} // namespace

std::optional<TargetInForce> targetInForce(const Readings& readings, const SeriesId& id, Year year)
{
    const Dataset::Targets& targets = readings.dataset().targets(id);
    if (targets.isEmpty()) {
        return std::nullopt;
    }
    auto found = targets.lowerBound(year);
    if (found == targets.cend()) {
        --found;
    }
    return knownTarget(readings, id, found.key(), *found);
}

TargetInForce heldAgainst(TargetInForce target, const QString& basis)
{
    if (target.baseBasis && !sameBasis(*target.baseBasis, basis)) {
        target.baseValue.reset();
        target.level = targetLevel(target.target.spec, std::nullopt);
    }
    return target;
}

std::optional<double> plannedValue(const TargetInForce& target, Year year)
{
    const auto base = target.target.baseYear;
    if (!base || !target.baseValue || !target.level || year < *base || year > target.year) {
        return std::nullopt;
    }
    const double from = target.baseValue->toDouble();
    const double share = static_cast<double>(year.number() - base->number())
        / (target.year.number() - base->number());
    return from + (target.level->toDouble() - from) * share;
}

namespace {

/// Whether `value`, which does not meet the target yet, is at least as far from the base as the
/// schedule wants it in `year`, a year of the path. Exact: a value on the path is on schedule.
bool isOnSchedule(const TargetInForce& target, const Decimal& value, Year year)
{
    // A base that met the target leaves no way to go: what fails now has been lost.
    const bool hasWay =
        meetsTarget(target.target.spec, *target.baseValue, target.baseValue) == false
        && *target.level != *target.baseValue;
    if (!hasWay) {
        return false;
    }
    const Rational base(*target.baseValue);
    const Rational elapsed(Decimal(year.number() - target.target.baseYear->number(), 0));
    const Rational span(Decimal(target.year.number() - target.target.baseYear->number(), 0));
    const auto way = Rational(*target.level).minus(base);
    const auto gone = Rational(value).minus(base);
    const auto due = way ? way->times(elapsed) : std::nullopt;
    const auto done = gone ? gone->times(span) : std::nullopt;
    const auto ahead = due && done ? done->minus(*due) : std::nullopt;
    return ahead && (ahead->isZero() || ahead->isNegative() == way->isNegative());
}

Verdict judge(const Readings& readings, const FigureId& id, const TargetInForce& known)
{
    const auto reading = readings.at(id);
    const auto value = reading ? reading->measured() : std::nullopt;
    if (!value) {
        return Verdict::NoData;
    }
    const TargetInForce target = heldAgainst(known, reading->figure.basis);
    const auto met = meetsTarget(target.target.spec, *value, target.baseValue);
    if (!met) {
        return Verdict::NoData;
    }
    if (*met) {
        return Verdict::Met;
    }
    if (id.year >= target.year) {
        return Verdict::Missed;
    }
    if (!plannedValue(target, id.year)) {
        return Verdict::NotYet;
    }
    return isOnSchedule(target, *value, id.year) ? Verdict::OnSchedule : Verdict::Behind;
}

} // namespace

Verdict assess(const Readings& readings, const FigureId& id)
{
    const auto target = targetInForce(readings, {id.indicator, id.area}, id.year);
    return target ? judge(readings, id, *target) : Verdict::NoTarget;
}

Verdict assess(const Readings& readings, const FigureId& id, Year targetYear)
{
    const SeriesId series{id.indicator, id.area};
    const Dataset::Targets& targets = readings.dataset().targets(series);
    const auto found = targets.constFind(targetYear);
    return found == targets.cend()
        ? Verdict::NoTarget
        : judge(readings, id, knownTarget(readings, series, targetYear, *found));
}

} // namespace qingshan
