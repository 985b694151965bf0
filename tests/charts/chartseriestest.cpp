// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/charttext.h>
#include <tests/charts/chartfixture.h>

#include <QTest>

using namespace qingshan;
using namespace qingshan::test;
using namespace Qt::StringLiterals;

class ChartSeriesTest : public QObject {
    Q_OBJECT

private slots:
    void noRunCrossesAGap_data();
    void noRunCrossesAGap();
    void noRunCrossesAChangeOfBasis();
    void aBreakStandsAcrossAGap();
    void aLongBasisIsLeftToTheFooter();
    void missingZeroAndWithheldDiffer();
    void belowDetectionSurvivesAsText();
    void aTrailingGapIsMarked();
    void yearsBeforeTheTargetAreOnlyGapsWhereTheDocumentHasThem();
    void boundsClipTheYears();
    void onlyTheFocusHasMarks();
    void otherAreasWithoutValuesAreLeftOut();
    void roleFollowsTheArea();
    void computedPointsSayTheyAre();
    void flagsAreYesAndNo();
    void labelsKeepTheTypedDigits();
};

void ChartSeriesTest::noRunCrossesAGap_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("runs");
    QTest::addColumn<QStringList>("gaps");
    QTest::newRow("whole") << u"30 31 32"_s << u"2015:30 - 2016:31 - 2017:32"_s << QStringList();
    QTest::newRow("hole") << u"30 . 32"_s << u"2015:30 | 2017:32"_s
                          << QStringList{u"2016..2016 missing"_s};
    QTest::newRow("first withheld")
        << u"× 31 32"_s << u"2016:31 - 2017:32"_s << QStringList{u"2015..2015 withheld"_s};
    QTest::newRow("last withheld")
        << u"30 31 ×"_s << u"2015:30 - 2016:31"_s << QStringList{u"2017..2017 withheld"_s};
    QTest::newRow("last pending") << u"30 …"_s << u"2015:30"_s
                                  << QStringList{u"2016..2016 pending"_s};
    QTest::newRow("mostly missing")
        << u"30 . . . . 35"_s << u"2015:30 | 2020:35"_s << QStringList{u"2016..2019 missing"_s};
    QTest::newRow("neighbours with one reason")
        << u"30 × × . 35"_s << u"2015:30 | 2019:35"_s
        << QStringList{u"2016..2017 withheld"_s, u"2018..2018 missing"_s};
    QTest::newRow("nothing measured")
        << u"× …"_s << QString() << QStringList{u"2015..2015 withheld"_s, u"2016..2016 pending"_s};
    QTest::newRow("single year") << u"30"_s << u"2015:30"_s << QStringList();
    QTest::newRow("not applicable")
        << u"— 30"_s << u"2016:30"_s << QStringList{u"2015..2015 not_applicable"_s};
    QTest::newRow("provisional joins")
        << u"30 31p 32e"_s << u"2015:30 - 2016:31 - 2017:32"_s << QStringList();
}

void ChartSeriesTest::noRunCrossesAGap()
{
    QFETCH(QString, typed);
    QFETCH(QString, runs);
    QFETCH(QStringList, gaps);
    ChartFixture f;
    f.fill(in("air.pm25"), 2015, typed);
    const ChartSpec spec = f.chart("air.pm25");
    QCOMPARE(spec.series.size(), 1);
    QCOMPARE(runsText(spec.series.first()), runs);
    QCOMPARE(gapsText(spec), gaps);
}

void ChartSeriesTest::noRunCrossesAChangeOfBasis()
{
    ChartFixture f;
    f.fill(in("forest.cover_rate"), 2020, "59.96 59.97 59.98");
    f.fill(in("forest.cover_rate"), 2023, "54.05 54.11", u"三调口径 (third land survey)"_s);
    const ChartSpec spec = f.chart("forest");
    QCOMPARE(
        runsText(spec.series.first()),
        u"2020:59.96 - 2021:59.97 - 2022:59.98 | 2023:54.05 - 2024:54.11"_s);
    QCOMPARE(spec.breaks, (QList<BreakMark>{{2023_year, u"basis changed: third land survey"_s}}));
    QVERIFY(spec.gaps.isEmpty());
}

