// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/tables/tablefixture.h>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::TableFixture;

class WaterComplianceModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rateFollowsItsTwoNumbers();
    void rateByVolumeFollowsItsTwoNumbers();
    void enteredRateWinsUntilItIsCleared();
    void toolTipNamesTheTwoNumbers();
    void toolTipSaysThatTheEnteredRateDiffers();
    void moreCompliantThanMonitoredIsDoubtfulAndHasNoRate();
    void noSourceMonitoredHasNoRate();
    void withheldNumberHasNoRate();
};

void WaterComplianceModelTest::rateFollowsItsTwoNumbers()
{
    TableFixture f("water");
    QVERIFY(f.type("water.sources_monitored", 2019, "14"));
    (void)f.takeMovedColumns();
    QVERIFY(f.type("water.sources_compliant", 2019, "13"));
    QCOMPARE(
        f.takeMovedColumns(),
        (QStringList{u"water.compliance_rate"_s, u"water.sources_compliant"_s}));
    QCOMPARE(f.shown("water.compliance_rate", 2019), u"92.9"_s);
    QVERIFY(f.type("water.sources_compliant", 2019, "14"));
    QCOMPARE(f.shown("water.compliance_rate", 2019), u"100.0"_s);
    QVERIFY(f.document().undo());
    QCOMPARE(f.shown("water.compliance_rate", 2019), u"92.9"_s);
}

void WaterComplianceModelTest::rateByVolumeFollowsItsTwoNumbers()
{
    TableFixture f("water");
    QVERIFY(f.type("water.intake_total", 2019, "1,000.00"));
    QVERIFY(f.type("water.intake_compliant", 2019, "998.5"));
    QCOMPARE(f.shown("water.compliance_rate_volume", 2019), u"99.8"_s);
    QCOMPARE(f.shown("water.compliance_rate", 2019), QString());
    QVERIFY(
        f.toolTip("water.compliance_rate_volume", 2019)
            .contains(u"998.5 of 1000.00 "_s + test::indicatorOf("water.intake_total").unit.en));
}

void WaterComplianceModelTest::enteredRateWinsUntilItIsCleared()
{
    TableFixture f("water");
    QVERIFY(f.type("water.sources_monitored", 2019, "14"));
    QVERIFY(f.type("water.sources_compliant", 2019, "13"));
    QVERIFY(f.type("water.compliance_rate", 2019, "92.86"));
    QCOMPARE(f.shown("water.compliance_rate", 2019), u"92.86"_s);
    QVERIFY(f.type("water.compliance_rate", 2019, ""));
    QCOMPARE(f.shown("water.compliance_rate", 2019), u"92.9"_s);
}

void WaterComplianceModelTest::toolTipNamesTheTwoNumbers()
{
    TableFixture f("water");
    QVERIFY(f.type("water.sources_monitored", 2019, "14"));
    QVERIFY(f.type("water.sources_compliant", 2019, "13"));
    QVERIFY(f.toolTip("water.compliance_rate", 2019).contains(u"13 of 14 sources"_s));
    QVERIFY(f.toolTip("water.sources_compliant", 2019).filter(u" of "_s).isEmpty());
}

void WaterComplianceModelTest::toolTipSaysThatTheEnteredRateDiffers()
{
    TableFixture f("water");
    QVERIFY(f.type("water.sources_monitored", 2019, "14"));
    QVERIFY(f.type("water.sources_compliant", 2019, "13"));
    (void)f.takeDoubts();
    QVERIFY(f.type("water.compliance_rate", 2019, "100"));
    const QStringList doubts = f.takeDoubts();
    QCOMPARE(doubts.size(), 1);
    QVERIFY2(doubts.first().contains(u"92.9"_s), qUtf8Printable(doubts.first()));
    QVERIFY(f.toolTip("water.compliance_rate", 2019).contains(doubts.first()));
    QVERIFY(f.toolTip("water.compliance_rate", 2019).contains(u"13 of 14 sources"_s));
}

void WaterComplianceModelTest::moreCompliantThanMonitoredIsDoubtfulAndHasNoRate()
{
    TableFixture f("water");
    QVERIFY(f.type("water.sources_monitored", 2019, "14"));
    QVERIFY(f.type("water.sources_compliant", 2019, "15"));
    QVERIFY(!f.takeDoubts().isEmpty());
    QCOMPARE(f.shown("water.compliance_rate", 2019), QString());
}

void WaterComplianceModelTest::noSourceMonitoredHasNoRate()
{
    TableFixture f("water");
    QVERIFY(f.type("water.sources_monitored", 2019, "0"));
    QVERIFY(f.type("water.sources_compliant", 2019, "0"));
    QCOMPARE(f.shown("water.compliance_rate", 2019), QString());
}

void WaterComplianceModelTest::withheldNumberHasNoRate()
{
    TableFixture f("water");
    QVERIFY(f.type("water.sources_monitored", 2019, "14"));
    QVERIFY(f.type("water.sources_compliant", 2019, "×"));
    QCOMPARE(f.shown("water.compliance_rate", 2019), QString());
    QVERIFY(f.type("water.compliance_rate", 2019, "×"));
    QCOMPARE(f.shown("water.compliance_rate", 2019), u"×"_s);
    QVERIFY(f.toolTip("water.compliance_rate", 2019).contains(u"withheld"_s));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::WaterComplianceModelTest)
#include "watercompliancemodeltest.moc"
