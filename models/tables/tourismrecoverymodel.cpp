// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/display.h>
#include <models/tables/tourismrecoverymodel.h>

namespace qingshan {

TourismRecoveryModel::TourismRecoveryModel(Document& document, AreaKey area, QObject* parent)
    : YearlyTableModel(document, ThemeKey(QStringLiteral("tourism")), std::move(area), parent)
{
}

QStringList TourismRecoveryModel::remarks(const FigureId& id, const Reading& reading) const
{
    Q_UNUSED(reading)
    const bool visitors = id.indicator.text == u"tourism.visitors_recovery";
    const bool revenue = id.indicator.text == u"tourism.revenue_recovery";
    if (!visitors && !revenue) {
        return {};
    }
    const Readings readings = document().readings();
    const IndicatorKey quantity(
        visitors ? QStringLiteral("tourism.visitors") : QStringLiteral("tourism.revenue"));
    const Year base = document().dataset().settings().reference.year.value_or(id.year.plus(-1));
    const auto value = readings.measured({quantity, id.area, base});
    if (!value) {
        return {tr("The reference year %1 has no figure.").arg(base.toString())};
    }
    return {tr("Reference %1: %2")
                .arg(base.toString(), valueWithUnit(*value, *readings.catalogue().find(quantity)))};
}

} // namespace qingshan
