// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace SQLite {
class Database;
}

namespace qingshan {

/// Whatever contradicts itself in a document, a translated sentence each; empty when it is sound.
/// At most 100 findings of a kind. Lets SQLite::Exception through.
[[nodiscard]] QStringList integrityFindings(SQLite::Database& database);

} // namespace qingshan
