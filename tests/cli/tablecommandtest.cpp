// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/programfixture.h>

#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::ProgramFixture;
using test::Run;

class TableCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAThemeAsCsv();
    void writesAnIndicatorAcrossAreas();
    void replacesAFileWhole();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
};

namespace {

QStringList table(const QString& words)
{
    return QStringList{u"table"_s, u"a.qingshan"_s} + words.split(u' ');
}

} // namespace

void TableCommandTest::writesAThemeAsCsv()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must({u"set"_s, u"a.qingshan"_s, u"forest.area"_s, u"2020"_s, u"50"_s});
    fixture.must({u"set"_s, u"a.qingshan"_s, u"forest.land_area"_s, u"2020"_s, u"200"_s});
    QCOMPARE(fixture.must(table(u"forest --to t.csv"_s)), QByteArray());
    const QByteArray csv = fixture.bytesOf(u"t.csv"_s);
    QVERIFY(csv.startsWith("\xEF\xBB\xBFYear,"));
    QVERIFY(csv.contains("Forest cover rate (%)"));
    QVERIFY(csv.contains("\r\n2020,50,200,25.00,"));
    QVERIFY(csv.endsWith("\r\n"));
}

void TableCommandTest::writesAnIndicatorAcrossAreas()
{
    const ProgramFixture fixture;
    fixture.makeSample();
    fixture.must(table(u"forest.cover_rate --to all.tsv"_s));
    QVERIFY(fixture.bytesOf(u"all.tsv"_s).startsWith("Year\tXiangxi (%)\tHunan (%)\t"));
    fixture.must(table(u"forest.cover_rate --to two.tsv --area hunan --area xiangxi"_s));
    const QByteArray two = fixture.bytesOf(u"two.tsv"_s);
    QVERIFY(two.startsWith("Year\tHunan (%)\tXiangxi (%)\n"));
    QVERIFY(two.contains("\n2021\t59.97\t"));
}

void TableCommandTest::replacesAFileWhole()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.write(u"t.csv"_s, QByteArray(100'000, 'x'));
    fixture.must(table(u"forest --to t.csv"_s));
    QVERIFY(!fixture.bytesOf(u"t.csv"_s).contains('x'));
}

void TableCommandTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("no path") << "forest" << 2;
    QTest::newRow("unknown format") << "forest --to t.xlsx" << 1;
    QTest::newRow("no ending") << "forest --to t" << 1;
    QTest::newRow("unknown table") << "sea --to t.csv" << 1;
    QTest::newRow("unknown area") << "forest --to t.csv --area x" << 1;
    QTest::newRow("a theme for two areas") << "forest --to t.csv --area hunan --area xiangxi" << 1;
    QTest::newRow("no folder") << "forest --to no/such/t.csv" << 1;
}

void TableCommandTest::refusesWhatCannotBe()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    const ProgramFixture fixture;
    fixture.makeSample();
    const Run run = fixture.run(table(words));
    QVERIFY2(run.refused(code), run.err.constData());
    if (words.startsWith("sea"_L1)) {
        QCOMPARE(
            run.err,
            QByteArray("qingshan: There is no indicator \"sea\". See: qingshan indicators FILE\n"));
    } else if (words.endsWith(" x"_L1)) {
        QCOMPARE(
            run.err,
            QByteArray("qingshan: There is no area \"x\" in this document."
                       " See: qingshan areas FILE\n"));
    }
    QCOMPARE(fixture.content(), QStringList(u"a.qingshan"_s));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::TableCommandTest)
#include "tablecommandtest.moc"
