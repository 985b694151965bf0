// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/airranking.h>
#include <models/domain/forestcover.h>
#include <models/domain/formulas.h>
#include <models/domain/reading.h>
#include <models/domain/tourismrecovery.h>
#include <models/domain/watercompliance.h>

#include <QHash>

#include <array>

namespace qingshan {

namespace {

struct FormulaRow {
    const char16_t* indicator;
    Formula formula;
    std::vector<const char16_t*> inputs;
};

/// Adding a computed indicator means adding its catalogue entry, its function and its row.
const std::array<FormulaRow, 10>& formulaTable()
{
    static const std::vector<const char16_t*> six{u"air.so2",  u"air.no2", u"air.pm10",
                                                  u"air.pm25", u"air.co",  u"air.o3"};
    static const std::array<FormulaRow, 10> table{{
        {u"air.composite_index", air::compositeIndex, six},
        {u"air.grade2_met", air::grade2Met, six},
        {u"air.grade2_streak", air::grade2Streak, {u"air.grade2_met"}},
        {u"air.rank_computed", air::rankComputed, {u"air.composite_index"}},
        {u"water.compliance_rate",
         water::complianceRate,
         {u"water.sources_compliant", u"water.sources_monitored"}},
        {u"water.compliance_rate_volume",
         water::complianceRateByVolume,
         {u"water.intake_compliant", u"water.intake_total"}},
        {u"forest.cover_rate", forest::coverRate, {u"forest.area", u"forest.land_area"}},
        {u"tourism.visitors_recovery", tourism::visitorsRecovery, {u"tourism.visitors"}},
        {u"tourism.revenue_recovery", tourism::revenueRecovery, {u"tourism.revenue"}},
        {u"tourism.spend_per_visit",
         tourism::spendPerVisit,
         {u"tourism.visitors", u"tourism.revenue"}},
    }};
    return table;
}

QHash<IndicatorKey, const FormulaRow*> indexed()
{
    QHash<IndicatorKey, const FormulaRow*> index;
    for (const FormulaRow& row : formulaTable()) {
        index.insert(IndicatorKey(QString::fromUtf16(row.indicator)), &row);
    }
    return index;
}

} // namespace

Formula formulaOf(const IndicatorKey& indicator)
{
    static const QHash<IndicatorKey, const FormulaRow*> index = indexed();
    const auto found = index.constFind(indicator);
    return found == index.cend() ? nullptr : (*found)->formula;
}

QList<IndicatorKey> dependantsOf(const IndicatorKey& indicator)
{
    QList<IndicatorKey> found;
    QList<IndicatorKey> open{indicator};
    while (!open.isEmpty()) {
        const IndicatorKey input = open.takeFirst();
        for (const FormulaRow& row : formulaTable()) {
            const bool uses =
                std::any_of(row.inputs.cbegin(), row.inputs.cend(), [&input](const char16_t* key) {
                    return input.text == QStringView(key);
                });
            const auto key =
                uses ? IndicatorKey(QString::fromUtf16(row.indicator)) : IndicatorKey();
            if (uses && !found.contains(key)) {
                found.append(key);
                open.append(key);
            }
        }
    }
    return found;
}

Inputs::Inputs(const Readings& readings, const FigureId& id)
    : m_readings(readings)
    , m_id(id)
{
}

Decimal Inputs::take(const char16_t* indicator)
{
    return take(indicator, m_id.year);
}

Decimal Inputs::take(const char16_t* indicator, Year year)
{
    const auto reading =
        m_readings.at({IndicatorKey(QString::fromUtf16(indicator)), m_id.area, year});
    const auto value = reading ? reading->measured() : std::nullopt;
    if (!value) {
        m_complete = false;
        return {};
    }
    // An unstated basis says nothing, so it contradicts nothing; two stated ones must agree.
    const QString& basis = reading->figure.basis;
    if (!basis.isEmpty() && !m_basis.isEmpty() && basis != m_basis) {
        m_complete = false;
    }
    m_basis = m_basis.isEmpty() ? basis : m_basis;
    m_state = std::max(m_state, reading->figure.state);
    if (!reading->figure.source.isEmpty() && !m_sources.contains(reading->figure.source)) {
        m_sources += reading->figure.source;
    }
    return *value;
}

std::optional<Figure> Inputs::result(const std::optional<Decimal>& value) const
{
    if (!m_complete || !value) {
        return std::nullopt;
    }
    Figure figure = Figure::of(*value, m_state);
    figure.basis = m_basis;
    figure.source = m_sources.join(QStringLiteral("; "));
    return figure;
}

} // namespace qingshan
