// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/storage/storagefixture.h>
#include <tests/support/documentfixture.h>

#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace qingshan {

using namespace test;
using Code = Error::Code;

/// All or nothing: what a write that fails leaves behind, which is nothing.
class FileWritingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refusesAStepWithOneBadChange_data();
    void refusesAStepWithOneBadChange();
    void refusesAForeignAreaAtTheEnd();
    void refusesATextBeyondMeasure();
    void saysWhenAnotherProgramHoldsTheFile();
    void noticesThatItIsOvertaken();
    void waitsForAReaderAndGivesUp();
    void noticesAnotherProgramsChanges();
    void noticesThatTheFileWasMoved();
    void changesNothingWhenTheDiskIsFull();
    void doesNothingForNothing();

private:
    [[nodiscard]] FigureChange goodChange() const;
    /// That the write failed with `code`, nothing has changed, and the next write goes well.
    void checkRefused(const Status& written, Code code);

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<DocumentFile> m_file;
    QString m_path;
    QString m_historyBefore;
};

void FileWritingTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_path = m_fixture->makeDocument();
    m_file = openForWriting(m_path);
    m_historyBefore = askSql(m_path, "SELECT count(*) FROM history");
}

void FileWritingTest::cleanup()
{
    m_file.reset();
    m_fixture.reset();
}

FigureChange FileWritingTest::goodChange() const
{
    return setTo(richDataset(), figureId("air.pm25", 2015, "xiangxi"), Figure::of(decimalOf("36")));
}

void FileWritingTest::checkRefused(const Status& written, Code code)
{
    QVERIFY(!written);
    QCOMPARE(written.error().code, code);
    QVERIFY(written.error().message.contains(u"a.qingshan"_s));
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(contentOf(m_path), described(richDataset()));
    QCOMPARE(askSql(m_path, "SELECT count(*) FROM history"), m_historyBefore);
    QVERIFY(m_file->write({goodChange()}, originOf({})));
    QVERIFY(contentOf(m_path).contains(u"figure|air.pm25|xiangxi|2015|36|||"_s));
    QVERIFY(m_file->checkIntegrity()->isEmpty());
}

void FileWritingTest::refusesAStepWithOneBadChange_data()
{
    QTest::addColumn<qsizetype>("position");
    QTest::newRow("first") << qsizetype(0);
    QTest::newRow("middle") << qsizetype(1);
    QTest::newRow("last") << qsizetype(2);
}

void FileWritingTest::refusesAStepWithOneBadChange()
{
    QFETCH(const qsizetype, position);
    const Dataset rich = richDataset();
    ChangeSet changes{
        goodChange(), setTo(rich, figureId("air.pm25", 2018, "xiangxi"), std::nullopt)};
    // A withheld figure has no number: a CHECK of the table knows that too.
    const Figure impossible{decimalOf("1"), FigureState::Withheld};
    changes.insert(
        position, FigureChange{figureId("air.pm25", 2016, "xiangxi"), std::nullopt, impossible});
    checkRefused(m_file->write(changes, originOf({})), Code::Unable);
}

void FileWritingTest::refusesAForeignAreaAtTheEnd()
{
    const FigureId nowhere = figureId("air.pm25", 2016, "nowhere");
    const ChangeSet changes{
        goodChange(), FigureChange{nowhere, std::nullopt, Figure::of(decimalOf("1"))}};
    checkRefused(m_file->write(changes, originOf({})), Code::Unable);
}

void FileWritingTest::refusesATextBeyondMeasure()
{
    Figure figure = Figure::of(decimalOf("1"));
    figure.note = QString(9 * 1024 * 1024, u'x');
    const FigureId id = figureId("air.pm25", 2016, "xiangxi");
    const ChangeSet changes{goodChange(), FigureChange{id, std::nullopt, figure}};
    checkRefused(m_file->write(changes, originOf({})), Code::BadInput);
}

