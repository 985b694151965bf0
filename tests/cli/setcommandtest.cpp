// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/programfixture.h>

#include <QLockFile>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::ProgramFixture;
using test::Run;

class SetCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateGoesAndComesBack_data();
    void everyStateGoesAndComesBack();
    void refusesBadCallsAndTouchesNothing_data();
    void refusesBadCallsAndTouchesNothing();
    void refusesDoubtsUnlessForced_data();
    void refusesDoubtsUnlessForced();
    void anEmptyValueClears();
    void keepsBasisAndSourceUnlessGiven();
    void writesNothingWhenNothingChanges();
    void refusesAReadOnlyFile();
    void refusesWhileAWindowHasItOpen();
};

namespace {

QStringList set(const QStringList& words)
{
    return QStringList{u"set"_s, u"a.qingshan"_s} + words;
}

QStringList readBack(const ProgramFixture& fixture, const QString& indicator, const QString& year)
{
    return fixture.run({u"get"_s, u"a.qingshan"_s, indicator, u"--year"_s, year}).rows().value(1);
}

} // namespace

void SetCommandTest::everyStateGoesAndComesBack_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("state");
    const auto row = [](const char* name, const QStringList& words, const char* value,
                        const char* state) {
        QTest::newRow(name) << words << QString::fromUtf8(value) << QString::fromUtf8(state);
    };
    row("number", {u"35.0"_s}, "35.0", "final");
    row("full-width", {u"３５.５"_s}, "35.5", "final");
    row("provisional", {u"35.1p"_s}, "35.1", "provisional");
    row("provisional in Chinese", {u"35.1（初步）"_s}, "35.1", "provisional");
    row("estimated", {u"35.1e"_s}, "35.1", "estimated");
    row("withheld", {u"×"_s}, "", "withheld");
    row("pending", {u"…"_s}, "", "pending");
    row("not applicable", {u"—"_s}, "", "not_applicable");
    row("a dash", {u"-"_s}, "", "not_applicable");
    row("two dashes", {u"--"_s, u"--"_s}, "", "not_applicable");
    row("below detection", {u"<0.5"_s}, "0.5", "below_detection");
    row("state by option", {u"35"_s, u"--state"_s, u"provisional"_s}, "35", "provisional");
    row("detection limit by option", {u"3"_s, u"--state=below_detection"_s}, "3",
        "below_detection");
    row("state without a value", {u""_s, u"--state"_s, u"withheld"_s}, "", "withheld");
}

void SetCommandTest::everyStateGoesAndComesBack()
{
    QFETCH(QStringList, words);
    QFETCH(QString, value);
    QFETCH(QString, state);
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must(set(QStringList{u"air.pm25"_s, u"2020"_s} + words));
    QCOMPARE(
        readBack(fixture, u"air.pm25"_s, u"2020"_s),
        QStringList({u"city"_s, u"2020"_s, value, state, u""_s, u"entered"_s}));
}

void SetCommandTest::refusesBadCallsAndTouchesNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("told");
    const auto row = [](const QString& words, int code, const char* told) {
        QTest::newRow(qUtf8Printable(words))
            << words.split(u' ') << code << QString::fromUtf8(told);
    };
    row(u"forest.cover_rate 2021 abc"_s, 1, "abc");
    row(u"forest.cover_rate 2021 101"_s, 1, "101");
    row(u"forest.cover_rate 2021 -1"_s, 1, "-1");
    row(u"forest.cover_rate 20211 70"_s, 1, "20211");
    row(u"forest.cover_rate 21 70"_s, 1, "21");
    row(u"air.co 2021 1100"_s, 1, "1100");
    row(u"air.co 2021 1100µg/m³"_s, 1, "mg/m³");
    row(u"air.rank 2021 2.5"_s, 1, "2.5");
    row(u"air.nonsense 2021 1"_s, 1, "air.nonsense");
    row(u"air.composite_index 2021 3.1 --area atlantis"_s, 1, "atlantis");
    row(u"air.rank_computed 2021 1"_s, 1, "computed");
    row(u"air.pm25 2021 30 --state nonsense"_s, 1, "nonsense");
    row(u"air.pm25 2021 30 --state withheld"_s, 1, "withheld");
    row(u"air.pm25 2021 × --state final"_s, 1, "final");
    row(u"air.pm25 2021 <3 --state final"_s, 1, "<3");
    row(u"air.pm25 2021"_s, 2, "VALUE");
    row(u"air.pm25 2021 30 40"_s, 2, "40");
    row(u"air.pm25 2021 30 --source"_s, 2, "--source");
    row(u"air.pm25 2021 30 --source --force"_s, 2, "--source");
}

