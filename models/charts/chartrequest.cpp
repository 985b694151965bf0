// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartfacts.h>
#include <models/charts/chartkinds.h>
#include <models/charts/chartnotes.h>
#include <models/charts/chartrequest.h>
#include <models/charts/headline.h>
#include <models/domain/formulas.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace qingshan {

namespace {

Error doesNotSuit(const Indicator& indicator, ChartKind kind)
{
    return {
        Error::Code::Unable,
        QCoreApplication::translate(
            "Chart", "%1 cannot be drawn as \"%2\". Choose another kind of chart.")
            .arg(indicator.name.current(), chartKindName(kind))};
}

QString idOf(const ChartRequest& request)
{
    if (!request.id.isEmpty() || !request.kind) {
        return request.id.isEmpty() ? request.indicator.text : request.id;
    }
    return request.indicator.text + u'.' + chartKind(*request.kind).key;
}

/// Which series may have a figure: those with an entered one, and those that a formula could
/// fill because at least one of its inputs is entered. One pass over the document's series.
class Candidates {
public:
    explicit Candidates(const Readings& readings)
        : m_readings(readings)
    {
        QHash<IndicatorKey, QList<IndicatorKey>> dependants;
        for (const SeriesId& id : readings.dataset().seriesIds()) {
            m_entered.insert(id);
            const auto known = dependants.constFind(id.indicator);
            const QList<IndicatorKey> keys =
                known == dependants.cend() ? dependantsOf(id.indicator) : *known;
            dependants.insert(id.indicator, keys);
            for (const IndicatorKey& key : keys) {
                m_computable.insert({key, id.area});
            }
        }
    }

    [[nodiscard]] bool hasFigure(const SeriesId& id) const
    {
        return m_entered.contains(id) || (m_computable.contains(id) && isComputed(id));
    }

private:
    [[nodiscard]] bool isComputed(const SeriesId& id) const
    {
        const YearRange years = m_readings.dataset().settings().years;
        for (Year year = years.last; years.contains(year); year = year.plus(-1)) {
            if (m_readings.computed({id.indicator, id.area, year})) {
                return true;
            }
            if (year.number() == Year::earliest) {
                break;
            }
        }
        return false;
    }

    const Readings& m_readings;
    QSet<SeriesId> m_entered;
    QSet<SeriesId> m_computable;
};

/// The areas in the order in which they may become the focus.
QList<AreaKey> focusOrder(const Dataset& dataset, const QList<AreaKey>& areas)
{
    QList<AreaKey> rest;
    for (const Area& area : dataset.areas()) {
        rest.append(area.key);
    }
    const Area* subject = dataset.subject();
    QList<AreaKey> order = !areas.isEmpty() ? areas : rest;
    if (areas.isEmpty() && subject != nullptr) {
        order.removeOne(subject->key);
        order.prepend(subject->key);
    }
    if (order.size() > 2) {
        std::stable_partition(order.begin() + 1, order.end(), [&dataset](const AreaKey& key) {
            const Area* area = dataset.findArea(key);
            return area != nullptr
                && (area->role == AreaRole::Province || area->role == AreaRole::Nation);
        });
    }
    return order;
}

/// The focus and, when areas were named, the others that have figures, in the order named.
QList<AreaKey> areasFor(
    const IndicatorKey& indicator,
    const Candidates& candidates,
    const QList<AreaKey>& order,
    const QList<AreaKey>& named)
{
    const auto has = [&](const AreaKey& area) { return candidates.hasFigure({indicator, area}); };
    const auto focus = std::find_if(order.cbegin(), order.cend(), has);
    if (focus == order.cend()) {
        return {};
    }
    QList<AreaKey> areas{*focus};
    for (const AreaKey& area : named) {
        if (!areas.contains(area) && has(area)) {
            areas.append(area);
        }
    }
    return areas;
}

} // namespace

Result<ChartSpec> buildChart(const Readings& readings, const ChartRequest& request)
{
    const auto facts = gatherFacts(readings, request);
    if (!facts) {
        return facts.error();
    }
    const Indicator& indicator = facts->indicator;
    const ChartKindRow& row = chartKind(request.kind.value_or(defaultChartKind(indicator)));
    if (!row.suits(indicator)) {
        return doesNotSuit(indicator, row.kind);
    }
    ChartSpec spec;
    spec.id = idOf(request);
    spec.kind = row.kind;
    spec.indicator = indicator.key;
    spec.unit = indicator.unit.current();
    spec.years = facts->years;
    row.build(*facts, spec);
    writeHeadline(*facts, spec);
    spec.footer = footerOf(*facts, spec);
    spec.description = descriptionOf(*facts, spec);
    return spec;
}

QList<ChartRequest> chartsWithFigures(const Readings& readings, const QList<AreaKey>& areas)
{
    const Candidates candidates(readings);
    const QList<AreaKey> order = focusOrder(readings.dataset(), areas);
    QList<ChartRequest> requests;
    for (const Indicator& indicator : readings.catalogue().indicators()) {
        const QList<AreaKey> shown = areasFor(indicator.key, candidates, order, areas);
        if (!shown.isEmpty()) {
            ChartRequest request;
            request.indicator = indicator.key;
            request.id = indicator.key.text;
            request.areas = shown;
            requests.append(request);
        }
    }
    return requests;
}

} // namespace qingshan
