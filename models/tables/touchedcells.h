// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/change.h>

#include <QSet>

namespace qingshan {

/// The cells of an area whose reading a change set may have moved. A figure moves what is computed
/// of its own year, in all areas where they are ranked, and a few columns through all years; a rank
/// among hundreds of areas in the other rows stays known.
class TouchedCells {
public:
    TouchedCells(const ChangeSet& changes, const AreaKey& area);

    [[nodiscard]] bool contains(const FigureId& id) const
    {
        return m_all || m_years.contains(id.year) || m_columns.contains(id.indicator);
    }

private:
    void addColumns(const IndicatorKey& indicator);

    bool m_all = false; ///< years, targets, areas or settings changed
    QSet<Year> m_years;
    QSet<IndicatorKey> m_columns;
};

} // namespace qingshan
