// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>
#include <models/domain/indicator.h>

namespace qingshan {

struct ChartFacts;

/// Ranks only.
[[nodiscard]] bool rankSuits(const Indicator& indicator);
/// Places with 1 on top, down to the last of the field.
void buildRank(const ChartFacts& facts, ChartSpec& spec);

} // namespace qingshan
