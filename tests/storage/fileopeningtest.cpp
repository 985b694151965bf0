// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/storage/storagefixture.h>
#include <tests/support/documentfixture.h>

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace qingshan {

using namespace test;
using Code = Error::Code;
using Spoil = std::function<void(const QString& path)>;

/// What is refused, with which sentence, and that it stays as it is.
class FileOpeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAndTouchesNothing_data();
    void refusesAndTouchesNothing();
    void refusesRowsThatCannotBeUnderstood_data();
    void refusesRowsThatCannotBeUnderstood();
    void refusesWhatIsNoFile();
    void opensAReadOnlyFileForViewingAlone();
    void opensAFileInAReadOnlyFolderForViewingAlone();
    void writesNothingWhenOpenForViewing();
    void opensThroughALink();
    void turnsALogBackIntoOneFile();
    void keepsAFigureOutsideTheYearsInSight();
    void survivesFlippedBytesAnywhere();
};

static void overwrite(const QString& path, qsizetype offset, const QByteArray& bytes)
{
    QByteArray content = bytesOf(path);
    content.replace(offset, bytes.size(), bytes);
    writeBytes(path, content);
}

static void runOrStop(const QString& path, const std::string& sql)
{
    if (const QString error = runSql(path, sql); !error.isEmpty()) {
        qFatal("%s", qUtf8Printable(error));
    }
}

static void addDamages()
{
    const auto row = [](const char* name, const Spoil& spoil) {
        QTest::newRow(name) << spoil << Code::Damaged << u"is damaged"_s;
    };
    row("cut off in the header",
        [](const QString& path) { writeBytes(path, bytesOf(path).left(50)); });
    row("one page left", [](const QString& path) { writeBytes(path, bytesOf(path).left(4096)); });
    row("cut in half", [](const QString& path) {
        const QByteArray bytes = bytesOf(path);
        writeBytes(path, bytes.left(bytes.size() / 2));
    });
    row("last page missing",
        [](const QString& path) { writeBytes(path, bytesOf(path).chopped(4096)); });
    row("a page of zeros",
        [](const QString& path) { overwrite(path, 4096 * 2, QByteArray(4096, '\0')); });
    row("a page of noise",
        [](const QString& path) { overwrite(path, 4096 * 3, QByteArray(4096, '\xA5')); });
    row("the table of contents overwritten",
        [](const QString& path) { overwrite(path, 100, QByteArray(300, '\x11')); });
    row("a table is gone", [](const QString& path) { runOrStop(path, "DROP TABLE target"); });
    row("history may be changed",
        [](const QString& path) { runOrStop(path, "DROP TRIGGER history_keeps_rows"); });
    row("a foreign trigger", [](const QString& path) {
        runOrStop(path, "CREATE TRIGGER x AFTER INSERT ON figure BEGIN DELETE FROM area; END");
    });
    row("a foreign view",
        [](const QString& path) { runOrStop(path, "CREATE VIEW x AS SELECT 1"); });
    row("a column more",
        [](const QString& path) { runOrStop(path, "ALTER TABLE area ADD COLUMN more TEXT"); });
    row("version 0", [](const QString& path) { runOrStop(path, "PRAGMA user_version = 0"); });
}

void FileOpeningTest::refusesAndTouchesNothing_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const Spoil& spoil, Code code, const char* sentence) {
        QTest::newRow(name) << spoil << code << QString::fromLatin1(sentence);
    };
    row(
        "empty", [](const QString& path) { writeBytes(path, {}); }, Code::NotOurs, "is empty");
    row(
        "one byte", [](const QString& path) { writeBytes(path, "S"); }, Code::NotOurs,
        "is not a Qingshan document");
    row(
        "text", [](const QString& path) { writeBytes(path, QByteArray(9000, 'x')); }, Code::NotOurs,
        "is not a Qingshan document");
    row(
        "zeros", [](const QString& path) { writeBytes(path, QByteArray(8192, '\0')); },
        Code::NotOurs, "is not a Qingshan document");
    row(
        "another program's database",
        [](const QString& path) { runOrStop(path, "PRAGMA application_id = 1"); }, Code::NotOurs,
        "is not a Qingshan document");
    row(
        "newer", [](const QString& path) { runOrStop(path, "PRAGMA user_version = 2"); },
        Code::TooNew, "newer version");
    row(
        "much newer",
        [](const QString& path) { runOrStop(path, "PRAGMA user_version = 2147483647"); },
        Code::TooNew, "newer version");
    addDamages();
}

void FileOpeningTest::refusesAndTouchesNothing()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const Code, code);
    QFETCH(const QString, sentence);
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    spoil(path);
    const QByteArray before = bytesOf(path);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto file = DocumentFile::open(path, access);
        QVERIFY(!file);
        QCOMPARE(file.error().code, code);
        QVERIFY2(file.error().message.contains(sentence), qPrintable(file.error().message));
        QVERIFY(file.error().message.contains(u"a.qingshan"_s));
        QVERIFY(bytesOf(path) == before);
        QCOMPARE(fixture.content(), QStringList{u"a.qingshan"_s});
    }
}

void FileOpeningTest::refusesRowsThatCannotBeUnderstood_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* sql) { QTest::newRow(sql) << QString::fromLatin1(sql); };
    row("UPDATE figure SET state = 'odd' WHERE year = 2015");
    row("UPDATE figure SET value = NULL WHERE year = 2015");
    row("UPDATE figure SET value = '1' WHERE year = 2018");
    row("UPDATE figure SET value = '1e3' WHERE year = 2015");
    row("UPDATE figure SET value = '12345678901234567890' WHERE year = 2015");
    row("UPDATE figure SET year = 1 WHERE year = 2015");
    row("UPDATE area SET role = 'king' WHERE position = 0");
    row("UPDATE target SET spec = 'soon' WHERE year = 2020");
    row("UPDATE target SET nature = 'dear' WHERE year = 2020");
    row("UPDATE target SET base_value = 'x' WHERE year = 2023");
    row("UPDATE target SET base_year = 3 WHERE year = 2023");
    row("DELETE FROM setting WHERE key = 'first_year'");
    row("UPDATE setting SET value = '2300' WHERE key = 'last_year'");
    row("UPDATE setting SET value = 'next' WHERE key = 'reference_year'");
}

