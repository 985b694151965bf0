// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/airranking.h>
#include <tests/support/readingsfixture.h>

namespace qingshan {

using test::figureId;
using test::ReadingsFixture;

namespace {

// SO2, NO2, PM10, PM2.5, CO, O3
constexpr auto ownCity = "6 13 41 27 1.1 108";
constexpr auto rivalCity = "7 15 43 26 1.0 112";

} // namespace

class AirRankingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compositeIndexFollowsTheYear_data();
    void compositeIndexFollowsTheYear();
    void grade2WantsAllSixWithinTheLimits_data();
    void grade2WantsAllSixWithinTheLimits();
    void resultsAreAsFinalAsTheirInputs();
    void basesMustNotMix();
    void indexNamesItsStandard();
    void streakWantsOneBasis();
    void streakCountsYearsInARow_data();
    void streakCountsYearsInARow();
    void streakReachesBackToTheFirstYear();
    void enteredVerdictWinsInTheStreak();
    void ranksAmongEquals_data();
    void ranksAmongEquals();
    void ranksOnlyCities();
    void enteredIndexWinsInTheRank();
    void rankIsAsFinalAsAllIndices();
    void rankWantsOneBasis();
};

void AirRankingTest::compositeIndexFollowsTheYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("six");
    QTest::addColumn<QString>("index");
    QTest::newRow("own city, 2020") << 2020 << ownCity << "2.73";
    QTest::newRow("rival city, 2020") << 2020 << rivalCity << "2.80";
    QTest::newRow("transition limits, unweighted (2.958)") << 2026 << ownCity << "2.96";
    QTest::newRow("limits from 2031") << 2031 << ownCity << "3.58";
    QTest::newRow("values are rounded first") << 2020 << "6.4 12.6 41.4 26.5 1.14 107.6"
                                              << "2.70";
    QTest::newRow("rounded by the rule of 2026") << 2026 << "6.44 12.56 41.44 26.46 1.144 107.56"
                                                 << "2.95";
    QTest::newRow("a pollutant missing") << 2020 << "6 13 41 27 . 108"
                                         << "";
    QTest::newRow("a pollutant withheld") << 2020 << "6 13 41 27 × 108"
                                          << "";
    QTest::newRow("a pollutant below detection") << 2020 << "<6 13 41 27 1.1 108"
                                                 << "";
    QTest::newRow("before the first limits") << 2012 << ownCity << "";
}

void AirRankingTest::compositeIndexFollowsTheYear()
{
    QFETCH(int, year);
    QFETCH(QString, six);
    ReadingsFixture fixture;
    fixture.setAir(year, six);
    QTEST(fixture.computed(figureId("air.composite_index", year)), "index");
}

void AirRankingTest::grade2WantsAllSixWithinTheLimits_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("six");
    QTest::addColumn<QString>("met");
    QTest::newRow("all within, 2012 limits") << 2020 << ownCity << "1";
    QTest::newRow("all within, transition") << 2026 << ownCity << "1";
    QTest::newRow("PM2.5 fails from 2031") << 2031 << ownCity << "0";
    QTest::newRow("exactly the limits") << 2020 << "60 40 70 35 4 160"
                                        << "1";
    QTest::newRow("PM2.5 35.4 is rounded to 35") << 2020 << "6 13 41 35.4 1.1 108"
                                                 << "1";
    QTest::newRow("PM2.5 35.5 is rounded to 36") << 2020 << "6 13 41 35.5 1.1 108"
                                                 << "0";
    QTest::newRow("PM2.5 34.5 is rounded to 34") << 2020 << "6 13 41 34.5 1.1 108"
                                                 << "1";
    QTest::newRow("CO 4.04 is rounded to 4.0") << 2020 << "6 13 41 27 4.04 108"
                                               << "1";
    QTest::newRow("CO 4.06 is rounded to 4.1") << 2020 << "6 13 41 27 4.06 108"
                                               << "0";
    QTest::newRow("PM2.5 30.4 fails where it is rounded to 30.4") << 2026 << "6 13 41 30.4 1.1 108"
                                                                  << "0";
    QTest::newRow("PM2.5 30.04 is rounded to 30.0") << 2026 << "6 13 41 30.04 1.1 108"
                                                    << "1";
    QTest::newRow("CO 4.04 fails where it is rounded to 4.04") << 2026 << "6 13 41 27 4.04 108"
                                                               << "0";
    QTest::newRow("one fails, others missing") << 2020 << ". . . 36 . ."
                                               << "0";
    QTest::newRow("none fails, one missing") << 2020 << "6 13 41 27 1.1 ."
                                             << "";
    QTest::newRow("none fails, one withheld") << 2020 << "6 13 41 27 1.1 ×"
                                              << "";
    QTest::newRow("nothing known") << 2020 << ". . . . . ."
                                   << "";
    QTest::newRow("before the first limits") << 2012 << ownCity << "";
}

