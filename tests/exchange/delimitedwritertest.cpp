// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/exchange/delimitedwriter.h>
#include <models/exchange/figuretable.h>
#include <tests/support/testknowledge.h>

namespace qingshan {

using namespace Qt::StringLiterals;

class DelimitedWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvBeginsWithAMarkAndEndsLinesWithCrLf();
    void tsvHasNoMarkAndEndsLinesWithLf();
    void quotesWhatCsvCannotHoldPlain_data();
    void quotesWhatCsvCannotHoldPlain();
    void disarmsFormulas_data();
    void disarmsFormulas();
    void writesFiguresAsTyped_data();
    void writesFiguresAsTyped();
    void keepsTsvCellsOnTheirLine();
};

namespace {

/// A column of one figure.
FigureTable tableOf(const QString& title, const QString& unit, const std::optional<Figure>& figure)
{
    FigureTable table;
    table.columns = {{test::seriesId("forest.cover_rate"), title, unit}};
    table.years = {2021_year, 2021_year};
    table.rows = {{figure ? std::optional(Reading{*figure}) : std::nullopt}};
    return table;
}

/// What stands in the CSV for a column of that title.
QByteArray csvTitle(const QString& title)
{
    const QByteArray csv = toCsv(tableOf(title, {}, std::nullopt));
    return csv.mid(3 + 5, csv.indexOf("\r\n2021") - 8);
}

} // namespace

void DelimitedWriterTest::csvBeginsWithAMarkAndEndsLinesWithCrLf()
{
    const FigureTable table =
        tableOf(u"森林覆盖率"_s, u"%"_s, test::figureOf("forest.cover_rate", "70.24"));
    QCOMPARE(toCsv(table), QByteArray("\xEF\xBB\xBFYear,森林覆盖率 (%)\r\n2021,70.24\r\n"));
}

void DelimitedWriterTest::tsvHasNoMarkAndEndsLinesWithLf()
{
    const FigureTable table =
        tableOf(u"Cover"_s, u"%"_s, test::figureOf("forest.cover_rate", "70.24"));
    QCOMPARE(toTsv(table), QByteArray("Year\tCover (%)\n2021\t70.24\n"));
}

void DelimitedWriterTest::quotesWhatCsvCannotHoldPlain_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << "a b" << QByteArray("a b");
    QTest::newRow("comma") << "a,b" << QByteArray("\"a,b\"");
    QTest::newRow("quote") << "a\"b" << QByteArray("\"a\"\"b\"");
    QTest::newRow("line end") << "a\nb" << QByteArray("\"a\nb\"");
    QTest::newRow("semicolon") << "a;b" << QByteArray("a;b");
}

void DelimitedWriterTest::quotesWhatCsvCannotHoldPlain()
{
    QFETCH(QString, title);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvTitle(title), cell);
}

void DelimitedWriterTest::disarmsFormulas_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("equals") << "=1+1" << QByteArray("'=1+1");
    QTest::newRow("plus") << "+cmd" << QByteArray("'+cmd");
    QTest::newRow("minus") << "-cmd" << QByteArray("'-cmd");
    QTest::newRow("at") << "@SUM(A1)" << QByteArray("'@SUM(A1)");
    QTest::newRow("with a comma") << "=A(1,2)" << QByteArray("\"'=A(1,2)\"");
    QTest::newRow("a negative number") << "-5.20" << QByteArray("-5.20");
    QTest::newRow("a number with a sign") << "+5" << QByteArray("+5");
    QTest::newRow("inside") << "a=b" << QByteArray("a=b");
}

void DelimitedWriterTest::disarmsFormulas()
{
    QFETCH(QString, title);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvTitle(title), cell);
}

void DelimitedWriterTest::writesFiguresAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("trailing zeros") << "70.240" << QByteArray("70.240");
    QTest::newRow("provisional") << "70.2p" << QByteArray("70.2p");
    QTest::newRow("estimated") << "70.2e" << QByteArray("70.2e");
    QTest::newRow("withheld") << "x" << QByteArray("×");
    QTest::newRow("pending") << "…" << QByteArray("…");
    QTest::newRow("not applicable") << "-" << QByteArray("—");
    QTest::newRow("below detection") << "<0.5" << QByteArray("<0.5");
    QTest::newRow("missing") << "" << QByteArray();
}

void DelimitedWriterTest::writesFiguresAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, cell);
    const auto figure =
        typed.isEmpty() ? std::nullopt : std::optional(test::figureOf("forest.cover_rate", typed));
    const FigureTable table = tableOf(u"T"_s, {}, figure);
    QCOMPARE(toCsv(table), QByteArray("\xEF\xBB\xBFYear,T\r\n2021," + cell + "\r\n"));
    QCOMPARE(toTsv(table), QByteArray("Year\tT\n2021\t" + cell + '\n'));
}

void DelimitedWriterTest::keepsTsvCellsOnTheirLine()
{
    QCOMPARE(
        toTsv(tableOf(u"a\tb\r\nc"_s, {}, std::nullopt)), QByteArray("Year\ta b  c\n2021\t\n"));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::DelimitedWriterTest)
#include "delimitedwritertest.moc"
