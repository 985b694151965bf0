// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/jsonread.h>
#include <models/storage/sample.h>
#include <tests/support/testknowledge.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace qingshan {

using test::figureId;

class SampleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areTwo();
    void haveTitles();
    void holdEveryFigureOfTheirSource_data();
    void holdEveryFigureOfTheirSource();
    void haveASourceForEveryFigure_data();
    void haveASourceForEveryFigure();
    void mergeEntriesOfOneSeries();
    void keepStatesWithoutValues();
    void keepProvisionalValues();
    void keepTrailingZeros();
    void haveTargets();
    void haveAreasInOrder();
    void refuseAnUnknownName();
};

void SampleTest::areTwo()
{
    QCOMPARE(sampleNames(), QStringList({u"dali"_s, u"xiangxi"_s}));
}

void SampleTest::haveTitles()
{
    QVERIFY(sampleTitle(u"xiangxi"_s).zh.contains(u"湘西"_s));
    QVERIFY(sampleTitle(u"xiangxi"_s).en.contains(u"Xiangxi"_s));
    QVERIFY(sampleTitle(u"none"_s).isEmpty());
}

static void addSamples()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : sampleNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void SampleTest::holdEveryFigureOfTheirSource_data()
{
    addSamples();
}

void SampleTest::holdEveryFigureOfTheirSource()
{
    QFETCH(const QString, name);
    const QString source = u"resources/sample/"_s + name + u".json"_s;
    const QByteArray json = test::sourceFile(source);
    const auto dataset = builtinSample(name);
    QVERIFY2(dataset, qPrintable(dataset ? QString() : dataset.error().message));
    qsizetype count = 0;
    for (const QJsonObject& series : objectsOf(json, "series"_L1)) {
        const QJsonObject values = series.value("values"_L1).toObject();
        const QJsonObject states = series.value("states"_L1).toObject();
        const QStringList keys = values.keys() + states.keys();
        const QSet<QString> years(keys.cbegin(), keys.cend());
        count += years.size();
        for (const QString& year : years) {
            const Figure* figure = dataset->find(figureId(
                series.value("indicator"_L1).toString(), year.toInt(),
                series.value("area"_L1).toString()));
            QVERIFY2(figure != nullptr, qPrintable(year));
            QCOMPARE(
                figure->value ? figure->value->toString() : QString(),
                values.value(year).toString());
            QCOMPARE(figureStateKey(figure->state), states.value(year).toString(u"final"_s));
            QCOMPARE(figure->basis, series.value("basis"_L1).toString());
            QCOMPARE(figure->source, series.value("source"_L1).toString());
            QCOMPARE(figure->note, series.value("note"_L1).toString());
        }
    }
    QCOMPARE(dataset->figureCount(), count);
    QVERIFY(count > 100);
}

void SampleTest::haveASourceForEveryFigure_data()
{
    addSamples();
}

void SampleTest::haveASourceForEveryFigure()
{
    QFETCH(const QString, name);
    const auto dataset = builtinSample(name);
    QVERIFY(dataset);
    for (const SeriesId& id : dataset->seriesIds()) {
        for (const Figure& figure : dataset->series(id)) {
            QVERIFY2(!figure.source.isEmpty(), qPrintable(id.indicator.text));
        }
    }
}

void SampleTest::mergeEntriesOfOneSeries()
{
    const auto dataset = builtinSample(u"xiangxi"_s);
    QVERIFY(dataset);
    const Figure* earlier = dataset->find(figureId("air.rank", 2017, "xiangxi"));
    const Figure* later = dataset->find(figureId("air.rank", 2020, "xiangxi"));
    QVERIFY(earlier != nullptr && later != nullptr);
    QVERIFY(earlier->source != later->source);
    QVERIFY(!earlier->note.isEmpty());
}

void SampleTest::keepStatesWithoutValues()
{
    const auto dataset = builtinSample(u"xiangxi"_s);
    QVERIFY(dataset);
    const Figure* figure = dataset->find(figureId("forest.cover_rate", 2020, "xiangxi"));
    QVERIFY(figure != nullptr);
    QCOMPARE(figure->state, FigureState::Withheld);
    QVERIFY(!figure->value);
}

void SampleTest::keepProvisionalValues()
{
    const auto dataset = builtinSample(u"dali"_s);
    QVERIFY(dataset);
    const Figure* figure = dataset->find(figureId("tourism.revenue", 2022, "diqing"));
    QVERIFY(figure != nullptr);
    QCOMPARE(figure->state, FigureState::Provisional);
    QCOMPARE(figure->value->toString(), u"147.58"_s);
}

void SampleTest::keepTrailingZeros()
{
    const auto dataset = builtinSample(u"dali"_s);
    QVERIFY(dataset);
    const Figure* figure = dataset->find(figureId("tourism.overseas_visitors", 2022, "dali"));
    QVERIFY(figure != nullptr);
    QCOMPARE(figure->value->toString(), u"2.00"_s);
}

void SampleTest::haveTargets()
{
    const auto dataset = builtinSample(u"xiangxi"_s);
    QVERIFY(dataset);
    const auto& targets = dataset->targets(test::seriesId("forest.cover_rate", "xiangxi"));
    QCOMPARE(targets.size(), 2);
    QCOMPARE(targets.value(2025_year).spec.toString(), u">=70.24"_s);
    QCOMPARE(targets.value(2025_year).nature, TargetNature::Expected);
    QVERIFY(!targets.value(2030_year).source.isEmpty());
}

void SampleTest::haveAreasInOrder()
{
    const auto dataset = builtinSample(u"xiangxi"_s);
    QVERIFY(dataset);
    QCOMPARE(dataset->areas().size(), 15);
    QCOMPARE(dataset->areas().first().key.text, u"xiangxi"_s);
    QCOMPARE(dataset->areas().at(1).role, AreaRole::Province);
    QCOMPARE(dataset->areas().last().name.zh, u"娄底市"_s);
    QCOMPARE(dataset->settings().years, (YearRange{1988_year, 2025_year}));
    QCOMPARE(dataset->settings().reference.year, std::optional(2019_year));
}

void SampleTest::refuseAnUnknownName()
{
    const auto dataset = builtinSample(u"../catalogue/themes"_s);
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, Error::Code::NotFound);
    QVERIFY(dataset.error().message.contains(u"dali, xiangxi"_s));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::SampleTest)
#include "sampletest.moc"
