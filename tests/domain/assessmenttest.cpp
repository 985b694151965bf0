// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/assessment.h>
#include <tests/support/readingsfixture.h>

#include <QSet>

namespace qingshan {

using test::figureId;
using test::ReadingsFixture;
using test::seriesId;

namespace {

constexpr auto goodDays = "air.good_days_ratio";
constexpr auto sections = "water.good_sections_ratio";
constexpr auto pm25 = "air.pm25";

TargetId targetId(QAnyStringView indicator, int year)
{
    const SeriesId series = seriesId(indicator);
    return {series.indicator, series.area, test::yearOf(year)};
}

std::optional<Year> optionalYear(int number)
{
    return Year::from(number);
}

std::optional<Decimal> optionalDecimal(const QString& text)
{
    return Decimal::parse(text);
}

} // namespace

class AssessmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesByTheSchedule_data();
    void judgesByTheSchedule();
    void acceptsAValueOnTheStraightPath_data();
    void acceptsAValueOnTheStraightPath();
    void knowsNothingWithoutFigureOrTarget();
    void takesTheTargetThatIsNext();
    void judgesByAChosenTarget();
    void chosenTargetHasItsOwnBase();
    void chosenTargetOfThePastIsMissed();
    void hasFixedKeysAndWords();

private:
    static void addSharesAndLevels();
    static void addCutsAndRanks();
};

void AssessmentTest::judgesByTheSchedule_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("spec"); // for 2025
    QTest::addColumn<int>("baseYear"); // 0: none
    QTest::addColumn<QString>("baseValue");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("verdict");
    addSharesAndLevels();
    addCutsAndRanks();
}

void AssessmentTest::addSharesAndLevels()
{
    QTest::newRow("water 83.4 to 87.9, target 85")
        << sections << ">=85" << 2020 << "83.4" << 2022 << "87.9"
        << "achieved";
    QTest::newRow("good days 87.0 to 87.2 in 2024, target 87.5")
        << goodDays << ">=87.5" << 2020 << "87.0" << 2024 << "87.2"
        << "behind";
    QTest::newRow("further than the time")
        << goodDays << ">=87.5" << 2020 << "87.0" << 2022 << "87.3"
        << "on_schedule";
    QTest::newRow("wrong direction") << goodDays << ">=87.5" << 2020 << "87.0" << 2022 << "86.5"
                                     << "behind";
    QTest::newRow("still at the base in the base year")
        << goodDays << ">=87.5" << 2020 << "87.0" << 2020 << "87.0"
        << "on_schedule";
    QTest::newRow("target year, met") << goodDays << ">=87.5" << 2020 << "87.0" << 2025 << "89.3"
                                      << "achieved";
    QTest::newRow("target year, missed") << goodDays << ">=87.5" << 2020 << "87.0" << 2025 << "87.4"
                                         << "missed";
    QTest::newRow("after the target year, met")
        << goodDays << ">=87.5" << 2020 << "87.0" << 2026 << "87.5"
        << "achieved";
    QTest::newRow("after the target year, missed")
        << goodDays << ">=87.5" << 2020 << "87.0" << 2026 << "87.4"
        << "missed";
    QTest::newRow("no base, not met") << goodDays << ">=87.5" << 0 << "" << 2024 << "87.4"
                                      << "unable";
    QTest::newRow("before the base year")
        << goodDays << ">=87.5" << 2020 << "87.0" << 2019 << "86.0"
        << "unable";
    QTest::newRow("no base, target year") << goodDays << ">=87.5" << 0 << "" << 2025 << "87.4"
                                          << "missed";
    QTest::newRow("no base, met") << goodDays << ">=87.5" << 0 << "" << 2024 << "87.5"
                                  << "achieved";
    QTest::newRow("a base year without a value")
        << goodDays << ">=87.5" << 2020 << "" << 2024 << "87.4"
        << "unable";
    QTest::newRow("the base met it, now lost") << goodDays << ">=85" << 2020 << "90" << 2022 << "80"
                                               << "behind";
    QTest::newRow("the base met it, still met")
        << goodDays << ">=85" << 2020 << "90" << 2022 << "86"
        << "achieved";
    QTest::newRow("kept at the ceiling") << "water.compliance_rate"
                                         << ">=100" << 2020 << "100" << 2022 << "100"
                                         << "achieved";
    QTest::newRow("lost from the ceiling") << "water.compliance_rate"
                                           << ">=100" << 2020 << "100" << 2022 << "92.9"
                                           << "behind";
    QTest::newRow("base equals a strict target")
        << goodDays << ">80" << 2020 << "80" << 2022 << "80"
        << "behind";
}

