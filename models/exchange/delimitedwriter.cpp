// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/decimal.h>
#include <models/exchange/delimitedwriter.h>
#include <models/exchange/figuretable.h>

namespace qingshan {

namespace {

/// A spreadsheet runs a cell that begins so. A number may, and so may a lone minus, the mark of a
/// figure that cannot exist.
QString disarmed(const QString& text)
{
    static const QString starters = QStringLiteral("=+-@\t\r");
    const bool looksLikeFormula = !text.isEmpty() && starters.contains(text.front());
    return looksLikeFormula && text.size() > 1 && !Decimal::parse(text) ? u'\'' + text : text;
}

QString csvCell(const QString& text)
{
    QString cell = disarmed(text);
    const bool needsQuotes =
        cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QString tsvCell(const QString& text)
{
    QString cell = disarmed(text);
    for (const QChar separator : {u'\t', u'\r', u'\n'}) {
        cell.replace(separator, u' ');
    }
    return cell;
}

struct Dialect {
    QString (*cell)(const QString& text);
    char separator;
    const char* lineEnd;
};

void appendLine(QByteArray& bytes, const QStringList& cells, const Dialect& dialect)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            bytes += dialect.separator;
        }
        bytes += dialect.cell(cells.at(i)).toUtf8();
    }
    bytes += dialect.lineEnd;
}

void appendTable(QByteArray& bytes, const FigureTable& table, const Dialect& dialect)
{
    appendLine(bytes, table.textHeader(), dialect);
    for (const QStringList& row : table.textRows()) {
        appendLine(bytes, row, dialect);
    }
}

} // namespace

QByteArray toCsv(const FigureTable& table)
{
    QByteArray bytes("\xEF\xBB\xBF");
    appendTable(bytes, table, {csvCell, ',', "\r\n"});
    return bytes;
}

QByteArray toTsv(const FigureTable& table)
{
    QByteArray bytes;
    appendTable(bytes, table, {tsvCell, '\t', "\n"});
    return bytes;
}

} // namespace qingshan