void AirRankingTest::grade2WantsAllSixWithinTheLimits()
{
    QFETCH(int, year);
    QFETCH(QString, six);
    ReadingsFixture fixture;
    fixture.setAir(year, six);
    QTEST(fixture.computed(figureId("air.grade2_met", year)), "met");
}

void AirRankingTest::resultsAreAsFinalAsTheirInputs()
{
    ReadingsFixture fixture;
    fixture.setAir(2020, "6 13 41 27p 1.1 108");
    fixture.setAir(2021, "6 13p 41 27e 1.1 108");
    fixture.setAir(2022, "6 13p 41 36 1.1 108");
    QCOMPARE(fixture.computed(figureId("air.composite_index", 2020)), QStringLiteral("2.73p"));
    QCOMPARE(fixture.computed(figureId("air.grade2_met", 2020)), QStringLiteral("1p"));
    QCOMPARE(fixture.computed(figureId("air.composite_index", 2021)), QStringLiteral("2.73e"));
    // PM2.5 fails for certain, whatever becomes of NO2.
    QCOMPARE(fixture.computed(figureId("air.grade2_met", 2022)), QStringLiteral("0"));
}

void AirRankingTest::basesMustNotMix()
{
    ReadingsFixture fixture;
    fixture.setAir(2020, ownCity);
    fixture.set(figureId("air.o3", 2020), "108", QStringLiteral("actual conditions"));
    const auto index = fixture.readings().computed(figureId("air.composite_index", 2020));
    QVERIFY2(index, "an unstated basis contradicts nothing");
    QCOMPARE(index->basis, QStringLiteral("actual conditions; GB 3095-2012"));
    fixture.set(figureId("air.co", 2020), "1.1", QStringLiteral("standard conditions"));
    QCOMPARE(fixture.computed(figureId("air.composite_index", 2020)), QString());
    QCOMPARE(fixture.computed(figureId("air.grade2_met", 2020)), QString());
}

void AirRankingTest::indexNamesItsStandard()
{
    ReadingsFixture fixture;
    const auto basisIn = [&fixture](QAnyStringView indicator, int year) {
        fixture.setAir(year, ownCity);
        return fixture.readings().computed(figureId(indicator, year))->basis;
    };
    QCOMPARE(basisIn("air.composite_index", 2024), QStringLiteral("GB 3095-2012"));
    QCOMPARE(basisIn("air.composite_index", 2025), QStringLiteral("GB 3095-2012"));
    QCOMPARE(basisIn("air.composite_index", 2026), QStringLiteral("GB 3095-2026 (transition)"));
    QCOMPARE(basisIn("air.composite_index", 2031), QStringLiteral("GB 3095-2026"));
    QCOMPARE(basisIn("air.grade2_met", 2026), QString());
    QCOMPARE(fixture.computed(figureId("air.grade2_streak", 2026)), QStringLiteral("3"));
}

void AirRankingTest::streakWantsOneBasis()
{
    ReadingsFixture fixture;
    fixture.set(figureId("air.grade2_met", 2018), "1", QStringLiteral("seat"));
    fixture.set(figureId("air.grade2_met", 2019), "1");
    fixture.set(figureId("air.grade2_met", 2020), "1", QStringLiteral("seat"));
    QCOMPARE(fixture.computed(figureId("air.grade2_streak", 2020)), QString());
    fixture.set(figureId("air.grade2_met", 2019), "1", QStringLiteral("seat"));
    QCOMPARE(fixture.computed(figureId("air.grade2_streak", 2020)), QStringLiteral("3"));
}

