// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/formulas.h>
#include <models/domain/plausibility.h>
#include <models/domain/rational.h>
#include <models/domain/reading.h>

#include <QCoreApplication>

#include <cmath>

namespace qingshan {

namespace {

struct Candidate {
    const Readings& readings;
    const Indicator& indicator;
    const FigureId& id;
    const Figure& figure;
    Decimal value;
};

/// The nearest measured figure of the same basis, up to three years away on either side.
std::optional<Decimal> neighbour(const Candidate& c)
{
    for (const int distance : {-1, 1, -2, 2, -3, 3}) {
        const Year year = c.id.year.plus(distance);
        const Figure* figure = c.readings.dataset().find({c.id.indicator, c.id.area, year});
        if (year != c.id.year && figure != nullptr && figure->measured()
            && sameBasis(figure->basis, c.figure.basis)) {
            return figure->measured();
        }
    }
    return std::nullopt;
}

void checkFactor(const Candidate& c, QStringList& doubts)
{
    const auto beside = neighbour(c);
    if (!beside || beside->isZero() || c.value.isZero()) {
        return;
    }
    const double factor = std::abs(c.value.toDouble() / beside->toDouble());
    if (c.indicator.isPercent() && factor < 0.02 && c.value <= Decimal(1, 0)) {
        doubts += QCoreApplication::translate(
                      "Plausibility",
                      "%1 looks like a fraction typed for percent: the years beside it have %2.")
                      .arg(c.value.toString(), beside->toString());
    } else if (
        c.indicator.measure == Measure::Concentration && (factor > 300 || factor < 1.0 / 300)) {
        doubts +=
            QCoreApplication::translate(
                "Plausibility", "%1 looks like a mix-up of mg and µg: the years beside it have %2.")
                .arg(c.value.toString(), beside->toString());
    }
}

void checkUsualBand(const Candidate& c, QStringList& doubts)
{
    if (!doubts.isEmpty() || !c.indicator.usual || c.indicator.usual->contains(c.value)) {
        return;
    }
    doubts += QCoreApplication::translate(
                  "Plausibility", "%1 is unusual for %2 (%3 to %4 %5); check the unit.")
                  .arg(
                      c.value.toString(), c.indicator.name.current(),
                      c.indicator.usual->minimum.toString(), c.indicator.usual->maximum.toString(),
                      c.indicator.unit.current())
                  .replace(QStringLiteral(" )"), QStringLiteral(")"));
}

void checkJump(const Candidate& c, QStringList& doubts)
{
    const Year before = c.id.year.plus(-1);
    const Figure* earlier = c.readings.dataset().find({c.id.indicator, c.id.area, before});
    const bool comparable = earlier != nullptr && earlier->measured()
        && sameBasis(earlier->basis, c.figure.basis) && before != c.id.year;
    if (!doubts.isEmpty() || !c.indicator.usualChange || !comparable) {
        return;
    }
    const double from = earlier->measured()->toDouble();
    const double size = std::abs(c.value.toDouble() - from);
    const UsualChange& usual = *c.indicator.usualChange;
    const bool isPercent = usual.kind == UsualChange::Kind::Percent;
    const double allowed =
        isPercent ? std::abs(from) * usual.size.toDouble() / 100 : usual.size.toDouble();
    if (size > allowed) {
        doubts += QCoreApplication::translate(
                      "Plausibility", "%1 is a jump from %2 in %3, more than is usual in a year.")
                      .arg(c.value.toString(), earlier->measured()->toString(), before.toString());
    }
}

/// A part must not exceed its whole: compliant and monitored, rank and field.
void checkPart(const Candidate& c, QStringList& doubts)
{
    struct Pair {
        const char16_t* part;
        const char16_t* whole;
    };

    static constexpr Pair pairs[]{
        {u"water.sources_compliant", u"water.sources_monitored"},
        {u"water.intake_compliant", u"water.intake_total"},
        {u"forest.area", u"forest.land_area"},
        {u"air.rank", u"air.rank_field"},
        {u"forest.rank", u"forest.rank_field"},
    };
    for (const Pair& pair : pairs) {
        const IndicatorKey part(QString::fromUtf16(pair.part));
        const IndicatorKey whole(QString::fromUtf16(pair.whole));
        if (c.indicator.key != part && c.indicator.key != whole) {
            continue;
        }
        const bool isPart = c.indicator.key == part;
        const auto other = c.readings.measured({isPart ? whole : part, c.id.area, c.id.year});
        const Decimal& smaller = isPart || !other ? c.value : *other;
        const Decimal& larger = isPart && other ? *other : c.value;
        if (other && smaller > larger) {
            doubts +=
                QCoreApplication::translate("Plausibility", "%1 (%2) is more than %3 (%4).")
                    .arg(
                        c.readings.catalogue().find(part)->name.current(), smaller.toString(),
                        c.readings.catalogue().find(whole)->name.current(), larger.toString());
        }
    }
}

void checkComputed(const Candidate& c, QStringList& doubts)
{
    const auto computed = c.readings.computed(c.id);
    const auto value = computed ? computed->measured() : std::nullopt;
    if (value && c.value.rounded(value->scale()) != *value) {
        doubts += QCoreApplication::translate("Plausibility", "%1 differs from the computed %2.")
                      .arg(c.value.toString(), value->toString());
    }
}

} // namespace

QStringList doubtsAbout(const Readings& readings, const FigureId& id, const Figure& figure)
{
    const Indicator* indicator = readings.catalogue().find(id.indicator);
    const auto value = figure.measured();
    if (indicator == nullptr || !value) {
        return {};
    }
    const Candidate candidate{readings, *indicator, id, figure, *value};
    QStringList doubts;
    checkFactor(candidate, doubts);
    checkUsualBand(candidate, doubts);
    checkJump(candidate, doubts);
    checkPart(candidate, doubts);
    checkComputed(candidate, doubts);
    return doubts;
}

} // namespace qingshan
