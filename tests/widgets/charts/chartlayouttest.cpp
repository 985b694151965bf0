// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/niceaxis.h>
#include <tests/charts/chartfixture.h>
#include <tests/widgets/sampledocument.h>
#include <widgets/charts/chartframe.h>
#include <widgets/charts/chartlayout.h>

#include <QRegularExpression>
#include <QTest>

#include <cmath>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::by;
using test::ChartFixture;
using test::in;

namespace {

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

QList<PlacedText> textsOf(const ChartLayout& layout, TextRole role)
{
    QList<PlacedText> texts;
    std::copy_if(
        layout.texts.cbegin(), layout.texts.cend(), std::back_inserter(texts),
        [role](const PlacedText& text) { return text.role == role; });
    return texts;
}

QString joined(const QList<PlacedText>& texts)
{
    QString all;
    for (const PlacedText& text : texts) {
        all += text.text;
    }
    return withoutBlanks(all);
}

/// The years and the values on the axes, as written.
QStringList yearTicks(const ChartLayout& layout)
{
    QStringList years;
    for (const PlacedText& tick : textsOf(layout, TextRole::Tick)) {
        if (tick.box.top() > layout.plot.bottom()) {
            years += tick.text;
        }
    }
    return years;
}

QStringList valueTicks(const ChartLayout& layout)
{
    QStringList values;
    for (const PlacedText& tick : textsOf(layout, TextRole::Tick)) {
        if (tick.box.top() <= layout.plot.bottom()) {
            values += tick.text;
        }
    }
    return values;
}

/// What is wrong with a layout, a sentence each; empty when nothing is.
class Inspection {
public:
    Inspection(const ChartSpec& spec, const ChartLayout& layout)
        : m_spec(spec)
        , m_layout(layout)
    {
        checkBoxes();
        checkWords();
        checkYears();
        checkValues();
        checkGaps();
        const double share = layout.plot.height() / layout.size.height();
        want(share >= 0.40, u"the plot has only %1 % of the height"_s.arg(share * 100));
        want(layout.plot.width() >= layout.size.width() * 0.4, u"the plot is narrow"_s);
    }

    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    void want(bool fulfilled, const QString& fault)
    {
        if (!fulfilled) {
            m_faults.append(fault);
        }
    }

    void checkBoxes()
    {
        const QRectF picture(QPointF(0, 0), m_layout.size);
        for (qsizetype i = 0; i < m_layout.texts.size(); ++i) {
            const PlacedText& text = m_layout.texts.at(i);
            want(picture.contains(text.box), u"\"%1\" leaves the picture"_s.arg(text.text));
            for (qsizetype k = i + 1; k < m_layout.texts.size(); ++k) {
                const PlacedText& other = m_layout.texts.at(k);
                want(
                    !text.box.intersects(other.box),
                    u"\"%1\" lies on \"%2\""_s.arg(text.text, other.text));
            }
        }
    }

    /// Title, subtitle and footer are there to the last word.
    void checkWords()
    {
        want(
            joined(textsOf(m_layout, TextRole::Title)) == withoutBlanks(m_spec.title),
            u"the title is cut"_s);
        want(
            joined(textsOf(m_layout, TextRole::Subtitle)) == withoutBlanks(m_spec.subtitle),
            u"the subtitle is cut"_s);
        const QString footer = joined(textsOf(m_layout, TextRole::Footer));
        // In the smallest type the items are cut to their beginnings, but all are there.
        const bool mayBeCut = m_layout.size.width() < 500;
        for (const QString& item : m_spec.footer) {
            const QString whole = withoutBlanks(item);
            want(
                footer.contains(
                    mayBeCut ? whole.first(std::min<qsizetype>(6, whole.size())) : whole),
                u"the footer lacks "_s + item);
        }
    }

    void checkYears()
    {
        const QStringList ticks = yearTicks(m_layout);
        static const QRegularExpression whole(u"^[12][0-9]{3}$"_s);
        want(!ticks.isEmpty(), u"no year is written"_s);
        want(ticks.filter(whole).size() == ticks.size(), u"a year is not whole"_s);
        for (qsizetype i = 2; i < ticks.size(); ++i) {
            const int step = ticks.at(1).toInt() - ticks.at(0).toInt();
            want(
                ticks.at(i).toInt() - ticks.at(i - 1).toInt() == step,
                u"years are uneven: "_s + ticks.join(u' '));
        }
        want(
            ticks.size() == m_spec.years.count() || ticks.size() >= 2,
            u"too few years: "_s + ticks.join(u' '));
    }

