// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/figure.h>

#include <optional>

namespace qingshan {

class Readings;

/// Drinking-water sources: the same word, compliance rate, for two different numbers.
namespace water {

/// By number of sources (按个数): compliant / monitored * 100, 1 place. Nothing when more
/// comply than are monitored or none is monitored.
[[nodiscard]] std::optional<Figure> complianceRate(const Readings& readings, const FigureId& id);

/// By intake (按取水量): compliant intake / total intake * 100, 1 place.
[[nodiscard]] std::optional<Figure> complianceRateByVolume(
    const Readings& readings,
    const FigureId& id);

} // namespace water

} // namespace qingshan
