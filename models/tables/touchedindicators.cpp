// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/formulas.h>
#include <models/tables/touchedindicators.h>

namespace qingshan {

namespace {

/// Whether the indicator is computed by holding areas against each other.
bool ranksAreas(const Indicator* indicator)
{
    return indicator != nullptr && indicator->isComputable() && indicator->measure == Measure::Rank;
}

} // namespace

TouchedIndicators::TouchedIndicators(
    const ChangeSet& changes,
    const AreaKey& area,
    const Catalogue& catalogue)
{
    for (const Change& change : changes) {
        if (const auto* figure = std::get_if<FigureChange>(&change)) {
            addFigure(figure->id, area, catalogue);
        } else if (const auto* target = std::get_if<TargetChange>(&change)) {
            if (target->id.area == area) {
                add(target->id.indicator);
            }
        } else {
            m_all = true;
        }
    }
}

void TouchedIndicators::addFigure(
    const FigureId& id,
    const AreaKey& area,
    const Catalogue& catalogue)
{
    const bool own = id.area == area;
    if (own && m_keys.contains(id.indicator)) {
        return; // with all that hangs on it
    }
    QList<IndicatorKey> moved = dependantsOf(id.indicator);
    if (!own) {
        moved.removeIf(
            [&catalogue](const IndicatorKey& key) { return !ranksAreas(catalogue.find(key)); });
    } else {
        moved.prepend(id.indicator);
        for (const Indicator& indicator : catalogue.indicators()) {
            if (indicator.field == id.indicator) {
                moved.append(indicator.key);
            }
        }
    }
    for (const IndicatorKey& key : moved) {
        add(key);
    }
}

void TouchedIndicators::add(const IndicatorKey& indicator)
{
    if (!m_keys.contains(indicator)) {
        m_keys.append(indicator);
    }
}

} // namespace qingshan
