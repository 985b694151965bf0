// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/tables/figurepresence.h>
#include <tests/support/documentfixture.h>

#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::figureId;

class FigurePresenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enteredFigureIsThere();
    void computedFigureIsThere();
    void unknownIndicatorHasNone();
    void newestIsTheLastWithAValue();
};

void FigurePresenceTest::enteredFigureIsThere()
{
    test::DocumentFixture f;
    const SeriesId cover{IndicatorKey(u"forest.cover_rate"_s), AreaKey(u"city"_s)};
    QVERIFY(!hasFigures(f.document().readings(), cover));
    f.enter(figureId("forest.cover_rate", 2020), "×"); // why there is no value is worth showing
    QVERIFY(hasFigures(f.document().readings(), cover));
    QVERIFY(!hasFigures(f.document().readings(), {cover.indicator, AreaKey(u"other"_s)}));
}

void FigurePresenceTest::computedFigureIsThere()
{
    test::DocumentFixture f;
    const SeriesId cover{IndicatorKey(u"forest.cover_rate"_s), AreaKey(u"city"_s)};
    f.enter(figureId("forest.area", 2015), "10000");
    QVERIFY(!hasFigures(f.document().readings(), cover));
    f.enter(figureId("forest.land_area", 2015), "15000");
    QVERIFY(hasFigures(f.document().readings(), cover));
}

void FigurePresenceTest::unknownIndicatorHasNone()
{
    test::DocumentFixture f;
    QVERIFY(
        !hasFigures(f.document().readings(), {IndicatorKey(u"forest.owls"_s), AreaKey(u"city"_s)}));
}

void FigurePresenceTest::newestIsTheLastWithAValue()
{
    test::DocumentFixture f;
    const SeriesId cover{IndicatorKey(u"forest.cover_rate"_s), AreaKey(u"city"_s)};
    QCOMPARE(newestMeasured(f.document().readings(), cover), std::nullopt);
    f.enter(figureId("forest.cover_rate", 2018), "70");
    f.enter(figureId("forest.cover_rate", 2020), "71p");
    f.enter(figureId("forest.cover_rate", 2022), "×");
    QCOMPARE(newestMeasured(f.document().readings(), cover), std::optional(2020_year));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::FigurePresenceTest)
#include "figurepresencetest.moc"
