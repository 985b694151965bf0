// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/connection.h>
#include <models/storage/historycode.h>
#include <models/storage/historytable.h>
#include <models/storage/storageerror.h>

#include <QTimeZone>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime& time)
{
    const QDateTime known = time.isValid() ? time : QDateTime::currentDateTimeUtc();
    return known.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QByteArray columnJson(const SQLite::Statement& statement, int column)
{
    const SQLite::Column content = statement.getColumn(column);
    return content.isNull() ? QByteArray() : QByteArray(content.getText(), content.getBytes());
}

std::optional<qint64> numberOrNothing(const std::optional<Year>& year)
{
    return year ? std::optional<qint64>(year->number()) : std::nullopt;
}

std::string queryFor(const HistoryFilter& filter)
{
    std::string sql = "SELECT id, batch, time, user, reason, kind, indicator, area, year, old,"
                      " new, old_state, new_state, old_detail, new_detail FROM history"
                      " WHERE 1";
    sql += filter.indicator ? " AND indicator = ?" : "";
    sql += filter.area ? " AND area = ?" : "";
    sql += filter.year ? " AND year = ?" : "";
    sql += filter.order == HistoryOrder::NewestFirst ? " ORDER BY id DESC" : " ORDER BY id";
    return sql + " LIMIT ?";
}

void bindFilter(SQLite::Statement& query, const HistoryFilter& filter)
{
    int next = 1;
    if (filter.indicator) {
        query.bind(next++, filter.indicator->text.toStdString());
    }
    if (filter.area) {
        query.bind(next++, filter.area->text.toStdString());
    }
    if (filter.year) {
        query.bind(next++, filter.year->number());
    }
    query.bind(next, filter.limit > 0 ? filter.limit : -1);
}

HistoryRow rowOf(const SQLite::Statement& query)
{
    HistoryRow row;
    row.kind = columnText(query, 5);
    row.indicator = columnText(query, 6);
    row.area = columnText(query, 7);
    row.year = Year::from(query.getColumn(8).getInt());
    row.before = {columnText(query, 9), columnText(query, 11), columnJson(query, 13)};
    row.after = {columnText(query, 10), columnText(query, 12), columnJson(query, 14)};
    return row;
}

} // namespace

HistoryWriter::HistoryWriter(SQLite::Database& database)
    : m_lastBatch(database, "SELECT batch FROM history ORDER BY id DESC LIMIT 1")
    , m_append(
          database,
          "INSERT INTO history (batch, time, user, reason, kind, indicator, area, year, old, new,"
          " old_state, new_state, old_detail, new_detail)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

void HistoryWriter::beginBatch(const ChangeOrigin& origin)
{
    const Binding cleanup(m_lastBatch);
    m_batch = m_lastBatch.executeStep() ? m_lastBatch.getColumn(0).getInt64() + 1 : 1;
    m_origin = origin;
    m_time = timeText(origin.time);
}

void HistoryWriter::append(const Change& change)
{
    const HistoryRow row = encodeChange(change);
    Binding binding(m_append);
    binding.number(m_batch).text(m_time).text(m_origin.user).text(m_origin.reason);
    binding.text(row.kind).textOrNull(row.indicator).textOrNull(row.area);
    binding.numberOrNull(numberOrNothing(row.year));
    binding.textOrNull(row.before.text).textOrNull(row.after.text);
    binding.textOrNull(row.before.state).textOrNull(row.after.state);
    binding.jsonOrNull(row.before.detail).jsonOrNull(row.after.detail);
    binding.run();
}

Result<QList<HistoryEntry>> readHistory(
    SQLite::Database& database,
    const HistoryFilter& filter,
    const QString& path)
{
    SQLite::Statement query(database, queryFor(filter));
    bindFilter(query, filter);
    QList<HistoryEntry> entries;
    while (query.executeStep()) {
        const qint64 number = query.getColumn(0).getInt64();
        const auto change = decodeChange(rowOf(query));
        if (!change) {
            return damagedFile(path, u"history entry %1"_s.arg(number));
        }
        const ChangeOrigin origin{
            timeFromText(columnText(query, 2)), columnText(query, 3), columnText(query, 4)};
        entries.append({number, query.getColumn(1).getInt64(), origin, *change});
    }
    return entries;
}

QDateTime lastFigureTime(SQLite::Database& database)
{
    SQLite::Statement query(
        database, "SELECT time FROM history WHERE kind = 'figure' ORDER BY id DESC LIMIT 1");
    return query.executeStep() ? timeFromText(columnText(query, 0)) : QDateTime();
}

} // namespace qingshan
