// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/tables/tablefixture.h>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::figureId;
using test::TableFixture;

namespace {

// SO₂ 60, NO₂ 40, PM₁₀ 70, PM₂.₅ 35, CO 4, O₃ 160 are the Grade II limits until 2025.
constexpr auto clean = "6 20 35 35 1.0 80";
constexpr auto dusty = "6 20 71 36 1.0 80";

} // namespace

class AirRankingModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingAPollutantMovesWhatIsComputedFromIt();
    void flagIsAWord_data();
    void flagIsAWord();
    void provisionalFlagKeepsItsMark();
    void runOfYearsFollowsTheYearBefore();
    void missingYearEndsTheRun();
    void toolTipNamesTheFailingPollutants();
    void limitOfTheYearDecides();
    void toolTipNamesTheComputedRank();
    void agreeingRankNeedsNoRemark();
    void newAreaMovesTheComputedRank();
    void rankBeyondItsFieldIsDoubtful();
};

void AirRankingModelTest::typingAPollutantMovesWhatIsComputedFromIt()
{
    TableFixture f("air");
    f.typeAir(2020, "6 20 35 28 1.0 80");
    QCOMPARE(f.shown("air.composite_index", 2020), u"2.65"_s);
    QCOMPARE(f.shown("air.grade2_met", 2020), u"met"_s);
    QCOMPARE(f.shown("air.grade2_streak", 2020), u"1"_s);
    (void)f.takeMovedColumns();
    QVERIFY(f.type("air.pm25", 2020, "36"));
    const QStringList moved{
        u"air.composite_index"_s, u"air.grade2_met"_s, u"air.grade2_streak"_s, u"air.pm25"_s,
        u"air.rank_computed"_s};
    QCOMPARE(f.takeMovedColumns(), moved);
    QCOMPARE(f.shown("air.composite_index", 2020), u"2.88"_s);
    QCOMPARE(f.shown("air.grade2_met", 2020), u"not met"_s);
    QCOMPARE(f.shown("air.grade2_streak", 2020), u"0"_s);
    QVERIFY(f.document().undo());
    QCOMPARE(f.takeMovedColumns(), moved);
    QCOMPARE(f.shown("air.grade2_met", 2020), u"met"_s);
    QVERIFY(f.type("air.pm25", 2020, ""));
    QCOMPARE(f.shown("air.composite_index", 2020), QString());
}

void AirRankingModelTest::flagIsAWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("yes") << u"1"_s << u"met"_s;
    QTest::newRow("no") << u"0"_s << u"not met"_s;
    QTest::newRow("withheld") << u"×"_s << u"×"_s;
    QTest::newRow("pending") << u"…"_s << u"…"_s;
}

void AirRankingModelTest::flagIsAWord()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    TableFixture f("air");
    QVERIFY(f.type("air.grade2_met", 2020, typed));
    QCOMPARE(f.shown("air.grade2_met", 2020), shown);
    QCOMPARE(f.cell("air.grade2_met", 2020).data(Qt::EditRole).toString(), typed);
}

void AirRankingModelTest::provisionalFlagKeepsItsMark()
{
    TableFixture f("air");
    QVERIFY(f.type("air.grade2_met", 2020, "1p"));
    QCOMPARE(f.shown("air.grade2_met", 2020), u"met p"_s);
}

void AirRankingModelTest::runOfYearsFollowsTheYearBefore()
{
    TableFixture f("air");
    f.typeAir(2018, clean);
    f.typeAir(2019, clean);
    f.typeAir(2020, clean);
    QCOMPARE(f.shown("air.grade2_streak", 2020), u"3"_s);
    QVERIFY(f.type("air.pm25", 2018, "36"));
    QCOMPARE(f.shown("air.grade2_streak", 2018), u"0"_s);
    QCOMPARE(f.shown("air.grade2_streak", 2020), u"2"_s);
}

