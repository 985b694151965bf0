// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/documentlock.h>
#include <tests/storage/storagefixture.h>
#include <tests/support/documentfixture.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace qingshan {

using namespace test;
using Code = Error::Code;

class DocumentLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stands();
    void keepsASecondWriterOut();
    void letsReadersIn();
    void goesWhenTheDocumentIsClosed();
    void isLeftAloneByARefusedOpening();
    void doesNotAge();
    void ofADeadProcessIsTakenOver();
    void ofAnotherComputerIsExplained();
};

void DocumentLockTest::stands()
{
    QCOMPARE(documentLockPath(u"/x/湘西.qingshan"_s), u"/x/.湘西.qingshan-lock"_s);
}

void DocumentLockTest::keepsASecondWriterOut()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    const auto first = openForWriting(path);
    const auto second = DocumentFile::open(path, Access::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Code::Busy);
    QVERIFY(second.error().message.contains(u"already open in another window"_s));
    QVERIFY(first->write(
        {setTo(richDataset(), figureId("air.pm25", 2015, "xiangxi"), std::nullopt)}, originOf({})));
}

/// The command line reads while the window is open, and sees each step as soon as it is done.
void DocumentLockTest::letsReadersIn()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    const auto writer = openForWriting(path);
    const auto reader = DocumentFile::open(path, Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(described((*reader)->load().value()), described(richDataset()));
    Dataset changed = richDataset();
    const FigureChange change = setTo(changed, figureId("air.pm25", 2015, "xiangxi"), std::nullopt);
    QVERIFY(writer->write({change}, originOf({})));
    changed.apply(change);
    QCOMPARE(described((*reader)->load().value()), described(changed));
}

void DocumentLockTest::goesWhenTheDocumentIsClosed()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    {
        const auto file = openForWriting(path);
        QVERIFY(QFile::exists(documentLockPath(path)));
    }
    QCOMPARE(fixture.content(), QStringList{u"a.qingshan"_s});
    QVERIFY(DocumentFile::open(path, Access::ReadWrite));
}

void DocumentLockTest::isLeftAloneByARefusedOpening()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    const auto first = openForWriting(path);
    QVERIFY(!DocumentFile::open(path, Access::ReadWrite));
    QVERIFY(QFile::exists(documentLockPath(path)));
    QVERIFY(!DocumentFile::open(path, Access::ReadWrite));
}

/// A window may stay open over the holidays.
void DocumentLockTest::doesNotAge()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    const auto first = openForWriting(path);
    QFile lock(documentLockPath(path));
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(
        QDateTime::currentDateTimeUtc().addDays(-40), QFileDevice::FileModificationTime));
    lock.close();
    const auto second = DocumentFile::open(path, Access::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Code::Busy);
}

void DocumentLockTest::ofADeadProcessIsTakenOver()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    // No process has this number: it is beyond what the kernel gives out.
    const QString dead = u"99999999\nqingshan\n"_s + QSysInfo::machineHostName() + u'\n';
    writeBytes(documentLockPath(path), dead.toUtf8());
    QVERIFY(DocumentFile::open(path, Access::ReadWrite));
}

void DocumentLockTest::ofAnotherComputerIsExplained()
{
    StorageFixture fixture;
    const QString path = fixture.makeDocument();
    writeBytes(documentLockPath(path), "1\nqingshan\noffice-pc\n");
    const auto file = DocumentFile::open(path, Access::ReadWrite);
    QVERIFY(!file);
    QCOMPARE(file.error().code, Code::Busy);
    QVERIFY(file.error().message.contains(u"office-pc"_s));
    QVERIFY(file.error().message.contains(u".a.qingshan-lock"_s));
    QCOMPARE(contentOf(path), described(richDataset()));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::DocumentLockTest)
#include "documentlocktest.moc"
