// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/charts/chartlayout.h>

namespace qingshan {

/// Places the labels inside the plot: names at line ends, values at points, the words of gaps,
/// breaks and guides. A label that finds no free place is left out; the last value, the names and
/// the words of gaps always find one.
void placeLabels(const ChartSpec& spec, const ChartFonts& fonts, ChartLayout& layout);

} // namespace qingshan