    void checkValues()
    {
        const QStringList all = tickLabels(m_spec.values);
        QStringList ticks = valueTicks(m_layout);
        want(ticks.size() >= 2 || ticks == all, u"too few values: "_s + ticks.join(u' '));
        QList<qsizetype> places;
        for (const QString& tick : ticks) {
            places.append(all.indexOf(tick));
            want(places.last() >= 0, u"no tick of the axis: "_s + tick);
        }
        for (qsizetype i = 2; i < places.size(); ++i) {
            want(
                places.at(i) - places.at(i - 1) == places.at(1) - places.at(0),
                u"values are uneven: "_s + ticks.join(u' '));
        }
    }

    /// Every gap says why it is one, whatever else had to go.
    void checkGaps()
    {
        QStringList notes;
        for (const PlacedText& note : textsOf(m_layout, TextRole::Note)) {
            notes += note.text;
        }
        for (const GapMark& gap : m_spec.gaps) {
            want(
                notes.removeOne(gap.word), u"gap %1 has no word"_s.arg(gap.years.first.toString()));
        }
    }

    const ChartSpec& m_spec;
    const ChartLayout& m_layout;
    QStringList m_faults;
};

/// The sizes that charts are shown and exported in, in logical pixels.
const QList<QSizeF>& sizes()
{
    static const QList<QSizeF> all{{960, 540}, {590, 370},  {283, 234},
                                   {600, 600}, {1100, 400}, {420, 260}};
    return all;
}

/// Charts that are harder than the samples.
QList<ChartSpec> hardCharts()
{
    ChartFixture f({2015_year, 2027_year});
    f.fill(in("forest.cover_rate"), 2015, "70.20 70.24 . × 70.24", u"former basis"_s);
    f.fill(in("forest.cover_rate"), 2020, "66.80 66.9p …", u"third land survey"_s);
    f.aim(by(2025, "forest.cover_rate"), ">=67.5", 2020_year);
    f.fill(in("air.pm25"), 2016, "44 38 × 0 27p <5 — … 31");
    f.aim(by(2021, "air.pm25"), "<=30");
    f.aim(by(2025, "air.pm25"), "<=25");
    f.fill(in("air.good_days_ratio"), 2015, "100 100 100 . . 100 × 100");
    f.fill(in("air.good_days_ratio", "hunan"), 2015, "100 99 98 97 96 95 94 93");
    f.fill(in("air.good_days_ratio", "huaihua"), 2015, "99.9 99.8 99.7 99.6 99.5 99.4 99.3 99.2");
    f.fill(in("air.good_days_ratio", "enshi"), 2015, "99.9 99.9 99.9 99.9 99.9 99.9 99.9 99.9");
    f.fill(in("water.worse_than_v_ratio"), 2019, "0 0.0 0");
    f.fill(in("water.compliance_rate"), 2018, "× × 100 — …");
    f.fill(in("tourism.visitors"), 2015, "99999.99 × 88888.88 × 77777.77 × 66666.66 × 1 × 2 ×");
    f.fill(in("air.rank"), 2017, "1 400 . 2");
    f.fill(in("air.rank_field"), 2017, "400 400 400 400");
    f.fill(in("air.o3"), 2020, "108");
    QList<ChartSpec> specs;
    const QStringList all{u"xiangxi"_s, u"hunan"_s, u"huaihua"_s, u"enshi"_s};
    for (const char* id :
         {"forest", "forest.columns", "air.pm25", "air.pm25.columns", "air.good_days_ratio",
          "water.worse_than_v_ratio", "water.worse_than_v_ratio.columns", "water", "water.columns",
          "tourism.visitors", "tourism.visitors.columns", "air", "air.o3", "air.o3.columns"}) {
        specs.append(f.chart(QLatin1String(id)));
        specs.append(f.chart(QLatin1String(id), all));
        specs.last().id += u"/all"_s;
    }
    return specs;
}

} // namespace

class ChartLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChartFitsEverySize_data();
    void everyChartFitsEverySize();
    void yearsThinOutEvenly_data();
    void yearsThinOutEvenly();
    void placesMeetTheAxis();
    void sameSpecSameLayout();
    void typeStaysReadable_data();
    void typeStaysReadable();
    void cramsIntoTheSmallestChart();
};

void ChartLayoutTest::everyChartFitsEverySize_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("chinese");
    for (const QSizeF& size : sizes()) {
        for (const bool chinese : {false, true}) {
            QTest::addRow("%gx%g %s", size.width(), size.height(), chinese ? "Chinese" : "English")
                << size << chinese;
        }
    }
}

