// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/dataset.h>
#include <tests/support/testknowledge.h>

namespace qingshan {

using test::figureId;
using test::seriesId;

namespace {

constexpr auto cover = "forest.cover_rate";

FigureChange putting(const FigureId& id, const char* typed)
{
    return {id, std::nullopt, test::figureOf(cover, typed)};
}

AreaChange adding(qsizetype position, const char* key, AreaRole role)
{
    return {
        position, std::nullopt,
        Area{AreaKey(QString::fromUtf8(key)), role, {{}, QString::fromUtf8(key)}}};
}

} // namespace

class DatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void keepsAFigureInItsPlace();
    void forgetsASeriesWithItsLastFigure();
    void countsEachFigureOnce();
    void ordersYears();
    void keepsTargetsByYear();
    void findsTheSubject();
    void findsAreasWhereverTheyStand();
    void isAValue();
};

void DatasetTest::startsEmpty()
{
    const Dataset dataset;
    QVERIFY(dataset.areas().isEmpty());
    QCOMPARE(dataset.figureCount(), 0);
    QVERIFY(dataset.seriesIds().isEmpty());
    QVERIFY(dataset.targetIds().isEmpty());
    QVERIFY(dataset.subject() == nullptr);
    QVERIFY(dataset.find(figureId(cover, 2020)) == nullptr);
    QVERIFY(dataset.series(seriesId(cover)).isEmpty());
    QVERIFY(dataset.targets(seriesId(cover)).isEmpty());
    QVERIFY((dataset.settings().years == YearRange{2015_year, 2024_year}));
    QVERIFY(dataset.settings().reference.year == 2019_year);
}

void DatasetTest::keepsAFigureInItsPlace()
{
    Dataset dataset;
    dataset.apply(Change(putting(figureId(cover, 2020), "70.24")));
    const Figure* figure = dataset.find(figureId(cover, 2020));
    QVERIFY(figure != nullptr);
    QCOMPARE(figure->value->toString(), QStringLiteral("70.24"));
    QVERIFY(dataset.find(figureId(cover, 2021)) == nullptr);
    QVERIFY(dataset.find(figureId(cover, 2020, "other")) == nullptr);
    QVERIFY(dataset.find(figureId("forest.area", 2020)) == nullptr);
}

void DatasetTest::forgetsASeriesWithItsLastFigure()
{
    Dataset dataset;
    const Change put = putting(figureId(cover, 2020), "70.24");
    dataset.apply(put);
    QVERIFY(dataset.seriesIds() == QList{seriesId(cover)});
    dataset.apply(inverse(put));
    QVERIFY(dataset.seriesIds().isEmpty());
    QCOMPARE(dataset.figureCount(), 0);
}

void DatasetTest::countsEachFigureOnce()
{
    Dataset dataset;
    dataset.apply(ChangeSet{
        putting(figureId(cover, 2019), "70.1"), putting(figureId(cover, 2020), "70.2"),
        putting(figureId(cover, 2020), "70.24"), putting(figureId(cover, 2020, "other"), "×")});
    QCOMPARE(dataset.figureCount(), 3);
    QCOMPARE(dataset.seriesIds().size(), 2);
    dataset.apply(Change(FigureChange{figureId(cover, 2018), std::nullopt, std::nullopt}));
    QCOMPARE(dataset.figureCount(), 3);
}

void DatasetTest::ordersYears()
{
    Dataset dataset;
    for (const int year : {2020, 2016, 2018}) {
        dataset.apply(Change(putting(figureId(cover, year), "70")));
    }
    const QList<Year> ordered{2016_year, 2018_year, 2020_year};
    QVERIFY(dataset.series(seriesId(cover)).keys() == ordered);
}

void DatasetTest::keepsTargetsByYear()
{
    Dataset dataset;
    const Target target{TargetSpec::parse(QStringLiteral(">=70.24")).value()};
    const SeriesId series = seriesId(cover);
    const Change put =
        TargetChange{{series.indicator, series.area, 2025_year}, std::nullopt, target};
    dataset.apply(put);
    QVERIFY(dataset.targets(series).value(2025_year) == target);
    QVERIFY(dataset.targetIds() == QList{series});
    dataset.apply(inverse(put));
    QVERIFY(dataset.targetIds().isEmpty());
}

void DatasetTest::findsTheSubject()
{
    Dataset dataset;
    dataset.apply(Change(adding(0, "province", AreaRole::Province)));
    QCOMPARE(dataset.subject()->key.text, QStringLiteral("province"));
    dataset.apply(Change(adding(1, "city", AreaRole::Subject)));
    dataset.apply(Change(adding(2, "second", AreaRole::Subject)));
    QCOMPARE(dataset.subject()->key.text, QStringLiteral("city"));
    QCOMPARE(dataset.firstArea(AreaRole::Province)->key.text, QStringLiteral("province"));
    QVERIFY(dataset.firstArea(AreaRole::County) == nullptr);
    QVERIFY(dataset.findArea(AreaKey(QStringLiteral("second"))) != nullptr);
    QVERIFY(dataset.findArea(AreaKey(QStringLiteral("third"))) == nullptr);
}

void DatasetTest::findsAreasWhereverTheyStand()
{
    Dataset dataset;
    const auto order = [&dataset] {
        QStringList keys;
        for (const Area& area : dataset.areas()) {
            const Area* found = dataset.findArea(area.key);
            keys += found == &area ? area.key.text : QStringLiteral("lost");
        }
        return keys.join(u' ');
    };
    for (const char* key : {"c", "b", "a"}) {
        dataset.apply(Change(adding(0, key, AreaRole::Peer)));
    }
    QCOMPARE(order(), QStringLiteral("a b c"));
    const Change insertion = adding(1, "x", AreaRole::Peer);
    dataset.apply(insertion);
    QCOMPARE(order(), QStringLiteral("a x b c"));
    Area renamed = dataset.areas().at(2);
    renamed.name.en = QStringLiteral("B");
    dataset.apply(Change(AreaChange{2, dataset.areas().at(2), renamed}));
    QCOMPARE(dataset.findArea(renamed.key)->name.en, QStringLiteral("B"));
    const Dataset copy = dataset;
    dataset.apply(inverse(insertion));
    QCOMPARE(order(), QStringLiteral("a b c"));
    QVERIFY(dataset.findArea(AreaKey(QStringLiteral("x"))) == nullptr);
    QVERIFY(copy.findArea(AreaKey(QStringLiteral("x"))) == &copy.areas().at(1));
    dataset.apply(Change(AreaChange{0, dataset.areas().first(), std::nullopt}));
    QCOMPARE(order(), QStringLiteral("b c"));
}

void DatasetTest::isAValue()
{
    Dataset dataset;
    dataset.apply(Change(putting(figureId(cover, 2020), "70.24")));
    const Dataset copy = dataset;
    dataset.apply(Change(FigureChange{figureId(cover, 2020), std::nullopt, std::nullopt}));
    QVERIFY(copy.find(figureId(cover, 2020)) != nullptr);
    QVERIFY(dataset.find(figureId(cover, 2020)) == nullptr);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::DatasetTest)
#include "datasettest.moc"
