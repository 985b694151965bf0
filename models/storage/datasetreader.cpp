// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/connection.h>
#include <models/storage/datasetreader.h>
#include <models/storage/historycode.h>
#include <models/storage/storageerror.h>

#include <cstring>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

/// Gives equal texts of a column the same memory: a source stands beside hundreds of figures.
class SharedTexts {
public:
    const QString& at(const SQLite::Statement& statement, int column)
    {
        const SQLite::Column content = statement.getColumn(column);
        const char* text = content.getText();
        const int size = content.getBytes();
        if (size != m_last.size() || std::memcmp(text, m_last.constData(), asSize(size)) != 0) {
            m_last = QByteArray(text, size);
            QString& known = m_texts[m_last];
            if (known.isEmpty()) {
                known = QString::fromUtf8(m_last);
            }
            m_lastText = known;
        }
        return m_lastText;
    }

private:
    static size_t asSize(int size) { return static_cast<size_t>(size); }

    QByteArray m_last = QByteArray("");
    QString m_lastText = u""_s;
    QHash<QByteArray, QString> m_texts;
};

Status readAreas(SQLite::Database& database, Dataset& dataset, const QString& path)
{
    SQLite::Statement query(
        database, "SELECT key, role, name_zh, name_en FROM area ORDER BY position, key");
    while (query.executeStep()) {
        const auto role = areaRoleFromKey(columnText(query, 1));
        if (!role) {
            return damagedFile(path, u"area "_s + columnText(query, 0));
        }
        const Area area{
            AreaKey(columnText(query, 0)), *role, {columnText(query, 2), columnText(query, 3)}};
        dataset.apply(AreaChange{dataset.areas().size(), std::nullopt, area});
    }
    return ok();
}

std::optional<Decimal> decimalAt(const SQLite::Statement& query, int column)
{
    const SQLite::Column content = query.getColumn(column);
    return Decimal::parse(QString::fromLatin1(content.getText(), content.getBytes()));
}

/// What the columns of a figure give one after the other.
class FigureRow {
public:
    /// Nothing when the row cannot be understood.
    std::optional<FigureChange> read(const SQLite::Statement& query)
    {
        const auto year = Year::from(query.getColumn(2).getInt());
        const auto state = figureStateFromKey(m_states.at(query, 4));
        const auto value = decimalAt(query, 3);
        const bool hasText = !query.getColumn(3).isNull();
        if (!year || !state || hasText != value.has_value() || hasText != stateHasNumber(*state)) {
            return std::nullopt;
        }
        return FigureChange{
            {IndicatorKey(m_indicators.at(query, 0)), AreaKey(m_areas.at(query, 1)), *year},
            std::nullopt,
            Figure{
                value, *state, m_bases.at(query, 5), m_sources.at(query, 6), m_notes.at(query, 7)}};
    }

private:
    SharedTexts m_indicators;
    SharedTexts m_areas;
    SharedTexts m_states;
    SharedTexts m_bases;
    SharedTexts m_sources;
    SharedTexts m_notes;
};

Status readFigures(SQLite::Database& database, Dataset& dataset, const QString& path)
{
    SQLite::Statement query(
        database,
        "SELECT indicator, area, year, value, state, basis, source, note FROM figure"
        " ORDER BY area, indicator, year");
    FigureRow row;
    Settings settings = dataset.settings();
    while (query.executeStep()) {
        const auto figure = row.read(query);
        if (!figure) {
            const QString place =
                columnText(query, 0) + u' ' + columnText(query, 1) + u' ' + columnText(query, 2);
            return damagedFile(path, u"figure "_s + place);
        }
        settings.years = settings.years.including(figure->id.year);
        dataset.apply(*figure);
    }
    // A figure outside the years of the tables would never be seen: the tables grow to hold it.
    dataset.apply(SettingsChange{dataset.settings(), settings});
    return ok();
}

Status readTargets(SQLite::Database& database, Dataset& dataset, const QString& path)
{
    SQLite::Statement query(
        database,
        "SELECT indicator, area, year, spec, nature, base_year, base_value, source"
        " FROM target ORDER BY area, indicator, year");
    while (query.executeStep()) {
        const auto year = Year::from(query.getColumn(2).getInt());
        const auto spec = TargetSpec::parse(columnText(query, 3));
        const auto nature = targetNatureFromKey(columnText(query, 4));
        const auto baseYear = Year::from(query.getColumn(5).getInt());
        const auto baseValue = decimalAt(query, 6);
        const bool isBaseSound = baseYear.has_value() != query.getColumn(5).isNull()
            && baseValue.has_value() != query.getColumn(6).isNull();
        if (!year || !spec || !nature || !isBaseSound) {
            return damagedFile(
                path, u"target %1 %2"_s.arg(columnText(query, 0), columnText(query, 1)));
        }
        const Target target{*spec, *nature, baseYear, baseValue, columnText(query, 7)};
        dataset.apply(TargetChange{
            {IndicatorKey(columnText(query, 0)), AreaKey(columnText(query, 1)), *year},
            std::nullopt,
            target});
    }
    return ok();
}

} // namespace

std::optional<Settings> readSettings(SQLite::Database& database)
{
    QHash<QString, QString> texts;
    SQLite::Statement query(database, "SELECT key, value FROM setting");
    while (query.executeStep()) {
        texts.insert(columnText(query, 0), columnText(query, 1));
    }
    const auto first = Year::from(texts.value(u"first_year"_s).toInt());
    const auto last = Year::from(texts.value(u"last_year"_s).toInt());
    const auto reference = referenceYearFromText(texts.value(u"reference_year"_s));
    if (!first || !last || *last < *first || !reference) {
        return std::nullopt;
    }
    return Settings{{*first, *last}, *reference};
}

Result<Dataset> readDataset(SQLite::Database& database, const QString& path)
{
    // One transaction: another process may write between two statements, but not within it.
    const SQLite::Transaction moment(database);
    const auto settings = readSettings(database);
    if (!settings) {
        return damagedFile(path, u"settings"_s);
    }
    Dataset dataset(*settings);
    if (Status areas = readAreas(database, dataset, path); !areas) {
        return areas.error();
    }
    if (Status figures = readFigures(database, dataset, path); !figures) {
        return figures.error();
    }
    if (Status targets = readTargets(database, dataset, path); !targets) {
        return targets.error();
    }
    return dataset;
}

} // namespace qingshan