void FileWritingTest::saysWhenAnotherProgramHoldsTheFile()
{
    {
        SQLite::Database other(m_path.toStdString(), SQLite::OPEN_READWRITE);
        const SQLite::Transaction held(other, SQLite::TransactionBehavior::EXCLUSIVE);
        const Status written = m_file->write({goodChange()}, originOf({}));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Code::Busy);
        QVERIFY(written.error().message.contains(u"Another program"_s));
        const auto viewed = DocumentFile::open(m_path, Access::ReadOnly);
        QVERIFY(!viewed);
        QCOMPARE(viewed.error().code, Code::Busy);
    }
    QVERIFY(m_file->write({goodChange()}, originOf({})));
}

void FileWritingTest::noticesThatItIsOvertaken()
{
    QVERIFY(!m_file->isOvertaken());
    QVERIFY(m_file->write({goodChange()}, originOf({})));
    QVERIFY2(!m_file->isOvertaken(), "its own changes are no news");
    QCOMPARE(runSql(m_path, "UPDATE area SET name_en = 'X'"), QString());
    QVERIFY(m_file->isOvertaken());
    QVERIFY(m_file->load());
    QVERIFY(!m_file->isOvertaken());
    const QByteArray bytes = bytesOf(m_path);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(m_file->isOvertaken());
    writeBytes(m_path, bytes);
    QVERIFY2(m_file->isOvertaken(), "another file of that name is not the one that is open");
}

/// The commit itself is refused here: the transaction must be gone afterwards all the same.
void FileWritingTest::waitsForAReaderAndGivesUp()
{
    Status written = ok();
    {
        SQLite::Database other(m_path.toStdString(), SQLite::OPEN_READONLY);
        SQLite::Statement reading(other, "SELECT * FROM history");
        QVERIFY(reading.executeStep());
        written = m_file->write({goodChange()}, originOf({}));
    }
    checkRefused(written, Code::Busy);
}

void FileWritingTest::noticesAnotherProgramsChanges()
{
    QCOMPARE(runSql(m_path, "DELETE FROM figure WHERE year = 2021"), QString());
    const Status written = m_file->write({goodChange()}, originOf({}));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::Busy);
    QVERIFY(written.error().message.contains(u"has changed"_s));
    QCOMPARE(askSql(m_path, "SELECT count(*) FROM history"), m_historyBefore);
    QVERIFY(m_file->load()); // now it is known
    QVERIFY(m_file->write({goodChange()}, originOf({})));
}

void FileWritingTest::noticesThatTheFileWasMoved()
{
    QVERIFY(QFile::rename(m_path, m_fixture->at(u"b.qingshan"_s)));
    const QByteArray before = bytesOf(m_fixture->at(u"b.qingshan"_s));
    const Status written = m_file->write({goodChange()}, originOf({}));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::Disk);
    QVERIFY(written.error().message.contains(u"moved"_s));
    QVERIFY(bytesOf(m_fixture->at(u"b.qingshan"_s)) == before);
}

void FileWritingTest::changesNothingWhenTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    // Files may not grow beyond this size, which is what a full disk is to a program.
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = usual;
    tight.rlim_cur = static_cast<rlim_t>(QFileInfo(m_path).size() + 8192);
    ChangeSet changes;
    Figure figure = Figure::of(decimalOf("1"));
    figure.note = QString(2000, u'x');
    for (int year = 1950; year < 2010; ++year) {
        changes.append(FigureChange{figureId("air.so2", year, "xiangxi"), std::nullopt, figure});
    }
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Status written = m_file->write(changes, originOf({}));
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, handler);
    checkRefused(written, Code::Disk);
#else
    QSKIP("needs a limit on the size of files");
#endif
}

void FileWritingTest::doesNothingForNothing()
{
    const QByteArray before = bytesOf(m_path);
    QVERIFY(m_file->write({}, originOf({})));
    QVERIFY(bytesOf(m_path) == before);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::FileWritingTest)
#include "filewritingtest.moc"
