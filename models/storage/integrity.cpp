// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/dataset.h>
#include <models/storage/connection.h>
#include <models/storage/datasetreader.h>
#include <models/storage/integrity.h>

#include <QCoreApplication>

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

/// Every figure must be what its last recorded change made of it: otherwise it was changed
/// behind the program's back.
void checkHistory(SQLite::Database& database, QStringList& findings)
{
    reportRows(
        database,
        "SELECT f.indicator, f.area, f.year FROM figure f LEFT JOIN history h ON h.id ="
        " (SELECT max(id) FROM history WHERE kind = 'figure' AND indicator = f.indicator"
        "  AND area = f.area AND year = f.year)"
        " WHERE h.new IS NOT f.value OR h.new_state IS NOT f.state LIMIT 100",
        QT_TRANSLATE_NOOP(
            "Integrity",
            "Figure %1 %2 %3 is not what the history says: it was changed by another program."),
        findings);
}

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
    checkHistory(database, findings);
    return findings;
}

} // namespace qingshan
