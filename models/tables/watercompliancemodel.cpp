// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/display.h>
#include <models/tables/watercompliancemodel.h>

namespace qingshan {

WaterComplianceModel::WaterComplianceModel(Document& document, AreaKey area, QObject* parent)
    : YearlyTableModel(document, ThemeKey(QStringLiteral("water")), std::move(area), parent)
{
}

QStringList WaterComplianceModel::remarks(const FigureId& id, const Reading& reading) const
{
    Q_UNUSED(reading)
    const bool byNumber = id.indicator.text == u"water.compliance_rate";
    const bool byVolume = id.indicator.text == u"water.compliance_rate_volume";
    if (!byNumber && !byVolume) {
        return {};
    }
    const Readings readings = document().readings();
    const IndicatorKey part(
        byNumber ? QStringLiteral("water.sources_compliant")
                 : QStringLiteral("water.intake_compliant"));
    const IndicatorKey whole(
        byNumber ? QStringLiteral("water.sources_monitored")
                 : QStringLiteral("water.intake_total"));
    const auto numerator = readings.measured({part, id.area, id.year});
    const auto denominator = readings.measured({whole, id.area, id.year});
    if (!numerator || !denominator) {
        return {};
    }
    return {tr("%1 of %2")
                .arg(
                    numerator->toString(),
                    valueWithUnit(*denominator, *readings.catalogue().find(whole)))};
}

} // namespace qingshan
