// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/readingsfixture.h>

namespace qingshan {

using test::figureId;
using test::ReadingsFixture;

class ForestCoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheForestShareOfTheLand_data();
    void isTheForestShareOfTheLand();
    void yieldsToAnEnteredRate();
};

void ForestCoverTest::isTheForestShareOfTheLand_data()
{
    QTest::addColumn<QString>("forest");
    QTest::addColumn<QString>("land");
    QTest::addColumn<QString>("rate");
    QTest::newRow("two places") << "10340"
                                << "15470"
                                << "66.84"; // 66.8390
    QTest::newRow("zeros are written") << "7000"
                                       << "10000"
                                       << "70.00";
    QTest::newRow("half to even below") << "66.825"
                                        << "100"
                                        << "66.82";
    QTest::newRow("half to even above") << "66.835"
                                        << "100"
                                        << "66.84";
    QTest::newRow("all forest") << "15470"
                                << "15470.00"
                                << "100.00";
    QTest::newRow("more forest than land") << "15471"
                                           << "15470"
                                           << "";
    QTest::newRow("land withheld") << "10340"
                                   << "×"
                                   << "";
    QTest::newRow("forest provisional") << "10340p"
                                        << "15470"
                                        << "66.84p";
}

void ForestCoverTest::isTheForestShareOfTheLand()
{
    QFETCH(QString, forest);
    QFETCH(QString, land);
    ReadingsFixture fixture;
    fixture.set(figureId("forest.area", 2020), forest);
    QCOMPARE(fixture.computed(figureId("forest.cover_rate", 2020)), QString());
    fixture.set(figureId("forest.land_area", 2020), land);
    QTEST(fixture.computed(figureId("forest.cover_rate", 2020)), "rate");
}

void ForestCoverTest::yieldsToAnEnteredRate()
{
    ReadingsFixture fixture;
    fixture.set(figureId("forest.area", 2020), "10340");
    fixture.set(figureId("forest.land_area", 2020), "15470");
    const auto id = figureId("forest.cover_rate", 2020);
    QCOMPARE(fixture.readings().at(id)->origin, Reading::Origin::Computed);
    fixture.set(id, "70.24");
    const auto reading = fixture.readings().at(id);
    QVERIFY(reading);
    QCOMPARE(reading->origin, Reading::Origin::Entered);
    QCOMPARE(reading->measured()->toString(), QStringLiteral("70.24"));
    QCOMPARE(fixture.computed(id), QStringLiteral("66.84"));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::ForestCoverTest)
#include "forestcovertest.moc"
