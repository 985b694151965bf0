// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/figure.h>

#include <optional>

namespace qingshan {

class Readings;

namespace forest {

/// Forest cover (森林覆盖率): forest area / land area * 100, 2 places. Nothing when the forest
/// is larger than the land.
[[nodiscard]] std::optional<Figure> coverRate(const Readings& readings, const FigureId& id);

} // namespace forest

} // namespace qingshan
