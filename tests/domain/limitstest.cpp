// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/limits.h>
#include <tests/support/testknowledge.h>

namespace qingshan {

namespace {

const QByteArray oneLimit(R"({"limits": [{"standard": "GB 3095-2012", "indicator": "air.pm25",
        "limit": "35", "decimals": 0, "from_year": 2013, "to_year": 2025, "verified": true}]})");

} // namespace

class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followTheStandardOfTheYear_data();
    void followTheStandardOfTheYear();
    void areUnknownElsewhere();
    void sayWhetherTheyWereVerified();
    void sayHowToRound_data();
    void sayHowToRound();
    void refuseWhatIsDamaged_data();
    void refuseWhatIsDamaged();
};

void LimitsTest::followTheStandardOfTheYear_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("in2020");
    QTest::addColumn<QString>("in2026");
    QTest::addColumn<QString>("in2031");
    QTest::newRow("PM2.5") << "air.pm25"
                           << "35"
                           << "30"
                           << "25";
    QTest::newRow("PM10") << "air.pm10"
                          << "70"
                          << "60"
                          << "50";
    QTest::newRow("SO2") << "air.so2"
                         << "60"
                         << "60"
                         << "20";
    QTest::newRow("NO2") << "air.no2"
                         << "40"
                         << "40"
                         << "30";
    QTest::newRow("CO") << "air.co"
                        << "4"
                        << "4"
                        << "4";
    QTest::newRow("O3") << "air.o3"
                        << "160"
                        << "160"
                        << "160";
}

void LimitsTest::followTheStandardOfTheYear()
{
    QFETCH(QString, indicator);
    const auto limitIn = [&indicator](int year) {
        const auto limit = test::testLimits().at(IndicatorKey(indicator), test::yearOf(year));
        return limit ? limit->value.toString() : QString();
    };
    for (const int year : {2013, 2020, 2025}) {
        QTEST(limitIn(year), "in2020");
    }
    for (const int year : {2026, 2030}) {
        QTEST(limitIn(year), "in2026");
    }
    for (const int year : {2031, 2200}) {
        QTEST(limitIn(year), "in2031");
    }
    QVERIFY2(limitIn(2012).isEmpty(), "no standard with these limits yet");
}

void LimitsTest::areUnknownElsewhere()
{
    QVERIFY(!test::testLimits().at(IndicatorKey(QStringLiteral("forest.area")), 2020_year));
}

void LimitsTest::sayWhetherTheyWereVerified()
{
    const IndicatorKey pm25(QStringLiteral("air.pm25"));
    const auto old = test::testLimits().at(pm25, 2025_year);
    const auto transition = test::testLimits().at(pm25, 2026_year);
    QVERIFY(old && transition);
    QVERIFY(old->verified);
    QCOMPARE(old->standard, QStringLiteral("GB 3095-2012"));
    QVERIFY((old->years == YearRange{2013_year, 2025_year}));
    QVERIFY(!transition->verified);
    QVERIFY(transition->standard.contains(QLatin1String("2026")));
}

void LimitsTest::sayHowToRound_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("places");
    QTest::addColumn<int>("placesOfCo");
    QTest::newRow("first year of 2012") << 2013 << 0 << 1;
    QTest::newRow("last year of 2012") << 2025 << 0 << 1;
    QTest::newRow("transition") << 2026 << 1 << 2;
    QTest::newRow("from 2031") << 2031 << 1 << 2;
}

void LimitsTest::sayHowToRound()
{
    QFETCH(int, year);
    QFETCH(int, places);
    QFETCH(int, placesOfCo);
    for (const char* key : {"air.so2", "air.no2", "air.pm10", "air.pm25", "air.o3", "air.co"}) {
        const IndicatorKey indicator(QString::fromUtf8(key));
        const auto limit = test::testLimits().at(indicator, test::yearOf(year));
        QVERIFY(limit);
        QCOMPARE(limit->decimals, indicator.text == u"air.co" ? placesOfCo : places);
    }
}

void LimitsTest::refuseWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("by");
    QTest::newRow("no indicator") << QByteArray("air.pm25") << QByteArray("");
    QTest::newRow("no value") << QByteArray("\"35\"") << QByteArray("35");
    QTest::newRow("no places to round to") << QByteArray("decimals") << QByteArray("places");
    QTest::newRow("too many places")
        << QByteArray("\"decimals\": 0") << QByteArray("\"decimals\": 5");
    QTest::newRow("no first year") << QByteArray("2013") << QByteArray("0");
    QTest::newRow("no last year") << QByteArray("2025") << QByteArray("3000");
    QTest::newRow("years turned round") << QByteArray("2025") << QByteArray("2012");
    QTest::newRow("no standard") << QByteArray("GB 3095-2012") << QByteArray("");
    QTest::newRow("no limits") << QByteArray("limits") << QByteArray("other");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("<");
}

void LimitsTest::refuseWhatIsDamaged()
{
    QVERIFY(Limits::parse(oneLimit));
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, by);
    QVERIFY(oneLimit.contains(what));
    const auto limits = Limits::parse(QByteArray(oneLimit).replace(what, by));
    QVERIFY(!limits);
    QCOMPARE(limits.error().code, Error::Code::Damaged);
    QVERIFY(!limits.error().message.isEmpty());
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::LimitsTest)
#include "limitstest.moc"
