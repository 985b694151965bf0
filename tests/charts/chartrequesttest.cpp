// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/charts/chartfixture.h>

#include <QTest>

using namespace qingshan;
using namespace qingshan::test;
using namespace Qt::StringLiterals;

namespace {

ChartRequest requestOf(const char* indicator, const QStringList& areas)
{
    ChartRequest request;
    request.indicator = IndicatorKey(QString::fromLatin1(indicator));
    for (const QString& area : areas) {
        request.areas.append(AreaKey(area));
    }
    return request;
}

/// `air.pm25: hunan enshi`, a line for each request.
QStringList textOf(const QList<ChartRequest>& requests)
{
    QStringList lines;
    for (const ChartRequest& request : requests) {
        QStringList areas;
        for (const AreaKey& area : request.areas) {
            areas.append(area.text);
        }
        lines.append(request.indicator.text + ": "_L1 + areas.join(u' '));
    }
    return lines;
}

} // namespace

class ChartRequestTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void refusesAKindThatDoesNotSuit();
    void idIsKept();
    void allChartsOfASubject();
    void anotherAreaStandsIn();
    void namedAreasStayAmongThemselves();
    void computedChartsCount();
    void anEmptyDocumentHasNone();
    void everyRequestCanBeBuilt();
};

void ChartRequestTest::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("indicator");
    QTest::addColumn<QStringList>("areas");
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("message");
    const QStringList city{u"xiangxi"_s};
    QTest::newRow("indicator") << QByteArray("air.noise") << city << 0
                               << u"There is no indicator \"air.noise\"."_s;
    QTest::newRow("area") << QByteArray("air.pm25") << QStringList{u"mars"_s} << 0
                          << u"There is no area \"mars\" in this document."_s;
    QTest::newRow("no area") << QByteArray("air.pm25") << QStringList() << 0
                             << u"A chart needs an area. Add one to the document."_s;
    QTest::newRow("no figures")
        << QByteArray("air.co") << city << 0
        << u"95th percentile of daily mean carbon monoxide (CO) has no figures for Xiangxi in 2015–2024. Choose another area or other years."_s;
    QTest::newRow("none in these years")
        << QByteArray("air.pm25") << city << 2021
        << u"Annual mean concentration of fine particles (PM2.5) has no figures for Xiangxi in 2021–2024. Choose another area or other years."_s;
    QTest::newRow("years beyond the document")
        << QByteArray("air.pm25") << city << 2031
        << u"Annual mean concentration of fine particles (PM2.5) has no figures for Xiangxi in 2031. Choose another area or other years."_s;
}

void ChartRequestTest::refusesWhatIsNotThere()
{
    QFETCH(QByteArray, indicator);
    QFETCH(QStringList, areas);
    QFETCH(int, from);
    QFETCH(QString, message);
    ChartFixture f;
    f.fill(in("air.pm25"), 2019, "30 29");
    ChartRequest request = requestOf(indicator.constData(), areas);
    request.from = Year::from(from);
    const auto spec = buildChart(f.readings(), request);
    QVERIFY(!spec.isOk());
    QCOMPARE(spec.error().code, Error::Code::NotFound);
    QCOMPARE(spec.error().message, message);
}

void ChartRequestTest::refusesAKindThatDoesNotSuit()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2019, "30 29");
    ChartRequest request = requestOf("air.pm25", {u"xiangxi"_s});
    request.kind = ChartKind::Rank;
    const auto spec = buildChart(f.readings(), request);
    QVERIFY(!spec.isOk());
    QCOMPARE(spec.error().code, Error::Code::Unable);
}

void ChartRequestTest::idIsKept()
{
    ChartFixture f;
    f.fill(in("forest.cover_rate"), 2019, "70.2");
    QCOMPARE(f.chart("forest").id, u"forest"_s);
    ChartRequest request = requestOf("forest.cover_rate", {u"xiangxi"_s});
    QCOMPARE(f.build(request).id, u"forest.cover_rate"_s);
    request.kind = ChartKind::Columns;
    QCOMPARE(f.build(request).id, u"forest.cover_rate.columns"_s);
}

void ChartRequestTest::allChartsOfASubject()
{
    ChartFixture f;
    f.fill(in("tourism.visitors"), 2019, "5000");
    f.fill(in("air.rank"), 2019, "×");
    QCOMPARE(
        textOf(chartsWithFigures(f.readings(), {})),
        (QStringList{
            u"air.rank: xiangxi"_s, u"tourism.visitors: xiangxi"_s,
            u"tourism.visitors_recovery: xiangxi"_s}));
}

void ChartRequestTest::anotherAreaStandsIn()
{
    ChartFixture f;
    f.fill(in("air.pm25", "enshi"), 2019, "30");
    f.fill(in("air.pm25", "hunan"), 2019, "34");
    f.fill(in("air.pm10", "enshi"), 2019, "60");
    f.fill(in("air.co"), 2019, "1");
    f.fill(in("air.co", "hunan"), 2019, "1");
    QCOMPARE(
        textOf(chartsWithFigures(f.readings(), {})),
        (QStringList{u"air.pm25: hunan"_s, u"air.pm10: enshi"_s, u"air.co: xiangxi"_s}));
}

void ChartRequestTest::namedAreasStayAmongThemselves()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2019, "30");
    f.fill(in("air.pm25", "hunan"), 2019, "34");
    f.fill(in("air.pm25", "enshi"), 2019, "33");
    f.fill(in("air.pm10", "huaihua"), 2019, "60");
    const QList<AreaKey> named{AreaKey(u"enshi"_s), AreaKey(u"hunan"_s)};
    QCOMPARE(
        textOf(chartsWithFigures(f.readings(), named)), QStringList{u"air.pm25: enshi hunan"_s});
}

void ChartRequestTest::computedChartsCount()
{
    ChartFixture f;
    f.fill(in("forest.area"), 2019, "100 100");
    f.fill(in("forest.land_area"), 2020, "200");
    QVERIFY(textOf(chartsWithFigures(f.readings(), {})).contains(u"forest.cover_rate: xiangxi"_s));

    ChartFixture incomplete;
    incomplete.fill(in("forest.area"), 2019, "100");
    incomplete.fill(in("forest.land_area"), 2020, "200");
    QVERIFY(!textOf(chartsWithFigures(incomplete.readings(), {}))
                 .contains(u"forest.cover_rate: xiangxi"_s));
}

void ChartRequestTest::anEmptyDocumentHasNone()
{
    const ChartFixture f;
    QVERIFY(chartsWithFigures(f.readings(), {}).isEmpty());
}

void ChartRequestTest::everyRequestCanBeBuilt()
{
    ChartFixture f;
    for (const Indicator& indicator : testCatalogue().indicators()) {
        if (indicator.isEditable()) {
            f.fill({indicator.key, AreaKey(u"xiangxi"_s)}, 2019, "1 × 1");
        }
    }
    const QList<ChartRequest> requests = chartsWithFigures(f.readings(), {});
    QVERIFY(requests.size() >= 30);
    for (const ChartRequest& request : requests) {
        const auto spec = buildChart(f.readings(), request);
        QVERIFY2(spec.isOk(), qPrintable(request.id));
        QVERIFY(!spec->title.isEmpty());
        QVERIFY2(!spec->title.contains(u'%' + QString(u'1')), qPrintable(spec->title));
    }
}

QTEST_GUILESS_MAIN(ChartRequestTest)
#include "chartrequesttest.moc"
