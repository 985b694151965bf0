// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/widgets/pages/themepagefixture.h>
#include <tests/widgets/windows.h>
#include <widgets/messagebar.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace qingshan {

using namespace Qt::StringLiterals;
using Fixture = test::ThemePageFixture;

namespace {

QLineEdit* openEditor(Fixture& f)
{
    return f.table().viewport()->findChild<QLineEdit*>();
}

} // namespace

/// What a theme page says in place, and until when.
class ThemePageMessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void refusalIsSaidInPlace();
    void doubtIsSaidInPlace();
    void fullDiskIsSaidInPlace();
    void fineFigureTakesTheMessageAway();
    void refusalStaysUntilItsCellIsFine();
    void escapeTakesTheRefusalAway();
    void anotherAreaGivesTheRefusedTextUp();
    void removedYearSaysWhatWent();
    void escapeClosesTheBar();
    void kindsLookDifferent();
};

void ThemePageMessagesTest::refusalIsSaidInPlace()
{
    Fixture f;
    f.stand("forest.cover_rate", 2024);
    test::typeInto(f.table(), u"101"_s);
    QVERIFY2(
        test::messageOn(f.page()).contains(u"between 0 and 100"_s),
        qUtf8Printable(test::messageOn(f.page())));
    QCOMPARE(f.entered("forest.cover_rate", 2024), QString());
    QCOMPARE(f.table().currentIndex().data(Qt::EditRole).toString(), QString());
    QVERIFY(f.store().steps().isEmpty());
}

void ThemePageMessagesTest::doubtIsSaidInPlace()
{
    Fixture f;
    f.stand("forest.cover_rate", 2018);
    test::typeInto(f.table(), u"0.7024"_s);
    QVERIFY2(
        test::messageOn(f.page()).contains(u"fraction"_s),
        qUtf8Printable(test::messageOn(f.page())));
    QCOMPARE(f.entered("forest.cover_rate", 2018), u"0.7024"_s);
}

void ThemePageMessagesTest::fullDiskIsSaidInPlace()
{
    Fixture f(u"forest"_s, std::make_unique<test::FailingStore>(1));
    const ChartSpec before = *f.page().chart();
    f.stand("forest.cover_rate", 2024);
    test::typeInto(f.table(), u"70"_s);
    QCOMPARE(test::messageOn(f.page()), u"The disk is full."_s);
    QCOMPARE(*f.page().chart(), before);
}

void ThemePageMessagesTest::fineFigureTakesTheMessageAway()
{
    Fixture f;
    f.stand("forest.cover_rate", 2024);
    test::typeInto(f.table(), u"9999"_s);
    QVERIFY(!test::messageOn(f.page()).isEmpty());
    test::typeInto(f.table(), u"70.2"_s);
    QCOMPARE(test::messageOn(f.page()), QString());
}

void ThemePageMessagesTest::refusalStaysUntilItsCellIsFine()
{
    Fixture f;
    f.stand("forest.cover_rate", 2024);
    test::typeInto(f.table(), u"101"_s);
    const QString refusal = test::messageOn(f.page());
    QVERIFY(!refusal.isEmpty());
    f.stand("forest.cover_rate", 2018);
    test::typeInto(f.table(), u"70.24"_s); // fine, but not what the sentence is about
    QCOMPARE(test::messageOn(f.page()), refusal);
    f.stand("forest.cover_rate", 2024);
    test::typeInto(f.table(), u"70.3"_s);
    QCOMPARE(test::messageOn(f.page()), QString());
}

void ThemePageMessagesTest::escapeTakesTheRefusalAway()
{
    Fixture f;
    f.stand("forest.cover_rate", 2024);
    test::typeInto(f.table(), u"101"_s, Qt::Key_Tab);
    QVERIFY(!test::messageOn(f.page()).isEmpty());
    QVERIFY(openEditor(f) != nullptr);
    QTest::keyClick(openEditor(f), Qt::Key_Escape);
    QCOMPARE(test::messageOn(f.page()), QString());
    QCOMPARE(f.entered("forest.cover_rate", 2024), QString());
}

void ThemePageMessagesTest::anotherAreaGivesTheRefusedTextUp()
{
    Fixture f;
    f.stand("forest.cover_rate", 2024);
    test::typeInto(f.table(), u"101"_s);
    QVERIFY(openEditor(f) != nullptr);
    f.page().setArea(AreaKey(u"hunan"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(openEditor(f) == nullptr);
    QVERIFY(f.store().steps().isEmpty());
}

void ThemePageMessagesTest::removedYearSaysWhatWent()
{
    Fixture f;
    const Year last = f.dataset().settings().years.last;
    f.enter("forest.cover_rate", last.number(), "70.5");
    f.enter("air.pm25", last.number(), "24");
    f.stand("forest.cover_rate", last.number());
    int figures = 0;
    for (const SeriesId& id : f.dataset().seriesIds()) {
        figures += f.dataset().series(id).contains(last) ? 1 : 0;
    }
    QVERIFY(figures > 1);
    test::buttonNamed<QPushButton>(f.page(), u"Remove year"_s)->click();
    const QString said = test::messageOn(f.page());
    QVERIFY2(said.contains(last.toString()), qUtf8Printable(said));
    QVERIFY2(said.contains(QString::number(figures) + u" figure"_s), qUtf8Printable(said));
    QVERIFY2(said.contains(u"Ctrl+Z"_s), qUtf8Printable(said));
    QCOMPARE(f.page().findChild<MessageBar*>()->property("kind").toString(), u"info"_s);
}

void ThemePageMessagesTest::escapeClosesTheBar()
{
    MessageBar bar;
    bar.say(MessageBar::Kind::Error, u"Something."_s);
    test::showWindow(bar, {400, 60});
    auto* close = bar.findChild<QToolButton*>();
    close->setFocus();
    QTest::keyClick(close, Qt::Key_A);
    QVERIFY(bar.isVisible());
    QTest::keyClick(close, Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
    QCOMPARE(bar.sentence(), QString());
}

void ThemePageMessagesTest::kindsLookDifferent()
{
    QList<QImage> looks;
    for (const MessageBar::Kind kind :
         {MessageBar::Kind::Info, MessageBar::Kind::Warning, MessageBar::Kind::Error}) {
        MessageBar bar;
        bar.resize(400, 60);
        bar.say(kind, u"Something."_s);
        const QImage look = bar.grab().toImage();
        QVERIFY(!looks.contains(look));
        looks.append(look);
    }
}

} // namespace qingshan

QTEST_MAIN(qingshan::ThemePageMessagesTest)
#include "themepagemessagestest.moc"
