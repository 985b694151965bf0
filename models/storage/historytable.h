// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/storage/historyentry.h>

#include <QList>

#include <SQLiteCpp/SQLiteCpp.h>

namespace qingshan {

/// Adds to the table `history`. Lets SQLite::Exception through.
class HistoryWriter {
public:
    /// `database` is borrowed and must outlive the writer.
    explicit HistoryWriter(SQLite::Database& database);
    Q_DISABLE_COPY_MOVE(HistoryWriter)

    /// The changes that follow are one step of this origin.
    void beginBatch(const ChangeOrigin& origin);
    void append(const Change& change);

private:
    SQLite::Statement m_lastBatch;
    SQLite::Statement m_append;
    qint64 m_batch = 0;
    ChangeOrigin m_origin;
    QString m_time;
};

/// The wanted part of the history. Damaged, naming the entry, when one cannot be understood.
/// Lets SQLite::Exception through. `path` is named in the error.
[[nodiscard]] Result<QList<HistoryEntry>> readHistory(
    SQLite::Database& database,
    const HistoryFilter& filter,
    const QString& path);

/// When a figure was last entered, changed or removed, UTC; invalid when none ever was. Targets,
/// areas and settings do not count.
[[nodiscard]] QDateTime lastFigureTime(SQLite::Database& database);

} // namespace qingshan
