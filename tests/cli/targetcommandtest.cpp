// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/programfixture.h>

#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::ProgramFixture;
using test::Run;

class TargetCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEveryForm_data();
    void takesEveryForm();
    void keepsWhatIsNotGiven();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
};

namespace {

QStringList target(const QStringList& words)
{
    return QStringList{u"target"_s, u"a.qingshan"_s} + words;
}

/// The last change in the history: old, new, state.
QStringList lastChange(const ProgramFixture& fixture, const QString& indicator)
{
    return fixture.run({u"history"_s, u"a.qingshan"_s, indicator}).rows().last().mid(4, 3);
}

} // namespace

void TargetCommandTest::takesEveryForm_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("kept");
    QTest::newRow("at least") << "forest.cover_rate"
                              << ">=70.24"
                              << ">=70.24";
    QTest::newRow("at most") << "air.pm25"
                             << "<=35"
                             << "<=35";
    QTest::newRow("above") << "air.good_days_ratio"
                           << ">80"
                           << ">80";
    QTest::newRow("below") << "air.pm25"
                           << "<35"
                           << "<35";
    QTest::newRow("about") << "air.pm25"
                           << "~15"
                           << "~15";
    QTest::newRow("rank") << "air.rank"
                          << "rank<=3"
                          << "rank<=3";
    QTest::newRow("cumulative") << "air.pm25"
                                << "cumulative 18"
                                << "cumulative 18";
    QTest::newRow("in Chinese") << "air.pm25"
                                << "不高于35"
                                << "<=35";
}

void TargetCommandTest::takesEveryForm()
{
    QFETCH(QString, indicator);
    QFETCH(QString, spec);
    QFETCH(QString, kept);
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must(target(
        {indicator, u"2025"_s, spec, u"--base-year"_s, u"2020"_s, u"--base-value"_s, u"30"_s}));
    QCOMPARE(lastChange(fixture, indicator), QStringList({u""_s, kept, u"expected"_s}));
}

void TargetCommandTest::keepsWhatIsNotGiven()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must(target({u"air.pm25"_s, u"2025"_s, u"<=35"_s, u"--nature"_s, u"binding"_s}));
    fixture.must(target({u"air.pm25"_s, u"2025"_s, u"<=34"_s}));
    QCOMPARE(lastChange(fixture, u"air.pm25"_s), QStringList({u"<=35"_s, u"<=34"_s, u"binding"_s}));
}

void TargetCommandTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const char* words, int code) {
        QTest::newRow(words) << QString::fromUtf8(words).split(u' ') << code;
    };
    row("air.pm25 2025 better", 1);
    row("air.pm25 2025 rank<=3", 1);
    row("forest.cover_rate 2025 >=101", 1);
    row("air.pm25 25 <=35", 1);
    row("air.x 2025 <=35", 1);
    row("air.pm25 2025 <=35 --area x", 1);
    row("air.pm25 2025 <=35 --base-year 2026", 1);
    row("air.pm25 2025 <=35 --base-value much", 1);
    row("air.pm25 2025 <=35 --nature nice", 2);
    row("air.pm25 2025", 2);
}

void TargetCommandTest::refusesWhatCannotBe()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const ProgramFixture fixture;
    fixture.makeDocument();
    const auto before = fixture.snapshot();
    const Run run = fixture.run(target(words));
    QVERIFY2(run.refused(code), run.err.constData());
    QVERIFY(fixture.snapshot() == before);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::TargetCommandTest)
#include "targetcommandtest.moc"
