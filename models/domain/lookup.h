// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/catalogue.h>
#include <models/domain/dataset.h>
#include <models/domain/result.h>

namespace qingshan {

/// The indicator of that key, never nullptr; borrows from `catalogue`. NotFound, naming the key.
[[nodiscard]] Result<const Indicator*> requireIndicator(
    const Catalogue& catalogue,
    const IndicatorKey& key);

/// The area of that key, never nullptr; borrows from `dataset`. NotFound, naming the key.
[[nodiscard]] Result<const Area*> requireArea(const Dataset& dataset, const AreaKey& key);

} // namespace qingshan
