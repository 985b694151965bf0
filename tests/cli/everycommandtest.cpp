// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/programfixture.h>

#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::ProgramFixture;
using test::Run;

/// What holds for every command alike.
class EveryCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesWellWithAGoodCall_data();
    void goesWellWithAGoodCall();
    void refusesACallWithoutArguments_data();
    void refusesACallWithoutArguments();
    void refusesAnUnknownOption_data();
    void refusesAnUnknownOption();
    void refusesAnArgumentTooMany_data();
    void refusesAnArgumentTooMany();
    void refusesAMissingFile_data();
    void refusesAMissingFile();
    void refusesAForeignFile_data();
    void refusesAForeignFile();
    void refusesADamagedFile_data();
    void refusesADamagedFile();
};

namespace {

/// A good call of each command on the sample `a.qingshan`.
const QStringList calls{
    u"new b.qingshan"_s,
    u"sample b.qingshan"_s,
    u"areas a.qingshan"_s,
    u"area a.qingshan dali --name-en Dali"_s,
    u"indicators a.qingshan"_s,
    u"set a.qingshan forest.cover_rate 2021 70.24"_s,
    u"get a.qingshan forest.cover_rate"_s,
    u"target a.qingshan forest.cover_rate 2026 >=70.24"_s,
    u"history a.qingshan forest.cover_rate"_s,
    u"table a.qingshan forest --to t.csv"_s,
    u"export a.qingshan --to out --chart forest"_s,
    u"check a.qingshan"_s,
};

QStringList wordsOf(const QString& call)
{
    return call.split(u' ');
}

void addCalls()
{
    QTest::addColumn<QString>("call");
    for (const QString& call : calls) {
        QTest::newRow(qPrintable(call.section(u' ', 0, 0))) << call;
    }
}

void addCallsThatRead()
{
    QTest::addColumn<QString>("call");
    for (const QString& call : calls) {
        if (call.contains("a.qingshan"_L1)) {
            QTest::newRow(qPrintable(call.section(u' ', 0, 0))) << call;
        }
    }
}

/// The folder as it was before, but for the files that the test made.
bool nothingCreated(const ProgramFixture& fixture)
{
    return fixture.content() == QStringList(u"a.qingshan"_s);
}

} // namespace

void EveryCommandTest::goesWellWithAGoodCall_data()
{
    addCalls();
}

void EveryCommandTest::goesWellWithAGoodCall()
{
    QFETCH(QString, call);
    const ProgramFixture fixture;
    fixture.makeSample();
    const Run run = fixture.run(wordsOf(call));
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(!run.out.contains('\r'));
}

void EveryCommandTest::refusesACallWithoutArguments_data()
{
    addCalls();
}

void EveryCommandTest::refusesACallWithoutArguments()
{
    QFETCH(QString, call);
    const QString command = call.section(u' ', 0, 0);
    const Run run = ProgramFixture().run({command});
    QVERIFY(run.refused(2));
    QVERIFY(run.err.contains(QByteArray("qingshan help " + command.toUtf8())));
}

void EveryCommandTest::refusesAnUnknownOption_data()
{
    addCalls();
}

void EveryCommandTest::refusesAnUnknownOption()
{
    QFETCH(QString, call);
    const ProgramFixture fixture;
    fixture.makeSample();
    const auto before = fixture.snapshot();
    QVERIFY(fixture.run(wordsOf(call) + QStringList(u"--nonsense"_s)).refused(2));
    QVERIFY(fixture.snapshot() == before);
    QVERIFY(nothingCreated(fixture));
}

void EveryCommandTest::refusesAnArgumentTooMany_data()
{
    addCalls();
}

void EveryCommandTest::refusesAnArgumentTooMany()
{
    QFETCH(QString, call);
    const ProgramFixture fixture;
    fixture.makeSample();
    const auto before = fixture.snapshot();
    QVERIFY(fixture.run(wordsOf(call) + QStringList(u"surplus"_s)).refused(2));
    QVERIFY(fixture.snapshot() == before);
    QVERIFY(nothingCreated(fixture));
}

void EveryCommandTest::refusesAMissingFile_data()
{
    addCallsThatRead();
}

void EveryCommandTest::refusesAMissingFile()
{
    QFETCH(QString, call);
    const ProgramFixture fixture;
    const Run run = fixture.run(wordsOf(call));
    QVERIFY(run.refused(1));
    QVERIFY(run.err.contains("a.qingshan"));
    QVERIFY(fixture.content().isEmpty());
}

void EveryCommandTest::refusesAForeignFile_data()
{
    addCallsThatRead();
}

void EveryCommandTest::refusesAForeignFile()
{
    QFETCH(QString, call);
    const ProgramFixture fixture;
    fixture.write(u"a.qingshan"_s, "year,value\n2021,70.24\n");
    const auto before = fixture.snapshot();
    QVERIFY(fixture.run(wordsOf(call)).refused(1));
    QVERIFY(fixture.snapshot() == before);
    QVERIFY(nothingCreated(fixture));
}

void EveryCommandTest::refusesADamagedFile_data()
{
    addCallsThatRead();
}

void EveryCommandTest::refusesADamagedFile()
{
    QFETCH(QString, call);
    const ProgramFixture fixture;
    fixture.makeSample();
    const QByteArray whole = fixture.bytesOf(u"a.qingshan"_s);
    fixture.write(u"a.qingshan"_s, whole.left(whole.size() / 2));
    const auto before = fixture.snapshot();
    const Run run = fixture.run(wordsOf(call));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(fixture.snapshot() == before);
    QVERIFY(nothingCreated(fixture));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::EveryCommandTest)
#include "everycommandtest.moc"
