// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>

namespace qingshan {

struct ChartFacts;

/// Writes the title, the subtitle, the newest value and its verdict into `spec`.
///
/// The title says the newest measured value of the focus in the shown years, its change on the
/// year before (only when that figure is measured on the same basis), the verdict against the
/// target, and why newer years have no number. A share changes in percentage points and is level
/// below 0.1 of them; a rank changes in places, a count in its unit, everything else in percent
/// to one place, half-even; what rounds to zero is level.
void writeHeadline(const ChartFacts& facts, ChartSpec& spec);

} // namespace qingshan
