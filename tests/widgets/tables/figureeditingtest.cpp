// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/widgets/tables/tableviewfixture.h>
#include <tests/widgets/windows.h>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::figureId;
using Fixture = test::TableViewFixture;

namespace {

constexpr auto cover = test::TableViewFixture::cover;

QLineEdit* openEditor(const FigureTableView& view)
{
    return view.viewport()->findChild<QLineEdit*>();
}

} // namespace

/// Typing into a FigureTableView: how an editor opens, what it takes and where the user is then.
class FigureEditingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void typingStartsTheEditor();
    void enterGoesDown();
    void tabGoesRight();
    void refusedFigureKeepsTheCell();
    void refusedTextStaysInTheEditor_data();
    void refusedTextStaysInTheEditor();
    void refusedTextGoesWithTheCell();
    void refusedTextOutlivesOtherEdits();
    void otherCellDoesNotStepDown();
    void escapeLeavesTheFigure();
    void editorShowsTheWholeFigure();
    void computedCellTakesNoKeys();
    void keysStayWithTheTableAtItsEdges();
    void inputMethodStartsTheEditor();
};

void FigureEditingTest::typingStartsTheEditor()
{
    Fixture f;
    QTest::keyClick(&f.view(), Qt::Key_7);
    const auto* editor = f.view().viewport()->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->text(), u"7"_s);
    QVERIFY(editor->accessibleName().contains(u"2020"_s));
}

void FigureEditingTest::enterGoesDown()
{
    Fixture f;
    test::typeInto(f.view(), u"70.24"_s);
    QCOMPARE(f.entered(figureId(cover, 2020)), u"70.24"_s);
    QCOMPARE(f.year(), 2021);
    QCOMPARE(f.indicator(), QLatin1String(cover));
    test::typeInto(f.view(), u"70.30"_s);
    QCOMPARE(f.entered(figureId(cover, 2021)), u"70.30"_s);
    QCOMPARE(f.year(), 2022);
    QTest::keyClick(&f.view(), Qt::Key_Return); // without an editor too
    QCOMPARE(f.year(), 2023);
    QTest::keyClick(&f.view(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(f.year(), 2022);
    QCOMPARE(f.store().steps().size(), 2);
}

void FigureEditingTest::tabGoesRight()
{
    Fixture f;
    f.stand("forest.area", 2020);
    QTest::keyClick(&f.view(), Qt::Key_Tab);
    QCOMPARE(f.indicator(), u"forest.land_area"_s);
    test::typeInto(f.view(), u"15462"_s, Qt::Key_Tab);
    QCOMPARE(f.entered(figureId("forest.land_area", 2020)), u"15462"_s);
    QCOMPARE(f.indicator(), QLatin1String(cover));
    QCOMPARE(f.year(), 2020);
}

void FigureEditingTest::refusedFigureKeepsTheCell()
{
    Fixture f;
    test::typeInto(f.view(), u"70.24"_s);
    f.stand(cover, 2020);
    test::typeInto(f.view(), u"101"_s);
    QCOMPARE(f.entered(figureId(cover, 2020)), u"70.24"_s);
    QCOMPARE(f.year(), 2020);
    test::typeInto(f.view(), u"71"_s);
    QCOMPARE(f.entered(figureId(cover, 2020)), u"71"_s);
    QCOMPARE(f.year(), 2021);
}

void FigureEditingTest::refusedTextStaysInTheEditor_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Tab") << Qt::Key_Tab;
    QTest::newRow("Shift+Tab") << Qt::Key_Backtab;
}

void FigureEditingTest::refusedTextStaysInTheEditor()
{
    QFETCH(Qt::Key, key);
    Fixture f;
    QSignalSpy givenUp(&f.view(), &FigureTableView::givenUp);
    test::typeInto(f.view(), u"101"_s, key);
    QLineEdit* editor = openEditor(f.view());
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->text(), u"101"_s);
    QVERIFY(editor->hasFocus());
    QCOMPARE(f.year(), 2020);
    QCOMPARE(f.indicator(), QLatin1String(cover));
    // Put right, it is taken and the user goes on.
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClick(editor, key);
    QCoreApplication::processEvents();
    QCOMPARE(f.entered(figureId(cover, 2020)), u"10"_s);
    QVERIFY(f.year() != 2020 || f.indicator() != QLatin1String(cover));
    QCOMPARE(givenUp.size(), 0);
}

