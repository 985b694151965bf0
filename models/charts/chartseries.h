// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>

namespace qingshan {

struct ChartFacts;

/// The series of all areas that have a measured value, the focus first (it stays even without one).
/// A run ends where a year is missing or has no measured value, and where the basis changes.
[[nodiscard]] QList<ChartSeries> seriesOf(const ChartFacts& facts);

/// The years of the focus without a measured value, from the first year shown to the last one that
/// is expected to have one; neighbours with the same reason are one mark.
[[nodiscard]] QList<GapMark> gapsOf(const ChartFacts& facts);

/// The changes of basis between the measured values of the focus, also across a gap.
[[nodiscard]] QList<BreakMark> breaksOf(const ChartFacts& facts);

} // namespace qingshan
