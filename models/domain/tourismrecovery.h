// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/figure.h>

#include <optional>

namespace qingshan {

class Readings;

/// Tourism: how far a year has come back to a reference year, which is a setting of the document
/// (Settings::reference).
namespace tourism {

/// Visits of the year / visits of the reference year * 100, 1 place. Nothing when one of the
/// two is missing, the reference is zero, or the two stand on different bases.
[[nodiscard]] std::optional<Figure> visitorsRecovery(const Readings& readings, const FigureId& id);

/// The same for revenue.
[[nodiscard]] std::optional<Figure> revenueRecovery(const Readings& readings, const FigureId& id);

/// Revenue / visits in whole yuan a visit: 亿元 over 万人次 is ten thousand yuan a visit.
[[nodiscard]] std::optional<Figure> spendPerVisit(const Readings& readings, const FigureId& id);

} // namespace tourism

} // namespace qingshan
