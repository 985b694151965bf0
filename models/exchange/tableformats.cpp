// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/exchange/delimitedwriter.h>
#include <models/exchange/figuretable.h>
#include <models/exchange/jsonwriter.h>
#include <models/exchange/tableformats.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace qingshan {

const QList<TableFormatRow>& tableFormats()
{
    static const QList<TableFormatRow> rows{
        {QLatin1String("csv"), toCsv},
        {QLatin1String("tsv"), toTsv},
        {QLatin1String("json"), toJson},
    };
    return rows;
}

Result<TableFormatRow> tableFormatFor(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QStringList endings;
    for (const TableFormatRow& row : tableFormats()) {
        if (ending == row.ending) {
            return row;
        }
        endings.append(u'.' + row.ending);
    }
    return Error{
        Error::Code::BadInput,
        QCoreApplication::translate(
            "Exchange", "A table cannot be written as \"%1\". Choose a file name that ends in %2.")
            .arg(QFileInfo(path).fileName(), endings.join(QLatin1String(", ")))};
}

} // namespace qingshan
