// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <tests/widgets/tables/tableviewfixture.h>
#include <tests/widgets/windows.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::figureId;
using Fixture = test::TableViewFixture;

namespace {

constexpr auto cover = test::TableViewFixture::cover;

/// Counts how often the widths of its columns are asked for.
class MeasuredView : public FigureTableView {
public:
    int takeMeasurements() { return std::exchange(m_measurements, 0); }

protected:
    [[nodiscard]] int sizeHintForColumn(int column) const override
    {
        ++m_measurements;
        return FigureTableView::sizeHintForColumn(column);
    }

private:
    mutable int m_measurements = 0;
};

} // namespace

class FigureTableViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void deleteClearsTheSelection();
    void refusedClearingIsSaid();
    void copiesABlock();
    void copiesATable();
    void goesToAYear();
    void tellsOfAnotherColumn();
    void columnsAreMeasuredOnce();
    void draggedWidthsStay();
    void newBasisIsDrawn();
};

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
    QCOMPARE(QApplication::clipboard()->text(), u"10860.5\t15462\t70.24\n\t\t×\n10870p\t\t"_s);
}

/// Whole figures, not the shorter ones on screen; office programs take the table, editors the text.
void FigureTableViewTest::copiesATable()
{
    Fixture f;
    f.enter(figureId("forest.land_area", 2019), "<15462");
    f.enter(figureId(cover, 2019), "66.812345p");
    f.view().selectionModel()->select(
        QItemSelection(
            f.model().indexOf(figureId("forest.land_area", 2019)),
            f.model().indexOf(figureId(cover, 2020))),
        QItemSelectionModel::ClearAndSelect);
    QTest::keySequence(&f.view(), QKeySequence::Copy);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), u"<15462\t66.812345p\n\t"_s);
    QCOMPARE(
        copied->html(),
        u"<table><tr><td>&lt;15462</td><td>66.812345p</td></tr><tr><td></td><td></td></tr></table>"_s);
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

void FigureTableViewTest::columnsAreMeasuredOnce()
{
    test::DocumentFixture f;
    const auto model = makeThemeTable(f.document(), ThemeKey(u"forest"_s), AreaKey(u"city"_s));
    MeasuredView view;
    view.setTable(model.get());
    test::showWindow(view, {900, 500});
    QCOMPARE(view.takeMeasurements(), model->columnCount());
    const int before = view.columnWidth(0);
    view.resize(1100, 500);
    QCoreApplication::processEvents();
    QVERIFY(view.columnWidth(0) > before);
    f.enter(figureId(cover, 2020), "70.24");
    QCOMPARE(view.takeMeasurements(), 0);
    QVERIFY(edits::setArea(f.document(), {AreaKey(u"other"_s), AreaRole::Peer, {{}, u"Other"_s}}));
    model->setArea(AreaKey(u"other"_s)); // other figures, maybe longer ones
    QCOMPARE(view.takeMeasurements(), model->columnCount());
}

void FigureTableViewTest::draggedWidthsStay()
{
    Fixture f;
    f.view().horizontalHeader()->resizeSection(1, 131);
    const int other = f.view().columnWidth(2);
    f.view().resize(1150, 500);
    QCoreApplication::processEvents();
    QCOMPARE(f.view().columnWidth(1), 131);
    QVERIFY(f.view().columnWidth(2) > other);
    f.view().resize(900, 500);
    QCoreApplication::processEvents();
    QCOMPARE(f.view().columnWidth(1), 131);
    QVERIFY(f.view().columnWidth(2) < 210);
}

void FigureTableViewTest::newBasisIsDrawn()
{
    Fixture f;
    f.enter(figureId(cover, 2019), "70");
    f.enter(figureId(cover, 2020), "71");
    f.stand("forest.area", 2015);
    const QRect cell = f.view().visualRect(f.model().indexOf(figureId(cover, 2020)));
    const auto top = [&] {
        const QImage image = f.view().viewport()->grab(cell).toImage();
        return image.copy(0, 0, image.width() - 8, 4); // the corner at the right tells of a source
    };
    const QImage plain = top();
    Figure rebased = *f.dataset().find(figureId(cover, 2020));
    rebased.basis = u"third land survey"_s;
    QVERIFY(edits::setFigure(f.document(), figureId(cover, 2020), rebased));
    QVERIFY(top() != plain);
}

} // namespace qingshan

QTEST_MAIN(qingshan::FigureTableViewTest)
#include "figuretableviewtest.moc"
