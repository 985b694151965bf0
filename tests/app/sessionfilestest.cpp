// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/sessionfixture.h>
#include <widgets/mainwindow.h>

#include <QFile>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::SessionFixture;

/// How documents are opened and made while the program runs.
class SessionFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsABusyDocumentAndWhy();
    void showsAReadOnlyDocumentAndWhy();
    void keepsTheDocumentThatIsOpen_data();
    void keepsTheDocumentThatIsOpen();
    void takesAFreedDocumentForWriting();
    void catchesUpWithAReplacedFile();
    void keepsTheOldDocumentWhenANewOneFails();
    void saysWhyTheSampleIsForViewing();
    void makesANewDocument();
    void makesASample();
    void replacesNothing();
};

void SessionFilesTest::showsABusyDocumentAndWhy()
{
    SessionFixture fixture;
    const QString path = fixture.makeDocument();
    const auto holder = DocumentFile::open(path, Access::ReadWrite);
    QVERIFY(holder);
    QVERIFY(fixture.restart().start(path));
    QCOMPARE(fixture.shown(), u"a.qingshan"_s);
    QVERIFY2(fixture.message().contains(u"viewing only"_s), qUtf8Printable(fixture.message()));
    const QString reason =
        path + u" is already open in another window or program. Close it there, or go on there."_s;
    QVERIFY2(fixture.message().endsWith(reason), qUtf8Printable(fixture.message()));
    const Status entered = fixture.enter(2021);
    QVERIFY(!entered);
    QCOMPARE(entered.error().code, Error::Code::ReadOnly);
}

void SessionFilesTest::showsAReadOnlyDocumentAndWhy()
{
    SessionFixture fixture;
    const QString path = fixture.makeDocument();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));
    QVERIFY(fixture.restart().start(path));
    QVERIFY2(
        fixture.message().contains(path + u" may not be written."_s),
        qUtf8Printable(fixture.message()));
}

void SessionFilesTest::keepsTheDocumentThatIsOpen_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the same path") << u"a.qingshan"_s;
    QTest::newRow("another way to it") << u"../documents/./a.qingshan"_s;
    QTest::newRow("a link to it") << u"link.qingshan"_s;
}

void SessionFilesTest::keepsTheDocumentThatIsOpen()
{
    QFETCH(const QString, name);
    SessionFixture fixture;
    const QString path = fixture.makeDocument();
    QVERIFY(QFile::link(path, fixture.at(u"link.qingshan"_s)));
    QVERIFY(fixture.restart().start(path));
    QVERIFY(fixture.enter(2021));
    const Document* document = fixture.session().document();
    fixture.open(fixture.at(name));
    QCOMPARE(fixture.session().document(), document);
    QVERIFY(document->canUndo());
    QCOMPARE(fixture.message(), QString());
    QVERIFY(fixture.session().document()->undo());
}

void SessionFilesTest::takesAFreedDocumentForWriting()
{
    SessionFixture fixture;
    const QString path = fixture.makeDocument();
    auto holder = DocumentFile::open(path, Access::ReadWrite);
    QVERIFY(holder);
    QVERIFY(fixture.restart().start(path));
    QVERIFY(!fixture.enter(2021));
    holder->reset();
    fixture.open(path);
    QCOMPARE(fixture.message(), QString());
    QVERIFY(fixture.enter(2021));
}

void SessionFilesTest::catchesUpWithAReplacedFile()
{
    SessionFixture fixture;
    const QString path = fixture.makeDocument();
    const QString backup = fixture.makeDocument(u"b.qingshan"_s, 2018);
    QVERIFY(fixture.restart().start(path));
    QVERIFY(fixture.enter(2021));
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(backup, path));
    QVERIFY2(!fixture.enter(2022), "what is in memory belongs to a file that is gone");
    fixture.open(path);
    QCOMPARE(fixture.message(), QString());
    const Dataset& dataset = fixture.session().document()->dataset();
    QCOMPARE(dataset.figureCount(), 1);
    QVERIFY(!fixture.session().document()->canUndo());
    QVERIFY(fixture.enter(2021));
    QCOMPARE(dataset.figureCount(), 2);
}