void SetCommandTest::refusesBadCallsAndTouchesNothing()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, told);
    const ProgramFixture fixture;
    fixture.makeSample();
    const auto before = fixture.snapshot();
    const Run run = fixture.run(set(words));
    QVERIFY2(run.refused(code), run.err.constData());
    QVERIFY2(run.err.contains(told.toUtf8()), run.err.constData());
    QVERIFY(fixture.snapshot() == before);
    QCOMPARE(fixture.content(), QStringList(u"a.qingshan"_s));
}

void SetCommandTest::refusesDoubtsUnlessForced_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("value");
    QTest::newRow("a jump") << "air.pm25"
                            << "30"
                            << "90";
    QTest::newRow("a fraction for percent") << "forest.cover_rate"
                                            << "70.24"
                                            << "0.70";
    QTest::newRow("mg for µg") << "air.pm25"
                               << "30"
                               << "0.03";
}

void SetCommandTest::refusesDoubtsUnlessForced()
{
    QFETCH(QString, indicator);
    QFETCH(QString, before);
    QFETCH(QString, value);
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must(set({indicator, u"2020"_s, before}));
    const auto snapshot = fixture.snapshot();
    const Run run = fixture.run(set({indicator, u"2021"_s, value}));
    QVERIFY(run.refused(1));
    QVERIFY(run.err.contains("--force"));
    QVERIFY(fixture.snapshot() == snapshot);
    fixture.must(set({indicator, u"2021"_s, value, u"--force"_s}));
    QCOMPARE(readBack(fixture, indicator, u"2021"_s).value(2), value);
}

void SetCommandTest::anEmptyValueClears()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must(set({u"air.pm25"_s, u"2020"_s, u"30"_s}));
    const auto before = fixture.snapshot();
    QVERIFY(fixture.run(set({u"air.pm25"_s, u"2020"_s, u""_s, u"--note"_s, u"x"_s})).refused(1));
    QVERIFY(fixture.snapshot() == before);
    fixture.must(set({u"air.pm25"_s, u"2020"_s, u""_s}));
    QVERIFY(readBack(fixture, u"air.pm25"_s, u"2020"_s).isEmpty());
    fixture.must(set({u"air.pm25"_s, u"2020"_s, u""_s}));
}

void SetCommandTest::keepsBasisAndSourceUnlessGiven()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must(set(
        {u"air.pm25"_s, u"2020"_s, u"30"_s, u"--basis"_s, u"实况"_s, u"--source"_s, u"公报"_s}));
    fixture.must(set({u"air.pm25"_s, u"2020"_s, u"31"_s, u"--source"_s, u"快报"_s}));
    QCOMPARE(readBack(fixture, u"air.pm25"_s, u"2020"_s).value(4), u"实况"_s);
    fixture.must({u"table"_s, u"a.qingshan"_s, u"air.pm25"_s, u"--to"_s, u"t.json"_s});
    const QByteArray json = fixture.bytesOf(u"t.json"_s);
    QVERIFY(json.contains("快报"));
    QVERIFY(!json.contains("公报"));
    fixture.must(set({u"air.pm25"_s, u"2020"_s, u"31"_s, u"--basis="_s}));
    QCOMPARE(readBack(fixture, u"air.pm25"_s, u"2020"_s).value(4), QString());
}

void SetCommandTest::writesNothingWhenNothingChanges()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must(set({u"air.pm25"_s, u"2020"_s, u"30"_s}));
    const auto before = fixture.snapshot();
    fixture.must(set({u"air.pm25"_s, u"2020"_s, u"30"_s}));
    QVERIFY(fixture.snapshot() == before);
}

void SetCommandTest::refusesAReadOnlyFile()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    QFile::setPermissions(fixture.at(u"a.qingshan"_s), QFile::ReadOwner);
    const auto before = fixture.snapshot();
    QVERIFY(fixture.run(set({u"air.pm25"_s, u"2020"_s, u"30"_s})).refused(1));
    QVERIFY(fixture.snapshot() == before);
    QCOMPARE(fixture.run({u"get"_s, u"a.qingshan"_s, u"air.pm25"_s}).exitCode, 0);
}

void SetCommandTest::refusesWhileAWindowHasItOpen()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    QLockFile lock(fixture.at(u".a.qingshan-lock"_s));
    QVERIFY(lock.tryLock());
    const auto before = fixture.snapshot();
    QVERIFY(fixture.run(set({u"air.pm25"_s, u"2020"_s, u"30"_s})).refused(1));
    QVERIFY(fixture.snapshot() == before);
    QCOMPARE(fixture.run({u"get"_s, u"a.qingshan"_s, u"air.pm25"_s}).exitCode, 0);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::SetCommandTest)
#include "setcommandtest.moc"
