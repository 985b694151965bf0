// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/reading.h>
#include <models/domain/result.h>

#include <QList>
#include <QString>

#include <optional>

namespace qingshan {

/// What stands in a column of a FigureTable.
struct TableColumn {
    SeriesId series;
    QString title; ///< the indicator's or the area's name in the current language
    QString unit; ///< in the current language; may be empty

    /// `Forest cover (%)`.
    [[nodiscard]] QString heading() const;
};

/// A table as files hold it: years down, one column for each series, entered and computed figures
/// alike. A plain value in the current language.
struct FigureTable {
    QString title; ///< what the table is about
    QList<TableColumn> columns;
    YearRange years{2020_year, 2020_year};
    QList<QList<std::optional<Reading>>> rows; ///< a row for each year; nothing = missing

    /// The years with their figures as an editor would show them (see typedText()).
    [[nodiscard]] QList<QStringList> textRows() const;
    /// "Year" and the headings.
    [[nodiscard]] QStringList textHeader() const;
};

/// The columns of a theme for one area, in the order of the theme's page. NotFound for an unknown
/// theme or area.
[[nodiscard]] Result<FigureTable> themeTable(
    const Readings& readings,
    const ThemeKey& theme,
    const AreaKey& area);

/// One indicator, a column for each of `areas`. NotFound for an unknown indicator or area.
[[nodiscard]] Result<FigureTable> indicatorTable(
    const Readings& readings,
    const IndicatorKey& indicator,
    const QList<AreaKey>& areas);

} // namespace qingshan
