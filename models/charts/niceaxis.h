// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>

#include <optional>

namespace qingshan {

/// What an axis has to hold. A little room is left above and below.
struct AxisDemand {
    double lowest = 0;
    double highest = 0;
    /// The axis covers this much at least, so that a change in the last printed place is seen but
    /// does not look like a landslide. Greater than zero.
    double minimumSpan = 1;
    int decimals = 0; ///< of tick labels; more only where nothing else gives four to six steps
    bool wholeSteps = false; ///< never more decimals: there is nothing between two whole numbers
    std::optional<double> floor = std::nullopt; ///< never below, 0 for most quantities
    std::optional<double> cap = std::nullopt; ///< never above, 100 for a share
};

/// Four to six steps of 1, 2, 2.5 or 5 times a power of ten that hold the demand. Another
/// number only where whole steps leave no choice.
[[nodiscard]] ValueAxis niceAxis(AxisDemand demand);

/// Places 1 to `last` with 1 on top and whole steps. Ticks start at 1, so the last place itself
/// may have none. Room above 1 and below the last place is left to the renderer.
[[nodiscard]] ValueAxis rankAxis(int last);

/// Where the ticks stand, from the minimum upwards; none beyond the maximum.
[[nodiscard]] QList<double> tickValues(const ValueAxis& axis);
/// What the ticks say: plain digits with as many places as the step needs, never a group
/// separator, or the words of the axis.
[[nodiscard]] QStringList tickLabels(const ValueAxis& axis);

} // namespace qingshan
