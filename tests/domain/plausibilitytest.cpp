// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/plausibility.h>
#include <tests/support/readingsfixture.h>

namespace qingshan {

using test::figureId;
using test::ReadingsFixture;

namespace {

QStringList doubts(const ReadingsFixture& fixture, const FigureId& id, const char* typed)
{
    return doubtsAbout(
        fixture.readings(), id, test::figureOf(id.indicator.text, QString::fromUtf8(typed)));
}

} // namespace

class PlausibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doubtsOneFigure_data();
    void doubtsOneFigure();
    void holdsTheYearsBesideAgainstIt_data();
    void holdsTheYearsBesideAgainstIt();
    void neverComparesAcrossBases();
    void doubtsAPartLargerThanItsWhole_data();
    void doubtsAPartLargerThanItsWhole();
    void doubtsWhatDiffersFromTheComputed();
    void believesWhatHasNoNumber();
};

void PlausibilityTest::doubtsOneFigure_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word"); // in the doubt; empty: believed
    QTest::newRow("PM2.5 as usual") << "air.pm25"
                                    << "35"
                                    << "";
    QTest::newRow("CO as usual") << "air.co"
                                 << "1.1"
                                 << "";
    QTest::newRow("CO outside the usual band") << "air.co"
                                               << "11"
                                               << "unusual";
    QTest::newRow("PM2.5 in mg") << "air.pm25"
                                 << "0.035"
                                 << "unusual";
    QTest::newRow("good days as a fraction") << "air.good_days_ratio"
                                             << "0.989"
                                             << "unusual";
    QTest::newRow("cover as a fraction") << "forest.cover_rate"
                                         << "0.7024"
                                         << "unusual";
    QTest::newRow("the edge of the band") << "air.co"
                                          << "10"
                                          << "";
    QTest::newRow("without a band") << "tourism.visitors"
                                    << "99999"
                                    << "";
}

void PlausibilityTest::doubtsOneFigure()
{
    QFETCH(QString, indicator);
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const ReadingsFixture fixture;
    const auto id = figureId(indicator, 2020);
    const QStringList found = doubts(fixture, id, qPrintable(typed));
    QCOMPARE(found.size(), word.isEmpty() ? 0 : 1);
    if (!word.isEmpty()) {
        QVERIFY2(found.first().contains(word), qPrintable(found.first()));
        QVERIFY2(found.first().contains(typed), qPrintable(found.first()));
    }
}

void PlausibilityTest::holdsTheYearsBesideAgainstIt_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("in2020");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* indicator, const char* in2020, int year) {
        return &(QTest::newRow(name) << indicator << in2020 << year);
    };
    *row("CO in µg", "air.co", "0.2", 2021) << "90"
                                            << "mg and µg";
    *row("PM2.5 in mg", "air.pm25", "35", 2021) << "0.034"
                                                << "mg and µg";
    *row("a mix-up seen from the year before", "air.pm25", "35", 2019) << "0.034"
                                                                       << "mg and µg";
    *row("a mix-up three years away", "air.pm25", "35", 2023) << "0.034"
                                                              << "mg and µg";
    *row("four years away: the band alone", "air.pm25", "35", 2024) << "0.034"
                                                                    << "unusual";
    *row("a fraction for percent", "air.good_days_ratio", "87.2", 2021) << "0.875"
                                                                        << "fraction";
    *row("a low share after low ones", "water.worse_than_v_ratio", "0.6", 2021) << "0.3"
                                                                                << "";
    *row("a jump in percent", "air.pm25", "30", 2021) << "49"
                                                      << "jump";
    *row("a fall in percent", "air.pm25", "100", 2021) << "39"
                                                       << "jump";
    *row("not quite a jump", "air.pm25", "30", 2021) << "48"
                                                     << "";
    *row("a jump in points", "forest.cover_rate", "59.98", 2021) << "54.11"
                                                                 << "jump";
    *row("a move in points", "forest.cover_rate", "59.98", 2021) << "60.5"
                                                                 << "";
    *row("a jump two years away is none", "air.pm25", "30", 2022) << "49"
                                                                  << "";
    *row("a jump in the rank", "air.rank", "2", 2021) << "11"
                                                      << "jump";
    *row("after a withheld figure", "air.pm25", "×", 2021) << "49"
                                                           << "";
}

