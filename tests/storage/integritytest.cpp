// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/storage/storagefixture.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace qingshan {

using namespace test;

class IntegrityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInASoundFile();
    void findsWhatDoesNotFit_data();
    void findsWhatDoesNotFit();
    void examinesAFileThatIsRefused();
    void refusesToExamineWhatIsNotOurs();
};

void IntegrityTest::findsNothingInASoundFile()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    const auto file = openForWriting(path);
    const FigureId id = figureId("air.pm25", 2015, "xiangxi");
    const FigureChange change = setTo(richDataset(), id, Figure::of(decimalOf("1.0")));
    QVERIFY(file->write({change}, originOf({})));
    QVERIFY(file->write({inverse(change)}, originOf({})));
    QCOMPARE(file->checkIntegrity().value(), QStringList());
    QCOMPARE(DocumentFile::examine(path).value(), QStringList());
}

void IntegrityTest::findsWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char* name, const char* sql, const char* finding) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(finding);
    };
    row("no decimal", "UPDATE figure SET value = '1.2.3' WHERE year = 2015",
        "Figure air.pm25 xiangxi 2015 cannot be understood: value \"1.2.3\", state \"final\".");
    row("no area", "DELETE FROM area WHERE key = 'jishou'",
        "Figure tourism.visitors jishou 2019 belongs to an area that is not there.");
    row("target without area", "DELETE FROM area WHERE key = 'hunan'",
        "Target air.pm25 hunan 2020 belongs to an area that is not there.");
    row("outside the years", "UPDATE setting SET value = '2100' WHERE key = 'last_year'",
        "Figure newer.indicator xiangxi 2200 lies outside the years of the tables.");
    row("no settings", "DELETE FROM setting WHERE key = 'reference_year'",
        "The settings of the document are missing or contradict themselves.");
    row("odd target", "UPDATE target SET spec = 'soon' WHERE year = 2020",
        "Target air.pm25 hunan 2020 cannot be understood: \"soon\".");
    row("value changed behind our back", "UPDATE figure SET value = '36' WHERE year = 2015",
        "Figure air.pm25 xiangxi 2015 is not what the history says");
    row("figure put in behind our back",
        "INSERT INTO figure VALUES ('x.y', 'hunan', 2020, '1', 'final', '', '', '')",
        "Figure x.y hunan 2020 is not what the history says");
    const auto change = [&row](const char* name, const char* sql, const char* what) {
        row(name, sql, QByteArray(what + QByteArray(" is not what the history says")).constData());
    };
    change(
        "state", "UPDATE figure SET state = 'estimated' WHERE year = 2015",
        "Figure air.pm25 xiangxi 2015");
    change(
        "basis", "UPDATE figure SET basis = 'other' WHERE year = 2015",
        "Figure air.pm25 xiangxi 2015");
    change(
        "source", "UPDATE figure SET source = 'other' WHERE year = 2015",
        "Figure air.pm25 xiangxi 2015");
    change(
        "note", "UPDATE figure SET note = 'other' WHERE year = 2015",
        "Figure air.pm25 xiangxi 2015");
    row("figure removed behind our back", "DELETE FROM figure WHERE year = 2015",
        "Figure air.pm25 xiangxi 2015 stands in the history but not in the document");
    change(
        "target", "UPDATE target SET spec = '<=1' WHERE area = 'hunan'",
        "Target air.pm25 hunan 2020");
    change(
        "nature of a target",
        "UPDATE target SET nature = iif(nature = 'binding', 'expected', 'binding')"
        " WHERE area = 'hunan'",
        "Target air.pm25 hunan 2020");
    change(
        "base year", "UPDATE target SET base_year = 1999 WHERE area = 'hunan'",
        "Target air.pm25 hunan 2020");
    change(
        "base value", "UPDATE target SET base_value = '1.99' WHERE area = 'hunan'",
        "Target air.pm25 hunan 2020");
    change(
        "source of a target", "UPDATE target SET source = 'other' WHERE area = 'hunan'",
        "Target air.pm25 hunan 2020");
    change(
        "target put in behind our back",
        "INSERT INTO target VALUES ('x.y', 'hunan', 2020, '<=1', 'binding', NULL, NULL, '')",
        "Target x.y hunan 2020");
    row("target removed behind our back", "DELETE FROM target WHERE area = 'hunan'",
        "Target air.pm25 hunan 2020 stands in the history but not in the document");
    row("state without value",
        "PRAGMA ignore_check_constraints = ON;"
        "UPDATE figure SET value = NULL WHERE year = 2015",
        "Figure air.pm25 xiangxi 2015 cannot be understood: value \"\", state \"final\".");
    row("outside all years",
        "PRAGMA ignore_check_constraints = ON; UPDATE figure SET year = 1 WHERE year = 2015",
        "Figure air.pm25 xiangxi 1 cannot be understood");
}

void IntegrityTest::findsWhatDoesNotFit()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, finding);
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    QCOMPARE(runSql(path, sql.toStdString()), QString());
    const auto findings = DocumentFile::examine(path);
    QVERIFY(findings);
    const QString all = findings->join(u'\n');
    QVERIFY2(all.contains(finding), qPrintable(all));
}

void IntegrityTest::examinesAFileThatIsRefused()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    QByteArray bytes = bytesOf(path);
    bytes.replace(4096 * 3, 4096, QByteArray(4096, '\xA5'));
    writeBytes(path, bytes);
    QVERIFY(!DocumentFile::open(path, Access::ReadOnly));
    const auto findings = DocumentFile::examine(path);
    if (findings) {
        QVERIFY(findings->join(u'\n').contains(u"The database is damaged"_s));
    } else {
        QCOMPARE(findings.error().code, Error::Code::Damaged);
    }
}

void IntegrityTest::refusesToExamineWhatIsNotOurs()
{
    StorageFixture fixture;
    writeBytes(fixture.at(u"x"_s), "hello");
    const auto findings = DocumentFile::examine(fixture.at(u"x"_s));
    QVERIFY(!findings);
    QCOMPARE(findings.error().code, Error::Code::NotOurs);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::IntegrityTest)
#include "integritytest.moc"
