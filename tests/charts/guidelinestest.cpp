// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/charts/chartfixture.h>

#include <QTest>

using namespace qingshan;
using namespace qingshan::test;
using namespace Qt::StringLiterals;

namespace {

QString pathText(const GuideLine& guide)
{
    QStringList nodes;
    for (const GuideLine::Node& node : guide.path) {
        nodes.append(QString::number(node.year) + u'=' + QString::number(node.value));
    }
    return nodes.join(u' ');
}

} // namespace

class GuideLinesTest : public QObject {
    Q_OBJECT

private slots:
    void aTargetWithABaseIsAPath();
    void aTargetWithoutABaseIsALevel();
    void severalTargetsFollowEachOther();
    void pathsAreClipped_data();
    void pathsAreClipped();
    void aTargetOfThePastIsNotDrawn();
    void aCutWithoutABaseIsSaid();
    void noPathCrossesAChangeOfBasis();
    void aCutAcrossAChangeOfBasisIsSaid();
    void aCutLeadsToItsExactLevel();
    void aLimitStepsWhereTheStandardChanges();
    void anUnchangedLimitIsOneLine();
    void aLimitBeginsWithTheFirstStandard();
    void recoveryHasItsReference();
    void rankTargetsAreTopPlaces();
    void theAxisHoldsTargetsAndLimits();
    void sharesNeverPassAHundred();
    void columnsStandOnZero();
    void ranksReachToTheLastOfTheField_data();
    void ranksReachToTheLastOfTheField();
};

void GuideLinesTest::aTargetWithABaseIsAPath()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2020, "33 31 32");
    f.aim(by(2025, "air.pm25"), "<=28", 2020_year);
    const ChartSpec spec = f.chart("air.pm25");
    QCOMPARE(spec.guides.size(), 2);
    QCOMPARE(spec.guides.last().role, GuideLine::Role::Target);
    QCOMPARE(spec.guides.last().label, u"target ≤28 (2025)"_s);
    QCOMPARE(pathText(spec.guides.last()), u"2020=33 2025=28"_s);
    QCOMPARE(spec.verdict, Verdict::Behind);
}

void GuideLinesTest::aTargetWithoutABaseIsALevel()
{
    ChartFixture f;
    f.fill(in("forest.cover_rate"), 2020, "70.24 70.24");
    f.aim(by(2025, "forest.cover_rate"), ">=70.24");
    const ChartSpec spec = f.chart("forest");
    QCOMPARE(spec.guides.size(), 1);
    QCOMPARE(spec.guides.first().label, u"target ≥70.24 (2025)"_s);
    QCOMPARE(pathText(spec.guides.first()), u"2020=70.24 2025=70.24"_s);
}

void GuideLinesTest::severalTargetsFollowEachOther()
{
    ChartFixture f;
    f.fill(in("forest.stock_volume"), 2019, "5000 5100 5200");
    f.aim(by(2020, "forest.stock_volume"), ">=5050");
    f.aim(by(2023, "forest.stock_volume"), ">=5500");
    f.aim(by(2030, "forest.stock_volume"), ">=6300");
    const ChartSpec spec = f.chart("forest.stock_volume");
    QCOMPARE(spec.guides.size(), 2);
    QCOMPARE(pathText(spec.guides.at(0)), u"2019=5050 2020=5050"_s);
    QCOMPARE(pathText(spec.guides.at(1)), u"2020=5500 2023=5500"_s);
}

void GuideLinesTest::pathsAreClipped_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    QTest::newRow("from before the first year") << 2018 << u"30 29 28"_s << u"2018=33 2020=30"_s;
    QTest::newRow("single year on the path") << 2017 << u"30"_s << u"2017=34.5 2020=30"_s;
    QTest::newRow("single year, the target's") << 2020 << u"30"_s << u"2019.5=30 2020.5=30"_s;
}

void GuideLinesTest::pathsAreClipped()
{
    QFETCH(int, first);
    QFETCH(QString, typed);
    QFETCH(QString, path);
    ChartFixture f({2015_year, 2024_year});
    f.fill(in("air.pm25_station_mean"), 2016, "36");
    f.fill(in("air.pm25_station_mean"), first, typed);
    f.aim(by(2020, "air.pm25_station_mean"), "<=30", 2016_year);
    ChartRequest request{
        .indicator = IndicatorKey(u"air.pm25_station_mean"_s), .areas = {AreaKey(u"xiangxi"_s)}};
    request.from = yearOf(first);
    const ChartSpec spec = f.build(request);
    QCOMPARE(spec.guides.size(), 1);
    QCOMPARE(pathText(spec.guides.first()), path);
}

