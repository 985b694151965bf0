// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <optional>

namespace qingshan {

/// Opens the SQLite database at `path` with everything that a hostile or damaged file could make
/// use of turned off. `flags` as in SQLite::Database. Lets SQLite::Exception through.
[[nodiscard]] std::unique_ptr<SQLite::Database> openDatabase(const QString& path, int flags);

/// The number that an `sql` such as `PRAGMA user_version` gives. Lets SQLite::Exception through.
[[nodiscard]] int numberOf(SQLite::Database& database, const char* sql);

/// The text in a column of the current row; null for NULL.
[[nodiscard]] QString columnText(const SQLite::Statement& statement, int column);

/// Fills the parameters of a statement that is kept for many uses, in order, and gives the
/// statement back clean whatever happens.
class Binding {
public:
    explicit Binding(SQLite::Statement& statement);
    ~Binding();
    Q_DISABLE_COPY_MOVE(Binding)

    /// A null text is written as an empty one.
    Binding& text(const QString& text);
    /// A null text is written as NULL.
    Binding& textOrNull(const QString& text);
    Binding& jsonOrNull(const QByteArray& json);
    Binding& number(qint64 number);
    Binding& numberOrNull(const std::optional<qint64>& number);
    void run();

private:
    SQLite::Statement& m_statement;
    int m_next = 1;
};

} // namespace qingshan
