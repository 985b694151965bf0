// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/charts/chartlayout.h>

namespace qingshan {

class LabelPlacer;

/// The room that the names of the areas need at the right of the plot, with or without the value
/// each line ends at; a margin when there is one area only.
[[nodiscard]] double nameRoom(
    const ChartSpec& spec,
    const ChartFonts& fonts,
    ChartLayout::Names names);

/// Names the lines in a column at the right, as near to their ends as the names can stand without
/// touching, each led to its point. Where the column is too short for all, the focus and the
/// benchmarks stay and of the others those that lie farthest from one another; the rest counts as
/// dropped.
void placeNames(
    const ChartSpec& spec,
    const ChartFonts& fonts,
    ChartLayout& layout,
    LabelPlacer& placer);

} // namespace qingshan
