// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/reading.h>
#include <models/tables/figurepresence.h>

namespace qingshan {

bool hasFigures(const Readings& readings, const SeriesId& id)
{
    if (!readings.dataset().series(id).isEmpty()) {
        return true;
    }
    const Indicator* indicator = readings.catalogue().find(id.indicator);
    if (indicator == nullptr || !indicator->isComputable()) {
        return false;
    }
    // From the newest year: that is where figures are, and one is enough.
    const YearRange years = readings.dataset().settings().years;
    for (int back = 0; back < years.count(); ++back) {
        if (readings.at({id.indicator, id.area, years.last.plus(-back)})) {
            return true;
        }
    }
    return false;
}

std::optional<Year> newestMeasured(const Readings& readings, const SeriesId& id)
{
    const YearRange years = readings.dataset().settings().years;
    for (int back = 0; back < years.count(); ++back) {
        const Year year = years.last.plus(-back);
        if (readings.measured({id.indicator, id.area, year})) {
            return year;
        }
    }
    return std::nullopt;
}

} // namespace qingshan
