// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/programfixture.h>

#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::ProgramFixture;
using test::Run;

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowWithoutADisplaySaysSo();
    void tellsItsVersion();
    void helpNamesEveryCommand();
    void helpDescribesACommand();
    void refusesAnUnknownFirstWord_data();
    void refusesAnUnknownFirstWord();
    void measuresNothingWithoutItsDocument();
    void printsTheSameInEveryLocale_data();
    void printsTheSameInEveryLocale();
    void speaksTheLanguageAskedFor();
    void takesPathsOfAnyScript_data();
    void takesPathsOfAnyScript();
};

namespace {

const QStringList commands{u"new"_s,     u"sample"_s, u"areas"_s,  u"area"_s,  u"indicators"_s,
                           u"set"_s,     u"get"_s,    u"target"_s, u"table"_s, u"export"_s,
                           u"history"_s, u"check"_s,  u"help"_s};

} // namespace

void ProgramTest::tellsItsVersion()
{
    QCOMPARE(ProgramFixture().must({u"--version"_s}), QByteArray("qingshan 0.1.0\n"));
}

void ProgramTest::helpNamesEveryCommand()
{
    const ProgramFixture fixture;
    const QString help = QString::fromUtf8(fixture.must({u"help"_s}));
    QCOMPARE(QString::fromUtf8(fixture.must({u"--help"_s})), help);
    QCOMPARE(QString::fromUtf8(fixture.must({u"-h"_s})), help);
    for (const QString& command : commands) {
        const QString entry = u"\n  "_s + command + u' ';
        QVERIFY2(help.contains(entry), qPrintable(command));
    }
}

void ProgramTest::helpDescribesACommand()
{
    const ProgramFixture fixture;
    for (const QString& command : commands) {
        const QByteArray help = fixture.must({u"help"_s, command});
        QVERIFY(help.startsWith(QByteArray("qingshan " + command.toUtf8())));
        QCOMPARE(fixture.must({command, u"--help"_s}), help);
    }
    const QByteArray set = fixture.must({u"help"_s, u"set"_s});
    QVERIFY(set.startsWith("qingshan set FILE INDICATOR YEAR VALUE [--area A] [--basis T]"));
    QVERIFY(fixture.run({u"help"_s, u"nonsense"_s}).refused(2));
}

void ProgramTest::refusesAnUnknownFirstWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("a word") << "nonsense";
    QTest::newRow("a command in capitals") << "GET";
    QTest::newRow("an option") << "--nonsense";
    QTest::newRow("a short option") << "-x";
}

void ProgramTest::refusesAnUnknownFirstWord()
{
    QFETCH(QString, word);
    const Run run = ProgramFixture().run({word});
    QVERIFY(run.refused(2));
    QVERIFY(run.err.contains(word.toUtf8()));
    QVERIFY(run.err.contains("qingshan help"));
}

void ProgramTest::measuresNothingWithoutItsDocument()
{
    const ProgramFixture fixture;
    const Run run = fixture.run(
        {u"--lang"_s, u"en"_s, u"--exit-after-first-paint"_s, u"gone.qingshan"_s},
        {u"QT_QPA_PLATFORM=offscreen"_s, u"XDG_DATA_HOME="_s + fixture.at(u"data"_s)});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("There is no file gone.qingshan."), run.err.constData());
    QCOMPARE(fixture.content(), QStringList());
}

void ProgramTest::printsTheSameInEveryLocale_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("C") << "LANG=C";
    QTest::newRow("German") << "LC_ALL=de_DE.UTF-8";
    QTest::newRow("Turkish") << "LC_ALL=tr_TR.UTF-8";
    QTest::newRow("not UTF-8") << "LC_ALL=en_US.ISO-8859-1";
    QTest::newRow("Chinese") << "LC_ALL=zh_CN.UTF-8";
}

void ProgramTest::printsTheSameInEveryLocale()
{
    QFETCH(QString, variable);
    const ProgramFixture fixture;
    fixture.makeSample();
    const QStringList get{u"get"_s, u"a.qingshan"_s, u"forest.cover_rate"_s};
    const Run plain = fixture.run(get);
    const Run other = fixture.run(get, {variable});
    QVERIFY(plain.out.contains("70.24"));
    QCOMPARE(other.out, plain.out);
    QCOMPARE(other.err, QByteArray());
    QCOMPARE(other.exitCode, 0);
    const QStringList areas{u"areas"_s, u"a.qingshan"_s};
    QCOMPARE(fixture.run(areas, {variable}).out, fixture.run(areas).out);
    QVERIFY(fixture.run(areas).out.contains("湘西州"));
}

void ProgramTest::speaksTheLanguageAskedFor()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    const QStringList table{u"table"_s, u"a.qingshan"_s, u"forest"_s, u"--to"_s, u"t.tsv"_s};
    fixture.must(table + QStringList{u"--lang"_s, u"en"_s});
    QVERIFY(fixture.bytesOf(u"t.tsv"_s).contains("Forest cover rate"));
    fixture.must(QStringList{u"--lang"_s, u"zh"_s} + table);
    QVERIFY(fixture.bytesOf(u"t.tsv"_s).contains("森林覆盖率"));
    QCOMPARE(fixture.run(table, {u"LANG=zh_CN.UTF-8"_s}).exitCode, 0);
    QVERIFY(fixture.bytesOf(u"t.tsv"_s).contains("森林覆盖率"));
    QVERIFY(fixture.run(table + QStringList{u"--lang"_s, u"fr"_s}).refused(2));
}

void ProgramTest::takesPathsOfAnyScript_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese") << "青山 2021.qingshan";
    QTest::newRow("blanks and quotes") << "a b 'c' \"d\".qingshan";
    QTest::newRow("percent and hash") << "100% #1?.qingshan";
    QTest::newRow("no ending") << "document";
    QTest::newRow("name of a command") << "./set";
}

void ProgramTest::takesPathsOfAnyScript()
{
    QFETCH(QString, name);
    const ProgramFixture fixture;
    fixture.makeSample(name);
    fixture.must({u"set"_s, name, u"air.pm25"_s, u"2021"_s, u"30"_s, u"--force"_s});
    QVERIFY(fixture.must({u"get"_s, name, u"air.pm25"_s}).contains("\t2021\t30\t"));
    const QString folder = name + u".图"_s;
    fixture.must({u"export"_s, name, u"--to"_s, folder, u"--chart"_s, u"air.pm25"_s});
    QCOMPARE(fixture.content(folder), QStringList(u"air.pm25.png"_s));
}

void ProgramTest::windowWithoutADisplaySaysSo()
{
    const ProgramFixture fixture;
    const auto english = fixture.run({}, {u"LC_ALL=C.UTF-8"_s});
    QCOMPARE(english.exitCode, 1);
    QVERIFY(english.err.contains("no display"));
    QCOMPARE(english.err.count('\n'), 1);
    const auto chinese = fixture.run({u"--lang"_s, u"zh"_s});
    QCOMPARE(chinese.exitCode, 1);
    QVERIFY(QString::fromUtf8(chinese.err).contains(u"显示器"_s));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::ProgramTest)
#include "programtest.moc"