void ChartLayoutTest::everyChartFitsEverySize()
{
    QFETCH(QSizeF, size);
    QFETCH(bool, chinese);
    const auto translated = chinese ? std::make_unique<test::ProgramInChinese>() : nullptr;
    int failed = 0;
    for (const ChartSpec& spec : test::sampleCharts() + hardCharts()) {
        const QStringList faults = Inspection(spec, layoutChart(spec, size)).faults();
        if (!faults.isEmpty()) {
            ++failed;
            qWarning().noquote() << spec.id + u": "_s + faults.join(u"; "_s);
        }
    }
    QCOMPARE(failed, 0);
}

void ChartLayoutTest::yearsThinOutEvenly_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<double>("yearWidth");
    QTest::addColumn<QList<int>>("shown");
    QTest::newRow("all") << 2019 << 2022 << 100.0 << QList<int>{2019, 2020, 2021, 2022};
    QTest::newRow("second") << 2015 << 2020 << 30.0 << QList<int>{2016, 2018, 2020};
    QTest::newRow("fifth") << 2003 << 2016 << 10.0 << QList<int>{2005, 2010, 2015};
    QTest::newRow("tenth") << 1988 << 2025 << 4.5 << QList<int>{1990, 2000, 2010, 2020};
    QTest::newRow("one year") << 2021 << 2021 << 300.0 << QList<int>{2021};
    QTest::newRow("no even year") << 2021 << 2021 << 10.0 << QList<int>{2021};
}

void ChartLayoutTest::yearsThinOutEvenly()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(double, yearWidth);
    QFETCH(QList<int>, shown);
    constexpr double labelWidth = 32;
    QCOMPARE(shownYears({test::yearOf(first), test::yearOf(last)}, yearWidth, labelWidth), shown);
}

void ChartLayoutTest::placesMeetTheAxis()
{
    ChartFixture f;
    f.fill(in("air.rank"), 2017, "1 3 14");
    f.fill(in("air.rank_field"), 2017, "14 14 14");
    const ChartLayout ranks = layoutChart(f.chart("air"), {960, 540});
    QVERIFY(ranks.y(1) < ranks.y(14));
    QCOMPARE(ranks.y(ranks.values.minimum), ranks.plot.top());
    QCOMPARE(ranks.y(ranks.values.maximum), ranks.plot.bottom());

    f.fill(in("air.pm25"), 2015, "44 38 31");
    const ChartLayout columns = layoutChart(f.chart("air.pm25.columns"), {960, 540});
    QCOMPARE(columns.y(0), columns.plot.bottom());
    QCOMPARE(columns.x(2015), columns.plot.left() + columns.yearWidth() / 2);
    QCOMPARE(columns.x(2017), columns.plot.right() - columns.yearWidth() / 2);
}

void ChartLayoutTest::sameSpecSameLayout()
{
    for (const ChartSpec& spec : hardCharts()) {
        const ChartLayout one = layoutChart(spec, {590, 370});
        const ChartLayout other = layoutChart(spec, {590, 370});
        QCOMPARE(one.texts.size(), other.texts.size());
        for (qsizetype i = 0; i < one.texts.size(); ++i) {
            QCOMPARE(one.texts.at(i).text, other.texts.at(i).text);
            QCOMPARE(one.texts.at(i).box, other.texts.at(i).box);
        }
    }
}

void ChartLayoutTest::typeStaysReadable_data()
{
    QTest::addColumn<QSizeF>("size");
    for (const QSizeF& size : sizes()) {
        QTest::addRow("%gx%g", size.width(), size.height()) << size;
    }
}

void ChartLayoutTest::typeStaysReadable()
{
    QFETCH(QSizeF, size);
    constexpr double smallest = 8; // pixels of 1/96 inch: 6 points
    for (const ChartSpec& spec : test::sampleCharts() + hardCharts()) {
        const ChartLayout layout = layoutChart(spec, size);
        for (const PlacedText& text : layout.texts) {
            const int pixels = ChartFonts(layout.base).font(text.role).pixelSize();
            QVERIFY2(pixels >= smallest, qUtf8Printable(spec.id + u": "_s + text.text));
        }
    }
}

/// Below the sizes that are promised nothing may break, only labels may be missing.
void ChartLayoutTest::cramsIntoTheSmallestChart()
{
    for (const ChartSpec& spec : test::sampleCharts() + hardCharts()) {
        const ChartLayout layout = layoutChart(spec, smallestChart());
        QCOMPARE(layout.size, smallestChart());
        for (const PlacedText& text : layout.texts) {
            QVERIFY(std::isfinite(text.box.left()) && std::isfinite(text.box.top()));
        }
    }
}

} // namespace qingshan

QTEST_MAIN(qingshan::ChartLayoutTest)
#include "chartlayouttest.moc"
