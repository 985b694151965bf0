// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/sessionfixture.h>
#include <tests/widgets/windows.h>
#include <widgets/mainwindow.h>

#include <QAction>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::SessionFixture;

/// How the program starts, and what it remembers.
class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsSettingsUnderItsOwnName();
    void makesTheSampleAtTheFirstStart();
    void reopensTheLastDocument();
    void saysWhatBecameOfTheLastDocument_data();
    void saysWhatBecameOfTheLastDocument();
    void opensAnArgument();
    void saysWhyAnArgumentCannotBeOpened();
    void leavesNoTraceOfAMeasurement();
    void replacesADamagedSample();
    void opensTheReplacementAgain();
    void startsWithNothingToShow();
    void remembersTheLanguage();
    void remembersThePage();
};

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void SessionTest::keepsItsSettingsUnderItsOwnName()
{
    const SessionFixture fixture;
    QVERIFY2(
        QSettings().fileName().endsWith(u"/conf/qingshan/qingshan.conf"_s),
        qUtf8Printable(QSettings().fileName()));
}

void SessionTest::makesTheSampleAtTheFirstStart()
{
    SessionFixture fixture;
    QVERIFY(fixture.restart().startWithLast());
    QCOMPARE(fixture.shown(), u"sample.qingshan"_s);
    QCOMPARE(fixture.message(), QString());
    QCOMPARE(fixture.last(), fixture.inData(u"sample.qingshan"_s));
    QVERIFY(fixture.session().document()->dataset().figureCount() > 50);
    QVERIFY2(fixture.enter(2020), "the sample is there to be changed");

    QVERIFY(fixture.restart().startWithLast());
    QCOMPARE(fixture.shown(), u"sample.qingshan"_s);
    QCOMPARE(QDir(fixture.inData({})).entryList(QDir::Files), QStringList(u"sample.qingshan"_s));
}

void SessionTest::reopensTheLastDocument()
{
    SessionFixture fixture;
    SessionFixture::setLast(fixture.makeDocument());
    QVERIFY(fixture.restart().startWithLast());
    QCOMPARE(fixture.shown(), u"a.qingshan"_s);
    QCOMPARE(fixture.message(), QString());
    QVERIFY(!QFile::exists(fixture.inData(u"sample.qingshan"_s)));
}

void SessionTest::saysWhatBecameOfTheLastDocument_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << false << u"There is no file %1."_s;
    QTest::newRow("damaged") << true << u"%1 is damaged."_s;
}

void SessionTest::saysWhatBecameOfTheLastDocument()
{
    QFETCH(const bool, isThere);
    QFETCH(const QString, reason);
    SessionFixture fixture;
    const QString path = fixture.at(u"report.qingshan"_s);
    if (isThere) {
        SessionFixture::damage(path);
    }
    SessionFixture::setLast(path);
    for (int start = 0; start < 2; ++start) {
        QVERIFY(fixture.restart().startWithLast());
        QCOMPARE(fixture.shown(), u"sample.qingshan"_s);
        QVERIFY2(fixture.message().startsWith(reason.arg(path)), qUtf8Printable(fixture.message()));
        const QString instead = u"The sample %1 is shown instead."_s;
        QVERIFY(fixture.message().endsWith(instead.arg(fixture.inData(u"sample.qingshan"_s))));
        QCOMPARE(fixture.last(), path);
    }
}

void SessionTest::opensAnArgument()
{
    SessionFixture fixture;
    const QString path = fixture.makeDocument();
    QVERIFY(fixture.restart().start(path));
    QCOMPARE(fixture.shown(), u"a.qingshan"_s);
    QCOMPARE(fixture.message(), QString());
    QCOMPARE(fixture.last(), path);
}

void SessionTest::saysWhyAnArgumentCannotBeOpened()
{
    SessionFixture fixture;
    const QString before = fixture.makeDocument();
    SessionFixture::setLast(before);
    const QString path = fixture.at(u"gone.qingshan"_s);
    const Status started = fixture.restart().start(path);
    QVERIFY(!started);
    QCOMPARE(started.error().code, Error::Code::NotFound);
    QCOMPARE(fixture.shown(), u"sample.qingshan"_s);
    QVERIFY2(
        fixture.message().startsWith(started.error().message), qUtf8Printable(fixture.message()));
    QVERIFY(fixture.message().contains(path));
    QCOMPARE(fixture.last(), before);
    fixture.session().show();
    QVERIFY(fixture.session().window()->isVisible());
}

