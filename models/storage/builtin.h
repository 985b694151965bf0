// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/catalogue.h>
#include <models/domain/limits.h>
#include <models/domain/result.h>

#include <QByteArray>

namespace qingshan {

/// The content of a file that the program carries under `:/qingshan/`, such as
/// `catalogue/themes.json`. Damaged when the program was built without it.
[[nodiscard]] Result<QByteArray> builtinFile(const QString& name);

/// The indicators and themes the program knows. Damaged when they contradict themselves.
[[nodiscard]] Result<Catalogue> builtinCatalogue();
/// The official limits by date. Damaged when an entry is incomplete.
[[nodiscard]] Result<Limits> builtinLimits();

} // namespace qingshan
