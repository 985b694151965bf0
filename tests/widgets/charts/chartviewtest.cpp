// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/charts/chartfixture.h>
#include <tests/widgets/pictures.h>
#include <widgets/charts/chartview.h>

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::ChartFixture;
using test::in;

namespace {

ChartSpec spec(QAnyStringView figures = "44 38 . 31 27")
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2015, figures);
    return f.chart("air.pm25");
}

void turnWheel(QWidget& target)
{
    const QPointF at = QRectF(target.rect()).center();
    QWheelEvent event(
        at, target.mapToGlobal(at), QPoint(), QPoint(0, -240), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    // Only what comes from a device is passed on to the parents.
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&target, &event); // sendEvent() would make it a made-up one again
}

/// The years that the user chooses.
class Choices {
public:
    explicit Choices(const ChartView& view)
    {
        QObject::connect(&view, &ChartView::yearChosen, &view, [this](Year year) {
            m_years.append(year.number());
        });
    }

    QList<int> take() { return std::exchange(m_years, {}); }

private:
    QList<int> m_years;
};

} // namespace

class ChartViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageScrollsUnderTheMouse();
    void pressIntoNothingIsHarmless();
    void screenReaderHearsTheSentence();
    void screenReaderFollowsTheCursor();
    void keysMoveACursor();
    void cursorStaysOnTheChart();
    void otherKeysGoOn();
    void clickChoosesAYear();
    void emptyViewSaysWhy();
    void newFigureIsDrawnAtOnce();
    void editedYearIsRinged();
    void followsItsSize();
};

void ChartViewTest::pageScrollsUnderTheMouse()
{
    QScrollArea page;
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    QList<ChartView*> views;
    for (int i = 0; i < 4; ++i) {
        views.append(new ChartView);
        views.last()->setMinimumSize(420, 300);
        views.last()->setSpec(spec());
        column->addWidget(views.last());
    }
    page.setWidget(body);
    page.setWidgetResizable(true);
    page.resize(500, 400);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(page.verticalScrollBar()->maximum() > 0);
    QCOMPARE(page.verticalScrollBar()->value(), 0);
    turnWheel(*views.first()->viewport());
    QVERIFY(page.verticalScrollBar()->value() > 0);
}

void ChartViewTest::pressIntoNothingIsHarmless()
{
    ChartView view;
    view.resize(500, 300);
    view.show();
    Choices chosen(view);
    QTest::mouseClick(view.viewport(), Qt::LeftButton);
    QTest::mouseMove(view.viewport(), QPoint(20, 20));
    for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Return}) {
        QTest::keyClick(&view, static_cast<Qt::Key>(key));
    }
    view.setSpec(spec());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    view.setSpec(std::nullopt, u"nothing"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton);
    view.markEdited(2015_year);
    QCOMPARE(chosen.take(), {});
}

void ChartViewTest::screenReaderHearsTheSentence()
{
    ChartView view;
    const ChartSpec chart = spec();
    view.setSpec(chart);
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(heard != nullptr);
    QCOMPARE(heard->text(QAccessible::Name), chart.title);
    QCOMPARE(heard->text(QAccessible::Description), chart.description);
    view.setSpec(std::nullopt, u"No figures yet."_s);
    QCOMPARE(heard->text(QAccessible::Name), u"No figures yet."_s);
    QCOMPARE(heard->text(QAccessible::Description), QString());
}

/// Whoever listens is told of a changed name by Qt.
void ChartViewTest::screenReaderFollowsTheCursor()
{
    ChartView view;
    view.resize(700, 400);
    const ChartSpec chart = spec();
    view.setSpec(chart);
    view.show();
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(heard->role(), QAccessible::Chart);
    const auto after = [&](Qt::Key key) {
        QTest::keyClick(&view, key);
        return heard->text(QAccessible::Name);
    };
    const QString newest = after(Qt::Key_End);
    QVERIFY2(newest.startsWith(u"2019; "_s), qUtf8Printable(newest));
    QVERIFY2(newest.contains(u"27"_s), qUtf8Printable(newest));
    QVERIFY(after(Qt::Key_Left).startsWith(u"2018; "_s));
    QVERIFY(after(Qt::Key_Left).contains(u"no data"_s));
    QVERIFY(after(Qt::Key_Home).startsWith(u"2015; "_s));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view, &leave);
    QCOMPARE(heard->text(QAccessible::Name), chart.title);
}

