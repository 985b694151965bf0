// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/figure.h>
#include <models/domain/indicator.h>

namespace qingshan {

/// A number as it is shown: as typed (35.0 stays 35.0), unless it has more than four places and
/// more than the indicator's; then it is rounded half-even to one place more than the indicator
/// has. The full number stays in the file, the editor and the tooltip.
[[nodiscard]] QString displayNumber(const Decimal& value, const Indicator& indicator);

/// `70.24%` in Chinese, `70.24 %` in English; the number alone for an indicator without a unit.
[[nodiscard]] QString valueWithUnit(const Decimal& value, const Indicator& indicator);

/// The figure as a table cell shows it: `70.24`, `70.24 p`, `<0.5`, `×`.
[[nodiscard]] QString displayFigure(const Figure& figure, const Indicator& indicator);

} // namespace qingshan