void SessionFilesTest::keepsTheOldDocumentWhenANewOneFails()
{
    SessionFixture fixture;
    const QString path = fixture.makeDocument();
    QVERIFY(fixture.restart().start(path));
    QVERIFY(fixture.enter(2021));
    fixture.open(SessionFixture::damage(fixture.at(u"bad.qingshan"_s)));
    QVERIFY2(
        fixture.message().contains(u"bad.qingshan is damaged"_s),
        qUtf8Printable(fixture.message()));
    QCOMPARE(fixture.shown(), u"a.qingshan"_s);
    QCOMPARE(fixture.last(), path);
    QVERIFY(fixture.session().document()->undo());
}

void SessionFilesTest::saysWhyTheSampleIsForViewing()
{
    SessionFixture fixture;
    QVERIFY(fixture.restart().startWithLast());
    fixture.end();
    const auto holder = DocumentFile::open(fixture.inData(u"sample.qingshan"_s), Access::ReadWrite);
    QVERIFY(holder);
    SessionFixture::setLast(fixture.at(u"gone.qingshan"_s));
    QVERIFY(fixture.restart().startWithLast());
    const QStringList lines = fixture.message().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).contains(u"gone.qingshan"_s));
    QVERIFY(lines.at(1).endsWith(u"sample.qingshan is shown instead."_s));
    QVERIFY(lines.at(2).contains(u"already open in another window"_s));
}

void SessionFilesTest::makesANewDocument()
{
    SessionFixture fixture;
    QVERIFY(fixture.restart().startWithLast());
    const QString path = fixture.at(u"new.qingshan"_s);
    Q_EMIT fixture.session().window()->newRequested(path);
    QCOMPARE(fixture.message(), QString());
    QCOMPARE(fixture.shown(), u"new.qingshan"_s);
    QCOMPARE(fixture.last(), path);
    const Dataset& dataset = fixture.session().document()->dataset();
    QCOMPARE(dataset.figureCount(), 0);
    QCOMPARE(dataset.areas().size(), 1);
    QVERIFY(!fixture.session().document()->dataTime().isValid());
    QVERIFY(fixture.enter(2020));
    QVERIFY(fixture.session().document()->dataTime().isValid());
}

void SessionFilesTest::makesASample()
{
    SessionFixture fixture;
    QVERIFY(fixture.restart().startWithLast());
    const QString path = fixture.at(u"dali.qingshan"_s);
    Q_EMIT fixture.session().window()->sampleRequested(u"dali"_s, path);
    QCOMPARE(fixture.message(), QString());
    QCOMPARE(fixture.shown(), u"dali.qingshan"_s);
    QCOMPARE(fixture.session().document()->dataset().subject()->key.text, u"dali"_s);
}

void SessionFilesTest::replacesNothing()
{
    SessionFixture fixture;
    const QString path = fixture.makeDocument();
    QVERIFY(fixture.restart().startWithLast());
    Q_EMIT fixture.session().window()->newRequested(path);
    QVERIFY2(fixture.message().contains(path), qUtf8Printable(fixture.message()));
    QCOMPARE(fixture.shown(), u"sample.qingshan"_s);
    Q_EMIT fixture.session().window()->sampleRequested(u"nowhere"_s, fixture.at(u"b.qingshan"_s));
    QVERIFY(fixture.message().contains(u"There is no sample \"nowhere\"."_s));
    fixture.open(path);
    QCOMPARE(fixture.session().document()->dataset().figureCount(), 1);
}

} // namespace qingshan

QTEST_MAIN(qingshan::SessionFilesTest)
#include "sessionfilestest.moc"
