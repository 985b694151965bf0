// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>
#include <models/domain/indicator.h>

namespace qingshan {

struct ChartFacts;

/// Any indicator can be followed over the years.
[[nodiscard]] bool trendSuits(const Indicator& indicator);
/// Lines: the axis zooms so that a change can be seen, but keeps target and limit in view.
void buildTrend(const ChartFacts& facts, ChartSpec& spec);

} // namespace qingshan
