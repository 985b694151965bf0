// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>
#include <models/charts/niceaxis.h>
#include <models/domain/indicator.h>

namespace qingshan {

struct ChartFacts;

/// What all kinds have in common: series, gaps, breaks and guides.
void fillContent(const ChartFacts& facts, ChartSpec& spec);

/// All values that the chart of `spec` draws, those of guides included.
[[nodiscard]] QList<double> heightsOf(const ChartSpec& spec);

/// What the value axis has to hold, before a kind adds its own rule: all that is drawn, never
/// below zero where the indicator cannot be, never above 100 for a share of a whole.
[[nodiscard]] AxisDemand axisDemand(const Indicator& indicator, const ChartSpec& spec);

/// No and yes.
[[nodiscard]] ValueAxis flagAxis();

} // namespace qingshan
