// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>
#include <models/domain/indicator.h>

namespace qingshan {

struct ChartFacts;

/// All but ranks: a longer column would mean a worse place.
[[nodiscard]] bool columnsSuit(const Indicator& indicator);
/// Columns stand on zero, always.
void buildColumns(const ChartFacts& facts, ChartSpec& spec);

} // namespace qingshan
