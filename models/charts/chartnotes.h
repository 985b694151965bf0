// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>

namespace qingshan {

struct ChartFacts;

/// What stands under the chart, an item each: sources of the focus, bases, what hollow points and
/// computed figures are, areas without figures, targets that cannot be drawn, the date of the data.
[[nodiscard]] QStringList footerOf(const ChartFacts& facts, const ChartSpec& spec);

/// The chart for those who do not see it: the title, every year of the focus with its value or
/// the reason why there is none, the changes of basis, the newest value of the other areas, the guides.
[[nodiscard]] QString descriptionOf(const ChartFacts& facts, const ChartSpec& spec);

} // namespace qingshan
