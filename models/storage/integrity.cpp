// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/dataset.h>
#include <models/storage/connection.h>
#include <models/storage/datasetreader.h>
#include <models/storage/integrity.h>

#include <QCoreApplication>

#include <array>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const char* text)
{
    return QCoreApplication::translate("Integrity", text);
}

void checkPages(SQLite::Database& database, QStringList& findings)
{
    SQLite::Statement query(database, "PRAGMA integrity_check(100)");
    while (query.executeStep()) {
        const QString line = columnText(query, 0);
        if (line != "ok"_L1) {
            findings.append(QCoreApplication::translate("Integrity", "The database is damaged: %1")
                                .arg(line.simplified()));
        }
    }
}

/// Adds `text` (with %1 indicator, %2 area, %3 year) for each row of a query of these three.
void reportRows(
    SQLite::Database& database,
    const char* sql,
    const char* text,
    QStringList& findings)
{
    SQLite::Statement query(database, sql);
    while (query.executeStep()) {
        findings.append(
            sentence(text).arg(columnText(query, 0), columnText(query, 1), columnText(query, 2)));
    }
}

void checkPlaces(SQLite::Database& database, QStringList& findings)
{
    reportRows(
        database,
        "SELECT indicator, area, year FROM figure"
        " WHERE area NOT IN (SELECT key FROM area) LIMIT 100",
        QT_TRANSLATE_NOOP("Integrity", "Figure %1 %2 %3 belongs to an area that is not there."),
        findings);
    reportRows(
        database,
        "SELECT indicator, area, year FROM target"
        " WHERE area NOT IN (SELECT key FROM area) LIMIT 100",
        QT_TRANSLATE_NOOP("Integrity", "Target %1 %2 %3 belongs to an area that is not there."),
        findings);
    reportRows(
        database,
        "SELECT indicator, area, year FROM figure WHERE"
        " year < (SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'first_year') OR"
        " year > (SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'last_year')"
        " LIMIT 100",
        QT_TRANSLATE_NOOP("Integrity", "Figure %1 %2 %3 lies outside the years of the tables."),
        findings);
}

void checkFigures(SQLite::Database& database, QStringList& findings)
{
    SQLite::Statement query(
        database,
        "SELECT indicator, area, year, value, state FROM figure ORDER BY area, indicator, year");
    int left = 100;
    while (left > 0 && query.executeStep()) {
        const bool hasText = !query.getColumn(3).isNull();
        const bool isDecimal = Decimal::parse(columnText(query, 3)).has_value();
        const auto state = figureStateFromKey(columnText(query, 4));
        const bool isYear = Year::from(query.getColumn(2).getInt()).has_value();
        const bool isSound =
            isYear && state && hasText == stateHasNumber(*state) && hasText == isDecimal;
        if (!isSound) {
            findings.append(QCoreApplication::translate(
                                "Integrity",
                                "Figure %1 %2 %3 cannot be understood: value \"%4\", state \"%5\".")
                                .arg(
                                    columnText(query, 0), columnText(query, 1),
                                    columnText(query, 2), columnText(query, 3),
                                    columnText(query, 4)));
            --left;
        }
    }
}

void checkTargets(SQLite::Database& database, QStringList& findings)
{
    SQLite::Statement query(database, "SELECT indicator, area, year, spec FROM target");
    while (query.executeStep()) {
        if (!TargetSpec::parse(columnText(query, 3))) {
            findings.append(QCoreApplication::translate(
                                "Integrity", "Target %1 %2 %3 cannot be understood: \"%4\".")
                                .arg(
                                    columnText(query, 0), columnText(query, 1),
                                    columnText(query, 2), columnText(query, 3)));
        }
    }
}

/// What a table with a history holds, and what is said when the two differ.
struct RecordedTable {
    const char* name; ///< of the table and of its kind in the history
    const char* text; ///< the column that the history calls `new`
    const char* state; ///< the column that the history calls `new_state`
    std::array<const char*, 3> details; ///< columns that stand in the history's `new_detail`
    const char* changed; ///< sentences with %1 indicator, %2 area, %3 year
    const char* removed;
};

/// The places where a row is not what the last change in the history made of it, with whether
/// there is a row. Each place is looked up once, by an index: n log n.
std::string differencesSql(const RecordedTable& table)
{
    const std::string name = table.name;
    std::string differs =
        std::string("l.new IS NOT t.") + table.text + " OR l.new_state IS NOT t." + table.state;
    for (const std::string detail : table.details) {
        // What is empty is not written into the history; what is no JSON says nothing.
        differs += " OR ifnull(json_extract(iif(json_valid(l.new_detail), l.new_detail, NULL), '$."
            + detail + "'), '') IS NOT ifnull(t." + detail + ", '')";
    }
    // max(id) makes SQLite take the other columns from the same row.
    return "WITH l AS (SELECT max(id), indicator, area, year, new, new_state, new_detail"
           " FROM history WHERE kind = '"
        + name
        + "' GROUP BY indicator, area, year)"
          " SELECT l.indicator, l.area, l.year, t.area IS NULL FROM l LEFT JOIN "
        + name + " t ON t.area = l.area AND t.indicator = l.indicator AND t.year = l.year WHERE "
        + differs + " UNION ALL SELECT t.indicator, t.area, t.year, 0 FROM " + name
        + " t WHERE NOT EXISTS (SELECT 1 FROM history h WHERE h.kind = '" + name
        + "' AND h.indicator = t.indicator AND h.area = t.area AND h.year = t.year)"
          " ORDER BY 2, 1, 3 LIMIT 100";
}

/// Every row must be what its last recorded change made of it, and every recorded one must be
/// there: otherwise it was changed behind the program's back.
void checkHistory(SQLite::Database& database, const RecordedTable& table, QStringList& findings)
{
    SQLite::Statement query(database, differencesSql(table));
    while (query.executeStep()) {
        const bool isRemoved = query.getColumn(3).getInt() != 0;
        findings.append(sentence(isRemoved ? table.removed : table.changed)
                            .arg(columnText(query, 0), columnText(query, 1), columnText(query, 2)));
    }
}

constexpr RecordedTable recordedFigures{
    "figure",
    "value",
    "state",
    {"basis", "source", "note"},
    QT_TRANSLATE_NOOP(
        "Integrity",
        "Figure %1 %2 %3 is not what the history says: it was changed by another program."),
    QT_TRANSLATE_NOOP(
        "Integrity",
        "Figure %1 %2 %3 stands in the history but not in the document: it was removed by another "
        "program.")};

constexpr RecordedTable recordedTargets{
    "target",
    "spec",
    "nature",
    {"base_year", "base_value", "source"},
    QT_TRANSLATE_NOOP(
        "Integrity",
        "Target %1 %2 %3 is not what the history says: it was changed by another program."),
    QT_TRANSLATE_NOOP(
        "Integrity",
        "Target %1 %2 %3 stands in the history but not in the document: it was removed by another "
        "program.")};

} // namespace

QStringList integrityFindings(SQLite::Database& database)
{
    QStringList findings;
    checkPages(database, findings);
    if (!readSettings(database)) {
        findings.append(QCoreApplication::translate(
            "Integrity", "The settings of the document are missing or contradict themselves."));
    }
    checkPlaces(database, findings);
    checkFigures(database, findings);
    checkTargets(database, findings);
    checkHistory(database, recordedFigures, findings);
    checkHistory(database, recordedTargets, findings);
    return findings;
}

} // namespace qingshan