void AssessmentTest::addCutsAndRanks()
{
    QTest::newRow("downwards, ahead of time") << pm25 << "<=30" << 2020 << "40" << 2022 << "35"
                                              << "on_schedule";
    QTest::newRow("downwards, behind") << pm25 << "<=30" << 2020 << "40" << 2022 << "37"
                                       << "behind";
    QTest::newRow("downwards, base better than the target, lost")
        << pm25 << "<=30" << 2020 << "28" << 2022 << "33"
        << "behind";
    QTest::newRow("a cut of 10 % from 37, reached")
        << pm25 << "cumulative 10" << 2020 << "37" << 2024 << "29.3"
        << "achieved";
    QTest::newRow("a cut of 10 % from 40, on the way")
        << pm25 << "cumulative 10" << 2020 << "40" << 2022 << "38"
        << "on_schedule";
    QTest::newRow("a cut of 10 % from 40, too slow")
        << pm25 << "cumulative 10" << 2020 << "40" << 2022 << "39"
        << "behind";
    // The level is 30.969 exactly; by the whole number of its unit it would be 31.
    QTest::newRow("a cut to the exact level, just not")
        << pm25 << "cumulative 7" << 2020 << "33.3" << 2025 << "31"
        << "missed";
    QTest::newRow("a cut to the exact level, reached")
        << pm25 << "cumulative 7" << 2020 << "33.3" << 2025 << "30.969"
        << "achieved";
    QTest::newRow("a cut, on the exact path")
        << pm25 << "cumulative 7" << 2020 << "33.3" << 2024 << "31.4352"
        << "on_schedule";
    QTest::newRow("a cut, just off the exact path")
        << pm25 << "cumulative 7" << 2020 << "33.3" << 2024 << "31.4353"
        << "behind";
    QTest::newRow("a cut without a base") << pm25 << "cumulative 10" << 2020 << "" << 2022 << "39"
                                          << "no_data";
    QTest::newRow("a rank held") << "air.rank"
                                 << "rank<=3" << 0 << "" << 2022 << "2"
                                 << "achieved";
    QTest::newRow("a rank lost") << "air.rank"
                                 << "rank<=3" << 0 << "" << 2022 << "4"
                                 << "unable";
    QTest::newRow("withheld") << goodDays << ">=87.5" << 2020 << "87.0" << 2022 << "×"
                              << "no_data";
    QTest::newRow("withheld in the target year")
        << goodDays << ">=87.5" << 2020 << "87.0" << 2025 << "×"
        << "no_data";
    QTest::newRow("provisional counts") << goodDays << ">=87.5" << 2020 << "87.0" << 2025 << "88p"
                                        << "achieved";
}

void AssessmentTest::judgesByTheSchedule()
{
    QFETCH(QString, indicator);
    QFETCH(QString, spec);
    QFETCH(int, baseYear);
    QFETCH(QString, baseValue);
    QFETCH(int, year);
    QFETCH(QString, value);
    ReadingsFixture fixture;
    fixture.setTarget(
        targetId(indicator, 2025), spec, optionalYear(baseYear), optionalDecimal(baseValue));
    fixture.set(figureId(indicator, year), value);
    QTEST(verdictKey(assess(fixture.readings(), figureId(indicator, year))), "verdict");
}

void AssessmentTest::acceptsAValueOnTheStraightPath_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("target");
    // A double is off by its last bit for some of these.
    for (int tenths = 1; tenths <= 40; ++tenths) {
        const QString base = Decimal(500 + tenths * 3, 1).toString();
        const QString target = Decimal(500 + tenths * 3 + tenths * 7, 1).toString();
        QTest::addRow("%s to %s", qPrintable(base), qPrintable(target)) << base << target;
    }
}

void AssessmentTest::acceptsAValueOnTheStraightPath()
{
    QFETCH(QString, base);
    QFETCH(QString, target);
    const Decimal from = test::decimalOf(base);
    const Decimal way = test::decimalOf(target).minus(from).value();
    for (int year = 2021; year < 2025; ++year) {
        const Decimal done(way.digits() * (year - 2020) * 2, 2); // a fifth of the way each year
        const Decimal due = from.plus(done).value();
        const Decimal less = due.minus(Decimal(1, 6)).value();
        ReadingsFixture fixture;
        fixture.setTarget(targetId(goodDays, 2025), QString(u">=" + target), 2020_year, from);
        fixture.set(figureId(goodDays, year), due.toString());
        QCOMPARE(
            verdictKey(assess(fixture.readings(), figureId(goodDays, year))),
            QStringLiteral("on_schedule"));
        fixture.set(figureId(goodDays, year), less.toString());
        QCOMPARE(
            verdictKey(assess(fixture.readings(), figureId(goodDays, year))),
            QStringLiteral("behind"));
    }
}

