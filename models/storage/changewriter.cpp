// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/changewriter.h>
#include <models/storage/connection.h>
#include <models/storage/historycode.h>

namespace qingshan {

using namespace Qt::StringLiterals;

ChangeWriter::ChangeWriter(SQLite::Database& database)
    : m_putFigure(
        database,
        "INSERT INTO figure (indicator, area, year, value, state, basis, source, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (area, indicator, year) DO UPDATE SET"
        " value = excluded.value, state = excluded.state, basis = excluded.basis,"
        " source = excluded.source, note = excluded.note")
    , m_removeFigure(database, "DELETE FROM figure WHERE indicator = ? AND area = ? AND year = ?")
    , m_putTarget(
          database,
          "INSERT INTO target (indicator, area, year, spec, nature, base_year, base_value, source)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (area, indicator, year) DO UPDATE SET"
          " spec = excluded.spec, nature = excluded.nature, base_year = excluded.base_year,"
          " base_value = excluded.base_value, source = excluded.source")
    , m_removeTarget(database, "DELETE FROM target WHERE indicator = ? AND area = ? AND year = ?")
    , m_putArea(
          database,
          "INSERT INTO area (key, position, role, name_zh, name_en) VALUES (?, ?, ?, ?, ?)"
          " ON CONFLICT (key) DO UPDATE SET position = excluded.position, role = excluded.role,"
          " name_zh = excluded.name_zh, name_en = excluded.name_en")
    , m_removeArea(database, "DELETE FROM area WHERE key = ?")
    , m_shiftAreas(database, "UPDATE area SET position = position + ?2 WHERE position >= ?1")
    , m_putSetting(
          database,
          "INSERT INTO setting (key, value) VALUES (?, ?)"
          " ON CONFLICT (key) DO UPDATE SET value = excluded.value")
    , m_history(database)
{
}

void ChangeWriter::beginBatch(const ChangeOrigin& origin)
{
    m_history.beginBatch(origin);
}

void ChangeWriter::write(const Change& change)
{
    std::visit([this](const auto& c) { store(c); }, change);
    m_history.append(change);
}

void ChangeWriter::store(const FigureChange& change)
{
    Binding binding(change.after ? m_putFigure : m_removeFigure);
    binding.text(change.id.indicator.text).text(change.id.area.text);
    binding.number(change.id.year.number());
    if (change.after) {
        const Figure& figure = *change.after;
        binding.textOrNull(figure.value ? figure.value->toString() : QString());
        binding.text(figureStateKey(figure.state));
        binding.text(figure.basis).text(figure.source).text(figure.note);
    }
    binding.run();
}

void ChangeWriter::store(const TargetChange& change)
{
    Binding binding(change.after ? m_putTarget : m_removeTarget);
    binding.text(change.id.indicator.text).text(change.id.area.text);
    binding.number(change.id.year.number());
    if (change.after) {
        const Target& target = *change.after;
        binding.text(target.spec.toString()).text(targetNatureKey(target.nature));
        binding.numberOrNull(
            target.baseYear ? std::optional<qint64>(target.baseYear->number()) : std::nullopt);
        binding.textOrNull(target.baseValue ? target.baseValue->toString() : QString());
        binding.text(target.source);
    }
    binding.run();
}

void ChangeWriter::store(const AreaChange& change)
{
    const bool isReplaced =
        change.before && change.after && change.before->key == change.after->key;
    if (change.before && !isReplaced) {
        Binding(m_removeArea).text(change.before->key.text).run();
        shiftAreas(change.position, -1);
    }
    if (!change.after) {
        return;
    }
    if (!isReplaced) {
        shiftAreas(change.position, 1);
    }
    const Area& area = *change.after;
    Binding(m_putArea)
        .text(area.key.text)
        .number(change.position)
        .text(areaRoleKey(area.role))
        .text(area.name.zh)
        .text(area.name.en)
        .run();
}

void ChangeWriter::shiftAreas(qsizetype from, int by)
{
    Binding(m_shiftAreas).number(from).number(by).run();
}

void ChangeWriter::store(const SettingsChange& change)
{
    store(change.after);
}

void ChangeWriter::store(const Settings& settings)
{
    Binding(m_putSetting).text(u"first_year"_s).text(settings.years.first.toString()).run();
    Binding(m_putSetting).text(u"last_year"_s).text(settings.years.last.toString()).run();
    Binding(m_putSetting)
        .text(u"reference_year"_s)
        .text(referenceYearText(settings.reference))
        .run();
}

} // namespace qingshan
