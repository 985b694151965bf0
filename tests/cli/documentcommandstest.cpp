// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/programfixture.h>

#include <QDate>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::ProgramFixture;
using test::Run;

/// The commands new, sample, areas, area and indicators.
class DocumentCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newMakesADocumentWithOneArea();
    void newTakesKeyAndNames();
    void newHasTheLastTenYears();
    void newRefusesAnExistingFile();
    void newRefusesABadKey();
    void samplesExist_data();
    void samplesExist();
    void areaAddsAndChanges();
    void areaRefusesWhatCannotBe_data();
    void areaRefusesWhatCannotBe();
    void indicatorsListTheCatalogue();
    void indicatorsOfATheme();
};

void DocumentCommandsTest::newMakesADocumentWithOneArea()
{
    const ProgramFixture fixture;
    QCOMPARE(fixture.must({u"new"_s, u"a.qingshan"_s}), QByteArray());
    QCOMPARE(
        fixture.must({u"areas"_s, u"a.qingshan"_s}),
        QByteArray("key\tname_zh\tname_en\trole\ncity\t本市\tThe city\tsubject\n"));
    QCOMPARE(fixture.content(), QStringList(u"a.qingshan"_s));
}

void DocumentCommandsTest::newTakesKeyAndNames()
{
    const ProgramFixture fixture;
    fixture.must(
        {u"new"_s, u"a.qingshan"_s, u"--area"_s, u"dali"_s, u"--name-zh"_s, u"大理州"_s,
         u"--name-en=Dali"_s});
    QCOMPARE(
        fixture.must({u"areas"_s, u"a.qingshan"_s}).split('\n').at(1),
        QByteArray("dali\t大理州\tDali\tsubject"));
}

void DocumentCommandsTest::newHasTheLastTenYears()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must({u"table"_s, u"a.qingshan"_s, u"forest"_s, u"--to"_s, u"t.tsv"_s});
    const QList<QByteArray> lines = fixture.bytesOf(u"t.tsv"_s).trimmed().split('\n');
    const int last = QDate::currentDate().year() - 1;
    QCOMPARE(lines.size(), 11);
    QVERIFY(lines.at(1).startsWith(QByteArray::number(last - 9)));
    QVERIFY(lines.at(10).startsWith(QByteArray::number(last)));
}

void DocumentCommandsTest::newRefusesAnExistingFile()
{
    const ProgramFixture fixture;
    fixture.makeSample();
    const auto before = fixture.snapshot();
    QVERIFY(fixture.run({u"new"_s, u"a.qingshan"_s}).refused(1));
    QVERIFY(fixture.run({u"sample"_s, u"a.qingshan"_s}).refused(1));
    QVERIFY(fixture.run({u"new"_s, u"no/such/folder/a.qingshan"_s}).refused(1));
    QVERIFY(fixture.snapshot() == before);
}

void DocumentCommandsTest::newRefusesABadKey()
{
    const ProgramFixture fixture;
    QVERIFY(fixture.run({u"new"_s, u"a.qingshan"_s, u"--area"_s, u"My City"_s}).refused(1));
    QVERIFY(fixture.content().isEmpty());
}

void DocumentCommandsTest::samplesExist_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("subject");
    QTest::newRow("default") << QStringList() << QByteArray("xiangxi\t湘西州\t");
    QTest::newRow("xiangxi") << QStringList({u"--name"_s, u"xiangxi"_s})
                             << QByteArray("xiangxi\t湘西州\t");
    QTest::newRow("dali") << QStringList({u"--name"_s, u"dali"_s}) << QByteArray("dali\t大理州\t");
}

void DocumentCommandsTest::samplesExist()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, subject);
    const ProgramFixture fixture;
    fixture.must(QStringList{u"sample"_s, u"a.qingshan"_s} + options);
    const QByteArray areas = fixture.must({u"areas"_s, u"a.qingshan"_s});
    QVERIFY2(areas.contains(subject), areas.constData());
    QVERIFY(fixture.run({u"sample"_s, u"b.qingshan"_s, u"--name"_s, u"x"_s}).refused(2));
}

void DocumentCommandsTest::areaAddsAndChanges()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    fixture.must({u"area"_s, u"a.qingshan"_s, u"east"_s, u"--name-zh"_s, u"东县"_s});
    fixture.must({u"area"_s, u"a.qingshan"_s, u"east"_s, u"--role"_s, u"county"_s});
    fixture.must({u"area"_s, u"a.qingshan"_s, u"east"_s, u"--name-en"_s, u"East"_s});
    QCOMPARE(
        fixture.run({u"areas"_s, u"a.qingshan"_s}).rows().at(2),
        QStringList({u"east"_s, u"东县"_s, u"East"_s, u"county"_s}));
    fixture.must({u"area"_s, u"a.qingshan"_s, u"west"_s, u"--name-en"_s, u"West"_s});
    QCOMPARE(fixture.run({u"areas"_s, u"a.qingshan"_s}).rows().at(3).last(), u"peer"_s);
}

void DocumentCommandsTest::areaRefusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("no name") << QStringList({u"east"_s}) << 1;
    QTest::newRow("bad key") << QStringList({u"东县"_s, u"--name-zh"_s, u"东县"_s}) << 1;
    QTest::newRow("bad role") << QStringList(
        {u"east"_s, u"--name-zh"_s, u"东县"_s, u"--role"_s, u"king"_s})
                              << 2;
}

void DocumentCommandsTest::areaRefusesWhatCannotBe()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const ProgramFixture fixture;
    fixture.makeDocument();
    const auto before = fixture.snapshot();
    QVERIFY(fixture.run(QStringList{u"area"_s, u"a.qingshan"_s} + words).refused(code));
    QVERIFY(fixture.snapshot() == before);
}

void DocumentCommandsTest::indicatorsListTheCatalogue()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    const auto rows = fixture.run({u"indicators"_s, u"a.qingshan"_s}).rows();
    QCOMPARE(rows.first().join(u' '), u"key theme unit decimals direction kind name_zh name_en"_s);
    const QStringList cover{
        u"forest.cover_rate"_s,
        u"forest"_s,
        u"%"_s,
        u"2"_s,
        u"higher"_s,
        u"computed_unless_entered"_s,
        u"森林覆盖率"_s,
        u"Forest cover rate"_s};
    QVERIFY(rows.contains(cover));
}

void DocumentCommandsTest::indicatorsOfATheme()
{
    const ProgramFixture fixture;
    fixture.makeDocument();
    const auto rows =
        fixture.run({u"indicators"_s, u"a.qingshan"_s, u"--theme"_s, u"water"_s}).rows();
    QVERIFY(rows.size() > 5);
    for (const QStringList& row : rows.mid(1)) {
        QCOMPARE(row.at(1), u"water"_s);
    }
    QVERIFY(fixture.run({u"indicators"_s, u"a.qingshan"_s, u"--theme"_s, u"sea"_s}).refused(1));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::DocumentCommandsTest)
#include "documentcommandstest.moc"