void ChartSeriesTest::aBreakStandsAcrossAGap()
{
    ChartFixture f;
    f.fill(in("forest.cover_rate"), 2020, "59.96", u"A"_s);
    f.fill(in("forest.cover_rate"), 2022, "54.05", u"B"_s);
    f.fill(in("forest.cover_rate"), 2023, "54.06");
    const ChartSpec spec = f.chart("forest");
    QCOMPARE(
        spec.breaks,
        (QList<BreakMark>{{2022_year, u"basis changed: B"_s}, {2023_year, u"basis changed"_s}}));
    QCOMPARE(spec.series.first().runs.size(), 3);
}

void ChartSeriesTest::aLongBasisIsLeftToTheFooter()
{
    ChartFixture f;
    f.fill(in("forest.cover_rate"), 2020, "59.96");
    f.fill(in("forest.cover_rate"), 2021, "54.05", u"2022年公布口径，有修订，不含飞地及争议区"_s);
    const ChartSpec spec = f.chart("forest");
    QCOMPARE(spec.breaks.first().word, u"basis changed"_s);
    QCOMPARE(
        spec.footer, QStringList{u"Basis: 2022年公布口径，有修订，不含飞地及争议区 (from 2021)"_s});
}

void ChartSeriesTest::missingZeroAndWithheldDiffer()
{
    QStringList texts;
    for (const char* middle : {".", "0", "×", "…", "—"}) {
        ChartFixture f;
        const QString typed = u"3 "_s + QString::fromUtf8(middle) + u" 4"_s;
        f.fill(in("water.worse_than_v_ratio"), 2018, typed);
        texts.append(dump(f.chart("water.worse_than_v_ratio.columns")));
    }
    QCOMPARE(texts.removeDuplicates(), 0);
    QVERIFY(texts.at(1).contains("2019 0 at 0 final"_L1));
    QVERIFY(texts.at(0).contains("gap 2019 missing: no data"_L1));
    QVERIFY(texts.at(2).contains("gap 2019 withheld: withheld"_L1));
}

void ChartSeriesTest::belowDetectionSurvivesAsText()
{
    ChartFixture f;
    f.fill(in("air.co"), 2018, "1.1 <0.5 <0.5 <0.4");
    const ChartSpec spec = f.chart("air.co");
    QCOMPARE(runsText(spec.series.first()), u"2018:1.1"_s);
    QCOMPARE(spec.gaps.size(), 2);
    QCOMPARE(spec.gaps.first().word, u"<0.5 below detection"_s);
    QCOMPARE(spec.gaps.first().years, (YearRange{2019_year, 2020_year}));
    QCOMPARE(spec.gaps.last().word, u"<0.4 below detection"_s);
    QVERIFY(spec.description.contains("<0.5 below detection in 2019"_L1));
}

void ChartSeriesTest::aTrailingGapIsMarked()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2015, "30 29 28");
    f.fill(in("air.pm25", "hunan"), 2015, "40 39 38 37 36");
    const ChartSpec spec = f.chart("air.pm25", {u"xiangxi"_s, u"hunan"_s});
    QCOMPARE(spec.years, (YearRange{2015_year, 2019_year}));
    QCOMPARE(gapsText(spec), QStringList{u"2018..2019 missing"_s});
}

void ChartSeriesTest::yearsBeforeTheTargetAreOnlyGapsWhereTheDocumentHasThem()
{
    ChartFixture f({2015_year, 2022_year});
    f.fill(in("air.pm25"), 2019, "30 29 28");
    f.aim(by(2025, "air.pm25"), "<=25");
    ChartSpec spec = f.chart("air.pm25");
    QCOMPARE(spec.years, (YearRange{2019_year, 2025_year}));
    QCOMPARE(gapsText(spec), QStringList{u"2022..2022 missing"_s});

    ChartFixture far;
    far.fill(in("air.pm25"), 2015, "30 29 28");
    far.aim(by(2030, "air.pm25"), "<=25");
    spec = far.chart("air.pm25");
    QCOMPARE(spec.years, (YearRange{2015_year, 2017_year}));
    QVERIFY(spec.gaps.isEmpty());
}

