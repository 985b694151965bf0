// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/change.h>

#include <QHash>
#include <QMap>

namespace qingshan {

/// Everything that was entered: figures, targets, areas, settings. A plain value; the cost of a
/// look-up and of a change does not grow with the number of figures.
class Dataset {
public:
    using Series = QMap<Year, Figure>;
    using Targets = QMap<Year, Target>;

    explicit Dataset(Settings settings = {{2015_year, 2024_year}, {2019_year}});

    [[nodiscard]] const Settings& settings() const { return m_settings; }

    [[nodiscard]] const QList<Area>& areas() const { return m_areas; }

    /// Nothing (nullptr) when there is no such area.
    [[nodiscard]] const Area* findArea(const AreaKey& key) const;
    /// The first area with the role; nothing (nullptr) when there is none.
    [[nodiscard]] const Area* firstArea(AreaRole role) const;
    /// The area the document is about: the first subject, else the first area. Nothing (nullptr)
    /// in a document without areas.
    [[nodiscard]] const Area* subject() const;

    /// The entered figure; nothing (nullptr) when it is missing.
    [[nodiscard]] const Figure* find(const FigureId& id) const;
    /// The entered figures of an indicator in an area by year; empty when there are none.
    [[nodiscard]] const Series& series(const SeriesId& id) const;
    /// Every series that has a figure, in no particular order.
    [[nodiscard]] QList<SeriesId> seriesIds() const;
    [[nodiscard]] qsizetype figureCount() const;

    /// The targets of an indicator in an area by year; empty when there are none.
    [[nodiscard]] const Targets& targets(const SeriesId& id) const;
    [[nodiscard]] QList<SeriesId> targetIds() const;

    /// Takes the change's `after` as given. The caller vouches for `before`.
    void apply(const Change& change);
    void apply(const ChangeSet& changes);

private:
    void take(const FigureChange& change);
    void take(const TargetChange& change);
    void take(const AreaChange& change);
    void take(const SettingsChange& change);
    void indexAreasFrom(qsizetype position);

    Settings m_settings;
    QList<Area> m_areas;
    QHash<AreaKey, qsizetype> m_areaPositions;
    QHash<SeriesId, Series> m_series;
    QHash<SeriesId, Targets> m_targets;
    qsizetype m_figureCount = 0;
};

} // namespace qingshan
