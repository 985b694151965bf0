// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/airranking.h>
#include <models/domain/forestcover.h>
#include <models/domain/formulas.h>
#include <models/domain/reading.h>
#include <models/domain/tourismrecovery.h>
#include <models/domain/watercompliance.h>

#include <algorithm>
#include <array>

namespace qingshan {

namespace {

/// Which years of its inputs a formula looks at.
enum class Reach { OwnYear, OtherYears };

struct FormulaRow {
    const char16_t* indicator;
    Formula formula;
    std::vector<const char16_t*> inputs;
    Reach reach = Reach::OwnYear;
};

/// Adding a computed indicator means adding its catalogue entry, its function and its row.
const std::array<FormulaRow, 10>& formulaTable()
{
    static const std::vector<const char16_t*> six{u"air.so2",  u"air.no2", u"air.pm10",
                                                  u"air.pm25", u"air.co",  u"air.o3"};
    static const std::array<FormulaRow, 10> table{{
        {u"air.composite_index", air::compositeIndex, six},
        {u"air.grade2_met", air::grade2Met, six},
        {u"air.grade2_streak", air::grade2Streak, {u"air.grade2_met"}, Reach::OtherYears},
        {u"air.rank_computed", air::rankComputed, {u"air.composite_index"}},
        {u"water.compliance_rate",
         water::complianceRate,
         {u"water.sources_compliant", u"water.sources_monitored"}},
        {u"water.compliance_rate_volume",
         water::complianceRateByVolume,
         {u"water.intake_compliant", u"water.intake_total"}},
        {u"forest.cover_rate", forest::coverRate, {u"forest.area", u"forest.land_area"}},
        {u"tourism.visitors_recovery",
         tourism::visitorsRecovery,
         {u"tourism.visitors"},
         Reach::OtherYears},
        {u"tourism.revenue_recovery",
         tourism::revenueRecovery,
         {u"tourism.revenue"},
         Reach::OtherYears},
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

/// Nothing (nullptr) for an entered indicator.
const FormulaRow* rowOf(const IndicatorKey& indicator)
{
    static const QHash<IndicatorKey, const FormulaRow*> index = indexed();
    return index.value(indicator);
}

/// Whether everything that `less` states, item by item, `more` states too.
bool saysNoMore(const QString& less, const QString& more)
{
    const QStringList items = less.split(basisSeparator, Qt::SkipEmptyParts);
    const QStringList all = more.split(basisSeparator, Qt::SkipEmptyParts);
    return std::all_of(
        items.cbegin(), items.cend(), [&all](const QString& item) { return all.contains(item); });
}

} // namespace

Formula formulaOf(const IndicatorKey& indicator)
{
    const FormulaRow* row = rowOf(indicator);
    return row == nullptr ? nullptr : row->formula;
}

QList<IndicatorKey> inputsOf(const IndicatorKey& indicator)
{
    QList<IndicatorKey> inputs;
    if (const FormulaRow* row = rowOf(indicator)) {
        for (const char16_t* input : row->inputs) {
            inputs.append(IndicatorKey(QString::fromUtf16(input)));
        }
    }
    return inputs;
}

bool reachesOtherYears(const IndicatorKey& indicator)
{
    const FormulaRow* row = rowOf(indicator);
    return row != nullptr
        && (row->reach == Reach::OtherYears
            || std::any_of(row->inputs.cbegin(), row->inputs.cend(), [](const char16_t* input) {
                   return reachesOtherYears(IndicatorKey(QString::fromUtf16(input)));
               }));
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
    const auto value =
        takeIfMeasured({IndicatorKey(QString::fromUtf16(indicator)), m_id.area, year});
    m_complete = m_complete && value;
    return value.value_or(Decimal());
}

std::optional<Decimal> Inputs::takeIfMeasured(const FigureId& id)
{
    const auto reading = m_readings.at(id);
    const auto value = reading ? reading->measured() : std::nullopt;
    if (value) {
        join(id, reading->figure);
    }
    return value;
}

void Inputs::join(const FigureId& id, const Figure& figure)
{
    const auto first = m_first.constFind(id.indicator);
    const bool breaks =
        first != m_first.cend() && first->year != id.year && !sameBasis(first->basis, figure.basis);
    const bool fits = saysNoMore(figure.basis, m_basis);
    if (breaks || (!fits && !saysNoMore(m_basis, figure.basis))) {
        m_complete = false;
    }
    m_basis = fits ? m_basis : figure.basis;
    if (first == m_first.cend()) {
        m_first.insert(id.indicator, {id.year, figure.basis});
    }
    m_state = std::max(m_state, figure.state);
    if (!figure.source.isEmpty() && !m_sources.contains(figure.source)) {
        m_sources += figure.source;
    }
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
