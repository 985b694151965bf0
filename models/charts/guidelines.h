// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>

namespace qingshan {

struct ChartFacts;

/// What the focus is held against: official limits (a guide for each stretch of years with one
/// value, beginning with the step down or up from the one before), targets (a path from the base,
/// or a level without one on the basis of the figures), the reference of a recovery rate.
[[nodiscard]] QList<GuideLine> guidesOf(const ChartFacts& facts);

/// "target ≥70.24 (2025)".
[[nodiscard]] QString targetLabel(const TargetInForce& target);

} // namespace qingshan
