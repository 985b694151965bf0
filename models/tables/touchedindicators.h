// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/catalogue.h>
#include <models/domain/change.h>

namespace qingshan {

/// What a change set can move among the figures, charts and verdicts of one area, so that a view
/// builds anew what has changed and nothing else.
class TouchedIndicators {
public:
    TouchedIndicators(const ChangeSet& changes, const AreaKey& area, const Catalogue& catalogue);

    /// Years, the reference year or the areas themselves changed: everything may be different.
    [[nodiscard]] bool all() const { return m_all; }

    /// The indicators touched one by one, each once: entered ones, what is computed from them, ranks
    /// whose field they are, and targets. Of other areas only what a rank among areas is made from
    /// counts.
    [[nodiscard]] const QList<IndicatorKey>& keys() const { return m_keys; }

    [[nodiscard]] bool contains(const IndicatorKey& indicator) const
    {
        return m_all || m_keys.contains(indicator);
    }

private:
    void addFigure(const FigureId& id, const AreaKey& area, const Catalogue& catalogue);
    void add(const IndicatorKey& indicator);

    bool m_all = false;
    QList<IndicatorKey> m_keys;
};

} // namespace qingshan
