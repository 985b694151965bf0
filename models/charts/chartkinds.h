// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>
#include <models/domain/indicator.h>

#include <QStringList>

namespace qingshan {

struct ChartFacts;

/// A kind of chart. Adding one means a file with its two functions, a value of ChartKind and a row.
struct ChartKindRow {
    ChartKind kind;
    QLatin1String key; ///< `trend`: what menus, file names and the command line use
    const char* name; ///< English source text; see chartKindName()
    bool (*suits)(const Indicator& indicator);
    /// Fills what this kind decides: series, gaps, breaks, guides and the value axis.
    void (*build)(const ChartFacts& facts, ChartSpec& spec);
};

[[nodiscard]] const QList<ChartKindRow>& chartKinds();
[[nodiscard]] const ChartKindRow& chartKind(ChartKind kind);
/// Nothing (nullptr) for an unknown key.
[[nodiscard]] const ChartKindRow* findChartKind(QStringView key);
[[nodiscard]] QStringList chartKindKeys();
/// In the current language: "Trend line", "Columns", "Rank".
[[nodiscard]] QString chartKindName(ChartKind kind);
/// The kind an indicator is shown with unless another is asked for.
[[nodiscard]] ChartKind defaultChartKind(const Indicator& indicator);

} // namespace qingshan
