// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartid.h>
#include <models/charts/chartkinds.h>
#include <tests/support/testknowledge.h>

#include <QTest>

using namespace qingshan;
using namespace qingshan::test;
using namespace Qt::StringLiterals;

class ChartIdTest : public QObject {
    Q_OBJECT

private slots:
    void namesAChart_data();
    void namesAChart();
    void saysWhichChartsThereAre_data();
    void saysWhichChartsThereAre();
    void everyIndicatorSuitsItsOwnKind();
    void everyKindIsInTheTableOnce();
};

void ChartIdTest::namesAChart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("kind");
    QTest::newRow("indicator") << u"air.pm25"_s << u"air.pm25"_s << u"trend"_s;
    QTest::newRow("its own kind") << u"air.rank"_s << u"air.rank"_s << u"rank"_s;
    QTest::newRow("columns by default")
        << u"tourism.visitors"_s << u"tourism.visitors"_s << u"columns"_s;
    QTest::newRow("with a kind") << u"air.pm25.columns"_s << u"air.pm25"_s << u"columns"_s;
    QTest::newRow("theme") << u"forest"_s << u"forest.cover_rate"_s << u"trend"_s;
    QTest::newRow("theme of a rank") << u"air"_s << u"air.rank"_s << u"rank"_s;
    QTest::newRow("theme with a kind")
        << u"forest.columns"_s << u"forest.cover_rate"_s << u"columns"_s;
}

void ChartIdTest::namesAChart()
{
    QFETCH(QString, text);
    QFETCH(QString, indicator);
    QFETCH(QString, kind);
    const auto id = ChartId::parse(text, testCatalogue());
    QVERIFY(id.isOk());
    QCOMPARE(id->text, text);
    QCOMPARE(id->indicator.text, indicator);
    QCOMPARE(QString(chartKind(id->kind).key), kind);
}

void ChartIdTest::saysWhichChartsThereAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::newRow("nothing") << QString() << u"air, water, forest, tourism"_s;
    QTest::newRow("unknown") << u"noise"_s << u"air, water, forest, tourism"_s;
    QTest::newRow("unknown in a theme")
        << u"forest.trees"_s << u"forest.area, forest.land_area, forest.cover_rate"_s;
    QTest::newRow("kind alone") << u".columns"_s << u"trend, columns, rank"_s;
    QTest::newRow("unknown kind") << u"air.pm25.pie"_s << u"trend, columns, rank"_s;
    QTest::newRow("kind that does not suit")
        << u"air.pm25.rank"_s << u"air.pm25.trend, air.pm25.columns"_s;
    QTest::newRow("columns of ranks")
        << u"air.rank.columns"_s << u"air.rank.trend, air.rank.rank"_s;
}

void ChartIdTest::saysWhichChartsThereAre()
{
    QFETCH(QString, text);
    QFETCH(QString, hint);
    const auto id = ChartId::parse(text, testCatalogue());
    QVERIFY(!id.isOk());
    QCOMPARE(id.error().code, Error::Code::NotFound);
    QVERIFY2(id.error().message.contains(u'"' + text + u'"'), qPrintable(id.error().message));
    QVERIFY2(id.error().message.contains(hint), qPrintable(id.error().message));
}

void ChartIdTest::everyIndicatorSuitsItsOwnKind()
{
    for (const Indicator& indicator : testCatalogue().indicators()) {
        QVERIFY2(
            chartKind(defaultChartKind(indicator)).suits(indicator),
            qPrintable(indicator.key.text));
    }
}

void ChartIdTest::everyKindIsInTheTableOnce()
{
    QCOMPARE(chartKindKeys(), (QStringList{u"trend"_s, u"columns"_s, u"rank"_s}));
    for (const ChartKindRow& row : chartKinds()) {
        QCOMPARE(&chartKind(row.kind), &row);
        QCOMPARE(findChartKind(QString(row.key)), &row);
        QVERIFY(!chartKindName(row.kind).isEmpty());
    }
    QVERIFY(findChartKind(u"pie") == nullptr);
}

QTEST_GUILESS_MAIN(ChartIdTest)
#include "chartidtest.moc"