void GuideLinesTest::aTargetOfThePastIsNotDrawn()
{
    ChartFixture f;
    f.fill(in("forest.stock_volume"), 2019, "5000 5100");
    f.aim(by(2018, "forest.stock_volume"), ">=5050");
    const ChartSpec spec = f.chart("forest.stock_volume");
    QVERIFY(spec.guides.isEmpty());
    QCOMPARE(spec.years, (YearRange{2019_year, 2020_year}));
}

void GuideLinesTest::aCutWithoutABaseIsSaid()
{
    ChartFixture f;
    f.fill(in("air.pm25_station_mean"), 2021, "30 29");
    f.aim(by(2025, "air.pm25_station_mean"), "cumulative 18", 2020_year);
    const ChartSpec spec = f.chart("air.pm25_station_mean");
    QVERIFY(spec.guides.isEmpty());
    QCOMPARE(
        spec.footer,
        QStringList{u"Not drawn, its base is not known: target cumulative cut of 18 % (2025)"_s});

    f.fill(in("air.pm25_station_mean"), 2020, "40");
    QCOMPARE(pathText(f.chart("air.pm25_station_mean").guides.first()), u"2020=40 2025=32.8"_s);
}

void GuideLinesTest::noPathCrossesAChangeOfBasis()
{
    ChartFixture f;
    f.fill(in("forest.cover_rate"), 2020, "59.97 59.98", u"A"_s);
    f.aim(by(2025, "forest.cover_rate"), ">=61", 2020_year);
    ChartSpec spec = f.chart("forest");
    QCOMPARE(pathText(spec.guides.first()), u"2020=59.97 2025=61"_s);
    QCOMPARE(spec.verdict, Verdict::Behind);

    f.fill(in("forest.cover_rate"), 2022, "54.11", u"B"_s);
    spec = f.chart("forest");
    QCOMPARE(spec.guides.size(), 1);
    QCOMPARE(pathText(spec.guides.first()), u"2020=61 2025=61"_s);
    QCOMPARE(spec.verdict, Verdict::NotYet);
    QVERIFY2(spec.title.endsWith(u", target not yet met"_s), qPrintable(spec.title));
    // A target of the years before the change keeps its path.
    f.aim(by(2021, "forest.cover_rate"), ">=60", 2020_year);
    QCOMPARE(pathText(f.chart("forest").guides.first()), u"2020=59.97 2021=60"_s);
}

void GuideLinesTest::aCutAcrossAChangeOfBasisIsSaid()
{
    ChartFixture f;
    f.fill(in("air.pm25_station_mean"), 2020, "40", u"A"_s);
    f.fill(in("air.pm25_station_mean"), 2021, "30", u"B"_s);
    f.aim(by(2025, "air.pm25_station_mean"), "cumulative 18", 2020_year);
    const ChartSpec spec = f.chart("air.pm25_station_mean");
    QVERIFY(spec.guides.isEmpty());
    QCOMPARE(spec.verdict, Verdict::NoData);
    QVERIFY(spec.footer.contains(
        u"Not drawn, its base is on another basis: target cumulative cut of 18 % (2025)"_s));
}

void GuideLinesTest::aCutLeadsToItsExactLevel()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2020, "33.3 31");
    f.aim(by(2021, "air.pm25"), "cumulative 7", 2020_year);
    const ChartSpec spec = f.chart("air.pm25");
    QCOMPARE(pathText(spec.guides.last()), u"2020=33.3 2021=30.969"_s);
    QCOMPARE(spec.verdict, Verdict::Missed);
}

void GuideLinesTest::aLimitStepsWhereTheStandardChanges()
{
    ChartFixture f({2015_year, 2027_year});
    f.fill(in("air.pm25"), 2024, "27 26 25 24");
    const ChartSpec spec = f.chart("air.pm25");
    QCOMPARE(spec.guides.size(), 2);
    QCOMPARE(spec.guides.first().role, GuideLine::Role::Limit);
    QCOMPARE(spec.guides.first().label, u"Grade II limit 35 (GB 3095-2012)"_s);
    QCOMPARE(pathText(spec.guides.first()), u"2023.5=35 2025.5=35"_s);
    QCOMPARE(
        spec.guides.last().label,
        u"Grade II limit 30 (GB 3095-2026 (transition), to be verified)"_s);
    QCOMPARE(pathText(spec.guides.last()), u"2025.5=35 2025.5=30 2027.5=30"_s);
}

