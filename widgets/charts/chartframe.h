// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/charts/chartlayout.h>

namespace qingshan {

/// The share of the picture's height that the plot is to have: type shrinks for the one, the
/// footer is cut for the other.
constexpr double wantedPlotHeight = 0.42;
constexpr double smallestPlotHeight = 0.4;

/// How much may be said around the plot.
enum class Frame {
    Whole,
    Short, ///< long items of the footer cut, names without values, so that the plot keeps its room
};

/// Places what surrounds the figures: title and subtitle above, ticks at the sides, footer below,
/// names at the right where several areas end. What is left is the plot.
void placeFrame(
    const ChartSpec& spec,
    const ChartFonts& fonts,
    ChartLayout& layout,
    Frame frame = Frame::Whole);

/// The years that are written on the axis: all of them, or every second, fifth, tenth ..., so that
/// no two touch.
[[nodiscard]] QList<int> shownYears(const YearRange& years, double yearWidth, double labelWidth);

} // namespace qingshan