void AirRankingModelTest::missingYearEndsTheRun()
{
    TableFixture f("air");
    QVERIFY(f.type("air.grade2_met", 2018, "1"));
    QVERIFY(f.type("air.grade2_met", 2019, "×"));
    QVERIFY(f.type("air.grade2_met", 2020, "1"));
    QCOMPARE(f.shown("air.grade2_streak", 2020), u"1"_s);
    QCOMPARE(f.shown("air.grade2_streak", 2019), QString());
}

void AirRankingModelTest::toolTipNamesTheFailingPollutants()
{
    TableFixture f("air");
    f.typeAir(2020, dusty);
    const QStringList tip = f.toolTip("air.grade2_met", 2020);
    QVERIFY(tip.contains(u"PM10: 71, limit 70 (GB 3095-2012)"_s));
    QVERIFY(tip.contains(u"PM2.5: 36, limit 35 (GB 3095-2012)"_s));
    QVERIFY(tip.filter(u"NO₂"_s).isEmpty());
    f.typeAir(2021, clean);
    QVERIFY(f.toolTip("air.grade2_met", 2021).filter(u"limit"_s).isEmpty());
}

/// PM2.5 of 35 keeps the limit until 2025; from 2026 on the stricter standard holds.
void AirRankingModelTest::limitOfTheYearDecides()
{
    TableFixture f("air");
    QVERIFY(f.table().addYear());
    QVERIFY(f.table().addYear());
    f.typeAir(2025, clean);
    f.typeAir(2026, clean);
    QCOMPARE(f.shown("air.grade2_met", 2025), u"met"_s);
    QCOMPARE(f.shown("air.grade2_met", 2026), u"not met"_s);
    QVERIFY(f.toolTip("air.grade2_met", 2026)
                .contains(u"PM2.5: 35, limit 30 (GB 3095-2026 (transition))"_s));
}

void AirRankingModelTest::toolTipNamesTheComputedRank()
{
    TableFixture f("air");
    f.addArea("other", AreaRole::Peer);
    f.typeAir(2020, dusty);
    f.table().setArea(AreaKey(u"other"_s));
    f.typeAir(2020, clean);
    f.table().setArea(AreaKey(u"city"_s));
    QCOMPARE(f.shown("air.rank_computed", 2020), u"2"_s);
    QVERIFY(f.type("air.rank", 2020, "1"));
    QCOMPARE(f.shown("air.rank", 2020), u"1"_s);
    QVERIFY(
        f.toolTip("air.rank", 2020).contains(u"Computed among the areas of this document: 2"_s));
}

void AirRankingModelTest::agreeingRankNeedsNoRemark()
{
    TableFixture f("air");
    QVERIFY(f.type("air.rank", 2020, "1"));
    QVERIFY(f.toolTip("air.rank", 2020).filter(u"Computed"_s).isEmpty());
    QVERIFY(f.type("air.rank", 2020, "×"));
    QVERIFY(f.toolTip("air.rank", 2020).filter(u"Computed"_s).isEmpty());
}

void AirRankingModelTest::newAreaMovesTheComputedRank()
{
    TableFixture f("air");
    f.typeAir(2020, clean);
    QCOMPARE(f.shown("air.rank_computed", 2020), QString());
    (void)f.takeMovedColumns();
    f.addArea("other", AreaRole::Peer);
    QVERIFY(f.takeMovedColumns().contains(u"air.rank_computed"_s));
    f.enter(figureId("air.composite_index", 2020, "other"), "9");
    QVERIFY(f.takeMovedColumns().contains(u"air.rank_computed"_s));
    QCOMPARE(f.shown("air.rank_computed", 2020), u"1"_s);
}

void AirRankingModelTest::rankBeyondItsFieldIsDoubtful()
{
    TableFixture f("air");
    QVERIFY(f.type("air.rank_field", 2020, "14"));
    QVERIFY(f.type("air.rank", 2020, "15"));
    QCOMPARE(f.takeDoubts().size(), 1);
    QCOMPARE(f.shown("air.rank", 2020), u"15"_s);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::AirRankingModelTest)
#include "airrankingmodeltest.moc"
