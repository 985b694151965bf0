// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/fileheader.h>
#include <models/storage/newdocument.h>
#include <models/storage/sample.h>
#include <tests/storage/storagefixture.h>
#include <tests/support/documentfixture.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace qingshan {

using namespace test;

class NewDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItWasGiven();
    void holdsTheSamples();
    void isMarkedAsOurs();
    void opensForWriting();
    void recordsItsFirstStep();
    void recordsNothingWhenThereIsNothing();
    void refusesWhatExists_data();
    void refusesWhatExists();
    void refusesAMissingFolder();
    void refusesAReadOnlyFolder();
    void leavesNothingBehindWhenItFails();
    void takesAnyName_data();
    void takesAnyName();
};

void NewDocumentTest::holdsWhatItWasGiven()
{
    StorageFixture fixture;
    QCOMPARE(contentOf(fixture.makeDocument()), described(richDataset()));
}

void NewDocumentTest::holdsTheSamples()
{
    StorageFixture fixture;
    for (const QString& name : sampleNames()) {
        const auto sample = builtinSample(name);
        QVERIFY(sample);
        QVERIFY(DocumentFile::create(fixture.at(name), *sample, originOf(u"Sample"_s)));
        QCOMPARE(contentOf(fixture.at(name)), described(*sample));
    }
}

void NewDocumentTest::isMarkedAsOurs()
{
    StorageFixture fixture;
    const QByteArray bytes = bytesOf(fixture.makeDocument());
    QCOMPARE(bytes.mid(68, 4), QByteArray("QSHN"));
    QCOMPARE(bytes.mid(60, 4), QByteArray("\0\0\0\1", 4));
    QCOMPARE(fixture.content(), QStringList{u"a.qingshan"_s});
}

void NewDocumentTest::opensForWriting()
{
    StorageFixture fixture;
    auto file = DocumentFile::create(fixture.at(u"a"_s), richDataset(), originOf({}));
    QVERIFY(file);
    QVERIFY(!(*file)->isReadOnly());
    QVERIFY((*file)->path().endsWith(u"/a"_s));
    const auto change =
        setTo(richDataset(), figureId("air.pm25", 2015, "xiangxi"), Figure::of(decimalOf("1")));
    QVERIFY((*file)->write({change}, originOf({})));
}

void NewDocumentTest::recordsItsFirstStep()
{
    StorageFixture fixture;
    const auto file = openForWriting(fixture.makeDocument());
    const auto history = file->history({});
    QVERIFY(history);
    const Dataset rich = richDataset();
    QCOMPARE(history->size(), 1 + rich.areas().size() + rich.figureCount() + 7);
    Dataset rebuilt;
    for (const HistoryEntry& entry : *history) {
        QCOMPARE(entry.batch, 1);
        QCOMPARE(entry.origin.reason, u"Sample"_s);
        rebuilt.apply(entry.change);
    }
    QCOMPARE(described(rebuilt), described(rich));
}

void NewDocumentTest::recordsNothingWhenThereIsNothing()
{
    StorageFixture fixture;
    const auto file = DocumentFile::create(fixture.at(u"a"_s), Dataset(), originOf({}));
    QVERIFY(file);
    const auto time = (*file)->dataTime();
    QVERIFY(time);
    QVERIFY(!time->isValid());
    QCOMPARE(described((*file)->load().value()), described(Dataset()));
}

void NewDocumentTest::refusesWhatExists_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << u"file"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("dangling link") << u"link"_s;
}

void NewDocumentTest::refusesWhatExists()
{
    QFETCH(const QString, name);
    StorageFixture fixture;
    writeBytes(fixture.at(u"file"_s), "precious");
    QVERIFY(QDir().mkdir(fixture.at(u"folder"_s)));
    QVERIFY(QFile::link(fixture.at(u"nowhere"_s), fixture.at(u"link"_s)));
    const QStringList before = fixture.content();
    const auto file = DocumentFile::create(fixture.at(name), richDataset(), originOf({}));
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::Exists);
    QVERIFY(file.error().message.contains(name));
    QCOMPARE(bytesOf(fixture.at(u"file"_s)), QByteArray("precious"));
    QCOMPARE(fixture.content(), before);
}

void NewDocumentTest::refusesAMissingFolder()
{
    StorageFixture fixture;
    const auto file =
        DocumentFile::create(fixture.at(u"none/a.qingshan"_s), Dataset(), originOf({}));
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::NotFound);
    QVERIFY(fixture.content().isEmpty());
}

void NewDocumentTest::refusesAReadOnlyFolder()
{
    StorageFixture fixture;
    QVERIFY(QFile::setPermissions(fixture.at({}), QFile::ReadOwner | QFile::ExeOwner));
    const auto file = DocumentFile::create(fixture.at(u"a"_s), Dataset(), originOf({}));
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::ReadOnly);
}

void NewDocumentTest::leavesNothingBehindWhenItFails()
{
    StorageFixture fixture;
    Dataset misfit; // a figure whose area is not there
    misfit.apply(
        FigureChange{figureId("air.pm25", 2020), std::nullopt, Figure::of(decimalOf("1"))});
    const auto file = DocumentFile::create(fixture.at(u"a"_s), misfit, originOf({}));
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::Unable);
    QVERIFY(fixture.content().isEmpty());
}

void NewDocumentTest::takesAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese") << u"湘西州 年度指标.qingshan"_s;
    QTest::newRow("quotes") << u"it's \"so\".qingshan"_s;
    QTest::newRow("looks like a URI") << u"file:a?mode=memory&x=%41#b"_s;
    QTest::newRow("no suffix") << u"a"_s;
    QTest::newRow("beyond the basic plane") << u"😀.qingshan"_s;
}

void NewDocumentTest::takesAnyName()
{
    QFETCH(const QString, name);
    StorageFixture fixture;
    const QString path = fixture.makeDocument(name);
    QCOMPARE(fixture.content(), QStringList{name});
    {
        const auto file = openForWriting(path);
        const FigureId id = figureId("air.pm25", 2015, "xiangxi");
        QVERIFY(
            file->write({setTo(richDataset(), id, Figure::of(decimalOf("36.50")))}, originOf({})));
    }
    QVERIFY(contentOf(path).contains(u"figure|air.pm25|xiangxi|2015|36.50|||"_s));
    QCOMPARE(fixture.content(), QStringList{name});
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::NewDocumentTest)
#include "newdocumenttest.moc"
