// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/tables/tablefixture.h>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::TableFixture;

class ForestCoverModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coverFollowsTheTwoAreas();
    void toolTipGivesAreasInMu_data();
    void toolTipGivesAreasInMu();
    void toolTipNamesWhatTheAreasGive();
    void enteredCoverThatDiffersIsDoubtful();
    void moreForestThanLandIsDoubtful();
    void enteredCoverWithoutAreasHasNoRemark();
    void withheldAreaHasNoRemark();
};

void ForestCoverModelTest::coverFollowsTheTwoAreas()
{
    TableFixture f("forest");
    QVERIFY(f.type("forest.land_area", 2020, "15462"));
    (void)f.takeMovedColumns();
    QVERIFY(f.type("forest.area", 2020, "10860.5"));
    QCOMPARE(f.takeMovedColumns(), (QStringList{u"forest.area"_s, u"forest.cover_rate"_s}));
    QCOMPARE(f.shown("forest.cover_rate", 2020), u"70.24"_s);
    QVERIFY(f.type("forest.land_area", 2020, "15470"));
    QCOMPARE(f.shown("forest.cover_rate", 2020), u"70.20"_s);
    QVERIFY(f.type("forest.land_area", 2020, ""));
    QCOMPARE(f.shown("forest.cover_rate", 2020), QString());
    QVERIFY(f.document().undo());
    QCOMPARE(f.shown("forest.cover_rate", 2020), u"70.20"_s);
}

void ForestCoverModelTest::toolTipGivesAreasInMu_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("line");
    // 1 km² = 1500 mu, so 10 000 km² are 1500 times ten thousand mu.
    QTest::newRow("forest") << u"forest.area"_s << u"10000"_s
                            << u"10000 km² = 1500.00 ten thousand mu"_s;
    QTest::newRow("land") << u"forest.land_area"_s << u"15462"_s
                          << u"15462 km² = 2319.30 ten thousand mu"_s;
    QTest::newRow("one") << u"forest.area"_s << u"1"_s << u"1 km² = 0.15 ten thousand mu"_s;
}

void ForestCoverModelTest::toolTipGivesAreasInMu()
{
    QFETCH(QString, indicator);
    QFETCH(QString, typed);
    QFETCH(QString, line);
    TableFixture f("forest");
    QVERIFY(f.type(indicator, 2020, typed));
    const QStringList tip = f.toolTip(indicator, 2020);
    QVERIFY2(tip.contains(line), qUtf8Printable(tip.join(u'\n')));
}

void ForestCoverModelTest::toolTipNamesWhatTheAreasGive()
{
    TableFixture f("forest");
    QVERIFY(f.type("forest.land_area", 2020, "15000"));
    QVERIFY(f.type("forest.area", 2020, "10000"));
    QVERIFY(f.toolTip("forest.cover_rate", 2020).contains(u"From the areas: 66.67 %"_s));
    QVERIFY(f.type("forest.cover_rate", 2020, "66.67"));
    QVERIFY(f.toolTip("forest.cover_rate", 2020).contains(u"From the areas: 66.67 %"_s));
}

void ForestCoverModelTest::enteredCoverThatDiffersIsDoubtful()
{
    TableFixture f("forest");
    QVERIFY(f.type("forest.land_area", 2020, "15000"));
    QVERIFY(f.type("forest.area", 2020, "10000"));
    (void)f.takeDoubts();
    QVERIFY(f.type("forest.cover_rate", 2020, "70.24"));
    const QStringList doubts = f.takeDoubts();
    QCOMPARE(doubts.size(), 1);
    QVERIFY(doubts.first().contains(u"66.67"_s));
    QVERIFY(f.toolTip("forest.cover_rate", 2020).contains(doubts.first()));
}

void ForestCoverModelTest::moreForestThanLandIsDoubtful()
{
    TableFixture f("forest");
    QVERIFY(f.type("forest.land_area", 2020, "10000"));
    QVERIFY(f.type("forest.area", 2020, "15000"));
    QVERIFY(!f.takeDoubts().isEmpty());
    QCOMPARE(f.shown("forest.cover_rate", 2020), QString());
}

void ForestCoverModelTest::enteredCoverWithoutAreasHasNoRemark()
{
    TableFixture f("forest");
    QVERIFY(f.type("forest.cover_rate", 2020, "70.24"));
    QCOMPARE(f.toolTip("forest.cover_rate", 2020), QStringList{u"70.24"_s});
}

void ForestCoverModelTest::withheldAreaHasNoRemark()
{
    TableFixture f("forest");
    QVERIFY(f.type("forest.area", 2020, "×"));
    QCOMPARE(f.toolTip("forest.area", 2020), QStringList{u"withheld"_s});
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::ForestCoverModelTest)
#include "forestcovermodeltest.moc"
