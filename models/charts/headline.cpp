// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartfacts.h>
#include <models/charts/guidelines.h>
#include <models/charts/headline.h>
#include <models/charts/wording.h>
#include <models/domain/display.h>
#include <models/domain/rational.h>

#include <QCoreApplication>

namespace qingshan {

namespace {

using namespace Qt::StringLiterals;

/// The figure that the title is about.
struct Newest {
    Year year;
    Figure figure;
    Decimal value;
};

std::optional<Newest> newestOf(const ChartFacts& facts)
{
    const auto year = facts.focus().newestMeasured();
    if (!year) {
        return std::nullopt;
    }
    const Reading& reading = *facts.focus().at(*year);
    return Newest{*year, reading.figure, *reading.measured()};
}

/// The full name where it is short enough for a title. A rank's short name does not say what is
/// ranked, so it is never used.
QString nameOf(const Indicator& indicator)
{
    constexpr int longestName = 32;
    const QString name = indicator.name.current();
    const bool fits = columnsOf(name) <= longestName || indicator.measure == Measure::Rank;
    return fits || indicator.shortName.isEmpty() ? name : indicator.shortName.current();
}

/// "2nd" in English; the number alone in Chinese, whose sentence says 第.
QString ordinal(const Decimal& place)
{
    const QString number = place.toString();
    if (currentLanguage() == Language::Chinese || !place.isWhole()) {
        return number;
    }
    const qint64 whole = place.rounded(0).digits();
    const bool isTeen = whole % 100 >= 11 && whole % 100 <= 13;
    switch (isTeen ? 0 : whole % 10) {
    case 1: return number + "st"_L1;
    case 2: return number + "nd"_L1;
    case 3: return number + "rd"_L1;
    default: return number + "th"_L1;
    }
}

/// "2nd of 14", "2nd place" where it is not known how many are ranked.
QString placeText(const ChartFacts& facts, const Newest& newest)
{
    const QString place = ordinal(newest.value);
    const auto field = fieldOf(facts, newest.year);
    if (!field || *field < newest.value) {
        return QCoreApplication::translate("Chart", "%1 place").arg(place);
    }
    return QCoreApplication::translate("Chart", "%1 of %2").arg(place, field->toString());
}

/// The place by itself, where no name beside it says who is ranked.
QString placeAlone(const ChartFacts& facts, const Newest& newest)
{
    const auto field = ranksOwnAreas(facts.indicator) ? fieldOf(facts, newest.year) : std::nullopt;
    return field ? QCoreApplication::translate("Chart", "%1 of %2 areas in this document")
                       .arg(ordinal(newest.value), field->toString())
                 : placeText(facts, newest);
}

QString rankClause(const ChartFacts& facts, const Newest& newest)
{
    return QCoreApplication::translate("Chart", "%1: %2 in %3")
        .arg(nameOf(facts.indicator), placeText(facts, newest), newest.year.toString());
}

QString flagClause(const Indicator& indicator, const Newest& newest)
{
    const QString year = newest.year.toString();
    if (indicator.key.text == "air.grade2_met"_L1) {
        return newest.value.isZero()
            ? QCoreApplication::translate("Chart", "Grade II not met in %1").arg(year)
            : QCoreApplication::translate("Chart", "Grade II met in %1").arg(year);
    }
    return newest.value.isZero()
        ? QCoreApplication::translate("Chart", "%1: no in %2").arg(nameOf(indicator), year)
        : QCoreApplication::translate("Chart", "%1: yes in %2").arg(nameOf(indicator), year);
}

QString withState(const QString& clause, FigureState state)
{
    if (state == FigureState::Provisional) {
        return QCoreApplication::translate("Chart", "%1 (provisional)").arg(clause);
    }
    if (state == FigureState::Estimated) {
        return QCoreApplication::translate("Chart", "%1 (estimated)").arg(clause);
    }
    return clause;
}

QString valueClause(const ChartFacts& facts, const Newest& newest)
{
    const Indicator& indicator = facts.indicator;
    if (indicator.measure == Measure::Rank) {
        return withState(rankClause(facts, newest), newest.figure.state);
    }
    if (indicator.measure == Measure::Flag) {
        return withState(flagClause(indicator, newest), newest.figure.state);
    }
    const QString value = withState(valueInWords(newest.value, indicator), newest.figure.state);
    return QCoreApplication::translate("Chart", "%1 %2 in %3")
        .arg(nameOf(indicator), value, newest.year.toString());
}

QString level()
{
    return QCoreApplication::translate("Chart", "level with the year before");
}

QString shareChange(const Decimal& change, const Indicator& indicator)
{
    const Decimal rounded = change.rounded(indicator.decimals).absolute();
    if (rounded.isZero() || change.absolute() < Decimal(1, 1)) {
        return level();
    }
    const QString size = rounded.toString();
    return change.isNegative()
        ? QCoreApplication::translate("Chart", "down %1 percentage points on the year before")
              .arg(size)
        : QCoreApplication::translate("Chart", "up %1 percentage points on the year before")
              .arg(size);
}

QString rankChange(const Decimal& change)
{
    const QString size = change.absolute().toString();
    if (change.isZero()) {
        return level();
    }
    if (change.absolute() == Decimal(1, 0)) {
        return change.isNegative()
            ? QCoreApplication::translate("Chart", "up 1 place on the year before")
            : QCoreApplication::translate("Chart", "down 1 place on the year before");
    }
    return change.isNegative()
        ? QCoreApplication::translate("Chart", "up %1 places on the year before").arg(size)
        : QCoreApplication::translate("Chart", "down %1 places on the year before").arg(size);
}

QString countChange(const Decimal& change, const Indicator& indicator)
{
    if (change.isZero()) {
        return level();
    }
    const QString size = valueWithUnit(change.absolute(), indicator);
    return change.isNegative()
        ? QCoreApplication::translate("Chart", "%1 fewer than the year before").arg(size)
        : QCoreApplication::translate("Chart", "%1 more than the year before").arg(size);
}

/// Concentrations and indices rise and fall; amounts grow.
QString percentChange(const Decimal& change, const Decimal& before, Measure measure)
{
    if (change.isZero()) {
        return level();
    }
    const auto percent = ratio(change, before, Decimal(100, 0), 1);
    if (!percent) {
        return {};
    }
    if (percent->isZero()) {
        return level();
    }
    const QString size = percent->absolute().toString();
    if (measure == Measure::Amount) {
        return percent->isNegative()
            ? QCoreApplication::translate("Chart", "%1 % less than the year before").arg(size)
            : QCoreApplication::translate("Chart", "%1 % more than the year before").arg(size);
    }
    return percent->isNegative()
        ? QCoreApplication::translate("Chart", "down %1 % on the year before").arg(size)
        : QCoreApplication::translate("Chart", "up %1 % on the year before").arg(size);
}

QString changeBetween(const Decimal& before, const Decimal& now, const Indicator& indicator)
{
    const auto change = now.minus(before);
    if (!change) {
        return {};
    }
    switch (indicator.measure) {
    case Measure::Share: return shareChange(*change, indicator);
    case Measure::Rank: return rankChange(*change);
    case Measure::Count: return countChange(*change, indicator);
    case Measure::Concentration:
    case Measure::Amount:
    case Measure::Index: return percentChange(*change, before, indicator.measure);
    case Measure::Flag:
    case Measure::Years: break;
    }
    return {};
}

/// Nothing (empty) when the year before cannot be compared.
QString changeClause(const ChartFacts& facts, const Newest& newest)
{
    const Year before = newest.year.plus(-1);
    const SeriesId series = facts.focusSeries();
    const auto reading = before == newest.year
        ? std::nullopt
        : facts.readings.at({series.indicator, series.area, before});
    const auto value = reading ? reading->measured() : std::nullopt;
    if (!value || !sameBasis(reading->figure.basis, newest.figure.basis)) {
        return {};
    }
    return changeBetween(*value, newest.value, facts.indicator);
}

QString verdictClause(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met: return QCoreApplication::translate("Chart", "target met");
    case Verdict::OnSchedule:
        return QCoreApplication::translate("Chart", "on schedule for the target");
    case Verdict::Behind:
        return QCoreApplication::translate("Chart", "behind schedule for the target");
    case Verdict::NotYet: return QCoreApplication::translate("Chart", "target not yet met");
    case Verdict::Missed: return QCoreApplication::translate("Chart", "target not met");
    case Verdict::NoData:
    case Verdict::NoTarget: break;
    }
    return {};
}

/// Why there is no number, as a statement about a year.
QString stateStatement(Year year, const Figure& figure, const Indicator& indicator)
{
    const QString text = year.toString();
    switch (figure.state) {
    case FigureState::Withheld:
        return QCoreApplication::translate("Chart", "%1 figure withheld").arg(text);
    case FigureState::Pending:
        return QCoreApplication::translate("Chart", "%1 figure pending").arg(text);
    case FigureState::NotApplicable:
        return QCoreApplication::translate("Chart", "not applicable in %1").arg(text);
    case FigureState::BelowDetection:
        return QCoreApplication::translate("Chart", "below detection (%2) in %1")
            .arg(text, displayFigure(figure, indicator));
    case FigureState::Final:
    case FigureState::Provisional:
    case FigureState::Estimated: break;
    }
    return {};
}

/// What stands in the last year with any figure when that is not a number.
QString newestState(const ChartFacts& facts)
{
    const Year year = facts.focus().readings.lastKey();
    const Reading& reading = *facts.focus().at(year);
    return reading.measured() ? QString() : stateStatement(year, reading.figure, facts.indicator);
}

QString titleOf(const ChartFacts& facts, const std::optional<Newest>& newest, const ChartSpec& spec)
{
    const QString state = newestState(facts);
    if (!newest) {
        return QCoreApplication::translate("Chart", "%1: %2").arg(nameOf(facts.indicator), state);
    }
    QStringList parts{valueClause(facts, *newest), spec.changeText, verdictClause(spec.verdict)};
    parts.removeAll(QString());
    QStringList sentences{clauses(parts), state};
    sentences.removeAll(QString());
    return statements(sentences);
}

QString subtitleOf(const ChartFacts& facts)
{
    const Indicator& indicator = facts.indicator;
    const QString name = indicator.name.current();
    const QString unit = indicator.unit.current();
    const QString area = facts.focus().area.name.current();
    if (unit.isEmpty() || indicator.measure == Measure::Rank) {
        return QCoreApplication::translate("Chart", "%1 · %2").arg(name, area);
    }
    return QCoreApplication::translate("Chart", "%1 (%2) · %3").arg(name, unit, area);
}

} // namespace

void writeHeadline(const ChartFacts& facts, ChartSpec& spec)
{
    const auto newest = newestOf(facts);
    const SeriesId series = facts.focusSeries();
    spec.verdict = Verdict::NoData;
    if (newest) {
        const QString value = facts.indicator.measure == Measure::Rank
            ? placeAlone(facts, *newest)
            : valueInWords(newest->value, facts.indicator);
        spec.valueText = withState(value, newest->figure.state);
        spec.valueYear = newest->year;
        spec.verdict = assess(facts.readings, {series.indicator, series.area, newest->year});
        spec.changeText = changeClause(facts, *newest);
    } else {
        spec.valueReason = reasonWord(&facts.focus().readings.last().figure, facts.indicator);
    }
    const Year judged = newest ? newest->year : facts.focus().readings.lastKey();
    const auto target = targetInForce(facts.readings, series, judged);
    spec.targetText = target ? targetLabel(*target) : QString();
    spec.title = titleOf(facts, newest, spec);
    spec.subtitle = subtitleOf(facts);
}

} // namespace qingshan
