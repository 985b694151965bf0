// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/figureinput.h>
#include <tests/support/testknowledge.h>

namespace qingshan {

namespace {

constexpr auto pm25 = "air.pm25";
constexpr auto goodDays = "air.good_days_ratio";
constexpr auto rank = "air.rank";
constexpr auto visits = "tourism.visitors";
constexpr auto sources = "water.sources_monitored";

} // namespace

class FigureInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void clearsTheCell_data();
    void clearsTheCell();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void writesWhatItReadsBack_data();
    void writesWhatItReadsBack();

private:
    static void addStates();
    static void addNumbers();
    static void addUnits();
};

void FigureInputTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number"); // empty: a state alone
    QTest::addColumn<QString>("state");
    addStates();
    addNumbers();
    addUnits();
}

void FigureInputTest::addStates()
{
    const auto alone = [](const char* typed, const char* state) {
        QTest::newRow(typed) << pm25 << typed << "" << state;
    };
    for (const char* typed : {"×", "x", "X", "*", "＊", " × ", "ｘ", "未公布"}) {
        alone(typed, "withheld");
    }
    for (const char* typed : {"…", "……", "...", "待报"}) {
        alone(typed, "pending");
    }
    for (const char* typed : {"—", "——", "–", "-", "－", "/", "／", "n/a", "N/A", "不适用"}) {
        alone(typed, "not_applicable");
    }
    const auto with = [](const char* typed, const char* number, const char* state) {
        QTest::newRow(typed) << goodDays << typed << number << state;
    };
    with("<0.5", "0.5", "below_detection");
    with("< 0.50", "0.50", "below_detection");
    with("＜０．５", "0.5", "below_detection");
    with("<0.5%", "0.5", "below_detection");
    with("12.3p", "12.3", "provisional");
    with("12.3P", "12.3", "provisional");
    with("12.3 p", "12.3", "provisional");
    with("12.3（初步）", "12.3", "provisional");
    with("12.3(初步)", "12.3", "provisional");
    with("12.3（快报）", "12.3", "provisional");
    with("12.3%（初步）", "12.3", "provisional");
    with("12.3p%", "12.3", "provisional");
    with("12.3e", "12.3", "estimated");
    with("12.3（预计）", "12.3", "estimated");
}

void FigureInputTest::addNumbers()
{
    const auto number = [](const char* typed, const char* text) {
        QTest::newRow(typed) << visits << typed << text << "final";
    };
    number("70.24", "70.24");
    number("35.0", "35.0");
    number("0", "0");
    number(" 4206.2 ", "4206.2");
    number("４２０６．２", "4206.2");
    number("1,234.5", "1234.5");
    number("1，234.5", "1234.5");
    number("12,345,678", "12345678");
}

void FigureInputTest::addUnits()
{
    const auto unit = [](const char* indicator, const char* typed, const char* text) {
        QTest::newRow(typed) << indicator << typed << text << "final";
    };
    unit(goodDays, "98.9%", "98.9");
    unit(goodDays, "98.9 %", "98.9");
    unit(goodDays, "98.9％", "98.9");
    unit(pm25, "24µg/m³", "24");
    unit(pm25, "24 μg/m³", "24");
    unit(pm25, "24 ug/m3", "24");
    unit(pm25, "24UG/M3", "24");
    unit(pm25, "24微克/立方米", "24");
    unit("air.co", "1.1 mg/m³", "1.1");
    unit("air.co", "1.1毫克/立方米", "1.1");
    unit("air.grade2_streak", "3年", "3");
    unit("air.grade2_streak", "3 years", "3");
    unit(rank, "2位", "2");
    unit(rank, "第2位", "2");
    unit(rank, "第２名", "2");
    unit(rank, "第2", "2");
    unit(visits, "4,206.2万人次", "4206.2");
    unit(sources, "14个", "14");
    unit("forest.area", "15470 km²", "15470");
    unit("forest.area", "15470 km2", "15470");
}

void FigureInputTest::readsWhatPeopleType()
{
    QFETCH(QString, indicator);
    QFETCH(QString, typed);
    const auto read = parseTypedFigure(typed, test::indicatorOf(indicator));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY2(read->has_value(), "was taken for a cleared cell");
    const TypedFigure& figure = **read;
    QTEST(figure.value ? figure.value->toString() : QString(), "number");
    QTEST(figureStateKey(figure.state), "state");
    QCOMPARE(figure.value.has_value(), stateHasNumber(figure.state));
}

void FigureInputTest::clearsTheCell_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"", "   ", ":", "：", "..", "．．", "\t\n", "　"}) {
        QTest::newRow(qPrintable(u'"' + QString::fromUtf8(typed) + u'"')) << typed;
    }
}

void FigureInputTest::clearsTheCell()
{
    QFETCH(QString, typed);
    const auto read = parseTypedFigure(typed, test::indicatorOf(pm25));
    QVERIFY(read);
    QVERIFY(!read->has_value());
}

void FigureInputTest::refusesWithAReason_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("named"); // what the reason must name
    const auto row = [](const char* indicator, const char* typed, const char* named) {
        QTest::newRow(typed) << indicator << typed << named;
    };
    row(pm25, "abc", "abc");
    row(pm25, "1 15.81", "1 15.81");
    row(pm25, "1,23", "1,23");
    row(pm25, "1,2345", "1,2345");
    row(pm25, "12.3.4", "12.3.4");
    row(pm25, "1e5", "1e5");
    row(pm25, "12..3", "12..3");
    row(pm25, "×5", "×5");
    row(pm25, "p", "not a figure");
    row(pm25, "<", "not a figure");
    row(pm25, "<12p", "<12p");
    row(pm25, "%", "not a figure");
    row(pm25, "1234567890123456789", "1234567890123456789");
    row(goodDays, "101", "between 0 and 100");
    row(goodDays, "101%", "101");
    row(pm25, "-1", "between 0 and 1000");
    row(rank, "0", "between 1 and 400");
    row(sources, "12.5", "only whole numbers");
    row(rank, "2.5", "only whole numbers");
    row(pm25, "30 mg/m3", "µg/m³");
    row(pm25, "0.03毫克/立方米", "µg/m³");
    row(pm25, "98.9%", "µg/m³");
    row("air.co", "1100 µg/m³", "mg/m³");
    row(visits, "1.2亿", "×10k visits");
    row(rank, "2 cities", "has no unit");
}

void FigureInputTest::refusesWithAReason()
{
    QFETCH(QString, indicator);
    QFETCH(QString, typed);
    QFETCH(QString, named);
    const auto read = parseTypedFigure(typed, test::indicatorOf(indicator));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::BadInput);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    // The reason says what was typed, or what it was understood as.
    const QStringView number = QStringView(typed).chopped(typed.endsWith(u'%') ? 1 : 0);
    QVERIFY2(read.error().message.contains(number), qPrintable(read.error().message));
}

void FigureInputTest::writesWhatItReadsBack_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"70.24", "35.0", "0", "12.3p", "12.30e", "<0.50", "×", "…", "—"}) {
        QTest::newRow(typed) << typed;
    }
}

void FigureInputTest::writesWhatItReadsBack()
{
    QFETCH(QString, typed);
    const Figure figure = test::figureOf(goodDays, typed);
    QCOMPARE(typedText(figure), typed);
    QVERIFY(test::figureOf(goodDays, typedText(figure)) == figure);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::FigureInputTest)
#include "figureinputtest.moc"