void SessionTest::leavesNoTraceOfAMeasurement()
{
    SessionFixture fixture;
    fixture.restart().leaveNoTrace();
    QVERIFY(!fixture.session().start(fixture.at(u"gone.qingshan"_s)));
    QVERIFY(!QFile::exists(fixture.inData({})));
    fixture.restart().leaveNoTrace();
    QVERIFY(fixture.session().start(fixture.makeDocument()));
    fixture.end();
    QCOMPARE(fixture.last(), QString());
    QVERIFY(!QSettings().contains(u"window/geometry"_s));
}

void SessionTest::replacesADamagedSample()
{
    SessionFixture fixture;
    const QString damaged = SessionFixture::damage(fixture.inData(u"sample.qingshan"_s));
    const QByteArray before = bytesOf(damaged);
    SessionFixture::setLast(damaged);
    QVERIFY(fixture.restart().startWithLast());
    QCOMPARE(fixture.shown(), u"sample-2.qingshan"_s);
    const QStringList lines = fixture.message().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith(damaged + u" is damaged."_s));
    QCOMPARE(
        lines.last(),
        u"The sample %1 is shown instead."_s.arg(fixture.inData(u"sample-2.qingshan"_s)));
    QVERIFY2(bytesOf(damaged) == before, "the damaged file stays as it is");
    QVERIFY(fixture.enter(2020));
}

void SessionTest::opensTheReplacementAgain()
{
    SessionFixture fixture;
    SessionFixture::damage(fixture.inData(u"sample.qingshan"_s));
    QVERIFY(fixture.restart().startWithLast());
    QCOMPARE(fixture.last(), fixture.inData(u"sample-2.qingshan"_s));
    QVERIFY(fixture.restart().startWithLast());
    QCOMPARE(fixture.shown(), u"sample-2.qingshan"_s);
    QCOMPARE(fixture.message(), QString());
    // Still there when another document takes its place as the last one and is lost.
    SessionFixture::setLast(fixture.at(u"gone.qingshan"_s));
    QVERIFY(fixture.restart().startWithLast());
    QCOMPARE(fixture.shown(), u"sample-2.qingshan"_s);
    QCOMPARE(QDir(fixture.inData({})).entryList(QDir::Files).size(), 2);
}

void SessionTest::startsWithNothingToShow()
{
    SessionFixture fixture;
    qputenv("XDG_DATA_HOME", QFile::encodeName(fixture.makeDocument())); // no folder
    const Status started = fixture.restart().startWithLast();
    QVERIFY(!started);
    QVERIFY(fixture.session().document() == nullptr);
    QCOMPARE(fixture.message(), started.error().message);
    fixture.session().restoreWindow();
    fixture.session().showFirstChart();
    fixture.session().show();
    QVERIFY(fixture.session().window()->isVisible());
    fixture.session().setLanguage(Language::Chinese);
    fixture.open(fixture.at(u"a.qingshan"_s));
    QCOMPARE(fixture.message(), QString());
    QVERIFY(fixture.session().document() != nullptr);
}

void SessionTest::remembersTheLanguage()
{
    SessionFixture fixture;
    QVERIFY(fixture.restart().startWithLast());
    MainWindow& window = *fixture.session().window();
    QVERIFY(test::actionNamed(window, u"Quit"_s) != nullptr);
    Q_EMIT window.languageRequested(Language::Chinese);
    QVERIFY(Session::rememberedLanguage() == Language::Chinese);
    QTRY_VERIFY(test::actionNamed(window, u"Quit"_s) == nullptr);
    Q_EMIT window.languageRequested(Language::English);
    QVERIFY(Session::rememberedLanguage() == Language::English);
    QTRY_VERIFY(test::actionNamed(window, u"Quit"_s) != nullptr);
}

void SessionTest::remembersThePage()
{
    SessionFixture fixture;
    QVERIFY(fixture.restart().startWithLast());
    fixture.session().window()->workspace()->goToPage(3);
    QVERIFY(fixture.restart().startWithLast());
    fixture.session().restoreWindow();
    QCOMPARE(fixture.session().window()->workspace()->place().page, 3);
}

} // namespace qingshan

QTEST_MAIN(qingshan::SessionTest)
#include "sessiontest.moc"
