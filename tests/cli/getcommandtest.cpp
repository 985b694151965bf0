// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/programfixture.h>

#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::ProgramFixture;
using test::Run;

class GetCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsEnteredAndComputed();
    void goesByAreaThenYear();
    void narrowsToAreaAndYear();
    void nothingMeansAHeaderAlone();
    void refusesWhatIsUnknown_data();
    void refusesWhatIsUnknown();
};

namespace {

Run get(const ProgramFixture& fixture, const QStringList& words)
{
    return fixture.run(QStringList{u"get"_s, u"a.qingshan"_s} + words);
}

} // namespace

void GetCommandTest::printsEnteredAndComputed()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must({u"set"_s, u"a.qingshan"_s, u"forest.area"_s, u"2020"_s, u"50"_s});
    fixture.must({u"set"_s, u"a.qingshan"_s, u"forest.land_area"_s, u"2020"_s, u"200"_s});
    fixture.must({u"set"_s, u"a.qingshan"_s, u"forest.cover_rate"_s, u"2021"_s, u"25.5"_s});
    QCOMPARE(
        get(fixture, {u"forest.cover_rate"_s}).out,
        QByteArray("area\tyear\tvalue\tstate\tbasis\torigin\n"
                   "city\t2020\t25.00\tfinal\t\tcomputed\n"
                   "city\t2021\t25.5\tfinal\t\tentered\n"));
}

void GetCommandTest::goesByAreaThenYear()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must({u"area"_s, u"a.qingshan"_s, u"a"_s, u"--name-en"_s, u"A"_s});
    for (const QString& area : {u"a"_s, u"city"_s}) {
        for (const QString& year : {u"2021"_s, u"2020"_s}) {
            fixture.must(
                {u"set"_s, u"a.qingshan"_s, u"air.rank"_s, year, u"3"_s, u"--area"_s, area});
        }
    }
    QStringList order;
    for (const QStringList& row : get(fixture, {u"air.rank"_s}).rows().mid(1)) {
        order.append(row.at(0) + row.at(1));
    }
    QCOMPARE(order, QStringList({u"city2020"_s, u"city2021"_s, u"a2020"_s, u"a2021"_s}));
}

void GetCommandTest::narrowsToAreaAndYear()
{
    const ProgramFixture fixture;
    fixture.makeSample();
    const auto rows =
        get(fixture, {u"forest.cover_rate"_s, u"--area"_s, u"hunan"_s, u"--year"_s, u"2020"_s})
            .rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).mid(0, 4), QStringList({u"hunan"_s, u"2020"_s, u"59.9"_s, u"final"_s}));
}

void GetCommandTest::nothingMeansAHeaderAlone()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    QCOMPARE(
        get(fixture, {u"air.pm25"_s}).out, QByteArray("area\tyear\tvalue\tstate\tbasis\torigin\n"));
}

void GetCommandTest::refusesWhatIsUnknown_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("indicator") << QStringList(u"air.x"_s) << QByteArray("air.x");
    QTest::newRow("area") << QStringList({u"air.pm25"_s, u"--area"_s, u"x"_s})
                          << QByteArray("\"x\"");
    QTest::newRow("year") << QStringList({u"air.pm25"_s, u"--year"_s, u"last"_s})
                          << QByteArray("last");
}

void GetCommandTest::refusesWhatIsUnknown()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, told);
    const ProgramFixture fixture;
    fixture.makeDocument();
    const Run run = get(fixture, words);
    QVERIFY(run.refused(1));
    QVERIFY(run.err.contains(told));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::GetCommandTest)
#include "getcommandtest.moc"
