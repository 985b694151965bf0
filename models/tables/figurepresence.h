// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/figure.h>

#include <optional>

namespace qingshan {

class Readings;

/// Whether there is anything to show: an entered figure, not even with a value, or a computed one.
[[nodiscard]] bool hasFigures(const Readings& readings, const SeriesId& id);

/// The last year with a value that may be reckoned with; nothing when there is none.
[[nodiscard]] std::optional<Year> newestMeasured(const Readings& readings, const SeriesId& id);

} // namespace qingshan
