// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/programfixture.h>

#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::ProgramFixture;
using test::Run;

class CheckCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSamplesAreSound_data();
    void theSamplesAreSound();
    void tellsWhereEnteredAndComputedDiffer();
    void aDamagedFileFails();
};

void CheckCommandTest::theSamplesAreSound_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xiangxi") << "xiangxi";
    QTest::newRow("dali") << "dali";
}

void CheckCommandTest::theSamplesAreSound()
{
    QFETCH(QString, name);
    const ProgramFixture fixture;
    fixture.must({u"sample"_s, u"a.qingshan"_s, u"--name"_s, name});
    const auto before = fixture.snapshot();
    const Run run = fixture.run({u"check"_s, u"a.qingshan"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY(fixture.snapshot() == before);
    QCOMPARE(fixture.run({u"check"_s, u"a.qingshan"_s}).out, run.out);
}

void CheckCommandTest::tellsWhereEnteredAndComputedDiffer()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    for (const QString& words :
         {u"forest.area 2020 50"_s, u"forest.land_area 2020 200"_s,
          u"forest.cover_rate 2020 26 --force"_s, u"air.pm25 2020 30"_s,
          u"air.pm25 2021 90 --force"_s}) {
        fixture.must(QStringList{u"set"_s, u"a.qingshan"_s} + words.split(u' '));
    }
    const Run run = fixture.run({u"check"_s, u"a.qingshan"_s});
    QCOMPARE(run.exitCode, 0);
    const QStringList lines = run.lines();
    QCOMPARE(lines.filter(u"city forest.cover_rate 2020: "_s).size(), 1);
    QVERIFY(lines.filter(u"forest.cover_rate"_s).first().contains("25.00"_L1));
    QVERIFY(!lines.filter(u"city air.pm25 2021: "_s).isEmpty());
}

void CheckCommandTest::aDamagedFileFails()
{
    const ProgramFixture fixture;
    fixture.makeSample();
    QByteArray bytes = fixture.bytesOf(u"a.qingshan"_s);
    bytes.replace(8192, 2048, QByteArray(2048, '\xAA'));
    fixture.write(u"a.qingshan"_s, bytes);
    const auto before = fixture.snapshot();
    const Run run = fixture.run({u"check"_s, u"a.qingshan"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(fixture.snapshot() == before);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::CheckCommandTest)
#include "checkcommandtest.moc"
