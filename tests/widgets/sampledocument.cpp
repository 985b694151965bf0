// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartkinds.h>
#include <models/charts/chartrequest.h>
#include <models/domain/figureinput.h>
#include <models/storage/sample.h>
#include <tests/widgets/sampledocument.h>

namespace qingshan::test {

namespace {

using namespace Qt::StringLiterals;

Dataset sampleOf(const QString& name)
{
    const auto dataset = builtinSample(name);
    if (!dataset) {
        qFatal("%s", qUtf8Printable(dataset.error().message));
    }
    return *dataset;
}

/// The subject alone, with its province, and with everybody.
QList<std::pair<QString, QList<AreaKey>>> areaChoices(const Dataset& dataset)
{
    const AreaKey subject = dataset.subject()->key;
    QList<AreaKey> all{subject};
    for (const Area& area : dataset.areas()) {
        if (area.key != subject) {
            all.append(area.key);
        }
    }
    return {
        {u"alone"_s, {subject}},
        {u"province"_s, {subject, dataset.firstArea(AreaRole::Province)->key}},
        {u"all"_s, all}};
}

void addCharts(
    const Readings& readings,
    const std::pair<QString, QList<AreaKey>>& areas,
    QList<ChartSpec>& specs)
{
    for (ChartRequest request : chartsWithFigures(readings, areas.second)) {
        const Indicator& indicator = *readings.catalogue().find(request.indicator);
        for (const ChartKindRow& row : chartKinds()) {
            if (!row.suits(indicator)) {
                continue;
            }
            request.kind = row.kind;
            request.dataDate = QDate(2026, 3, 12);
            const auto spec = buildChart(readings, request);
            if (!spec) {
                qFatal("%s", qUtf8Printable(spec.error().message));
            }
            specs.append(*spec);
            specs.last().id =
                readings.dataset().subject()->key.text + u'/' + spec->id + u'/' + areas.first;
        }
    }
}

} // namespace

SampleDocument::SampleDocument(const QString& name, std::unique_ptr<MemoryStore> store)
    : m_store(*store)
    , m_document(
          testKnowledge(),
          sampleOf(name),
          std::move(store),
          {[] { return QDateTime(QDate(2026, 3, 12), QTime(8, 30), Qt::UTC); }, u"staff"_s})
{
}

QString SampleDocument::entered(QAnyStringView indicator, int year) const
{
    const Figure* figure = dataset().find(figureId(indicator, year, subject().text));
    return figure == nullptr ? QString() : typedText(*figure);
}

QList<ChartSpec> sampleCharts()
{
    QList<ChartSpec> specs;
    for (const QString& name : sampleNames()) {
        const Dataset dataset = sampleOf(name);
        const Readings readings(testCatalogue(), testLimits(), dataset);
        for (const auto& areas : areaChoices(dataset)) {
            addCharts(readings, areas, specs);
        }
    }
    return specs;
}

ProgramInChinese::ProgramInChinese()
{
    if (!m_translator.load(u":/qingshan/translations/qingshan_zh_CN"_s)) {
        qFatal("the Chinese translation is not built in");
    }
    QCoreApplication::installTranslator(&m_translator);
}

ProgramInChinese::~ProgramInChinese()
{
    QCoreApplication::removeTranslator(&m_translator);
}

} // namespace qingshan::test
