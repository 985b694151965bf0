// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/jsonread.h>
#include <models/domain/limits.h>

#include <QCoreApplication>

namespace qingshan {

namespace {

Error damaged(const QString& where)
{
    return {
        Error::Code::Damaged,
        QCoreApplication::translate(
            "Catalogue", "The built-in catalogue is damaged at \"%1\". Install the program again.")
            .arg(where)};
}

} // namespace

Result<Limits> Limits::parse(const QByteArray& json)
{
    Limits limits;
    for (const QJsonObject& o : objectsOf(json, QLatin1String("limits"))) {
        const QString indicator = o.value(QLatin1String("indicator")).toString();
        const QString standard = o.value(QLatin1String("standard")).toString();
        const auto value = decimalText(o.value(QLatin1String("limit")));
        const auto first = Year::from(o.value(QLatin1String("from_year")).toInt());
        const auto last = Year::from(o.value(QLatin1String("to_year")).toInt());
        if (indicator.isEmpty() || standard.isEmpty() || !value || !first || !last
            || *last < *first) {
            return damaged(indicator);
        }
        limits.m_limits[IndicatorKey(indicator)].append(
            {standard, *value, {*first, *last}, o.value(QLatin1String("verified")).toBool()});
    }
    if (limits.m_limits.isEmpty()) {
        return damaged(QStringLiteral("limits"));
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
