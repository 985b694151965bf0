// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/commands/documentstore.h>
#include <models/domain/dataset.h>
#include <models/domain/result.h>

namespace qingshan {

/// Writes a document that holds `initial` to `path`, where nothing may be yet: first beside it,
/// then moved into place, so that there is never half a document. Exists, NotFound (the folder),
/// ReadOnly, Disk; on any error nothing is left behind.
[[nodiscard]] Status writeNewDocument(
    const QString& path,
    const Dataset& initial,
    const ChangeOrigin& origin);

} // namespace qingshan
