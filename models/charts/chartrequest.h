// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>
#include <models/domain/result.h>

#include <QDate>

namespace qingshan {

class Readings;

/// Which chart is wanted.
struct ChartRequest {
    IndicatorKey indicator;
    std::optional<ChartKind> kind = std::nullopt; ///< nothing: the indicator's own
    QString id = {}; ///< kept in the spec; empty: the indicator's key, with the kind if one is set
    /// The first is the focus and is always needed. The province and the nation become
    /// benchmarks, all others context.
    QList<AreaKey> areas = {};
    std::optional<Year> from = std::nullopt; ///< nothing shown before it
    std::optional<Year> until = std::nullopt; ///< nothing shown after it
    QDate dataDate = {}; ///< "data as of" in the footer; invalid: not printed
};

/// The chart as plain values in the current language. NotFound for an unknown indicator or area,
/// without an area, and when the focus has no figures, not even withheld ones, in the years asked
/// for; Unable when the kind does not suit the indicator. The cost depends on the areas asked for,
/// not on the size of the document (a rank computed from all areas excepted).
[[nodiscard]] Result<ChartSpec> buildChart(const Readings& readings, const ChartRequest& request);

/// A request for each indicator of the catalogue that has a figure (a state without a value
/// counts), in the catalogue's order. The first of `areas` is the focus; where it has no figures
/// the province or the nation among `areas`, then the first other one that has some; areas without
/// figures are left out. An empty list stands for the document's subject, with the other areas
/// of the document as substitutes only.
[[nodiscard]] QList<ChartRequest> chartsWithFigures(
    const Readings& readings,
    const QList<AreaKey>& areas);

} // namespace qingshan
