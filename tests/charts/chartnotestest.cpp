// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/wording.h>
#include <tests/charts/chartfixture.h>

#include <QTest>

using namespace qingshan;
using namespace qingshan::test;
using namespace Qt::StringLiterals;

class ChartNotesTest : public QObject {
    Q_OBJECT

private slots:
    void namesTwoSourcesAndCountsTheRest();
    void aLongSourceIsCutAtAWord_data();
    void aLongSourceIsCutAtAWord();
    void basesSayFromWhenTheyHold();
    void hollowPointsAreExplained_data();
    void hollowPointsAreExplained();
    void computedIndicatorsNameTheirDirectInputs();
    void theDataDateIsPrintedWhenKnown();
    void theDescriptionHasEveryYear();
    void theDescriptionNamesChangesOfBasis();
    void picksTheLanguageOfABasis_data();
    void picksTheLanguageOfABasis();
};

void ChartNotesTest::namesTwoSourcesAndCountsTheRest()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2015, "30 29 28 27 26");
    f.cite(in("air.pm25"), u"Bulletin A"_s);
    QCOMPARE(f.chart("air.pm25").footer, QStringList{u"Source: Bulletin A"_s});
    f.citeYear({in("air.pm25").indicator, in("air.pm25").area, 2016_year}, u"Yearbook B"_s);
    QCOMPARE(f.chart("air.pm25").footer, QStringList{u"Source: Bulletin A; Yearbook B"_s});
    f.citeYear({in("air.pm25").indicator, in("air.pm25").area, 2017_year}, u"Daily C"_s);
    f.citeYear({in("air.pm25").indicator, in("air.pm25").area, 2018_year}, u"Daily D"_s);
    QCOMPARE(
        f.chart("air.pm25").footer, QStringList{u"Source: Bulletin A; Yearbook B and 2 more"_s});
}

void ChartNotesTest::aLongSourceIsCutAtAWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cut");
    QTest::newRow("short") << u"Bulletin 2020"_s << u"Bulletin 2020"_s;
    QTest::newRow("words") << u"Annual bulletin of the state of the environment of the province"_s
                           << u"Annual bulletin of the state of the…"_s;
    QTest::newRow("parenthesis")
        << u"Bulletin of the environment 2020 (as posted in March of the next year)"_s
        << u"Bulletin of the environment 2020 (as…"_s;
    QTest::newRow("Chinese") << u"2021年全市工作会议讲话，2021年3月12日公布，据州政府网站"_s
                             << u"2021年全市工作会议讲话…"_s;
    QTest::newRow("one long word")
        << QString(u'x').repeated(50) << QString(QString(u'x').repeated(39) + u'…');
}

void ChartNotesTest::aLongSourceIsCutAtAWord()
{
    QFETCH(QString, text);
    QFETCH(QString, cut);
    constexpr int width = 40;
    QCOMPARE(shortened(text, width), cut);
    QVERIFY(columnsOf(shortened(text, width)) <= width + 1);
}

void ChartNotesTest::basesSayFromWhenTheyHold()
{
    ChartFixture f;
    f.fill(in("forest.cover_rate"), 2019, "70.2 70.2", u"A"_s);
    f.fill(in("forest.cover_rate"), 2021, "66.1", u"B"_s);
    QCOMPARE(f.chart("forest").footer, QStringList{u"Basis: A; B (from 2021)"_s});
}

void ChartNotesTest::hollowPointsAreExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("footer");
    QTest::newRow("none") << u"30 31"_s << QStringList();
    QTest::newRow("provisional") << u"30 31p"_s << QStringList{u"○ provisional"_s};
    QTest::newRow("estimated") << u"30e 31"_s << QStringList{u"○ estimated"_s};
    QTest::newRow("both") << u"30e 31p"_s << QStringList{u"○ provisional or estimated"_s};
}

void ChartNotesTest::hollowPointsAreExplained()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, footer);
    ChartFixture f;
    f.fill(in("air.pm25"), 2015, typed);
    QCOMPARE(f.chart("air.pm25").footer, footer);
}

void ChartNotesTest::computedIndicatorsNameTheirDirectInputs()
{
    ChartFixture f;
    const std::vector<std::pair<const char*, const char*>> six{
        {"air.so2", "6"},   {"air.no2", "13"}, {"air.pm10", "41"},
        {"air.pm25", "27"}, {"air.co", "1.1"}, {"air.o3", "108"}};
    for (const auto& [key, value] : six) {
        f.fill(in(key), 2020, QLatin1String(value));
    }
    QCOMPARE(
        f.chart("air.composite_index").footer,
        QStringList(
            {u"Basis: GB 3095-2012"_s,
             u"Computed by the program from: SO₂, NO₂, PM10, PM2.5, CO, O₃"_s}));
    QCOMPARE(
        f.chart("air.grade2_streak").footer,
        QStringList{u"Computed by the program from: Grade II met"_s});
}

void ChartNotesTest::theDataDateIsPrintedWhenKnown()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2015, "30");
    ChartRequest request{
        .indicator = IndicatorKey(u"air.pm25"_s), .areas = {AreaKey(u"xiangxi"_s)}};
    QVERIFY(f.build(request).footer.isEmpty());
    request.dataDate = QDate(2026, 3, 5);
    QCOMPARE(f.build(request).footer, QStringList{u"Data as of 2026-03-05"_s});
}

void ChartNotesTest::theDescriptionHasEveryYear()
{
    ChartFixture f;
    f.fill(in("forest.cover_rate"), 2017, "70.24 . × 70.3p");
    f.fill(in("forest.cover_rate", "hunan"), 2017, "59.82 59.9");
    f.aim(by(2021, "forest.cover_rate"), ">=70.24");
    QCOMPARE(
        f.chart("forest", {u"xiangxi"_s, u"hunan"_s}).description,
        u"Forest cover rate 70.3 % (provisional) in 2020, target met. 70.24 % in 2017; no data in "
        u"2018; "
        "withheld in 2019; 70.3 %, provisional in 2020; no data in 2021; Hunan in 2018: 59.9 %; "
        "target ≥70.24 (2021)."_s);
}

void ChartNotesTest::theDescriptionNamesChangesOfBasis()
{
    ChartFixture f;
    f.fill(in("forest.cover_rate"), 2020, "59.97", u"A"_s);
    f.fill(in("forest.cover_rate"), 2021, "54.05 54.11", u"B"_s);
    const QString text = f.chart("forest").description;
    QVERIFY2(text.endsWith(u"; 54.11 % in 2022; basis changed: B in 2021."_s), qPrintable(text));
}

void ChartNotesTest::picksTheLanguageOfABasis_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("english");
    QTest::newRow("both") << u"吉首市 (Jishou city)"_s << u"Jishou city"_s;
    QTest::newRow("Chinese") << u"三调口径"_s << u"三调口径"_s;
    QTest::newRow("English") << u"third survey (2019)"_s << u"third survey (2019)"_s;
    QTest::newRow("Chinese remark") << u"口径 (有修订)"_s << u"口径 (有修订)"_s;
    QTest::newRow("several") << u"吉首市 (Jishou city); GB 3095-2026 (transition)"_s
                             << u"Jishou city; GB 3095-2026 (transition)"_s;
    QTest::newRow("empty") << QString() << QString();
}

void ChartNotesTest::picksTheLanguageOfABasis()
{
    QFETCH(QString, text);
    QFETCH(QString, english);
    QCOMPARE(inCurrentLanguage(text), english);
}

QTEST_GUILESS_MAIN(ChartNotesTest)
#include "chartnotestest.moc"
