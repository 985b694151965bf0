// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/assessment.h>
#include <tests/support/readingsfixture.h>

namespace qingshan {

using test::figureId;
using test::ReadingsFixture;
using test::seriesId;

namespace {

constexpr auto pm25 = "air.pm25";

TargetId targetId(QAnyStringView indicator, int year)
{
    const SeriesId series = seriesId(indicator);
    return {series.indicator, series.area, test::yearOf(year)};
}

} // namespace

/// Where the path to a target starts, and when it does not.
class AssessmentBaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheBaseFromTheFigures();
    void baseOnAnotherBasisIsNone_data();
    void baseOnAnotherBasisIsNone();
    void statedBaseBelongsToTheTarget();
    void plansAlongTheStraightPath();
};

void AssessmentBaseTest::takesTheBaseFromTheFigures()
{
    ReadingsFixture fixture;
    fixture.setTarget(targetId("water.compliance_rate", 2025), ">=100", 2020_year);
    fixture.set(figureId("water.sources_compliant", 2020), "10");
    fixture.set(figureId("water.sources_monitored", 2020), "20");
    const auto target =
        targetInForce(fixture.readings(), seriesId("water.compliance_rate"), 2022_year);
    QVERIFY(target && target->baseValue);
    QCOMPARE(target->baseValue->toString(), QStringLiteral("50.0"));
    fixture.set(figureId("water.compliance_rate", 2022), "70");
    QCOMPARE(
        assess(fixture.readings(), figureId("water.compliance_rate", 2022)), Verdict::OnSchedule);

    fixture.setTarget(
        targetId("water.compliance_rate", 2025), ">=100", 2020_year, test::decimalOf("60"));
    QCOMPARE(assess(fixture.readings(), figureId("water.compliance_rate", 2022)), Verdict::Behind);
}

void AssessmentBaseTest::baseOnAnotherBasisIsNone_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("same basis") << "<=30"
                                << "35"
                                << "old"
                                << "on_schedule";
    QTest::newRow("another") << "<=30"
                             << "35"
                             << "new"
                             << "unable";
    QTest::newRow("unstated") << "<=30"
                              << "35"
                              << ""
                              << "unable";
    QTest::newRow("another, met all the same") << "<=30"
                                               << "29"
                                               << "new"
                                               << "achieved";
    QTest::newRow("a cut on the same basis") << "cumulative 10"
                                             << "36"
                                             << "old"
                                             << "achieved";
    QTest::newRow("a cut from another") << "cumulative 10"
                                        << "36"
                                        << "new"
                                        << "no_data";
}

void AssessmentBaseTest::baseOnAnotherBasisIsNone()
{
    QFETCH(QString, spec);
    QFETCH(QString, value);
    QFETCH(QString, basis);
    ReadingsFixture fixture;
    fixture.setTarget(targetId(pm25, 2025), spec, 2020_year);
    fixture.set(figureId(pm25, 2020), "40", QStringLiteral("old"));
    fixture.set(figureId(pm25, 2022), value, basis);
    QTEST(verdictKey(assess(fixture.readings(), figureId(pm25, 2022))), "verdict");
    QTEST(verdictKey(assess(fixture.readings(), figureId(pm25, 2022), 2025_year)), "verdict");

    const auto target = targetInForce(fixture.readings(), seriesId(pm25), 2022_year);
    QVERIFY(target && target->baseBasis == QStringLiteral("old"));
    const bool comparable = basis == *target->baseBasis;
    const TargetInForce held = heldAgainst(*target, basis);
    QCOMPARE(plannedValue(held, 2022_year).has_value(), comparable);
    QCOMPARE(held.level.has_value(), comparable || spec == u"<=30");
}

void AssessmentBaseTest::statedBaseBelongsToTheTarget()
{
    ReadingsFixture fixture;
    fixture.setTarget(targetId(pm25, 2025), "cumulative 10", 2020_year, test::decimalOf("40"));
    fixture.set(figureId(pm25, 2020), "41", QStringLiteral("old"));
    fixture.set(figureId(pm25, 2022), "38", QStringLiteral("new"));
    QCOMPARE(assess(fixture.readings(), figureId(pm25, 2022)), Verdict::OnSchedule);
    QVERIFY(!targetInForce(fixture.readings(), seriesId(pm25), 2022_year)->baseBasis);
}

void AssessmentBaseTest::plansAlongTheStraightPath()
{
    ReadingsFixture fixture;
    fixture.setTarget(targetId(pm25, 2025), "cumulative 10", 2020_year, test::decimalOf("40"));
    const auto target = targetInForce(fixture.readings(), seriesId(pm25), 2022_year);
    QVERIFY(target && target->level);
    QCOMPARE(target->level->toDouble(), 36.0);
    QCOMPARE(plannedValue(*target, 2020_year).value_or(0), 40.0);
    QCOMPARE(plannedValue(*target, 2022_year).value_or(0), 38.4);
    QCOMPARE(plannedValue(*target, 2025_year).value_or(0), 36.0);
    QVERIFY(!plannedValue(*target, 2019_year));
    QVERIFY(!plannedValue(*target, 2026_year));
    TargetInForce noBase = *target;
    noBase.baseValue.reset();
    QVERIFY(!plannedValue(noBase, 2022_year));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::AssessmentBaseTest)
#include "assessmentbasetest.moc"
