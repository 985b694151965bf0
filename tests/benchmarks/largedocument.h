// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/catalogue.h>
#include <models/domain/dataset.h>

namespace qingshan {

/// How large a made document is: figures = areas * indicators * years.
struct DocumentSize {
    int areas = 1;
    int indicators = 1; ///< beyond those of the catalogue that are only entered, keys are made up
    int years = 1;
};

/// A dataset of that size with repeatable, plausible figures, for measuring only.
[[nodiscard]] Dataset largeDataset(const Catalogue& catalogue, const DocumentSize& size);

} // namespace qingshan
