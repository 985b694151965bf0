// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/figureinput.h>
#include <models/exchange/figuretable.h>

#include <QCoreApplication>
#include <QStringList>

namespace qingshan {

namespace {

Error notFound(const QString& sentence, const QString& key)
{
    return {Error::Code::NotFound, sentence.arg(key)};
}

Error unknownArea(const AreaKey& key)
{
    return notFound(
        QCoreApplication::translate(
            "Exchange", "There is no area \"%1\" in this document. See: qingshan areas FILE"),
        key.text);
}

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
        return notFound(
            QCoreApplication::translate("Exchange", "There is no theme \"%1\"."), theme.text);
    }
    const Area* place = readings.dataset().findArea(area);
    if (place == nullptr) {
        return unknownArea(area);
    }
    FigureTable table;
    table.title = QStringLiteral("%1 · %2").arg(found->name.current(), place->name.current());
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
    const Indicator* found = readings.catalogue().find(indicator);
    if (found == nullptr) {
        return notFound(
            QCoreApplication::translate(
                "Exchange", "There is no indicator \"%1\". See: qingshan indicators FILE"),
            indicator.text);
    }
    FigureTable table;
    table.title = found->name.current();
    for (const AreaKey& key : areas) {
        const Area* area = readings.dataset().findArea(key);
        if (area == nullptr) {
            return unknownArea(key);
        }
        table.columns.append({{indicator, key}, area->name.current(), found->unit.current()});
    }
    fillRows(readings, table);
    return table;
}

} // namespace qingshan
