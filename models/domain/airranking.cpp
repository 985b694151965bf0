// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/airranking.h>
#include <models/domain/formulas.h>
#include <models/domain/rational.h>
#include <models/domain/reading.h>

#include <algorithm>

namespace qingshan::air {

namespace {

const IndicatorKey& compositeKey()
{
    static const IndicatorKey key(QStringLiteral("air.composite_index"));
    return key;
}

bool isRanked(const Area& area)
{
    return area.role == AreaRole::Subject || area.role == AreaRole::Peer;
}

QString withStandard(const QString& basis, const QString& standard)
{
    return basis.isEmpty() ? standard : QString(basis + basisSeparator + standard);
}

} // namespace

const std::array<Pollutant, 6>& pollutants()
{
    static constexpr std::array<Pollutant, 6> six{{
        {u"air.so2"},
        {u"air.no2"},
        {u"air.pm10"},
        {u"air.pm25"},
        {u"air.co"},
        {u"air.o3"},
    }};
    return six;
}

std::optional<Figure> compositeIndex(const Readings& readings, const FigureId& id)
{
    Inputs inputs(readings, id);
    std::optional<Rational> sum = Rational();
    QStringList standards;
    for (const Pollutant& pollutant : pollutants()) {
        const Decimal value = inputs.take(pollutant.indicator);
        const auto limit =
            readings.limits().at(IndicatorKey(QString::fromUtf16(pollutant.indicator)), id.year);
        if (!inputs.complete() || !limit || !sum) {
            return std::nullopt;
        }
        const auto single =
            Rational(value.rounded(limit->decimals)).dividedBy(Rational(limit->value));
        sum = single ? sum->plus(*single) : std::nullopt;
        standards.append(limit->standard);
    }
    auto figure = inputs.result(sum ? sum->toDecimal(2) : std::nullopt);
    standards.removeDuplicates();
    if (figure && standards.size() == 1) {
        figure->basis = withStandard(figure->basis, standards.first());
    }
    return figure;
}

std::optional<Figure> grade2Met(const Readings& readings, const FigureId& id)
{
    Inputs known(readings, id);
    bool allKnown = true;
    for (const Pollutant& pollutant : pollutants()) {
        const IndicatorKey key(QString::fromUtf16(pollutant.indicator));
        const auto value = readings.measured({key, id.area, id.year});
        const auto limit = readings.limits().at(key, id.year);
        if (!value || !limit) {
            allKnown = false;
            continue;
        }
        known.take(pollutant.indicator);
        if (value->rounded(limit->decimals) > limit->value) {
            Inputs failing(readings, id);
            failing.take(pollutant.indicator);
            return failing.result(Decimal(0, 0));
        }
    }
    return allKnown ? known.result(Decimal(1, 0)) : std::nullopt;
}

std::optional<Figure> grade2Streak(const Readings& readings, const FigureId& id)
{
    Inputs inputs(readings, id);
    if (inputs.take(u"air.grade2_met").isZero()) {
        return inputs.result(Decimal(0, 0));
    }
    const IndicatorKey verdict(QStringLiteral("air.grade2_met"));
    int length = 1;
    for (Year year = id.year.plus(-1); length <= id.year.number() - Year::earliest;
         year = year.plus(-1)) {
        const auto met = readings.measured({verdict, id.area, year});
        if (!met || met->isZero()) {
            break;
        }
        inputs.take(u"air.grade2_met", year);
        ++length;
    }
    return inputs.result(Decimal(length, 0));
}

std::optional<Figure> rankComputed(const Readings& readings, const FigureId& id)
{
    Inputs inputs(readings, id);
    const Decimal own = inputs.take(u"air.composite_index");
    const Area* area = readings.dataset().findArea(id.area);
    if (!inputs.complete() || area == nullptr || !isRanked(*area)) {
        return std::nullopt;
    }
    int better = 0;
    int others = 0;
    for (const Area& other : readings.dataset().areas()) {
        if (other.key == id.area || !isRanked(other)) {
            continue;
        }
        const auto index = inputs.takeIfMeasured({compositeKey(), other.key, id.year});
        others += index ? 1 : 0;
        better += index && *index < own ? 1 : 0;
    }
    return others == 0 ? std::nullopt : inputs.result(Decimal(better + 1, 0));
}

int rankedAreas(const Readings& readings, Year year)
{
    const QList<Area>& areas = readings.dataset().areas();
    const auto count =
        std::count_if(areas.cbegin(), areas.cend(), [&readings, year](const Area& area) {
            return isRanked(area) && readings.measured({compositeKey(), area.key, year});
        });
    return static_cast<int>(count);
}

} // namespace qingshan::air