void AirRankingTest::streakCountsYearsInARow_data()
{
    QTest::addColumn<QString>("verdicts"); // 2015 onwards: y met, n not met, . missing, p
    QTest::addColumn<QString>("streak"); // of the last of these years
    QTest::newRow("one year") << "y"
                              << "1";
    QTest::newRow("three years") << "nyyy"
                                 << "3";
    QTest::newRow("all the years") << "yyyy"
                                   << "4";
    QTest::newRow("not met this year") << "yyyn"
                                       << "0";
    QTest::newRow("a missing year ends the run") << "yy.yy"
                                                 << "2";
    QTest::newRow("a failed year ends the run") << "yynyy"
                                                << "2";
    QTest::newRow("this year unknown") << "yyy."
                                       << "";
    QTest::newRow("provisional within the run") << "nypy"
                                                << "3p";
    QTest::newRow("provisional before the run") << "pny"
                                                << "1";
}

void AirRankingTest::streakCountsYearsInARow()
{
    QFETCH(QString, verdicts);
    ReadingsFixture fixture;
    int year = 2015;
    for (const QChar verdict : verdicts) {
        const auto id = figureId("air.grade2_met", year++);
        if (verdict != u'.') {
            fixture.set(id, verdict == u'n' ? u"0" : verdict == u'p' ? u"1p" : u"1");
        }
    }
    QTEST(fixture.computed(figureId("air.grade2_streak", year - 1)), "streak");
}

void AirRankingTest::streakReachesBackToTheFirstYear()
{
    ReadingsFixture fixture;
    for (const int year : {1900, 1901, 1902}) {
        fixture.set(figureId("air.grade2_met", year), "1");
    }
    QCOMPARE(fixture.computed(figureId("air.grade2_streak", 1900)), QStringLiteral("1"));
    QCOMPARE(fixture.computed(figureId("air.grade2_streak", 1902)), QStringLiteral("3"));
}

void AirRankingTest::enteredVerdictWinsInTheStreak()
{
    ReadingsFixture fixture;
    fixture.setAir(2019, ownCity);
    fixture.setAir(2020, ownCity);
    QCOMPARE(fixture.computed(figureId("air.grade2_streak", 2020)), QStringLiteral("2"));
    fixture.set(figureId("air.grade2_met", 2019), "0");
    QCOMPARE(fixture.computed(figureId("air.grade2_streak", 2020)), QStringLiteral("1"));
}

void AirRankingTest::ranksAmongEquals_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("others"); // separated by blanks
    QTest::addColumn<QString>("rank");
    QTest::newRow("cleanest") << "2.73"
                              << "2.80 3.10"
                              << "1";
    QTest::newRow("between") << "2.80"
                             << "2.73 3.10"
                             << "2";
    QTest::newRow("last") << "3.2"
                          << "2.73 3.10"
                          << "3";
    QTest::newRow("a tie shares the better place") << "2.80"
                                                   << "2.80 2.73 3.10"
                                                   << "2";
    QTest::newRow("behind a tie the next place is skipped") << "3.10"
                                                            << "2.80 2.80 2.73"
                                                            << "4";
    QTest::newRow("3.0 ties with 3.00") << "3.0"
                                        << "3.00 2.9"
                                        << "2";
    QTest::newRow("others without an index do not count") << "2.80"
                                                          << "× 2.73"
                                                          << "2";
    QTest::newRow("alone") << "2.80"
                           << ""
                           << "";
    QTest::newRow("others all without an index") << "2.80"
                                                 << "×"
                                                 << "";
    QTest::newRow("own index missing") << "×"
                                       << "2.73 2.80"
                                       << "";
}