void ChartViewTest::keysMoveACursor()
{
    ChartView view;
    view.resize(700, 400);
    view.setSpec(spec());
    view.show();
    Choices chosen(view);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&view, key);
        QTest::keyClick(&view, Qt::Key_Return);
        return chosen.take();
    };
    QCOMPARE(press(Qt::Key_Left), QList<int>{2019}); // the newest year first
    QCOMPARE(press(Qt::Key_Left), QList<int>{2018});
    QCOMPARE(press(Qt::Key_Left), QList<int>{2017}); // a year without a figure too
    QCOMPARE(press(Qt::Key_Right), QList<int>{2018});
    QCOMPARE(press(Qt::Key_Home), QList<int>{2015});
    QCOMPARE(press(Qt::Key_Left), QList<int>{2015});
    QCOMPARE(press(Qt::Key_End), QList<int>{2019});
    QCOMPARE(press(Qt::Key_Right), QList<int>{2019});
}

void ChartViewTest::cursorStaysOnTheChart()
{
    ChartView view;
    view.resize(700, 400);
    view.setSpec(spec());
    view.show();
    QTest::keyClick(&view, Qt::Key_Home);
    ChartFixture f;
    f.fill(in("air.pm25"), 2020, "30 29 28");
    view.setSpec(f.chart("air.pm25"));
    Choices chosen(view);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.take(), QList<int>{2022});
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.take(), QList<int>{2020});
}

void ChartViewTest::otherKeysGoOn()
{
    ChartView view;
    view.setSpec(spec());
    QKeyEvent event(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
    QVERIFY(!event.isAccepted());
}

void ChartViewTest::clickChoosesAYear()
{
    ChartView view;
    view.resize(700, 400);
    view.setSpec(spec());
    view.show();
    Choices chosen(view);
    const ChartLayout layout = layoutChart(*view.spec(), view.viewport()->size());
    for (const int year : {2015, 2017, 2019}) {
        const QPointF at(layout.x(year), layout.plot.center().y());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at.toPoint());
    }
    QCOMPARE(chosen.take(), (QList<int>{2015, 2017, 2019}));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(5, 5)); // on the title
    QCOMPARE(chosen.take(), {});
}

void ChartViewTest::emptyViewSaysWhy()
{
    ChartView view;
    view.resize(500, 300);
    view.setSpec(std::nullopt);
    const QImage blank = view.grab().toImage();
    view.setSpec(std::nullopt, u"No figures yet."_s);
    const QImage said = view.grab().toImage();
    QVERIFY(said != blank);
    view.setSpec(spec());
    QVERIFY(view.grab().toImage() != said);
    view.setSpec(std::nullopt, u"No figures yet."_s);
    QCOMPARE(view.grab().toImage(), said);
}

void ChartViewTest::newFigureIsDrawnAtOnce()
{
    ChartView view;
    view.resize(700, 400);
    view.setSpec(spec("44 38 . 31 27"));
    const QImage before = view.grab().toImage();
    view.setSpec(spec("44 38 . 31 26"));
    QVERIFY(view.grab().toImage() != before);
    view.setSpec(spec("44 38 . 31 27"));
    QCOMPARE(view.grab().toImage(), before);
}

void ChartViewTest::editedYearIsRinged()
{
    ChartView view;
    view.resize(700, 400);
    view.setSpec(spec());
    const QImage plain = view.grab().toImage();
    view.markEdited(2016_year);
    const QImage ringed = view.grab().toImage();
    QVERIFY(ringed != plain);
    view.setSpec(spec());
    QCOMPARE(view.grab().toImage(), ringed);
    view.markEdited(std::nullopt);
    QCOMPARE(view.grab().toImage(), plain);
}

void ChartViewTest::followsItsSize()
{
    ChartView view;
    view.setSpec(spec());
    view.resize(500, 300);
    (void)view.grab();
    view.resize(900, 500);
    const QImage grown = view.grab().toImage();
    ChartView fresh;
    fresh.setSpec(spec());
    fresh.resize(900, 500);
    QCOMPARE(grown, fresh.grab().toImage());
}

} // namespace qingshan

QTEST_MAIN(qingshan::ChartViewTest)
#include "chartviewtest.moc"
