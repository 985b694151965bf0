// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/exchange/filewriter.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;

class FileWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhole();
    void replacesWhatIsThere();
    void leavesNothingWhenRefused_data();
    void leavesNothingWhenRefused();
};

void FileWriterTest::writesWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"图 1.png"_s);
    QVERIFY(writeWhole(path, "bytes"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("bytes"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void FileWriterTest::replacesWhatIsThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.png"_s);
    QVERIFY(writeWhole(path, "the old and longer one"));
    QVERIFY(writeWhole(path, "new"));
    QCOMPARE(QFileInfo(path).size(), 3);
}

void FileWriterTest::leavesNothingWhenRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"nowhere/chart.png"_s;
    QTest::newRow("folder is a file") << u"file/chart.png"_s;
    QTest::newRow("a folder of that name") << u"folder"_s;
}

void FileWriterTest::leavesNothingWhenRefused()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(writeWhole(folder.filePath(u"file"_s), "kept"));
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const Status written = writeWhole(folder.filePath(name), "bytes");
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Disk);
    QVERIFY2(
        written.error().message.contains(QFileInfo(name).fileName()),
        qUtf8Printable(written.error().message));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    QVERIFY(QDir(folder.filePath(u"folder"_s)).isEmpty());
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::FileWriterTest)
#include "filewritertest.moc"
