// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/airranking.h>
#include <models/domain/display.h>
#include <models/tables/airrankingmodel.h>

namespace qingshan {

AirRankingModel::AirRankingModel(Document& document, AreaKey area, QObject* parent)
    : YearlyTableModel(document, ThemeKey(QStringLiteral("air")), std::move(area), parent)
{
}

QString AirRankingModel::displayText(const FigureId& id, const Reading& reading) const
{
    const Indicator& indicator = *document().catalogue().find(id.indicator);
    const auto value = reading.measured();
    if (!value || indicator.measure != Measure::Flag) {
        return YearlyTableModel::displayText(id, reading);
    }
    const QString word = value->isZero() ? tr("not met") : tr("met");
    const QString mark = figureStateMark(reading.figure.state);
    return mark.isEmpty() ? word : QString(word + u' ' + mark);
}

QStringList AirRankingModel::remarks(const FigureId& id, const Reading& reading) const
{
    const auto value = reading.measured();
    if (!value) {
        return {};
    }
    if (id.indicator.text == u"air.grade2_met" && value->isZero()) {
        return failingPollutants(id);
    }
    const auto computed = document().readings().measured(
        {IndicatorKey(QStringLiteral("air.rank_computed")), id.area, id.year});
    if (id.indicator.text == u"air.rank" && computed && *computed != *value) {
        return {tr("Computed among the areas of this document: %1").arg(computed->toString())};
    }
    return {};
}

QStringList AirRankingModel::failingPollutants(const FigureId& id) const
{
    QStringList lines;
    const Readings readings = document().readings();
    for (const air::Pollutant& pollutant : air::pollutants()) {
        const IndicatorKey key(QString::fromUtf16(pollutant.indicator));
        const auto value = readings.measured({key, id.area, id.year});
        const auto limit = readings.limits().at(key, id.year);
        if (value && limit && value->rounded(limit->decimals) > limit->value) {
            lines += tr("%1: %2, limit %3 (%4)")
                         .arg(
                             readings.catalogue().find(key)->shortName.current(), value->toString(),
                             limit->value.toString(), limit->standard);
        }
    }
    return lines;
}

} // namespace qingshan