void GuideLinesTest::anUnchangedLimitIsOneLine()
{
    ChartFixture f({2015_year, 2027_year});
    f.fill(in("air.so2"), 2025, "7 6");
    const ChartSpec spec = f.chart("air.so2");
    QCOMPARE(spec.guides.size(), 1);
    QCOMPARE(pathText(spec.guides.first()), u"2024.5=60 2026.5=60"_s);
    QVERIFY(spec.guides.first().label.contains("GB 3095-2012; GB 3095-2026"_L1));
}

void GuideLinesTest::aLimitBeginsWithTheFirstStandard()
{
    ChartFixture f({2010_year, 2015_year});
    f.fill(in("air.pm10"), 2011, "80 79 78 77");
    const ChartSpec spec = f.chart("air.pm10");
    QCOMPARE(pathText(spec.guides.first()), u"2012.5=70 2014.5=70"_s);
    QVERIFY(f.chart("air.pm10.columns").guides.first() == spec.guides.first());
}

void GuideLinesTest::recoveryHasItsReference()
{
    ChartFixture f;
    f.fill(in("tourism.visitors"), 2019, "5206.51 3916.80 4322.2");
    ChartSpec spec = f.chart("tourism");
    QCOMPARE(spec.guides.size(), 1);
    QCOMPARE(spec.guides.first().role, GuideLine::Role::Reference);
    QCOMPARE(spec.guides.first().label, u"2019 = 100"_s);
    QCOMPARE(pathText(spec.guides.first()), u"2018.5=100 2021.5=100"_s);
    f.refer({});
    spec = f.chart("tourism");
    QCOMPARE(spec.guides.first().label, u"year before = 100"_s);
    QVERIFY(f.chart("tourism.visitors").guides.isEmpty());
}

void GuideLinesTest::rankTargetsAreTopPlaces()
{
    ChartFixture f;
    f.fill(in("forest.rank"), 2019, "3 3");
    f.aim(by(2025, "forest.rank"), "rank<=3");
    const ChartSpec spec = f.chart("forest.rank");
    QCOMPARE(spec.guides.first().label, u"target top 3 (2025)"_s);
    QCOMPARE(pathText(spec.guides.first()), u"2019=3 2025=3"_s);
}

void GuideLinesTest::theAxisHoldsTargetsAndLimits()
{
    ChartFixture f;
    f.fill(in("air.so2"), 2019, "7 6");
    f.aim(by(2021, "air.so2"), "<=5");
    const ValueAxis axis = f.chart("air.so2").values;
    QVERIFY(axis.minimum <= 5);
    QVERIFY(axis.maximum >= 60);
}

void GuideLinesTest::sharesNeverPassAHundred()
{
    ChartFixture f;
    f.fill(in("water.compliance_rate"), 2019, "96.5 100 100");
    for (const char* id : {"water", "water.columns"}) {
        const ValueAxis axis = f.chart(id).values;
        QCOMPARE(axis.maximum, 100.0);
        QVERIFY(axis.minimum >= 0);
    }
    f.fill(in("tourism.visitors_recovery"), 2019, "100 104.5");
    QVERIFY(f.chart("tourism").values.maximum > 104.5);
}

void GuideLinesTest::columnsStandOnZero()
{
    ChartFixture f;
    f.fill(in("water.compliance_rate"), 2019, "99.8 99.9 100");
    const ValueAxis axis = f.chart("water.columns").values;
    QCOMPARE(axis.minimum, 0.0);
    QVERIFY(f.chart("water").values.minimum > 98);
}

void GuideLinesTest::ranksReachToTheLastOfTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<double>("last");
    QTest::newRow("known") << u"14 14"_s << 14.0;
    QTest::newRow("newest count wins") << u"14 13"_s << 13.0;
    QTest::newRow("withheld count") << u"14 ×"_s << 14.0;
    QTest::newRow("not known") << QString(u'.') << 5.0;
    QTest::newRow("smaller than a rank") << u"4 4"_s << 5.0;
}

void GuideLinesTest::ranksReachToTheLastOfTheField()
{
    QFETCH(QString, field);
    QFETCH(double, last);
    ChartFixture f;
    f.fill(in("air.rank"), 2019, "5 2");
    f.fill(in("air.rank_field"), 2019, field);
    const ValueAxis axis = f.chart("air").values;
    QVERIFY(axis.inverted);
    QCOMPARE(axis.minimum, 1.0);
    QCOMPARE(axis.maximum, last);
    QCOMPARE(f.chart("air.rank.trend").values, axis);
}

QTEST_GUILESS_MAIN(GuideLinesTest)
#include "guidelinestest.moc"
