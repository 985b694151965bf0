// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/readingsfixture.h>

namespace qingshan {

using test::figureId;
using test::ReadingsFixture;
using test::seriesId;

class ReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheEnteredFigureFirst();
    void enteredStateHidesTheComputedValue();
    void givesSeriesWithoutMissingYears();
};

void ReadingTest::givesTheEnteredFigureFirst()
{
    ReadingsFixture fixture;
    const auto id = figureId("water.compliance_rate", 2020);
    QVERIFY(!fixture.readings().at(id));
    fixture.set(figureId("water.sources_compliant", 2020), "13");
    fixture.set(figureId("water.sources_monitored", 2020), "14");
    const auto computed = fixture.readings().at(id);
    QVERIFY(computed);
    QCOMPARE(computed->origin, Reading::Origin::Computed);
    QCOMPARE(fixture.readings().measured(id)->toString(), QStringLiteral("92.9"));
    fixture.set(id, "100");
    QCOMPARE(fixture.readings().at(id)->origin, Reading::Origin::Entered);
    QCOMPARE(fixture.readings().measured(id)->toString(), QStringLiteral("100"));
}

void ReadingTest::enteredStateHidesTheComputedValue()
{
    ReadingsFixture fixture;
    const auto id = figureId("water.compliance_rate", 2020);
    fixture.set(figureId("water.sources_compliant", 2020), "13");
    fixture.set(figureId("water.sources_monitored", 2020), "14");
    fixture.set(id, "×");
    QVERIFY(fixture.readings().at(id));
    QVERIFY2(!fixture.readings().measured(id), "what was withheld must not be filled in");
}

void ReadingTest::givesSeriesWithoutMissingYears()
{
    ReadingsFixture fixture;
    for (const int year : {2014, 2016, 2018, 2021}) {
        fixture.set(figureId("forest.cover_rate", year), "70");
    }
    fixture.set(figureId("forest.area", 2017), "7000");
    fixture.set(figureId("forest.land_area", 2017), "10000");
    const auto series =
        fixture.readings().series(seriesId("forest.cover_rate"), {2015_year, 2020_year});
    const QList<Year> years{2016_year, 2017_year, 2018_year};
    QVERIFY(series.keys() == years);
    QCOMPARE(series.value(2017_year).origin, Reading::Origin::Computed);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::ReadingTest)
#include "readingtest.moc"
