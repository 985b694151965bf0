// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/exchange/figuretable.h>
#include <models/exchange/tableformats.h>

#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;

class TableFormatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesByTheEnding_data();
    void goesByTheEnding();
    void namesTheFormatsThereAre_data();
    void namesTheFormatsThereAre();
    void everyFormatWritesAnEmptyTable();
};

void TableFormatsTest::goesByTheEnding_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << "a.csv"
                         << "csv";
    QTest::newRow("upper case") << "A.CSV"
                                << "csv";
    QTest::newRow("several points") << "/x.y/a.b.tsv"
                                    << "tsv";
    QTest::newRow("json") << "表 一.json"
                          << "json";
}

void TableFormatsTest::goesByTheEnding()
{
    QFETCH(QString, path);
    QFETCH(QString, ending);
    const auto format = tableFormatFor(path);
    QVERIFY(format);
    QCOMPARE(QString(format->ending), ending);
}

void TableFormatsTest::namesTheFormatsThereAre_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no ending") << "table";
    QTest::newRow("not available") << "a.xlsx";
    QTest::newRow("ending of the folder") << "/x.csv/table";
}

void TableFormatsTest::namesTheFormatsThereAre()
{
    QFETCH(QString, path);
    const auto format = tableFormatFor(path);
    QVERIFY(!format);
    QCOMPARE(format.error().code, Error::Code::BadInput);
    for (const TableFormatRow& row : tableFormats()) {
        QVERIFY(format.error().message.contains(u'.' + row.ending));
    }
}

void TableFormatsTest::everyFormatWritesAnEmptyTable()
{
    for (const TableFormatRow& row : tableFormats()) {
        QVERIFY(!row.write(FigureTable()).isEmpty());
    }
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::TableFormatsTest)
#include "tableformatstest.moc"
