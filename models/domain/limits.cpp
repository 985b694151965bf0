// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/jsonread.h>
#include <models/domain/limits.h>

namespace qingshan {

Result<Limits> Limits::parse(const QByteArray& json)
{
    Limits limits;
    for (const QJsonObject& o : objectsOf(json, QLatin1String("limits"))) {
        const QString indicator = o.value(QLatin1String("indicator")).toString();
        const QString standard = o.value(QLatin1String("standard")).toString();
        const auto value = decimalText(o.value(QLatin1String("limit")));
        const auto first = Year::from(o.value(QLatin1String("from_year")).toInt());
        const auto last = Year::from(o.value(QLatin1String("to_year")).toInt());
        const int decimals = o.value(QLatin1String("decimals")).toInt(-1);
        if (indicator.isEmpty() || standard.isEmpty() || !value || !first || !last || *last < *first
            || decimals < 0 || decimals > 4) {
            return damagedCatalogue(indicator);
        }
        limits.m_limits[IndicatorKey(indicator)].append(
            {standard,
             *value,
             {*first, *last},
             decimals,
             o.value(QLatin1String("verified")).toBool()});
    }
    if (limits.m_limits.isEmpty()) {
        return damagedCatalogue(QStringLiteral("limits"));
    }
    return limits;
}

std::optional<Limit> Limits::at(const IndicatorKey& indicator, Year year) const
{
    const auto found = m_limits.constFind(indicator);
    if (found == m_limits.cend()) {
        return std::nullopt;
    }
    for (const Limit& limit : *found) {
        if (limit.years.contains(year)) {
            return limit;
        }
    }
    return std::nullopt;
}

} // namespace qingshan
