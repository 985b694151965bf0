// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/figure.h>
#include <models/domain/indicator.h>
#include <models/domain/result.h>

#include <optional>

namespace qingshan {

/// What a person typed into a cell: a number with its state, or a state alone. Nothing inside
/// means the cell was cleared.
struct TypedFigure {
    std::optional<Decimal> value;
    FigureState state = FigureState::Final;

    bool operator==(const TypedFigure&) const = default;
};

/// Reads what a person may type for `indicator`: `70.24`, full-width digits, `1,234.5`, `98.9%`,
/// a trailing 年 or unit, `×` withheld, `…`/`待报` pending, `—`/`n/a` not applicable, `<0.5` below
/// detection, `12.3p`/`12.3（初步）` provisional, `12.3e` estimated; empty, `:` and `..` clear the
/// cell. Everything else, a value outside the indicator's range, a fraction where only whole
/// numbers are possible and another unit are BadInput with the reason.
[[nodiscard]] Result<std::optional<TypedFigure>> parseTypedFigure(
    const QString& text,
    const Indicator& indicator);

/// How a figure stands in an editor: the text that parseTypedFigure() reads back to it.
[[nodiscard]] QString typedText(const Figure& figure);

/// BadInput when `value` cannot be a value of `indicator` (range, whole numbers).
[[nodiscard]] Status checkPossible(const Decimal& value, const Indicator& indicator);

} // namespace qingshan
