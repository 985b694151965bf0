// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/readingsfixture.h>

namespace qingshan {

using test::figureId;
using test::ReadingsFixture;

namespace {

constexpr auto visits = "tourism.visitors";
constexpr auto revenue = "tourism.revenue";

} // namespace

class TourismRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesWithTheReferenceYear_data();
    void comparesWithTheReferenceYear();
    void comparesWithThePreviousYear();
    void hasNoYearBeforeTheFirst();
    void basesMustNotMix();
    void spendIsOfOneYear();
    void dividesRevenueByVisits_data();
    void dividesRevenueByVisits();
};

void TourismRecoveryTest::comparesWithTheReferenceYear_data()
{
    QTest::addColumn<QString>("reference"); // `.`: missing
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("recovery");
    QTest::newRow("half-way back") << "6000"
                                   << "2820"
                                   << "47.0";
    QTest::newRow("first quarter of 2020") << "1221.96"
                                           << "542.43"
                                           << "44.4";
    QTest::newRow("above the reference") << "4206.2"
                                         << "6204.2"
                                         << "147.5";
    QTest::newRow("half to even below") << "1600"
                                        << "1"
                                        << "0.1"; // 0.0625
    QTest::newRow("exactly half") << "800"
                                  << "361"
                                  << "45.1"; // 45.125
    QTest::newRow("none came") << "6000"
                               << "0"
                               << "0.0";
    QTest::newRow("reference missing") << "."
                                       << "2820"
                                       << "";
    QTest::newRow("reference zero") << "0"
                                    << "2820"
                                    << "";
    QTest::newRow("reference withheld") << "×"
                                        << "2820"
                                        << "";
    QTest::newRow("value withheld") << "6000"
                                    << "×"
                                    << "";
    QTest::newRow("value provisional") << "6000"
                                       << "2820p"
                                       << "47.0p";
    QTest::newRow("reference estimated") << "6000e"
                                         << "2820"
                                         << "47.0e";
}

void TourismRecoveryTest::comparesWithTheReferenceYear()
{
    QFETCH(QString, reference);
    QFETCH(QString, value);
    QFETCH(QString, recovery);
    ReadingsFixture fixture({2019_year});
    for (const char* quantity : {visits, revenue}) {
        if (reference != u".") {
            fixture.set(figureId(quantity, 2019), reference);
        }
        fixture.set(figureId(quantity, 2021), "1"); // neither the year nor the reference
        fixture.set(figureId(quantity, 2022), value);
    }
    QCOMPARE(fixture.computed(figureId("tourism.visitors_recovery", 2022)), recovery);
    QCOMPARE(fixture.computed(figureId("tourism.revenue_recovery", 2022)), recovery);
}

void TourismRecoveryTest::comparesWithThePreviousYear()
{
    ReadingsFixture fixture({std::nullopt});
    fixture.set(figureId(visits, 2019), "6000");
    fixture.set(figureId(visits, 2020), "2820");
    fixture.set(figureId(visits, 2022), "5000");
    QCOMPARE(fixture.computed(figureId("tourism.visitors_recovery", 2020)), QStringLiteral("47.0"));
    QCOMPARE(fixture.computed(figureId("tourism.visitors_recovery", 2019)), QString());
    QCOMPARE(fixture.computed(figureId("tourism.visitors_recovery", 2022)), QString());
}

void TourismRecoveryTest::hasNoYearBeforeTheFirst()
{
    ReadingsFixture fixture({std::nullopt});
    fixture.set(figureId(visits, 1900), "10");
    QCOMPARE(fixture.computed(figureId("tourism.visitors_recovery", 1900)), QString());
}

void TourismRecoveryTest::basesMustNotMix()
{
    ReadingsFixture fixture({2019_year});
    fixture.set(figureId(visits, 2019), "6000", QStringLiteral("old method"));
    fixture.set(figureId(visits, 2020), "2820", QStringLiteral("old method"));
    fixture.set(figureId(visits, 2022), "2820", QStringLiteral("new method"));
    QCOMPARE(fixture.computed(figureId("tourism.visitors_recovery", 2020)), QStringLiteral("47.0"));
    QCOMPARE(fixture.computed(figureId("tourism.visitors_recovery", 2022)), QString());
    // What was not said to be the old method is not known to be it.
    fixture.set(figureId(visits, 2021), "2820");
    QCOMPARE(fixture.computed(figureId("tourism.visitors_recovery", 2021)), QString());
    fixture.set(figureId(visits, 2019), "6000");
    QCOMPARE(fixture.computed(figureId("tourism.visitors_recovery", 2021)), QStringLiteral("47.0"));
    QCOMPARE(fixture.computed(figureId("tourism.visitors_recovery", 2020)), QString());
}

void TourismRecoveryTest::spendIsOfOneYear()
{
    ReadingsFixture fixture;
    fixture.set(figureId(revenue, 2020), "388.8", QStringLiteral("new method"));
    fixture.set(figureId(visits, 2020), "4206.2");
    QCOMPARE(fixture.computed(figureId("tourism.spend_per_visit", 2020)), QStringLiteral("924"));
    fixture.set(figureId(visits, 2020), "4206.2", QStringLiteral("old method"));
    QCOMPARE(fixture.computed(figureId("tourism.spend_per_visit", 2020)), QString());
}

void TourismRecoveryTest::dividesRevenueByVisits_data()
{
    QTest::addColumn<QString>("revenueText");
    QTest::addColumn<QString>("visitsText");
    QTest::addColumn<QString>("spend");
    QTest::newRow("2020") << "388.8"
                          << "4206.2"
                          << "924";
    QTest::newRow("2024") << "691.3"
                          << "6204.2"
                          << "1114";
    QTest::newRow("no visits") << "388.8"
                               << "0"
                               << "";
    QTest::newRow("revenue withheld") << "×"
                                      << "4206.2"
                                      << "";
    QTest::newRow("provisional") << "388.8p"
                                 << "4206.2"
                                 << "924p";
}

void TourismRecoveryTest::dividesRevenueByVisits()
{
    QFETCH(QString, revenueText);
    QFETCH(QString, visitsText);
    ReadingsFixture fixture;
    fixture.set(figureId(revenue, 2020), revenueText);
    fixture.set(figureId(visits, 2020), visitsText);
    QTEST(fixture.computed(figureId("tourism.spend_per_visit", 2020)), "spend");
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::TourismRecoveryTest)
#include "tourismrecoverytest.moc"
