// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/dataset.h>

#include <algorithm>

namespace qingshan {

Dataset::Dataset(Settings settings)
    : m_settings(settings)
{
}

const Area* Dataset::findArea(const AreaKey& key) const
{
    const auto found = m_areaPositions.constFind(key);
    return found == m_areaPositions.cend() ? nullptr : &m_areas.at(*found);
}

const Area* Dataset::firstArea(AreaRole role) const
{
    const auto found = std::find_if(
        m_areas.cbegin(), m_areas.cend(), [role](const Area& area) { return area.role == role; });
    return found == m_areas.cend() ? nullptr : &*found;
}

const Area* Dataset::subject() const
{
    const Area* first = firstArea(AreaRole::Subject);
    return first == nullptr && !m_areas.isEmpty() ? &m_areas.first() : first;
}

const Figure* Dataset::find(const FigureId& id) const
{
    const auto series = m_series.constFind({id.indicator, id.area});
    if (series == m_series.cend()) {
        return nullptr;
    }
    const auto figure = series->constFind(id.year);
    return figure == series->cend() ? nullptr : &*figure;
}

const Dataset::Series& Dataset::series(const SeriesId& id) const
{
    static const Series none;
    const auto found = m_series.constFind(id);
    return found == m_series.cend() ? none : *found;
}

QList<SeriesId> Dataset::seriesIds() const
{
    return m_series.keys();
}

qsizetype Dataset::figureCount() const
{
    return m_figureCount;
}

const Dataset::Targets& Dataset::targets(const SeriesId& id) const
{
    static const Targets none;
    const auto found = m_targets.constFind(id);
    return found == m_targets.cend() ? none : *found;
}

QList<SeriesId> Dataset::targetIds() const
{
    return m_targets.keys();
}

void Dataset::apply(const Change& change)
{
    std::visit([this](const auto& c) { take(c); }, change);
}

void Dataset::apply(const ChangeSet& changes)
{
    for (const Change& change : changes) {
        apply(change);
    }
}

void Dataset::take(const FigureChange& change)
{
    const SeriesId id{change.id.indicator, change.id.area};
    Series& series = m_series[id];
    const qsizetype before = series.size();
    if (change.after) {
        series.insert(change.id.year, *change.after);
    } else {
        series.remove(change.id.year);
    }
    m_figureCount += series.size() - before;
    if (series.isEmpty()) {
        m_series.remove(id);
    }
}

void Dataset::take(const TargetChange& change)
{
    const SeriesId id{change.id.indicator, change.id.area};
    Targets& targets = m_targets[id];
    if (change.after) {
        targets.insert(change.id.year, *change.after);
    } else {
        targets.remove(change.id.year);
    }
    if (targets.isEmpty()) {
        m_targets.remove(id);
    }
}

void Dataset::take(const AreaChange& change)
{
    if (change.before) {
        m_areaPositions.remove(m_areas.at(change.position).key);
    }
    if (change.before && change.after) {
        m_areas[change.position] = *change.after;
        m_areaPositions.insert(change.after->key, change.position);
        return;
    }
    if (change.after) {
        m_areas.insert(change.position, *change.after);
    } else {
        m_areas.removeAt(change.position);
    }
    indexAreasFrom(change.position);
}

void Dataset::indexAreasFrom(qsizetype position)
{
    for (qsizetype i = position; i < m_areas.size(); ++i) {
        m_areaPositions.insert(m_areas.at(i).key, i);
    }
}

void Dataset::take(const SettingsChange& change)
{
    m_settings = change.after;
}

} // namespace qingshan
