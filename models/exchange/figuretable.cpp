// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/figureinput.h>
#include <models/domain/lookup.h>
#include <models/exchange/figuretable.h>

#include <QCoreApplication>
#include <QStringList>

namespace qingshan {

namespace {

void fillRows(const Readings& readings, FigureTable& table)
{
    table.years = readings.dataset().settings().years;
    for (int i = 0; i < table.years.count(); ++i) {
        const Year year = table.years.first.plus(i);
        QList<std::optional<Reading>> row;
        for (const TableColumn& column : std::as_const(table.columns)) {
            row.append(readings.at({column.series.indicator, column.series.area, year}));
        }
        table.rows.append(row);
    }
}

} // namespace

QString TableColumn::heading() const
{
    return unit.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, unit);
}

QList<QStringList> FigureTable::textRows() const
{
    QList<QStringList> lines;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList line{years.first.plus(static_cast<int>(i)).toString()};
        for (const auto& cell : rows.at(i)) {
            line.append(cell ? typedText(cell->figure) : QString());
        }
        lines.append(line);
    }
    return lines;
}

QStringList FigureTable::textHeader() const
{
    QStringList header{QCoreApplication::translate("Exchange", "Year")};
    for (const TableColumn& column : columns) {
        header.append(column.heading());
    }
    return header;
}

Result<FigureTable> themeTable(const Readings& readings, const ThemeKey& theme, const AreaKey& area)
{
    const Theme* found = readings.catalogue().findTheme(theme);
    if (found == nullptr) {
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("Exchange", "There is no theme \"%1\".").arg(theme.text)};
    }
    const auto place = requireArea(readings.dataset(), area);
    if (!place) {
        return place.error();
    }
    FigureTable table;
    table.title = QStringLiteral("%1 · %2").arg(found->name.current(), (*place)->name.current());
    for (const IndicatorKey& key : found->columns) {
        const Indicator* indicator = readings.catalogue().find(key);
        table.columns.append({{key, area}, indicator->name.current(), indicator->unit.current()});
    }
    fillRows(readings, table);
    return table;
}

Result<FigureTable> indicatorTable(
    const Readings& readings,
    const IndicatorKey& indicator,
    const QList<AreaKey>& areas)
{
    const auto found = requireIndicator(readings.catalogue(), indicator);
    if (!found) {
        return found.error();
    }
    FigureTable table;
    table.title = (*found)->name.current();
    for (const AreaKey& key : areas) {
        const auto area = requireArea(readings.dataset(), key);
        if (!area) {
            return area.error();
        }
        table.columns.append({{indicator, key}, (*area)->name.current(), (*found)->unit.current()});
    }
    fillRows(readings, table);
    return table;
}

} // namespace qingshan
