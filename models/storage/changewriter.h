// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/change.h>
#include <models/storage/historytable.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace qingshan {

/// Writes changes with their history into the tables, inside a transaction of the caller. The
/// statements are kept from one change to the next. Everything lets SQLite::Exception through.
class ChangeWriter {
public:
    /// `database` is borrowed and must outlive the writer.
    explicit ChangeWriter(SQLite::Database& database);
    Q_DISABLE_COPY_MOVE(ChangeWriter)

    /// The changes that follow are one step of this origin.
    void beginBatch(const ChangeOrigin& origin);
    void write(const Change& change);
    /// The rows of the table `setting` alone, without history.
    void store(const Settings& settings);

private:
    void store(const FigureChange& change);
    void store(const TargetChange& change);
    void store(const AreaChange& change);
    void store(const SettingsChange& change);
    void shiftAreas(qsizetype from, int by);

    SQLite::Statement m_putFigure;
    SQLite::Statement m_removeFigure;
    SQLite::Statement m_putTarget;
    SQLite::Statement m_removeTarget;
    SQLite::Statement m_putArea;
    SQLite::Statement m_removeArea;
    SQLite::Statement m_shiftAreas;
    SQLite::Statement m_putSetting;
    HistoryWriter m_history;
};

} // namespace qingshan
