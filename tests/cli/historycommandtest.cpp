// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/programfixture.h>

#include <QRegularExpression>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::ProgramFixture;
using test::Run;

class HistoryCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWhenWhoAndWhy();
    void narrows();
    void keepsEveryRowOnItsLine();
    void refusesUnknownKeys();
};

namespace {

Run history(const ProgramFixture& fixture, const QStringList& words = {})
{
    return fixture.run(QStringList{u"history"_s, u"a.qingshan"_s} + words);
}

void set(const ProgramFixture& fixture, const QStringList& words)
{
    fixture.must(QStringList{u"set"_s, u"a.qingshan"_s} + words);
}

} // namespace

void HistoryCommandTest::tellsWhatWhenWhoAndWhy()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    set(fixture, {u"air.pm25"_s, u"2020"_s, u"30.0"_s});
    set(fixture, {u"air.pm25"_s, u"2020"_s, u"31p"_s});
    const auto rows = history(fixture, {u"air.pm25"_s}).rows();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.first().join(u' '), u"time indicator area year old new state user reason"_s);
    const QStringList last = rows.last();
    static const QRegularExpression time(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    QVERIFY(time.match(last.first()).hasMatch());
    QCOMPARE(
        last.mid(1, 7),
        QStringList(
            {u"air.pm25"_s, u"city"_s, u"2020"_s, u"30.0"_s, u"31"_s, u"provisional"_s,
             u"tester"_s}));
    QVERIFY(last.last().endsWith("(command line)"_L1));
}

void HistoryCommandTest::narrows()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must({u"area"_s, u"a.qingshan"_s, u"east"_s, u"--name-en"_s, u"East"_s});
    set(fixture, {u"air.pm25"_s, u"2020"_s, u"30"_s});
    set(fixture, {u"air.pm25"_s, u"2021"_s, u"31"_s});
    set(fixture, {u"air.rank"_s, u"2021"_s, u"3"_s, u"--area"_s, u"east"_s});
    QCOMPARE(history(fixture, {u"air.pm25"_s}).rows().size(), 3);
    QCOMPARE(history(fixture, {u"air.pm25"_s, u"--year"_s, u"2021"_s}).rows().size(), 2);
    QCOMPARE(history(fixture, {u"--year"_s, u"2021"_s}).rows().size(), 3);
    QCOMPARE(history(fixture, {u"air.rank"_s, u"--area"_s, u"east"_s}).rows().size(), 2);
    QCOMPARE(history(fixture, {u"air.rank"_s, u"--area"_s, u"city"_s}).rows().size(), 1);
}

void HistoryCommandTest::keepsEveryRowOnItsLine()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must({u"area"_s, u"a.qingshan"_s, u"east"_s, u"--name-en"_s, u"East\tof\nhere"_s});
    for (const QStringList& row : history(fixture).rows()) {
        QCOMPARE(row.size(), 9);
    }
    QVERIFY(history(fixture).out.contains("East of here"));
}

void HistoryCommandTest::refusesUnknownKeys()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    QVERIFY(history(fixture, {u"air.x"_s}).refused(1));
    QVERIFY(history(fixture, {u"--area"_s, u"x"_s}).refused(1));
    QVERIFY(history(fixture, {u"--year"_s, u"x"_s}).refused(1));
    QCOMPARE(history(fixture, {u"air.pm25"_s}).rows().size(), 1);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::HistoryCommandTest)
#include "historycommandtest.moc"
