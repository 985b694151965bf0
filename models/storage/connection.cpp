// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/connection.h>

#include <sqlite3.h>

namespace qingshan {

namespace {

constexpr int busyTimeoutMs = 2000;

struct Bound {
    int limit;
    int value;
};

// What a document needs, and little more: a file that asks for more is up to something.
constexpr Bound bounds[]{
    {SQLITE_LIMIT_LENGTH, 8 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 100000},
    {SQLITE_LIMIT_COLUMN, 64},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},
    {SQLITE_LIMIT_COMPOUND_SELECT, 8},
    {SQLITE_LIMIT_VDBE_OP, 50000},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 64},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 4},
};

void harden(SQLite::Database& database)
{
    sqlite3* handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    for (const Bound& bound : bounds) {
        sqlite3_limit(handle, bound.limit, bound.value);
    }
    // The cache holds what a large import touches; it grows only as far as it is needed.
    database.exec("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;"
                  "PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL;"
                  "PRAGMA cache_size = -64000");
}

} // namespace

std::unique_ptr<SQLite::Database> openDatabase(const QString& path, int flags)
{
    auto database = std::make_unique<SQLite::Database>(path.toStdString(), flags, busyTimeoutMs);
    harden(*database);
    return database;
}

int numberOf(SQLite::Database& database, const char* sql)
{
    return database.execAndGet(sql).getInt();
}

QString columnText(const SQLite::Statement& statement, int column)
{
    const SQLite::Column content = statement.getColumn(column);
    return content.isNull() ? QString() : QString::fromUtf8(content.getText(), content.getBytes());
}

Binding::Binding(SQLite::Statement& statement)
    : m_statement(statement)
{
}

Binding::~Binding()
{
    m_statement.tryReset();
}

Binding& Binding::text(const QString& text)
{
    m_statement.bind(m_next++, text.toStdString());
    return *this;
}

Binding& Binding::textOrNull(const QString& text)
{
    if (text.isNull()) {
        m_statement.bind(m_next++);
        return *this;
    }
    return this->text(text);
}

Binding& Binding::jsonOrNull(const QByteArray& json)
{
    if (json.isNull()) {
        m_statement.bind(m_next++);
    } else {
        m_statement.bind(m_next++, json.toStdString());
    }
    return *this;
}

Binding& Binding::number(qint64 number)
{
    m_statement.bind(m_next++, int64_t{number});
    return *this;
}

Binding& Binding::numberOrNull(const std::optional<qint64>& number)
{
    if (number) {
        return this->number(*number);
    }
    m_statement.bind(m_next++);
    return *this;
}

void Binding::run()
{
    m_statement.exec();
}

} // namespace qingshan
