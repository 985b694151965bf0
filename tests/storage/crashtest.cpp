// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/storage/storagefixture.h>
#include <tests/support/documentfixture.h>

#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;

namespace qingshan {

using namespace test;

/// What is found after the power went off in the middle of a write: the file half written, and
/// beside it the journal that says what it was before.
class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isRepairedWhenOpened_data();
    void isRepairedWhenOpened();
    void isRepairedWhenExamined();
    void saysThatAReadOnlyPlaceCannotBeRepaired();

private:
    std::unique_ptr<StorageFixture> m_fixture;
    QString m_path;
};

void CrashTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    const QString sound = m_fixture->makeDocument(u"sound"_s);
    m_path = m_fixture->at(u"crashed"_s);
    SQLite::Database writer(sound.toStdString(), SQLite::OPEN_READWRITE);
    // So small a cache that pages reach the disk before the commit.
    writer.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE");
    writer.exec("UPDATE figure SET note = hex(zeroblob(3000)), value = NULL, state = 'pending'");
    writer.exec("UPDATE area SET name_en = hex(zeroblob(3000))");
    QVERIFY(QFile::copy(sound, m_path));
    const QString journal = m_path + u"-journal"_s;
    QVERIFY(QFile::copy(sound + u"-journal"_s, journal));
    writer.exec("ROLLBACK");
    // Without these two the test would show nothing.
    QVERIFY(bytesOf(m_path) != bytesOf(sound));
    QVERIFY(QFileInfo(journal).size() > 4096);
}

void CrashTest::isRepairedWhenOpened_data()
{
    QTest::addColumn<bool>("viewed");
    QTest::newRow("for writing") << false;
    QTest::newRow("for viewing") << true;
}

void CrashTest::isRepairedWhenOpened()
{
    QFETCH(const bool, viewed);
    {
        const auto file = DocumentFile::open(m_path, viewed ? Access::ReadOnly : Access::ReadWrite);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(described((*file)->load().value()), described(richDataset()));
        QVERIFY((*file)->checkIntegrity()->isEmpty());
    }
    QCOMPARE(m_fixture->content(), QStringList({u"crashed"_s, u"sound"_s}));
    QVERIFY(bytesOf(m_path) == bytesOf(m_fixture->at(u"sound"_s)));
}

void CrashTest::isRepairedWhenExamined()
{
    const auto findings = DocumentFile::examine(m_path);
    QVERIFY(findings);
    QCOMPARE(*findings, QStringList());
    QCOMPARE(contentOf(m_path), described(richDataset()));
}

void CrashTest::saysThatAReadOnlyPlaceCannotBeRepaired()
{
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    const QByteArray before = bytesOf(m_path);
    const auto file = DocumentFile::open(m_path, Access::ReadOnly);
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::ReadOnly);
    QVERIFY(file.error().message.contains(u"crashed-journal"_s));
    QVERIFY(bytesOf(m_path) == before);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::CrashTest)
#include "crashtest.moc"
