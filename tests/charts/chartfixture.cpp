// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartid.h>
#include <tests/charts/chartfixture.h>

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

namespace qingshan::test {

namespace {

using namespace Qt::StringLiterals;

/// Reads a .ts file itself, so that tests need no compiled translation.
class TsTranslator : public QTranslator {
public:
    explicit TsTranslator(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return;
        }
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement() && !xml.isEndElement()) {
                continue;
            }
            if (xml.isEndElement()) {
                continue;
            }
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "source"_L1) {
                source = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                m_texts.insert(
                    {context, source}, xml.readElementText(QXmlStreamReader::IncludeChildElements));
            }
        }
    }

    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }

    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int)
        const override
    {
        return m_texts.value({QString::fromUtf8(context), QString::fromUtf8(source)});
    }

private:
    QHash<std::pair<QString, QString>, QString> m_texts;
};

} // namespace

ChartFixture::ChartFixture(YearRange years)
    : m_dataset(Settings{years, {2019_year}})
    , m_readings(testCatalogue(), testLimits(), m_dataset)
{
    addArea("xiangxi", AreaRole::Subject, {u"湘西州"_s, u"Xiangxi"_s});
    addArea("hunan", AreaRole::Province, {u"湖南省"_s, u"Hunan"_s});
    addArea("huaihua", AreaRole::Peer, {u"怀化市"_s, u"Huaihua"_s});
    addArea("enshi", AreaRole::Peer, {u"恩施州"_s, u"Enshi"_s});
}

void ChartFixture::addArea(QAnyStringView key, AreaRole role, const LocalizedText& name)
{
    m_dataset.apply(AreaChange{
        m_dataset.areas().size(), std::nullopt, Area{AreaKey(key.toString()), role, name}});
}

void ChartFixture::fill(
    const SeriesId& series,
    int first,
    QAnyStringView typed,
    const QString& basis)
{
    int number = first;
    for (const QString& text : typed.toString().split(u' ')) {
        const Year year = yearOf(number++);
        if (text != "."_L1) {
            Figure figure = figureOf(series.indicator.text, text);
            figure.basis = basis;
            m_dataset.apply(
                FigureChange{{series.indicator, series.area, year}, std::nullopt, figure});
        }
    }
}

void ChartFixture::cite(const SeriesId& series, const QString& source)
{
    const Dataset::Series figures = m_dataset.series(series);
    for (const Year year : figures.keys()) {
        citeYear({series.indicator, series.area, year}, source);
    }
}

void ChartFixture::citeYear(const FigureId& id, const QString& source)
{
    Figure cited = *m_dataset.find(id);
    cited.source = source;
    m_dataset.apply(FigureChange{id, *m_dataset.find(id), cited});
}

void ChartFixture::aim(const TargetId& id, QAnyStringView spec, std::optional<Year> baseYear)
{
    const auto read = TargetSpec::parse(spec.toString());
    if (!read) {
        qFatal("%s", qUtf8Printable(read.error().message));
    }
    m_dataset.apply(TargetChange{
        id, std::nullopt, Target{*read, TargetNature::Binding, baseYear, std::nullopt, {}}});
}

void ChartFixture::refer(const ReferenceYear& reference)
{
    Settings settings = m_dataset.settings();
    settings.reference = reference;
    m_dataset.apply(SettingsChange{m_dataset.settings(), settings});
}

ChartSpec ChartFixture::chart(QAnyStringView id, const QStringList& areas) const
{
    const auto parsed = ChartId::parse(id.toString(), testCatalogue());
    if (!parsed) {
        qFatal("%s", qUtf8Printable(parsed.error().message));
    }
    ChartRequest request;
    request.indicator = parsed->indicator;
    request.kind = parsed->kind;
    request.id = parsed->text;
    for (const QString& area : areas) {
        request.areas.append(AreaKey(area));
    }
    return build(request);
}

ChartSpec ChartFixture::build(const ChartRequest& request) const
{
    const auto spec = buildChart(m_readings, request);
    if (!spec) {
        qFatal("%s", qUtf8Printable(spec.error().message));
    }
    return *spec;
}

SeriesId in(QAnyStringView indicator, QAnyStringView area)
{
    return seriesId(indicator, area);
}

TargetId by(int year, QAnyStringView indicator, QAnyStringView area)
{
    return {IndicatorKey(indicator.toString()), AreaKey(area.toString()), yearOf(year)};
}

QString runsText(const ChartSeries& series)
{
    QStringList runs;
    for (const ChartRun& run : series.runs) {
        QStringList points;
        for (const ChartPoint& point : run) {
            points.append(point.year.toString() + u':' + point.label);
        }
        runs.append(points.join(" - "_L1));
    }
    return runs.join(" | "_L1);
}

QStringList gapsText(const ChartSpec& spec)
{
    QStringList texts;
    for (const GapMark& gap : spec.gaps) {
        texts.append(
            gap.years.first.toString() + ".."_L1 + gap.years.last.toString() + u' '
            + (gap.state ? figureStateKey(*gap.state) : u"missing"_s));
    }
    return texts;
}

InChinese::InChinese()
    : m_translator(std::make_unique<TsTranslator>(
        QDir(qEnvironmentVariable("QINGSHAN_SOURCE"))
            .filePath(u"resources/translations/qingshan_zh_CN.ts"_s)))
{
    QCoreApplication::installTranslator(m_translator.get());
}

InChinese::~InChinese()
{
    QCoreApplication::removeTranslator(m_translator.get());
}

bool InChinese::isReady() const
{
    return !m_translator->translate("Chart", "target met").isEmpty();
}

} // namespace qingshan::test
