// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/charts/chartfixture.h>

#include <QTest>

using namespace qingshan;
using namespace qingshan::test;
using namespace Qt::StringLiterals;

namespace {

/// A title in both languages: the figures of 2019 and 2020 as typed, and what is said of them.
struct Case {
    const char* name;
    const char* indicator;
    const char* typed;
    const char* english;
    const char* chinese;
};

constexpr Case cases[]{
    {"share level", "forest.cover_rate", "70.24 70.24",
     "Forest cover rate 70.24 % in 2020, level with the year before",
     "2020年森林覆盖率为70.24%，与上年持平"},
    {"share under a tenth", "forest.cover_rate", "59.97 59.98",
     "Forest cover rate 59.98 % in 2020, level with the year before",
     "2020年森林覆盖率为59.98%，与上年持平"},
    {"share in points", "forest.cover_rate", "59.90 60.02",
     "Forest cover rate 60.02 % in 2020, up 0.12 percentage points on the year before",
     "2020年森林覆盖率为60.02%，比上年上升0.12个百分点"},
    {"share down", "air.good_days_ratio", "98.9 96.1",
     "Good days 96.1 % in 2020, down 2.8 percentage points on the year before",
     "2020年环境空气质量优良天数比例为96.1%，比上年下降2.8个百分点"},
    {"half-even up", "air.good_days_ratio", "96.00 96.35",
     "Good days 96.35 % in 2020, up 0.4 percentage points on the year before",
     "2020年环境空气质量优良天数比例为96.35%，比上年上升0.4个百分点"},
    {"half-even down", "air.good_days_ratio", "96.00 96.25",
     "Good days 96.25 % in 2020, up 0.2 percentage points on the year before",
     "2020年环境空气质量优良天数比例为96.25%，比上年上升0.2个百分点"},
    {"concentration", "air.pm25", "28 27", "PM2.5 27 µg/m³ in 2020, down 3.6 % on the year before",
     "2020年细颗粒物（PM2.5）年平均浓度为27微克/立方米，比上年下降3.6%"},
    {"percent half-even", "air.pm25", "800 801",
     "PM2.5 801 µg/m³ in 2020, up 0.1 % on the year before",
     "2020年细颗粒物（PM2.5）年平均浓度为801微克/立方米，比上年上升0.1%"},
    {"percent to zero", "tourism.visitors", "10000 10005",
     "Visits 10005 ×10k visits in 2020, level with the year before",
     "2020年接待国内外游客人次为10005万人次，与上年持平"},
    {"amount grows", "tourism.revenue", "388.8 420",
     "Total tourism revenue 420 ×100m yuan in 2020, 8.0 % more than the year before",
     "2020年旅游总收入为420亿元，比上年增长8.0%"},
    {"from zero", "air.so2", "0 3", "SO₂ 3 µg/m³ in 2020",
     "2020年二氧化硫（SO₂）年平均浓度为3微克/立方米"},
    {"zero stays", "air.so2", "0 0", "SO₂ 0 µg/m³ in 2020, level with the year before",
     "2020年二氧化硫（SO₂）年平均浓度为0微克/立方米，与上年持平"},
    {"count", "water.sources_monitored", "12 14",
     "Drinking-water sources monitored 14 sources in 2020, 2 sources more than the year before",
     "2020年监测的集中式饮用水水源地个数为14个，比上年增加2个"},
    {"rank up", "air.rank", "3 2",
     "Air quality rank in the province: 2nd place in 2020, up 1 place on the year before",
     "2020年环境空气质量综合指数全省排名第2位，比上年上升1位"},
    {"rank down", "air.rank", "2 5",
     "Air quality rank in the province: 5th place in 2020, down 3 places on the year before",
     "2020年环境空气质量综合指数全省排名第5位，比上年下降3位"},
    {"no year before", "air.pm25", ". 27", "PM2.5 27 µg/m³ in 2020",
     "2020年细颗粒物（PM2.5）年平均浓度为27微克/立方米"},
    {"year before withheld", "air.pm25", "× 27", "PM2.5 27 µg/m³ in 2020",
     "2020年细颗粒物（PM2.5）年平均浓度为27微克/立方米"},
    {"provisional", "air.pm25", "27 27p",
     "PM2.5 27 µg/m³ (provisional) in 2020, level with the year before",
     "2020年细颗粒物（PM2.5）年平均浓度为27微克/立方米（初步），与上年持平"},
    {"withheld last", "forest.cover_rate", "70.24 ×",
     "Forest cover rate 70.24 % in 2019; 2020 figure withheld",
     "2019年森林覆盖率为70.24%；2020年数据未公布"},
    {"pending last", "forest.cover_rate", "70.24 …",
     "Forest cover rate 70.24 % in 2019; 2020 figure pending",
     "2019年森林覆盖率为70.24%；2020年数据待报"},
    {"withheld only", "forest.cover_rate", "×", "Forest cover rate: 2019 figure withheld",
     "森林覆盖率：2019年数据未公布"},
    {"below detection last", "air.co", "1.1 <0.5",
     "CO 1.1 mg/m³ in 2019; below detection (<0.5) in 2020",
     "2019年CO为1.1毫克/立方米；2020年低于检出限（<0.5）"},
    {"flag", "air.grade2_met", "0 1", "Grade II met in 2020", "2020年环境空气质量达到国家二级标准"},
    {"flag not", "air.grade2_met", "1 0", "Grade II not met in 2020",
     "2020年环境空气质量未达到国家二级标准"},
    {"index", "air.composite_index", "2.85 2.73",
     "Composite air quality index 2.73 in 2020, down 4.2 % on the year before",
     "2020年环境空气质量综合指数为2.73，比上年下降4.2%"},
};

} // namespace

class HeadlineTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatTheChartSays_data();
    void saysWhatTheChartSays();
    void saysItInChinese_data();
    void saysItInChinese();
    void ranksNameTheirField();
    void ordinalsAreEnglish_data();
    void ordinalsAreEnglish();
    void noChangeAcrossABreak();
    void theVerdictIsSaid_data();
    void theVerdictIsSaid();
    void subtitleNamesUnitAndArea();
    void theNewestValueIsAtHand();
    void theNewestValueHasItsState();
    void withoutAValueThereIsAReason_data();
    void withoutAValueThereIsAReason();
    void theComputedRankSaysAmongWhom();
    void noIndexIsComparedAcrossStandards();

private:
    static void addCases();
};

void HeadlineTest::addCases()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    for (const Case& c : cases) {
        QTest::newRow(c.name) << QString::fromUtf8(c.indicator) << QString::fromUtf8(c.typed)
                              << QString::fromUtf8(c.english) << QString::fromUtf8(c.chinese);
    }
}

void HeadlineTest::saysWhatTheChartSays_data()
{
    addCases();
}

void HeadlineTest::saysWhatTheChartSays()
{
    QFETCH(QString, indicator);
    QFETCH(QString, typed);
    QFETCH(QString, english);
    ChartFixture f;
    f.fill(in(indicator), 2019, typed);
    QCOMPARE(f.chart(indicator).title, english);
}

void HeadlineTest::saysItInChinese_data()
{
    addCases();
}

void HeadlineTest::saysItInChinese()
{
    QFETCH(QString, indicator);
    QFETCH(QString, typed);
    QFETCH(QString, chinese);
    const InChinese language;
    if (!language.isReady()) {
        QSKIP("the Chinese translation of charts is not in the project yet");
    }
    ChartFixture f;
    f.fill(in(indicator), 2019, typed);
    QCOMPARE(f.chart(indicator).title, chinese);
}