void ChartSeriesTest::boundsClipTheYears()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2015, "30 29 . 27 26 25");
    f.aim(by(2022, "air.pm25"), "<=25");
    ChartRequest request{
        .indicator = IndicatorKey(u"air.pm25"_s), .areas = {AreaKey(u"xiangxi"_s)}};
    request.from = 2016_year;
    request.until = 2018_year;
    const ChartSpec spec = f.build(request);
    QCOMPARE(spec.years, (YearRange{2016_year, 2018_year}));
    QCOMPARE(runsText(spec.series.first()), u"2016:29 | 2018:27"_s);
    QCOMPARE(spec.title, u"PM2.5 27 µg/m³ in 2018, target not yet met"_s);
}

void ChartSeriesTest::onlyTheFocusHasMarks()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2015, "30 29 28");
    f.fill(in("air.pm25", "hunan"), 2015, "40 ×", u"A"_s);
    f.fill(in("air.pm25", "hunan"), 2017, "38", u"B"_s);
    const ChartSpec spec = f.chart("air.pm25", {u"xiangxi"_s, u"hunan"_s});
    QVERIFY(spec.gaps.isEmpty());
    QVERIFY(spec.breaks.isEmpty());
    QCOMPARE(runsText(spec.series.last()), u"2015:40 | 2017:38"_s);
}

void ChartSeriesTest::otherAreasWithoutValuesAreLeftOut()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2015, "30 29");
    f.fill(in("air.pm25", "enshi"), 2015, "×");
    const ChartSpec spec = f.chart("air.pm25", {u"xiangxi"_s, u"huaihua"_s, u"enshi"_s});
    QCOMPARE(spec.series.size(), 1);
    QCOMPARE(spec.footer, QStringList{u"No figures: Huaihua; Enshi"_s});
}

void ChartSeriesTest::roleFollowsTheArea()
{
    ChartFixture f;
    for (const char* area : {"xiangxi", "hunan", "huaihua"}) {
        f.fill(in("air.pm25", area), 2015, "30 29");
    }
    const ChartSpec spec =
        f.chart("air.pm25", {u"huaihua"_s, u"hunan"_s, u"xiangxi"_s, u"huaihua"_s});
    QCOMPARE(spec.series.size(), 3);
    QCOMPARE(spec.series.at(0).role, SeriesRole::Focus);
    QCOMPARE(spec.series.at(0).name, u"Huaihua"_s);
    QCOMPARE(spec.series.at(1).role, SeriesRole::Benchmark);
    QCOMPARE(spec.series.at(2).role, SeriesRole::Context);
}

void ChartSeriesTest::computedPointsSayTheyAre()
{
    ChartFixture f;
    f.fill(in("forest.area"), 2020, "10866 10867p");
    f.fill(in("forest.land_area"), 2020, "15470 15470");
    f.fill(in("forest.cover_rate"), 2019, "70.2");
    const ChartSpec spec = f.chart("forest");
    QCOMPARE(runsText(spec.series.first()), u"2019:70.2 - 2020:70.24 - 2021:70.25"_s);
    const ChartRun& run = spec.series.first().runs.first();
    QVERIFY(!run.at(0).computed);
    QVERIFY(run.at(1).computed);
    QCOMPARE(run.at(2).state, FigureState::Provisional);
    QCOMPARE(
        spec.footer,
        (QStringList{
            u"○ provisional"_s, u"Computed by the program from: Forest area, Land area"_s}));
}

void ChartSeriesTest::flagsAreYesAndNo()
{
    ChartFixture f;
    f.fill(in("air.grade2_met"), 2019, "0 1 1");
    const ChartSpec spec = f.chart("air.grade2_met");
    QCOMPARE(runsText(spec.series.first()), u"2019:no - 2020:yes - 2021:yes"_s);
    QCOMPARE(spec.values.words, (QStringList{u"no"_s, u"yes"_s}));
}

void ChartSeriesTest::labelsKeepTheTypedDigits()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2019, "35.0 34 27.1234567");
    const ChartSpec spec = f.chart("air.pm25");
    QCOMPARE(runsText(spec.series.first()), u"2019:35.0 - 2020:34 - 2021:27.1"_s);
}

QTEST_GUILESS_MAIN(ChartSeriesTest)
#include "chartseriestest.moc"
