// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/builtin.h>
#include <models/storage/connection.h>
#include <models/storage/migrations.h>

#include <QCoreApplication>
#include <QDir>

namespace qingshan {

using namespace Qt::StringLiterals;

Result<QList<Migration>> builtinMigrations()
{
    const QStringList names =
        QDir(u":/qingshan/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QList<Migration> migrations;
    for (const QString& name : names) {
        const auto sql = builtinFile(u"migrations/"_s + name);
        if (!sql) {
            return sql.error();
        }
        migrations.append({name.chopped(4).toInt(), *sql});
        if (migrations.last().version != migrations.size()) {
            migrations.clear();
            break;
        }
    }
    if (migrations.isEmpty()) {
        return Error{
            Error::Code::Damaged,
            QCoreApplication::translate(
                "Storage",
                "The built-in file \"%1\" is missing from the program. Install the program again.")
                .arg("migrations"_L1)};
    }
    return migrations;
}

void migrate(SQLite::Database& database, const QList<Migration>& migrations, int target)
{
    for (const Migration& migration : migrations) {
        if (migration.version > target
            || migration.version <= numberOf(database, "PRAGMA user_version")) {
            continue;
        }
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(migration.sql.constData());
        database.exec("PRAGMA user_version = " + std::to_string(migration.version));
        transaction.commit();
    }
}

QStringList schemaOf(SQLite::Database& database)
{
    SQLite::Statement query(
        database,
        "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')"
        " FROM sqlite_master WHERE name NOT GLOB 'sqlite_*' ORDER BY type, name");
    QStringList schema;
    while (query.executeStep()) {
        schema.append(columnText(query, 0).simplified());
    }
    return schema;
}

QStringList expectedSchema(const QList<Migration>& migrations, int version)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(database, migrations, version);
    return schemaOf(database);
}

} // namespace qingshan
