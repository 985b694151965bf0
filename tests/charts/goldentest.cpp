// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/charttext.h>
#include <tests/charts/chartfixture.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace qingshan;
using namespace qingshan::test;
using namespace Qt::StringLiterals;

/// Whole charts held against tests/charts/golden/NAME.txt. With QINGSHAN_UPDATE_GOLDENS=1 in the
/// environment the files are written afresh; look at the difference before keeping it.
class GoldenTest : public QObject {
    Q_OBJECT

private slots:
    void chartIsAsBefore_data();
    void chartIsAsBefore();
};

namespace {

void forestWithEverything(ChartFixture& f)
{
    f.fill(in("forest.cover_rate"), 2015, "70.20 70.24 . × 70.24", u"原口径 (former basis)"_s);
    f.fill(in("forest.cover_rate"), 2020, "66.80 66.9p …", u"三调口径 (third land survey)"_s);
    f.cite(
        in("forest.cover_rate"),
        u"Bulletin of the provincial forestry administration 2022 (as posted)"_s);
    f.aim(by(2025, "forest.cover_rate"), ">=67.5", 2020_year);
}

void pm25InColumns(ChartFixture& f)
{
    f.fill(in("air.pm25"), 2017, "44 38 × 0 27p");
    f.aim(by(2021, "air.pm25"), "<=30");
}

void airRank(ChartFixture& f)
{
    f.fill(in("air.rank"), 2017, "1 3 . 2");
    f.fill(in("air.rank_field"), 2017, "14 14 14 14");
    f.aim(by(2022, "air.rank"), "rank<=3");
}

void lonePoint(ChartFixture& f)
{
    f.fill(in("water.compliance_rate"), 2018, "× × 100 — …");
}

void singleYear(ChartFixture& f)
{
    f.fill(in("air.o3"), 2020, "108");
}

void allZero(ChartFixture& f)
{
    f.fill(in("water.worse_than_v_ratio"), 2019, "0 0.0 0");
}

void recovery(ChartFixture& f)
{
    f.fill(
        in("tourism.visitors"), 2018, "4606.27 5206.51 3916.80 . 5691.57p",
        u"国内旅游者 (domestic visitors)"_s);
}

void limitStep(ChartFixture& f)
{
    f.fill(in("air.pm25"), 2023, "33 32.4 31 <5 29e");
}

/// 2025 and 2026 go by different standards: no line, no change between them.
void changeOfStandard(ChartFixture& f)
{
    f.fill(in("air.so2"), 2024, "7 6 6 6");
    f.fill(in("air.no2"), 2024, "14 13 13 12");
    f.fill(in("air.pm10"), 2024, "43 41 41.4 40");
    f.fill(in("air.pm25"), 2024, "28 27 26.6 26p");
    f.fill(in("air.co"), 2024, "1.2 1.1 1.1 1.0");
    f.fill(in("air.o3"), 2024, "112 108 108.2 107");
}

void severalAreas(ChartFixture& f)
{
    f.fill(in("air.good_days_ratio"), 2018, "95.1 96.4 98.9 97.3");
    f.fill(in("air.good_days_ratio", "hunan"), 2018, "86 88.9 . 91.0 88.6");
    f.fill(in("air.good_days_ratio", "huaihua"), 2019, "93.4 97.0p", u"A"_s);
    f.fill(in("air.good_days_ratio", "enshi"), 2020, "×");
}

} // namespace

void GoldenTest::chartIsAsBefore_data()
{
    using Fill = void (*)(ChartFixture&);
    QTest::addColumn<Fill>("fill");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("areas");
    const QStringList subject{u"xiangxi"_s};
    QTest::newRow("trend") << Fill(forestWithEverything) << u"forest"_s << subject;
    QTest::newRow("columns") << Fill(pm25InColumns) << u"air.pm25.columns"_s << subject;
    QTest::newRow("rank") << Fill(airRank) << u"air"_s << subject;
    QTest::newRow("lone-point") << Fill(lonePoint) << u"water"_s << subject;
    QTest::newRow("single-year") << Fill(singleYear) << u"air.o3"_s << subject;
    QTest::newRow("all-zero") << Fill(allZero) << u"water.worse_than_v_ratio"_s << subject;
    QTest::newRow("recovery") << Fill(recovery) << u"tourism"_s << subject;
    QTest::newRow("limit-step") << Fill(limitStep) << u"air.pm25"_s << subject;
    QTest::newRow("standard") << Fill(changeOfStandard) << u"air.composite_index"_s << subject;
    QTest::newRow("areas") << Fill(severalAreas) << u"air.good_days_ratio"_s
                           << QStringList{u"xiangxi"_s, u"hunan"_s, u"huaihua"_s, u"enshi"_s};
}

void GoldenTest::chartIsAsBefore()
{
    using Fill = void (*)(ChartFixture&);
    QFETCH(Fill, fill);
    QFETCH(QString, id);
    QFETCH(QStringList, areas);
    ChartFixture f({2015_year, 2027_year});
    fill(f);
    const QString text = dump(f.chart(id, areas));
    const QString path =
        QDir(qEnvironmentVariable("QINGSHAN_SOURCE"))
            .filePath(
                u"tests/charts/golden/"_s + QLatin1String(QTest::currentDataTag()) + u".txt"_s);
    QFile file(path);
    if (qEnvironmentVariableIntValue("QINGSHAN_UPDATE_GOLDENS") == 1) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList found = text.split(u'\n');
    for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i) {
        QCOMPARE(found.at(i), expected.at(i));
    }
    QCOMPARE(found.size(), expected.size());
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "goldentest.moc"