/// Nothing is guessed: what the tables forbid, and what only the program can tell to be wrong.
void FileOpeningTest::refusesRowsThatCannotBeUnderstood()
{
    QFETCH(const QString, sql);
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    runOrStop(path, "PRAGMA ignore_check_constraints = ON;" + sql.toStdString());
    const auto file = DocumentFile::open(path, Access::ReadOnly);
    const auto dataset = file ? (*file)->load() : Result<Dataset>(file.error());
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, Code::Damaged);
    QVERIFY(!dataset.error().detail.isEmpty());
}

void FileOpeningTest::refusesWhatIsNoFile()
{
    StorageFixture fixture;
    const auto missing = DocumentFile::open(fixture.at(u"none"_s), Access::ReadWrite);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Code::NotFound);
    QVERIFY(missing.error().message.contains(u"none"_s));
    const auto folder = DocumentFile::open(fixture.at({}), Access::ReadWrite);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, Code::NotOurs);
    QVERIFY(folder.error().message.contains(u"is a folder"_s));
    const auto device = DocumentFile::open(u"/dev/null"_s, Access::ReadOnly);
    QVERIFY(!device);
    QCOMPARE(device.error().code, Code::NotOurs);
    QVERIFY(fixture.content().isEmpty());
}

void FileOpeningTest::opensAReadOnlyFileForViewingAlone()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
    const auto file = DocumentFile::open(path, Access::ReadWrite);
    QVERIFY(!file);
    QCOMPARE(file.error().code, Code::ReadOnly);
    QVERIFY(file.error().message.contains(u"can be opened for viewing"_s));
    QCOMPARE(contentOf(path), described(richDataset()));
    QCOMPARE(fixture.content(), QStringList{u"a.qingshan"_s});
}

void FileOpeningTest::opensAFileInAReadOnlyFolderForViewingAlone()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    QVERIFY(QFile::setPermissions(fixture.at({}), QFile::ReadOwner | QFile::ExeOwner));
    const auto file = DocumentFile::open(path, Access::ReadWrite);
    QVERIFY(!file);
    QCOMPARE(file.error().code, Code::ReadOnly);
    QCOMPARE(contentOf(path), described(richDataset()));
    QCOMPARE(fixture.content(), QStringList{u"a.qingshan"_s});
}

void FileOpeningTest::writesNothingWhenOpenForViewing()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    const QByteArray before = bytesOf(path);
    {
        const auto file = DocumentFile::open(path, Access::ReadOnly);
        QVERIFY(file);
        QVERIFY((*file)->isReadOnly());
        const Status written = (*file)->write(
            {setTo(richDataset(), figureId("air.pm25", 2015, "xiangxi"), std::nullopt)},
            originOf({}));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Code::ReadOnly);
        QVERIFY((*file)->load());
        QVERIFY((*file)->history({}));
        QVERIFY((*file)->checkIntegrity()->isEmpty());
    }
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(fixture.content(), QStringList{u"a.qingshan"_s});
}

void FileOpeningTest::opensThroughALink()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    QVERIFY(QFile::link(path, fixture.at(u"link"_s)));
    const auto file = openForWriting(fixture.at(u"link"_s));
    QCOMPARE(file->path(), QFileInfo(path).canonicalFilePath());
    const auto second = DocumentFile::open(path, Access::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Code::Busy);
}

void FileOpeningTest::turnsALogBackIntoOneFile()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    runOrStop(path, "PRAGMA journal_mode = WAL; UPDATE area SET name_en = 'X' WHERE position = 0");
    QCOMPARE(bytesOf(path).mid(18, 2), QByteArray("\2\2"));
    {
        const auto file = openForWriting(path);
        QCOMPARE(file->load()->areas().first().name.en, u"X"_s);
    }
    QCOMPARE(bytesOf(path).mid(18, 2), QByteArray("\1\1"));
    QCOMPARE(fixture.content(), QStringList{u"a.qingshan"_s});
}

void FileOpeningTest::keepsAFigureOutsideTheYearsInSight()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    runOrStop(path, "UPDATE setting SET value = '2018' WHERE key IN ('first_year', 'last_year')");
    const auto dataset = openForWriting(path)->load();
    QVERIFY(dataset);
    QCOMPARE(dataset->settings().years, (YearRange{1900_year, 2200_year}));
}

/// Whatever byte is changed: refused, or opened and read, but never a crash.
void FileOpeningTest::survivesFlippedBytesAnywhere()
{
    StorageFixture fixture;
    const QByteArray sound = bytesOf(fixture.makeDocument());
    const QString path = fixture.at(u"flipped"_s);
    int refused = 0;
    for (qsizetype offset = 16; offset < sound.size(); offset += 211) {
        QByteArray bytes = sound;
        bytes[offset] = static_cast<char>(~bytes.at(offset));
        writeBytes(path, bytes);
        const auto file = DocumentFile::open(path, Access::ReadOnly);
        if (!file || !(*file)->load() || !(*file)->history({})) {
            ++refused;
        }
        (void)DocumentFile::examine(path);
        QVERIFY(bytesOf(path) == bytes);
    }
    QVERIFY2(refused > 10, qPrintable(QString::number(refused)));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::FileOpeningTest)
#include "fileopeningtest.moc"