void HeadlineTest::ranksNameTheirField()
{
    ChartFixture f;
    f.fill(in("air.rank"), 2020, "2 3p");
    f.fill(in("air.rank_field"), 2020, "14 14");
    QCOMPARE(
        f.chart("air").title,
        u"Air quality rank in the province: 3rd of 14 in 2021 (provisional), down 1 place on the year before"_s);
}

void HeadlineTest::ordinalsAreEnglish_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("word");
    for (const char* word :
         {"1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "111th", "123rd"}) {
        const QString text = QString::fromLatin1(word);
        QTest::newRow(word) << text.chopped(2) << text;
    }
}

void HeadlineTest::ordinalsAreEnglish()
{
    QFETCH(QString, place);
    QFETCH(QString, word);
    ChartFixture f;
    f.fill(in("forest.rank"), 2020, place);
    QCOMPARE(
        f.chart("forest.rank").title,
        QString(u"Forest cover rank in the province: "_s + word + u" place in 2020"_s));
}

void HeadlineTest::noChangeAcrossABreak()
{
    ChartFixture f;
    f.fill(in("forest.cover_rate"), 2020, "59.98");
    f.fill(in("forest.cover_rate"), 2021, "54.11", u"三调口径"_s);
    QCOMPARE(f.chart("forest").title, u"Forest cover rate 54.11 % in 2021"_s);
}

void HeadlineTest::theVerdictIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("base");
    QTest::addColumn<QString>("clause");
    QTest::newRow("met") << u"30 24"_s << u"<=25"_s << 0 << u"target met"_s;
    QTest::newRow("on schedule") << u"30 28"_s << u"<=25"_s << 2019
                                 << u"on schedule for the target"_s;
    QTest::newRow("behind") << u"30 30"_s << u"<=25"_s << 2019
                            << u"behind schedule for the target"_s;
    QTest::newRow("without a base") << u"30 28"_s << u"<=25"_s << 0 << u"target not yet met"_s;
    QTest::newRow("missed") << u". . . . 30"_s << u"<=25"_s << 0 << u"target not met"_s;
}

void HeadlineTest::theVerdictIsSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, target);
    QFETCH(int, base);
    QFETCH(QString, clause);
    ChartFixture f;
    f.fill(in("air.pm25"), 2019, typed);
    f.aim(by(2023, "air.pm25"), target, Year::from(base));
    const QString title = f.chart("air.pm25").title;
    QVERIFY2(title.endsWith(u", "_s + clause), qPrintable(title));
}

void HeadlineTest::subtitleNamesUnitAndArea()
{
    ChartFixture f;
    f.fill(in("forest.cover_rate"), 2020, "59.98");
    f.fill(in("forest.rank"), 2020, "3");
    f.fill(in("air.composite_index"), 2020, "2.73");
    QCOMPARE(f.chart("forest").subtitle, u"Forest cover rate (%) · Xiangxi"_s);
    QCOMPARE(f.chart("forest.rank").subtitle, u"Forest cover rank in the province · Xiangxi"_s);
    QCOMPARE(f.chart("air.composite_index").subtitle, u"Composite air quality index · Xiangxi"_s);
}

void HeadlineTest::theNewestValueIsAtHand()
{
    ChartFixture f;
    f.fill(in("forest.cover_rate"), 2020, "59.98 ×");
    f.fill(in("air.grade2_streak"), 2020, "1");
    ChartSpec spec = f.chart("forest");
    QCOMPARE(spec.valueText, u"59.98 %"_s);
    QCOMPARE(spec.valueYear, 2020_year);
    QCOMPARE(spec.verdict, Verdict::NoTarget);
    QVERIFY(spec.changeText.isEmpty());
    QVERIFY(spec.targetText.isEmpty());
    QCOMPARE(f.chart("air.grade2_streak").valueText, u"1 year"_s);

    f.fill(in("forest.rank"), 2019, "3 2");
    f.aim(by(2022, "forest.rank"), "rank<=3");
    spec = f.chart("forest.rank");
    QCOMPARE(spec.valueText, u"2nd place"_s);
    QCOMPARE(spec.changeText, u"up 1 place on the year before"_s);
    QCOMPARE(spec.targetText, u"target top 3 (2022)"_s);

    ChartFixture withheld;
    withheld.fill(in("forest.cover_rate"), 2020, "×");
    spec = withheld.chart("forest");
    QVERIFY(spec.valueText.isEmpty());
    QVERIFY(!spec.valueYear);
    QCOMPARE(spec.verdict, Verdict::NoData);
}

