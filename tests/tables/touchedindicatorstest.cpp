// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/tables/touchedindicators.h>
#include <tests/support/testknowledge.h>

#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::figureId;

namespace {

/// The figure of an indicator in an area becomes another one.
Change figureIn(QAnyStringView indicator, QAnyStringView area)
{
    return FigureChange{
        figureId(indicator, 2020, area), std::nullopt, test::figureOf(indicator, "1")};
}

QStringList touchedInCity(const ChangeSet& changes)
{
    const TouchedIndicators touched(changes, AreaKey(u"city"_s), test::testCatalogue());
    QStringList keys;
    for (const IndicatorKey& key : touched.keys()) {
        keys += key.text;
    }
    keys.sort();
    return keys;
}

} // namespace

class TouchedIndicatorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figureTouchesWhatIsComputedFromIt();
    void rankIsTouchedByItsField();
    void elsewhereOnlyRanksAmongAreasAreTouched();
    void targetTouchesItsIndicator();
    void yearsAndAreasTouchEverything();
};

/// Each once, however many of its inputs changed.
void TouchedIndicatorsTest::figureTouchesWhatIsComputedFromIt()
{
    const QStringList expected{u"air.composite_index"_s,
                               u"air.grade2_met"_s,
                               u"air.grade2_streak"_s,
                               u"air.pm10"_s,
                               u"air.pm25"_s,
                               u"air.rank_computed"_s};
    QCOMPARE(
        touchedInCity(
            {figureIn("air.pm25", "city"), figureIn("air.pm10", "city"),
             figureIn("air.pm25", "city")}),
        expected);
    QCOMPARE(touchedInCity({}), QStringList());
}

void TouchedIndicatorsTest::rankIsTouchedByItsField()
{
    QCOMPARE(
        touchedInCity({figureIn("forest.rank_field", "city")}),
        (QStringList{u"forest.rank"_s, u"forest.rank_field"_s}));
}

void TouchedIndicatorsTest::elsewhereOnlyRanksAmongAreasAreTouched()
{
    QCOMPARE(touchedInCity({figureIn("air.pm25", "other")}), QStringList{u"air.rank_computed"_s});
    QCOMPARE(touchedInCity({figureIn("forest.area", "other")}), QStringList());
    QCOMPARE(touchedInCity({figureIn("forest.rank_field", "other")}), QStringList());
}

void TouchedIndicatorsTest::targetTouchesItsIndicator()
{
    const auto target = [](const QString& area) {
        return TargetChange{
            {IndicatorKey(u"forest.area"_s), AreaKey(area), 2025_year}, std::nullopt, std::nullopt};
    };
    QCOMPARE(touchedInCity({target(u"city"_s)}), QStringList{u"forest.area"_s});
    QCOMPARE(touchedInCity({target(u"other"_s)}), QStringList());
}

void TouchedIndicatorsTest::yearsAndAreasTouchEverything()
{
    const AreaKey city(u"city"_s);
    const Settings settings{{2015_year, 2024_year}, {}};
    for (const Change& change :
         {Change(SettingsChange{settings, settings}), Change(AreaChange{})}) {
        const TouchedIndicators touched({change}, city, test::testCatalogue());
        QVERIFY(touched.all());
        QVERIFY(touched.contains(IndicatorKey(u"forest.rank"_s)));
    }
    const TouchedIndicators one({figureIn("forest.area", "city")}, city, test::testCatalogue());
    QVERIFY(!one.all());
    QVERIFY(one.contains(IndicatorKey(u"forest.cover_rate"_s)));
    QVERIFY(!one.contains(IndicatorKey(u"forest.rank"_s)));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::TouchedIndicatorsTest)
#include "touchedindicatorstest.moc"
