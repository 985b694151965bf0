// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/exchange/figuretable.h>
#include <tests/support/readingsfixture.h>

namespace qingshan {

using namespace Qt::StringLiterals;

class FigureTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThemeHasItsColumnsAndAllYears();
    void computedFiguresAreThereToo();
    void anIndicatorHasAColumnForEachArea();
    void headingsCarryTheUnit();
    void namesWhatIsUnknown();
};

void FigureTableTest::aThemeHasItsColumnsAndAllYears()
{
    test::ReadingsFixture fixture;
    fixture.set(test::figureId("forest.cover_rate", 2021), "70.24");
    const auto table = themeTable(fixture.readings(), ThemeKey(u"forest"_s), AreaKey(u"city"_s));
    QVERIFY(table);
    const auto& columns = fixture.readings().catalogue().findTheme(ThemeKey(u"forest"_s))->columns;
    const YearRange years = fixture.readings().dataset().settings().years;
    QCOMPARE(table->columns.size(), columns.size());
    QCOMPARE(table->rows.size(), years.count());
    const qsizetype column = columns.indexOf(IndicatorKey(u"forest.cover_rate"_s));
    const QStringList row = table->textRows().at(2021 - years.first.number());
    QCOMPARE(row.first(), u"2021"_s);
    QCOMPARE(row.at(column + 1), u"70.24"_s);
    QCOMPARE(row.size(), table->textHeader().size());
}

void FigureTableTest::computedFiguresAreThereToo()
{
    test::ReadingsFixture fixture;
    fixture.set(test::figureId("forest.area", 2020), "50");
    fixture.set(test::figureId("forest.land_area", 2020), "200");
    const auto table = indicatorTable(
        fixture.readings(), IndicatorKey(u"forest.cover_rate"_s), {AreaKey(u"city"_s)});
    QVERIFY(table);
    const auto& cell = table->rows.at(2020 - table->years.first.number()).first();
    QVERIFY(cell);
    QCOMPARE(cell->figure.value->toString(), u"25.00"_s);
    QVERIFY(cell->origin == Reading::Origin::Computed);
}

void FigureTableTest::anIndicatorHasAColumnForEachArea()
{
    test::ReadingsFixture fixture;
    fixture.addArea("hunan", AreaRole::Province);
    fixture.set(test::figureId("forest.cover_rate", 2021), "70.24");
    fixture.set(test::figureId("forest.cover_rate", 2021, "hunan"), "59.97");
    const auto table = indicatorTable(
        fixture.readings(), IndicatorKey(u"forest.cover_rate"_s),
        {AreaKey(u"hunan"_s), AreaKey(u"city"_s)});
    QVERIFY(table);
    QCOMPARE(
        table->textRows().at(2021 - table->years.first.number()),
        QStringList({u"2021"_s, u"59.97"_s, u"70.24"_s}));
}

void FigureTableTest::headingsCarryTheUnit()
{
    const TableColumn withUnit{test::seriesId("forest.area"), u"Forest"_s, u"km²"_s};
    const TableColumn without{test::seriesId("air.rank"), u"Rank"_s, {}};
    QCOMPARE(withUnit.heading(), u"Forest (km²)"_s);
    QCOMPARE(without.heading(), u"Rank"_s);
}

void FigureTableTest::namesWhatIsUnknown()
{
    test::ReadingsFixture fixture;
    const Readings& readings = fixture.readings();
    const AreaKey city(u"city"_s);
    const auto theme = themeTable(readings, ThemeKey(u"sea"_s), city);
    const auto area = themeTable(readings, ThemeKey(u"air"_s), AreaKey(u"atlantis"_s));
    const auto indicator = indicatorTable(readings, IndicatorKey(u"air.x"_s), {city});
    QVERIFY(!theme && theme.error().message.contains("sea"_L1));
    QVERIFY(!area && area.error().message.contains("atlantis"_L1));
    QVERIFY(!indicator && indicator.error().message.contains("air.x"_L1));
    QCOMPARE(theme.error().code, Error::Code::NotFound);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::FigureTableTest)
#include "figuretabletest.moc"
