// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/exchange/figuretable.h>
#include <models/exchange/jsonwriter.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qingshan {

namespace {

using namespace Qt::StringLiterals;

QJsonObject columnObject(const TableColumn& column)
{
    return {
        {u"indicator"_s, column.series.indicator.text},
        {u"area"_s, column.series.area.text},
        {u"title"_s, column.title},
        {u"unit"_s, column.unit}};
}

QJsonObject figureObject(const Reading& reading)
{
    const Figure& figure = reading.figure;
    const bool isEntered = reading.origin == Reading::Origin::Entered;
    QJsonObject object{
        {u"value"_s, figure.value ? QJsonValue(figure.value->toString()) : QJsonValue()},
        {u"state"_s, figureStateKey(figure.state)},
        {u"origin"_s, isEntered ? u"entered"_s : u"computed"_s}};
    const std::pair<QString, QString> texts[]{
        {u"basis"_s, figure.basis}, {u"source"_s, figure.source}, {u"note"_s, figure.note}};
    for (const auto& [name, text] : texts) {
        if (!text.isEmpty()) {
            object.insert(name, text);
        }
    }
    return object;
}

} // namespace

QByteArray toJson(const FigureTable& table)
{
    QJsonArray columns;
    for (const TableColumn& column : table.columns) {
        columns.append(columnObject(column));
    }
    QJsonArray rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QJsonArray figures;
        for (const auto& cell : table.rows.at(i)) {
            figures.append(cell ? QJsonValue(figureObject(*cell)) : QJsonValue());
        }
        const Year year = table.years.first.plus(static_cast<int>(i));
        rows.append(QJsonObject{{u"year"_s, year.number()}, {u"figures"_s, figures}});
    }
    const QJsonObject root{{u"title"_s, table.title}, {u"columns"_s, columns}, {u"rows"_s, rows}};
    return QJsonDocument(root).toJson();
}

} // namespace qingshan