void AssessmentTest::knowsNothingWithoutFigureOrTarget()
{
    ReadingsFixture fixture;
    const auto id = figureId(goodDays, 2022);
    QCOMPARE(assess(fixture.readings(), id), Verdict::NoTarget);
    fixture.set(id, "88");
    QCOMPARE(assess(fixture.readings(), id), Verdict::NoTarget);
    fixture.setTarget(targetId(goodDays, 2025), ">=87.5");
    QCOMPARE(assess(fixture.readings(), id), Verdict::Met);
    QCOMPARE(assess(fixture.readings(), figureId(goodDays, 2023)), Verdict::NoData);
    QCOMPARE(assess(fixture.readings(), figureId(goodDays, 2022, "other")), Verdict::NoTarget);
}

void AssessmentTest::takesTheTargetThatIsNext()
{
    ReadingsFixture fixture;
    fixture.setTarget(targetId(goodDays, 2020), ">80");
    fixture.setTarget(targetId(goodDays, 2025), ">=87.5");
    const auto yearOfTarget = [&fixture](Year year) {
        return targetInForce(fixture.readings(), seriesId(goodDays), year)->year.number();
    };
    QCOMPARE(yearOfTarget(2018_year), 2020);
    QCOMPARE(yearOfTarget(2020_year), 2020);
    QCOMPARE(yearOfTarget(2021_year), 2025);
    QCOMPARE(yearOfTarget(2025_year), 2025);
    QCOMPARE(yearOfTarget(2027_year), 2025);
    QVERIFY(!targetInForce(fixture.readings(), seriesId(pm25), 2020_year));
}

void AssessmentTest::judgesByAChosenTarget()
{
    ReadingsFixture fixture;
    fixture.setTarget(targetId(goodDays, 2020), ">80");
    fixture.setTarget(targetId(goodDays, 2025), ">=87.5");
    const auto id = figureId(goodDays, 2019);
    fixture.set(id, "85");
    QCOMPARE(assess(fixture.readings(), id), Verdict::Met);
    QCOMPARE(assess(fixture.readings(), id, 2020_year), Verdict::Met);
    QCOMPARE(assess(fixture.readings(), id, 2025_year), Verdict::NotYet);
    QCOMPARE(assess(fixture.readings(), id, 2030_year), Verdict::NoTarget);
}

void AssessmentTest::chosenTargetHasItsOwnBase()
{
    ReadingsFixture fixture;
    fixture.setTarget(targetId(pm25, 2025), "cumulative 10", 2020_year, test::decimalOf("40"));
    fixture.setTarget(targetId(pm25, 2030), "cumulative 20", 2020_year);
    const auto id = figureId(pm25, 2022);
    fixture.set(id, "38.4");
    QCOMPARE(assess(fixture.readings(), id, 2025_year), Verdict::OnSchedule);
    QCOMPARE(assess(fixture.readings(), id, 2030_year), Verdict::NoData);
    fixture.set(figureId(pm25, 2020), "39.5");
    QCOMPARE(assess(fixture.readings(), id, 2025_year), Verdict::OnSchedule);
    QCOMPARE(assess(fixture.readings(), id, 2030_year), Verdict::Behind);
    QCOMPARE(assess(fixture.readings(), figureId(pm25, 2021), 2030_year), Verdict::NoData);
}

void AssessmentTest::chosenTargetOfThePastIsMissed()
{
    ReadingsFixture fixture;
    fixture.setTarget(targetId(goodDays, 2020), ">=87.5", 2015_year, test::decimalOf("80"));
    fixture.setTarget(targetId(goodDays, 2025), ">=85");
    const auto id = figureId(goodDays, 2022);
    fixture.set(id, "86");
    fixture.set(figureId(goodDays, 2014), "79");
    QCOMPARE(assess(fixture.readings(), id), Verdict::Met);
    QCOMPARE(assess(fixture.readings(), id, 2025_year), Verdict::Met);
    QCOMPARE(assess(fixture.readings(), id, 2020_year), Verdict::Missed);
    QCOMPARE(assess(fixture.readings(), figureId(goodDays, 2014), 2020_year), Verdict::NotYet);
}

void AssessmentTest::hasFixedKeysAndWords()
{
    QStringList keys;
    QSet<QString> words;
    for (const Verdict verdict :
         {Verdict::NoData, Verdict::NoTarget, Verdict::Met, Verdict::OnSchedule, Verdict::Behind,
          Verdict::NotYet, Verdict::Missed}) {
        keys += verdictKey(verdict);
        words += verdictWord(verdict);
    }
    QCOMPARE(
        keys.join(u' '),
        QStringLiteral("no_data no_target achieved on_schedule behind unable missed"));
    QCOMPARE(words.size(), keys.size());
    QVERIFY(!words.contains(QString()));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::AssessmentTest)
#include "assessmenttest.moc"