void AirRankingTest::ranksAmongEquals()
{
    QFETCH(QString, own);
    QFETCH(QString, others);
    ReadingsFixture fixture;
    fixture.set(figureId("air.composite_index", 2020), own);
    for (const QString& other : others.split(u' ', Qt::SkipEmptyParts)) {
        const QString key =
            QStringLiteral("peer%1").arg(fixture.readings().dataset().areas().size());
        fixture.addArea(key, AreaRole::Peer);
        fixture.set(figureId("air.composite_index", 2020, key), other);
    }
    QTEST(fixture.computed(figureId("air.rank_computed", 2020)), "rank");
}

void AirRankingTest::ranksOnlyCities()
{
    ReadingsFixture fixture;
    fixture.set(figureId("air.composite_index", 2020), "2.80");
    for (const AreaRole role : {AreaRole::County, AreaRole::Province, AreaRole::Nation}) {
        fixture.addArea(areaRoleKey(role), role);
        fixture.set(figureId("air.composite_index", 2020, areaRoleKey(role)), "2.10");
        QCOMPARE(fixture.computed(figureId("air.rank_computed", 2020)), QString());
    }
    fixture.addArea("peer", AreaRole::Peer);
    fixture.set(figureId("air.composite_index", 2020, "peer"), "3.10");
    QCOMPARE(fixture.computed(figureId("air.rank_computed", 2020)), QStringLiteral("1"));
    QCOMPARE(fixture.computed(figureId("air.rank_computed", 2020, "county")), QString());
}

void AirRankingTest::enteredIndexWinsInTheRank()
{
    ReadingsFixture fixture;
    fixture.addArea("rival", AreaRole::Peer);
    fixture.setAir(2020, ownCity);
    fixture.setAir(2020, rivalCity, "rival");
    QCOMPARE(fixture.computed(figureId("air.rank_computed", 2020)), QStringLiteral("1"));
    QCOMPARE(fixture.computed(figureId("air.rank_computed", 2020, "rival")), QStringLiteral("2"));
    fixture.set(figureId("air.composite_index", 2020), "2.81");
    QCOMPARE(fixture.computed(figureId("air.rank_computed", 2020)), QStringLiteral("2"));
}

void AirRankingTest::rankIsAsFinalAsAllIndices()
{
    ReadingsFixture fixture;
    fixture.addArea("rival", AreaRole::Peer);
    fixture.addArea("county", AreaRole::County);
    const auto id = figureId("air.rank_computed", 2020);
    fixture.set(figureId("air.composite_index", 2020), "2.80");
    fixture.set(figureId("air.composite_index", 2020, "rival"), "2.73p");
    fixture.set(figureId("air.composite_index", 2020, "county"), "2.1e");
    QCOMPARE(fixture.computed(id), QStringLiteral("2p"));
    QCOMPARE(air::rankedAreas(fixture.readings(), 2020_year), 2);
    QCOMPARE(air::rankedAreas(fixture.readings(), 2021_year), 0);
}

void AirRankingTest::rankWantsOneBasis()
{
    ReadingsFixture fixture;
    fixture.addArea("rival", AreaRole::Peer);
    const auto id = figureId("air.rank_computed", 2020);
    fixture.set(figureId("air.composite_index", 2020), "2.80", QStringLiteral("six"));
    fixture.set(figureId("air.composite_index", 2020, "rival"), "2.73");
    QCOMPARE(fixture.computed(id), QStringLiteral("2"));
    QCOMPARE(fixture.readings().computed(id)->basis, QStringLiteral("six"));
    fixture.set(figureId("air.composite_index", 2020, "rival"), "2.73", QStringLiteral("five"));
    QCOMPARE(fixture.computed(id), QString());

    // Computed ones name their standard; what one says beyond it the other does not deny.
    const auto later = figureId("air.rank_computed", 2021);
    fixture.setAir(2021, ownCity);
    fixture.setAir(2021, rivalCity, "rival");
    fixture.set(figureId("air.o3", 2021), "108", QStringLiteral("seat"));
    QCOMPARE(fixture.computed(later), QStringLiteral("1"));
    QCOMPARE(fixture.readings().computed(later)->basis, QStringLiteral("seat; GB 3095-2012"));
    fixture.set(figureId("air.o3", 2021, "rival"), "112", QStringLiteral("all districts"));
    QCOMPARE(fixture.computed(later), QString());
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::AirRankingTest)
#include "airrankingtest.moc"