void HeadlineTest::theNewestValueHasItsState()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2020, "27p");
    f.fill(in("air.rank"), 2020, "2e");
    f.fill(in("air.rank_field"), 2020, "14");
    f.fill(in("air.grade2_met"), 2020, "1p");
    QCOMPARE(f.chart("air.pm25").valueText, u"27 µg/m³ (provisional)"_s);
    QCOMPARE(f.chart("air").valueText, u"2nd of 14 (estimated)"_s);
    QCOMPARE(f.chart("air.grade2_met").valueText, u"yes (provisional)"_s);
}

void HeadlineTest::withoutAValueThereIsAReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("withheld") << u"×"_s << u"withheld"_s;
    QTest::newRow("the newest counts") << u"× …"_s << u"pending"_s;
    QTest::newRow("not applicable") << u"—"_s << u"not applicable"_s;
    QTest::newRow("below detection") << u"<5"_s << u"<5 below detection"_s;
    QTest::newRow("a value needs none") << u"27 ×"_s << QString();
}

void HeadlineTest::withoutAValueThereIsAReason()
{
    QFETCH(QString, typed);
    ChartFixture f;
    f.fill(in("air.pm25"), 2020, typed);
    const ChartSpec spec = f.chart("air.pm25");
    QTEST(spec.valueReason, "reason");
    QCOMPARE(spec.valueYear.has_value(), spec.valueReason.isEmpty());
}

void HeadlineTest::theComputedRankSaysAmongWhom()
{
    ChartFixture f;
    f.fill(in("air.rank_field"), 2020, "14");
    f.fill(in("air.composite_index"), 2020, "2.80");
    f.fill(in("air.composite_index", "huaihua"), 2020, "2.73p");
    f.fill(in("air.composite_index", "enshi"), 2020, "3.1");
    f.fill(in("air.composite_index", "hunan"), 2020, "2.1");
    const ChartSpec spec = f.chart("air.rank_computed");
    QCOMPARE(spec.valueText, u"2nd of 3 areas in this document (provisional)"_s);
    QCOMPARE(
        spec.title,
        u"Rank by composite index among the areas of this document: 2nd of 3 in 2020 (provisional)"_s);
    QCOMPARE(spec.values.maximum, 3.0);
}

void HeadlineTest::noIndexIsComparedAcrossStandards()
{
    ChartFixture f({2015_year, 2027_year});
    for (const auto& [key, value] :
         {std::pair("air.so2", "6 6"), std::pair("air.no2", "13 13"),
          std::pair("air.pm10", "41 41"), std::pair("air.pm25", "27 27"),
          std::pair("air.co", "1.1 1.1"), std::pair("air.o3", "108 108")}) {
        f.fill(in(key), 2025, QLatin1String(value));
    }
    const ChartSpec spec = f.chart("air.composite_index");
    QCOMPARE(spec.title, u"Composite air quality index 2.96 in 2026"_s);
    QVERIFY(spec.changeText.isEmpty());
    QCOMPARE(runsText(spec.series.first()), u"2025:2.73 | 2026:2.96"_s);
    QCOMPARE(spec.breaks.size(), 1);
    QCOMPARE(spec.breaks.first().year, 2026_year);
}

QTEST_GUILESS_MAIN(HeadlineTest)
#include "headlinetest.moc"
