// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/assessment.h>

#include <QtGlobal>

namespace qingshan {

enum class ColorScheme { Light, Dark };

/// A colour as 0xRRGGBB, opaque.
using Rgb = quint32;

/// The colours by role. Text may stand on `surface` and `canvas` in every role except `grid` and
/// `context` (the contrast is tested); names of context areas are written in `muted`.
struct Palette {
    Rgb surface; ///< what charts and cards are drawn on
    Rgb canvas; ///< what lies around them
    Rgb ink; ///< text; the line of the province or the nation
    Rgb muted; ///< secondary text, axis and context labels
    Rgb grid;
    Rgb accent; ///< the focus area, and the one accent of the window
    Rgb target; ///< target paths and references, dashed
    Rgb limit; ///< official limits, solid and thin
    Rgb context; ///< lines of other areas
    Rgb met;
    Rgb onSchedule;
    Rgb behind;
    Rgb missed;
    Rgb noData; ///< nothing to judge or to judge by, and the marks of gaps
};

[[nodiscard]] const Palette& palette(ColorScheme scheme);

/// The colour of a verdict's mark and word; never the only thing that tells them apart.
[[nodiscard]] Rgb verdictColor(const Palette& palette, Verdict verdict);

} // namespace qingshan