void PlausibilityTest::holdsTheYearsBesideAgainstIt()
{
    QFETCH(QString, indicator);
    QFETCH(QString, in2020);
    QFETCH(int, year);
    QFETCH(QString, typed);
    QFETCH(QString, word);
    ReadingsFixture fixture;
    fixture.set(figureId(indicator, 2020), in2020);
    const QStringList found = doubts(fixture, figureId(indicator, year), qPrintable(typed));
    QCOMPARE(found.size(), word.isEmpty() ? 0 : 1);
    if (!word.isEmpty()) {
        QVERIFY2(found.first().contains(word), qPrintable(found.first()));
    }
}

void PlausibilityTest::neverComparesAcrossBases()
{
    ReadingsFixture fixture;
    const QString oldBasis = QStringLiteral("second survey");
    fixture.set(figureId("forest.cover_rate", 2020), "59.98", oldBasis);
    Figure figure = test::figureOf("forest.cover_rate", "54.11");
    figure.basis = QStringLiteral("third survey");
    const auto id = figureId("forest.cover_rate", 2021);
    QCOMPARE(doubtsAbout(fixture.readings(), id, figure), QStringList());
    figure.basis = oldBasis;
    QCOMPARE(doubtsAbout(fixture.readings(), id, figure).size(), 1);
}

void PlausibilityTest::doubtsAPartLargerThanItsWhole_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("whole");
    QTest::newRow("sources") << "water.sources_compliant"
                             << "water.sources_monitored";
    QTest::newRow("intake") << "water.intake_compliant"
                            << "water.intake_total";
    QTest::newRow("forest") << "forest.area"
                            << "forest.land_area";
    QTest::newRow("air rank") << "air.rank"
                              << "air.rank_field";
    QTest::newRow("forest rank") << "forest.rank"
                                 << "forest.rank_field";
}

void PlausibilityTest::doubtsAPartLargerThanItsWhole()
{
    QFETCH(QString, part);
    QFETCH(QString, whole);
    ReadingsFixture fixture;
    fixture.set(figureId(whole, 2020), "14");
    const auto partId = figureId(part, 2020);
    QCOMPARE(doubts(fixture, partId, "14"), QStringList());
    const QStringList tooLarge = doubts(fixture, partId, "15");
    QCOMPARE(tooLarge.size(), 1);
    QVERIFY(tooLarge.first().contains(QLatin1String("15")));
    QVERIFY(tooLarge.first().contains(test::indicatorOf(whole).name.en));
    QCOMPARE(doubts(fixture, figureId(part, 2021), "15"), QStringList());

    fixture.set(partId, "14");
    QCOMPARE(doubts(fixture, figureId(whole, 2020), "13").size(), 1);
    QCOMPARE(doubts(fixture, figureId(whole, 2020), "14"), QStringList());
}

void PlausibilityTest::doubtsWhatDiffersFromTheComputed()
{
    ReadingsFixture fixture;
    fixture.set(figureId("water.sources_compliant", 2020), "13");
    fixture.set(figureId("water.sources_monitored", 2020), "14");
    const auto rate = figureId("water.compliance_rate", 2020);
    QCOMPARE(doubts(fixture, rate, "92.9"), QStringList());
    QCOMPARE(doubts(fixture, rate, "92.86"), QStringList());
    const QStringList other = doubts(fixture, rate, "92.8");
    QCOMPARE(other.size(), 1);
    QVERIFY(other.first().contains(QLatin1String("92.9")));
}

void PlausibilityTest::believesWhatHasNoNumber()
{
    ReadingsFixture fixture;
    fixture.set(figureId("air.pm25", 2020), "35");
    QCOMPARE(doubts(fixture, figureId("air.pm25", 2021), "×"), QStringList());
    QCOMPARE(doubts(fixture, figureId("air.pm25", 2021), "<0.01"), QStringList());
    const FigureId unknown{
        IndicatorKey(QStringLiteral("air.pm1")), AreaKey(QStringLiteral("city")), 2020_year};
    QCOMPARE(doubtsAbout(fixture.readings(), unknown, Figure::of(Decimal(1, 0))), QStringList());
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::PlausibilityTest)
#include "plausibilitytest.moc"
