// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <tests/tables/tablefixture.h>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::TableFixture;

namespace {

/// Dali's visits as published, in ten thousand.
void typeVisits(TableFixture& f)
{
    const char* const visits[]{"4606.27", "5206.51", "3916.80", "4322.2"};
    int year = 2018;
    for (const char* typed : visits) {
        QVERIFY(f.type("tourism.visitors", year++, QLatin1String(typed)));
    }
    (void)f.takeMovedColumns();
}

QStringList recoveries(const TableFixture& f)
{
    QStringList shown;
    for (const int year : {2018, 2019, 2020, 2021}) {
        shown += f.shown("tourism.visitors_recovery", year);
    }
    return shown;
}

} // namespace

class TourismRecoveryModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recoveryIsHeldAgainstTheReferenceYear();
    void changingTheReferenceYearsFigureMovesAllYears();
    void changingTheReferenceYearMovesAllYears();
    void previousYearAsReference();
    void spendPerVisitFollowsBoth();
    void toolTipNamesTheReference();
    void toolTipSaysThatTheReferenceHasNoFigure();
    void anotherBasisHasNoRecovery();
};

void TourismRecoveryModelTest::recoveryIsHeldAgainstTheReferenceYear()
{
    TableFixture f("tourism");
    typeVisits(f);
    QCOMPARE(recoveries(f), (QStringList{u"88.5"_s, u"100.0"_s, u"75.2"_s, u"83.0"_s}));
}

void TourismRecoveryModelTest::changingTheReferenceYearsFigureMovesAllYears()
{
    TableFixture f("tourism");
    typeVisits(f);
    QVERIFY(f.type("tourism.visitors", 2019, "5000"));
    QCOMPARE(
        f.takeMovedColumns(),
        (QStringList{
            u"tourism.spend_per_visit"_s, u"tourism.visitors"_s, u"tourism.visitors_recovery"_s}));
    QCOMPARE(recoveries(f), (QStringList{u"92.1"_s, u"100.0"_s, u"78.3"_s, u"86.4"_s}));
    QVERIFY(f.type("tourism.visitors", 2019, ""));
    QCOMPARE(recoveries(f), (QStringList{{}, {}, {}, {}}));
    QVERIFY(f.document().undo());
    QCOMPARE(recoveries(f).at(2), u"78.3"_s);
}

void TourismRecoveryModelTest::changingTheReferenceYearMovesAllYears()
{
    TableFixture f("tourism");
    typeVisits(f);
    QVERIFY(edits::setReferenceYear(f.document(), {2018_year}));
    QCOMPARE(f.takeMovedColumns().size(), f.table().columnCount());
    QCOMPARE(recoveries(f), (QStringList{u"100.0"_s, u"113.0"_s, u"85.0"_s, u"93.8"_s}));
    QVERIFY(f.document().undo());
    QCOMPARE(recoveries(f), (QStringList{u"88.5"_s, u"100.0"_s, u"75.2"_s, u"83.0"_s}));
}

void TourismRecoveryModelTest::previousYearAsReference()
{
    TableFixture f("tourism");
    typeVisits(f);
    QVERIFY(edits::setReferenceYear(f.document(), {}));
    QCOMPARE(recoveries(f), (QStringList{{}, u"113.0"_s, u"75.2"_s, u"110.4"_s}));
    QVERIFY(f.toolTip("tourism.visitors_recovery", 2021)
                .contains(
                    u"Reference 2020: 3916.80 "_s + test::indicatorOf("tourism.visitors").unit.en));
}

void TourismRecoveryModelTest::spendPerVisitFollowsBoth()
{
    TableFixture f("tourism");
    QVERIFY(f.type("tourism.visitors", 2020, "3916.80"));
    QVERIFY(f.type("tourism.revenue", 2020, "604.60"));
    QCOMPARE(f.shown("tourism.spend_per_visit", 2020), u"1544"_s);
    const QModelIndex index = f.cell("tourism.spend_per_visit", 2020);
    QVERIFY(!(f.table().flags(index) & Qt::ItemIsEditable));
    QVERIFY(f.type("tourism.revenue", 2020, "0"));
    QCOMPARE(f.shown("tourism.spend_per_visit", 2020), u"0"_s);
}

void TourismRecoveryModelTest::toolTipNamesTheReference()
{
    TableFixture f("tourism");
    typeVisits(f);
    QVERIFY(f.type("tourism.revenue", 2019, "941.95"));
    QVERIFY(f.type("tourism.revenue", 2020, "604.60"));
    QVERIFY(f.toolTip("tourism.visitors_recovery", 2020)
                .contains(
                    u"Reference 2019: 5206.51 "_s + test::indicatorOf("tourism.visitors").unit.en));
    QVERIFY(
        f.toolTip("tourism.revenue_recovery", 2020)
            .contains(u"Reference 2019: 941.95 "_s + test::indicatorOf("tourism.revenue").unit.en));
}

void TourismRecoveryModelTest::toolTipSaysThatTheReferenceHasNoFigure()
{
    TableFixture f("tourism");
    QVERIFY(f.type("tourism.visitors_recovery", 2021, "83"));
    QVERIFY(f.toolTip("tourism.visitors_recovery", 2021)
                .contains(u"The reference year 2019 has no figure."_s));
}

void TourismRecoveryModelTest::anotherBasisHasNoRecovery()
{
    TableFixture f("tourism");
    typeVisits(f);
    const auto id = test::figureId("tourism.visitors", 2019);
    Figure rebased = *f.dataset().find(id);
    rebased.basis = u"domestic"_s;
    QVERIFY(edits::setFigure(f.document(), id, rebased));
    QCOMPARE(recoveries(f).at(2), QString()); // the other year does not say what it counts
    const auto later = test::figureId("tourism.visitors", 2020);
    Figure other = *f.dataset().find(later);
    other.basis = u"domestic"_s;
    QVERIFY(edits::setFigure(f.document(), later, other));
    QCOMPARE(recoveries(f).at(2), u"75.2"_s);
    other.basis = u"all visits"_s;
    QVERIFY(edits::setFigure(f.document(), later, other));
    QCOMPARE(recoveries(f).at(2), QString());
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::TourismRecoveryModelTest)
#include "tourismrecoverymodeltest.moc"