void FigureEditingTest::refusedTextGoesWithTheCell()
{
    Fixture f;
    QSignalSpy givenUp(&f.view(), &FigureTableView::givenUp);
    test::typeInto(f.view(), u"101"_s);
    QTest::keyClick(openEditor(f.view()), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(givenUp.size(), 1);
    QVERIFY(openEditor(f.view()) == nullptr);
    QCOMPARE(f.entered(figureId(cover, 2020)), QString());
    test::typeInto(f.view(), u"101"_s);
    f.stand(cover, 2017);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(openEditor(f.view()) == nullptr);
    QCOMPARE(f.year(), 2017);
    test::typeInto(f.view(), u"70"_s);
    QCOMPARE(f.entered(figureId(cover, 2017)), u"70"_s);
    QCOMPARE(f.store().steps().size(), 1);
}

void FigureEditingTest::refusedTextOutlivesOtherEdits()
{
    Fixture f;
    test::typeInto(f.view(), u"101"_s);
    f.enter(figureId(cover, 2020), "70.24"); // by another window of the program
    QCOMPARE(openEditor(f.view())->text(), u"101"_s);
}

/// Leaving the cell for another one takes the figure and goes there, not one row further.
void FigureEditingTest::otherCellDoesNotStepDown()
{
    Fixture f;
    QTest::keyClick(&f.view(), Qt::Key_7);
    f.stand(cover, 2017);
    QCOMPARE(f.entered(figureId(cover, 2020)), u"7"_s);
    QCOMPARE(f.year(), 2017);
}

void FigureEditingTest::escapeLeavesTheFigure()
{
    Fixture f;
    test::typeInto(f.view(), u"70.24"_s);
    f.stand(cover, 2020);
    test::typeInto(f.view(), u"71"_s, Qt::Key_Escape);
    QCOMPARE(f.entered(figureId(cover, 2020)), u"70.24"_s);
    QCOMPARE(f.year(), 2020);
}

void FigureEditingTest::editorShowsTheWholeFigure()
{
    Fixture f;
    f.enter(figureId(cover, 2020), "66.812345p");
    QCOMPARE(f.view().currentIndex().data().toString(), u"66.812 p"_s);
    QTest::keyClick(&f.view(), Qt::Key_F2);
    const auto* editor = f.view().viewport()->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->text(), u"66.812345p"_s);
}

void FigureEditingTest::computedCellTakesNoKeys()
{
    test::DocumentFixture f;
    const auto model = makeThemeTable(f.document(), ThemeKey(u"air"_s), AreaKey(u"city"_s));
    FigureTableView view;
    view.setTable(model.get());
    test::showWindow(view, {900, 500});
    view.setCurrentIndex(model->indexOf(figureId("air.grade2_streak", 2020)));
    QTest::keyClick(&view, Qt::Key_7);
    QVERIFY(view.viewport()->findChild<QLineEdit*>() == nullptr);
    QTest::keyClick(&view, Qt::Key_Delete);
    QVERIFY(f.store().steps().isEmpty());
}

void FigureEditingTest::keysStayWithTheTableAtItsEdges()
{
    Fixture f;
    f.stand(cover, 2024);
    test::typeInto(f.view(), u"70.24"_s);
    QCOMPARE(f.year(), 2024);
    QCOMPARE(f.entered(figureId(cover, 2024)), u"70.24"_s);
}

/// A Chinese input method composes in the editor; its first letter must not be lost.
void FigureEditingTest::inputMethodStartsTheEditor()
{
    Fixture f;
    QInputMethodEvent composing(u"zhong"_s, {});
    QApplication::sendEvent(&f.view(), &composing);
    QInputMethodEvent composed;
    composed.setCommitString(u"×"_s);
    QApplication::sendEvent(&f.view(), &composed);
    auto* editor = f.view().viewport()->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->text(), u"×"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(f.entered(figureId(cover, 2020)), u"×"_s);
}

} // namespace qingshan

QTEST_MAIN(qingshan::FigureEditingTest)
#include "figureeditingtest.moc"
