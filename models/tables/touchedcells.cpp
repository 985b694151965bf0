// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/formulas.h>
#include <models/tables/touchedcells.h>

namespace qingshan {

TouchedCells::TouchedCells(const ChangeSet& changes, const AreaKey& area)
{
    for (const Change& change : changes) {
        const auto* figure = std::get_if<FigureChange>(&change);
        if (figure == nullptr) {
            m_all = true;
            return;
        }
        m_years.insert(figure->id.year);
        if (figure->id.area == area && !m_columns.contains(figure->id.indicator)) {
            addColumns(figure->id.indicator);
        }
    }
}

void TouchedCells::addColumns(const IndicatorKey& indicator)
{
    m_columns.insert(indicator); // doubts hold a figure against the years beside it
    for (const IndicatorKey& dependant : dependantsOf(indicator)) {
        if (reachesOtherYears(dependant)) {
            m_columns.insert(dependant);
        }
    }
}

} // namespace qingshan
