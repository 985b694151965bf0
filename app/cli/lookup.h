// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/cli/arguments.h>
#include <models/domain/catalogue.h>
#include <models/domain/dataset.h>
#include <models/domain/year.h>

namespace qingshan {

/// The operand that every command with a document has first: `FILE`.
[[nodiscard]] Operand fileOperand();
[[nodiscard]] QString fileOf(const Arguments& arguments);

/// `--area A`, `--year Y`.
[[nodiscard]] Option areaOption(Option::Times times = Option::Times::Once);
[[nodiscard]] Option yearOption();

/// The indicator of that key. NotFound, saying where to look.
[[nodiscard]] Result<const Indicator*> lookUpIndicator(
    const Catalogue& catalogue,
    const QString& key);

/// The area of that key. NotFound, saying where to look.
[[nodiscard]] Result<AreaKey> lookUpArea(const Dataset& dataset, const QString& key);

/// The area that `--area` names, else the one the document is about. NotFound when there is none.
[[nodiscard]] Result<AreaKey> areaOrSubject(const Dataset& dataset, const Arguments& arguments);

/// The areas that the repeated option `--area` names, in the order given; empty when it is absent.
[[nodiscard]] Result<QList<AreaKey>> areasOf(const Dataset& dataset, const Arguments& arguments);

/// The year that `option` names; nothing when it is absent, BadInput when it is no year.
[[nodiscard]] Result<std::optional<Year>> yearOf(const Arguments& arguments, const QString& option);

} // namespace qingshan
