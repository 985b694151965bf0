// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace SQLite {
class Database;
}

namespace qingshan {

/// One step in the form of a document: SQL that leads from `version` - 1 to `version`.
struct Migration {
    int version = 0;
    QByteArray sql;
};

/// The steps in resources/migrations, in order, without a gap from 1 on. Damaged otherwise.
[[nodiscard]] Result<QList<Migration>> builtinMigrations();

/// Brings a database from the version it says it has up to `target`, each step in a transaction of
/// its own. Lets SQLite::Exception through; the step that failed has then changed nothing.
void migrate(SQLite::Database& database, const QList<Migration>& migrations, int target);

/// The tables, indexes and triggers of a database in a form that can be compared: sorted, layout
/// of the SQL evened out. SQLite's own tables are left out. Lets SQLite::Exception through.
[[nodiscard]] QStringList schemaOf(SQLite::Database& database);
/// What schemaOf() gives for a sound document of that version.
[[nodiscard]] QStringList expectedSchema(const QList<Migration>& migrations, int version);

} // namespace qingshan
