// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>

namespace qingshan {

/// A chart as readable text, a line per fact in a fixed order, ending in a line feed: what golden
/// tests compare and what a bug report may carry.
[[nodiscard]] QString dump(const ChartSpec& spec);

} // namespace qingshan
