// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/dataset.h>
#include <models/domain/result.h>

namespace SQLite {
class Database;
}

namespace qingshan {

/// Everything that stands in the tables, as one moment shows it. Damaged, with the place in the
/// detail, when a row cannot be understood. Lets SQLite::Exception through. `path` is named in the
/// error.
[[nodiscard]] Result<Dataset> readDataset(SQLite::Database& database, const QString& path);

/// The settings alone; nothing when one is absent or cannot be understood.
[[nodiscard]] std::optional<Settings> readSettings(SQLite::Database& database);

} // namespace qingshan
