// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/tables/themetables.h>
#include <tests/support/documentfixture.h>
#include <tests/widgets/windows.h>
#include <widgets/tables/figuretableview.h>

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::figureId;

namespace {

constexpr auto cover = "forest.cover_rate";

/// The forest table of an empty document on screen, standing on the cover rate of 2020.
class Fixture : public test::DocumentFixture {
    Q_DISABLE_COPY_MOVE(Fixture)

public:
    explicit Fixture(
        std::unique_ptr<test::MemoryStore> store = std::make_unique<test::MemoryStore>())
        : DocumentFixture(std::move(store))
        , m_model(makeThemeTable(document(), ThemeKey(u"forest"_s), AreaKey(u"city"_s)))
    {
        m_view.setTable(m_model.get());
        test::showWindow(m_view, {900, 500});
        stand(cover, 2020);
    }

    void stand(QAnyStringView indicator, int year)
    {
        m_view.setCurrentIndex(m_model->indexOf(figureId(indicator, year)));
    }

    FigureTableView& view() { return m_view; }

    YearlyTableModel& model() { return *m_model; }

    [[nodiscard]] int year() const { return m_model->yearAt(m_view.currentIndex().row()).number(); }

    [[nodiscard]] QString indicator() const
    {
        return m_model->indicatorAt(m_view.currentIndex().column()).key.text;
    }

private:
    std::unique_ptr<YearlyTableModel> m_model;
    FigureTableView m_view;
};

} // namespace

class FigureTableViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void typingStartsTheEditor();
    void enterGoesDown();
    void tabGoesRight();
    void refusedFigureKeepsTheCell();
    void escapeLeavesTheFigure();
    void editorShowsTheWholeFigure();
    void deleteClearsTheSelection();
    void refusedClearingIsSaid();
    void computedCellTakesNoKeys();
    void copiesABlock();
    void goesToAYear();
    void tellsOfAnotherColumn();
    void keysStayWithTheTableAtItsEdges();
    void inputMethodStartsTheEditor();
};

void FigureTableViewTest::typingStartsTheEditor()
{
    Fixture f;
    QTest::keyClick(&f.view(), Qt::Key_7);
    const auto* editor = f.view().viewport()->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->text(), u"7"_s);
    QVERIFY(editor->accessibleName().contains(u"2020"_s));
}

void FigureTableViewTest::enterGoesDown()
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

void FigureTableViewTest::tabGoesRight()
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

void FigureTableViewTest::refusedFigureKeepsTheCell()
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

void FigureTableViewTest::escapeLeavesTheFigure()
{
    Fixture f;
    test::typeInto(f.view(), u"70.24"_s);
    f.stand(cover, 2020);
    test::typeInto(f.view(), u"71"_s, Qt::Key_Escape);
    QCOMPARE(f.entered(figureId(cover, 2020)), u"70.24"_s);
    QCOMPARE(f.year(), 2020);
}

void FigureTableViewTest::editorShowsTheWholeFigure()
{
    Fixture f;
    f.enter(figureId(cover, 2020), "66.812345p");
    QCOMPARE(f.view().currentIndex().data().toString(), u"66.812 p"_s);
    QTest::keyClick(&f.view(), Qt::Key_F2);
    const auto* editor = f.view().viewport()->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->text(), u"66.812345p"_s);
}

void FigureTableViewTest::deleteClearsTheSelection()
{
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        Fixture f;
        f.enter(figureId(cover, 2019), "70");
        f.enter(figureId(cover, 2020), "70.24");
        f.enter(figureId(cover, 2021), "71");
        f.view().selectionModel()->select(
            QItemSelection(
                f.model().indexOf(figureId(cover, 2019)), f.model().indexOf(figureId(cover, 2020))),
            QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&f.view(), key);
        QCOMPARE(f.entered(figureId(cover, 2019)), QString());
        QCOMPARE(f.entered(figureId(cover, 2020)), QString());
        QCOMPARE(f.entered(figureId(cover, 2021)), u"71"_s);
        QCOMPARE(f.store().steps().size(), 4);
        QVERIFY(f.document().undo());
        QCOMPARE(f.entered(figureId(cover, 2020)), u"70.24"_s);
    }
}

void FigureTableViewTest::refusedClearingIsSaid()
{
    Fixture f(std::make_unique<test::FailingStore>(2));
    f.enter(figureId(cover, 2020), "70.24");
    QStringList reasons;
    connect(&f.view(), &FigureTableView::refused, this, [&reasons](const QString& reason) {
        reasons += reason;
    });
    QTest::keyClick(&f.view(), Qt::Key_Delete);
    QCOMPARE(reasons, QStringList{u"The disk is full."_s});
    QCOMPARE(f.entered(figureId(cover, 2020)), u"70.24"_s);
}

void FigureTableViewTest::computedCellTakesNoKeys()
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

/// Plain text, a tab between columns and a line feed between rows, as spreadsheets want it; a
/// missing figure is an empty cell.
void FigureTableViewTest::copiesABlock()
{
    Fixture f;
    f.enter(figureId("forest.area", 2019), "10860.5");
    f.enter(figureId("forest.land_area", 2019), "15462");
    f.enter(figureId(cover, 2020), "×");
    f.enter(figureId("forest.area", 2021), "10870p");
    f.view().selectionModel()->select(
        QItemSelection(
            f.model().indexOf(figureId("forest.area", 2019)),
            f.model().indexOf(figureId(cover, 2021))),
        QItemSelectionModel::ClearAndSelect);
    QTest::keySequence(&f.view(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"10860.5\t15462\t70.24\n\t\t×\n10870 p\t\t"_s);
}

void FigureTableViewTest::goesToAYear()
{
    Fixture f;
    f.view().goTo(2016_year);
    QCOMPARE(f.year(), 2016);
    QCOMPARE(f.indicator(), QLatin1String(cover));
    f.view().goTo(1999_year); // not in the table
    QCOMPARE(f.year(), 2016);
    QVERIFY(f.view().hasFocus());
}

void FigureTableViewTest::tellsOfAnotherColumn()
{
    Fixture f;
    QList<int> columns;
    connect(&f.view(), &FigureTableView::columnChanged, this, [&columns](int column) {
        columns += column;
    });
    QTest::keyClick(&f.view(), Qt::Key_Down);
    QCOMPARE(columns, QList<int>());
    QTest::keyClick(&f.view(), Qt::Key_Left);
    QCOMPARE(columns, QList<int>{1});
}

void FigureTableViewTest::keysStayWithTheTableAtItsEdges()
{
    Fixture f;
    f.stand(cover, 2024);
    test::typeInto(f.view(), u"70.24"_s);
    QCOMPARE(f.year(), 2024);
    QCOMPARE(f.entered(figureId(cover, 2024)), u"70.24"_s);
}

/// A Chinese input method composes in the editor; its first letter must not be lost.
void FigureTableViewTest::inputMethodStartsTheEditor()
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

QTEST_MAIN(qingshan::FigureTableViewTest)
#include "figuretableviewtest.moc"
