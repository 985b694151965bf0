// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <tests/widgets/pages/themepagefixture.h>
#include <tests/widgets/windows.h>
#include <widgets/charts/chartview.h>
#include <widgets/pages/areabox.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using Fixture = test::ThemePageFixture;

namespace {

QString labelIn(const ChartSpec& spec, int year)
{
    for (const ChartRun& run : spec.series.first().runs) {
        for (const ChartPoint& point : run) {
            if (point.year.number() == year) {
                return point.label;
            }
        }
    }
    return {};
}

} // namespace

class ThemePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void typingMovesTheChartAtOnce();
    void typingIntoAComputedInputMovesTheChart();
    void undoMovesTheChartBack();
    void columnDecidesTheChart();
    void indicatorBoxMovesToTheColumn();
    void kindBoxChangesTheChart();
    void chartYearMovesToTheRow();
    void yearsAreAddedAndRemoved();
    void yearBetweenOthersIsRefused();
    void anotherAreaShowsItsFigures();
    void areaBoxAsksForAnotherArea();
    void readOnlyPageHidesEditing();
    void emptyIndicatorSaysWhatToDo();
    void sentenceIsCopied();
    void removedAreaIsHarmless();
    void indicatorIsBuiltOnce();
    void figureElsewhereLeavesTheChart();
    void rankFollowsItsField();
    void hiddenPageWaits();
    void areaKeepsThePlace();
    void everyThemeOpens_data();
    void everyThemeOpens();
};

void ThemePageTest::typingMovesTheChartAtOnce()
{
    Fixture f;
    QCOMPARE(f.page().chart()->indicator.text, u"forest.cover_rate"_s);
    QCOMPARE(f.verdict(), u"Target met"_s);
    f.stand("forest.cover_rate", 2024);
    test::typeInto(f.table(), u"60.5"_s);
    QCOMPARE(f.entered("forest.cover_rate", 2024), u"60.5"_s);
    QCOMPARE(labelIn(*f.page().chart(), 2024), u"60.5"_s);
    QCOMPARE(f.page().chart()->valueYear, std::optional(2024_year));
    QVERIFY2(f.bigValue().startsWith(u"60.5"_s), qUtf8Printable(f.bigValue()));
    QCOMPARE(f.verdict(), u"Not yet met"_s);
    f.stand("forest.cover_rate", 2024);
    test::typeInto(f.table(), u"70.3"_s);
    QCOMPARE(labelIn(*f.page().chart(), 2024), u"70.3"_s);
    QCOMPARE(f.verdict(), u"Target met"_s);
}

void ThemePageTest::typingIntoAComputedInputMovesTheChart()
{
    Fixture f(u"water"_s);
    f.page().showIndicator(IndicatorKey(u"water.compliance_rate"_s));
    f.model().setData(
        f.model().indexOf(test::figureId("water.sources_monitored", 2023, "xiangxi")), u"14"_s,
        Qt::EditRole);
    f.model().setData(
        f.model().indexOf(test::figureId("water.sources_compliant", 2023, "xiangxi")), u"13"_s,
        Qt::EditRole);
    QCOMPARE(labelIn(*f.page().chart(), 2023), u"92.9"_s);
}

void ThemePageTest::undoMovesTheChartBack()
{
    Fixture f;
    const ChartSpec before = *f.page().chart();
    f.stand("forest.cover_rate", 2024);
    test::typeInto(f.table(), u"60.5"_s);
    QVERIFY(f.document().undo());
    const ChartSpec after = *f.page().chart();
    QCOMPARE(after.series.first().runs.size(), before.series.first().runs.size());
    QCOMPARE(after.title, before.title);
    QCOMPARE(f.verdict(), u"Target met"_s);
}

void ThemePageTest::columnDecidesTheChart()
{
    Fixture f;
    f.stand("forest.rank", 2020);
    QCOMPARE(f.page().chart()->indicator.text, u"forest.rank"_s);
    QCOMPARE(f.page().chart()->kind, ChartKind::Rank);
    f.stand("forest.cover_rate", 2020);
    QCOMPARE(f.page().chart()->indicator.text, u"forest.cover_rate"_s);
}

void ThemePageTest::indicatorBoxMovesToTheColumn()
{
    Fixture f;
    QComboBox* box = f.box(u"Indicator on the chart"_s);
    QVERIFY(box != nullptr);
    const int wanted = box->findData(u"forest.rank"_s);
    box->setCurrentIndex(wanted);
    Q_EMIT box->activated(wanted);
    QCOMPARE(f.page().chart()->indicator.text, u"forest.rank"_s);
    QCOMPARE(f.model().indicatorAt(f.table().currentIndex().column()).key.text, u"forest.rank"_s);
}

void ThemePageTest::kindBoxChangesTheChart()
{
    Fixture f;
    QComboBox* box = f.box(u"Kind of chart"_s);
    QVERIFY(box != nullptr);
    for (const ChartKind kind : {ChartKind::Trend, ChartKind::Columns}) {
        const int wanted = box->findData(static_cast<int>(kind));
        QVERIFY(wanted >= 0);
        box->setCurrentIndex(wanted);
        Q_EMIT box->activated(wanted);
        QCOMPARE(f.page().chart()->kind, kind);
    }
    // An edit keeps the kind that was chosen.
    f.stand("forest.cover_rate", 2024);
    test::typeInto(f.table(), u"70.2"_s);
    QCOMPARE(f.page().chart()->kind, ChartKind::Columns);
}

void ThemePageTest::chartYearMovesToTheRow()
{
    Fixture f;
    Q_EMIT f.page().chartView().yearChosen(2017_year);
    QCOMPARE(f.model().yearAt(f.table().currentIndex().row()), 2017_year);
    QVERIFY(f.table().hasFocus());
}

void ThemePageTest::yearsAreAddedAndRemoved()
{
    Fixture f;
    const int rows = f.model().rowCount();
    auto* add = test::buttonNamed<QPushButton>(f.page(), u"Add year"_s);
    auto* remove = test::buttonNamed<QPushButton>(f.page(), u"Remove year"_s);
    QVERIFY(add != nullptr && remove != nullptr);
    add->click();
    QCOMPARE(f.model().rowCount(), rows + 1);
    QCOMPARE(f.table().currentIndex().row(), rows);
    remove->click();
    QCOMPARE(f.model().rowCount(), rows);
    QVERIFY(f.document().undo());
    QCOMPARE(f.model().rowCount(), rows + 1);
}

void ThemePageTest::yearBetweenOthersIsRefused()
{
    Fixture f;
    const int rows = f.model().rowCount();
    f.stand("forest.cover_rate", 2017);
    test::buttonNamed<QPushButton>(f.page(), u"Remove year"_s)->click();
    QCOMPARE(f.model().rowCount(), rows);
    QVERIFY(test::messageOn(f.page()).contains(u"2017"_s));
}

void ThemePageTest::anotherAreaShowsItsFigures()
{
    Fixture f;
    f.page().setArea(AreaKey(u"hunan"_s));
    QCOMPARE(f.model().area().text, u"hunan"_s);
    QCOMPARE(f.page().chart()->series.first().area.text, u"hunan"_s);
    QCOMPARE(f.page().findChild<AreaBox*>()->area().text, u"hunan"_s);
    f.stand("forest.cover_rate", 2024);
    test::typeInto(f.table(), u"59"_s);
    QVERIFY(f.dataset().find(test::figureId("forest.cover_rate", 2024, "hunan")) != nullptr);
    QCOMPARE(f.entered("forest.cover_rate", 2024), QString());
}

void ThemePageTest::areaBoxAsksForAnotherArea()
{
    Fixture f;
    QStringList wanted;
    connect(&f.page(), &Page::areaChosen, this, [&wanted](const AreaKey& area) {
        wanted += area.text;
    });
    auto* box = f.page().findChild<AreaBox*>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(wanted, QStringList{u"hunan"_s});
}

void ThemePageTest::readOnlyPageHidesEditing()
{
    Fixture f;
    f.page().setAccess(Page::Access::ReadOnly);
    QVERIFY(!test::buttonNamed<QPushButton>(f.page(), u"Add year"_s)->isVisible());
    QVERIFY(!test::buttonNamed<QPushButton>(f.page(), u"Remove year"_s)->isVisible());
    f.stand("forest.cover_rate", 2017);
    QTest::keyClick(&f.table(), Qt::Key_7);
    QVERIFY(f.table().viewport()->findChild<QLineEdit*>() == nullptr);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QCOMPARE(f.entered("forest.cover_rate", 2017), u"70.24"_s);
    QVERIFY(f.store().steps().isEmpty());
}

void ThemePageTest::emptyIndicatorSaysWhatToDo()
{
    Fixture f;
    f.page().showIndicator(IndicatorKey(u"forest.land_area"_s));
    QVERIFY(!f.page().chart());
    QVERIFY(f.page().chartView().accessibleName().contains(u"type the first one"_s));
    QCOMPARE(f.bigValue(), u"–"_s);
    f.stand("forest.land_area", 2020);
    test::typeInto(f.table(), u"15462"_s);
    QVERIFY(f.page().chart());
    QVERIFY(f.bigValue().startsWith(u"15462"_s));
}

void ThemePageTest::sentenceIsCopied()
{
    Fixture f;
    test::buttonNamed<QPushButton>(f.page(), u"Copy sentence"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), f.page().chart()->title);
}

void ThemePageTest::removedAreaIsHarmless()
{
    Fixture f;
    f.page().setArea(AreaKey(u"hunan"_s));
    QVERIFY(edits::removeArea(f.document(), AreaKey(u"hunan"_s)));
    QCOMPARE(f.model().rowCount(), f.dataset().settings().years.count());
    QVERIFY(f.document().undo());
    QVERIFY(f.page().chart());
    QCOMPARE(f.page().chart()->series.first().area.text, u"hunan"_s);
}

void ThemePageTest::indicatorIsBuiltOnce()
{
    Fixture f;
    QSignalSpy built(&f.page(), &Page::chartChanged);
    f.page().showIndicator(IndicatorKey(u"forest.rank"_s));
    QCOMPARE(built.size(), 1);
    f.stand("forest.cover_rate", 2020);
    QCOMPARE(built.size(), 2);
    f.stand("forest.cover_rate", 2019);
    QCOMPARE(built.size(), 2);
}

void ThemePageTest::figureElsewhereLeavesTheChart()
{
    Fixture f;
    f.enter("forest.cover_rate", 2023, "70.5"); // the date of the data is the same from here on
    f.page().chartView().markEdited(std::nullopt);
    const QImage before = f.page().chartView().grab().toImage();
    QSignalSpy built(&f.page(), &Page::chartChanged);
    f.enter("forest.stock_volume", 2017, "5000");
    f.enter("air.pm25", 2017, "30");
    QVERIFY(edits::setFigure(
        f.document(), test::figureId("forest.cover_rate", 2017, "hunan"),
        test::figureOf("forest.cover_rate", "59")));
    QCOMPARE(built.size(), 0);
    QCOMPARE(f.page().chartView().grab().toImage(), before); // nothing is ringed either
    f.enter("forest.cover_rate", 2017, "70.3");
    QCOMPARE(built.size(), 1);
    QVERIFY(f.page().chartView().grab().toImage() != before);
}

void ThemePageTest::rankFollowsItsField()
{
    Fixture f;
    f.page().showIndicator(IndicatorKey(u"forest.rank"_s));
    const int year = f.page().chart()->valueYear->number();
    f.enter("forest.rank_field", year, "77");
    QVERIFY2(f.bigValue().endsWith(u"of 77"_s), qUtf8Printable(f.bigValue()));
}

void ThemePageTest::hiddenPageWaits()
{
    Fixture f;
    QSignalSpy built(&f.page(), &Page::chartChanged);
    f.page().hide();
    f.enter("forest.cover_rate", 2024, "71.5");
    f.enter("forest.cover_rate", 2024, "71.6");
    QCOMPARE(built.size(), 0);
    QCOMPARE(labelIn(*f.page().chart(), 2024), u"71.6"_s); // whoever asks gets the right one
    f.page().show();
    QCOMPARE(built.size(), 1);
    QCOMPARE(labelIn(*f.page().chartView().spec(), 2024), u"71.6"_s);
    QVERIFY(f.bigValue().startsWith(u"71.6"_s));
}

void ThemePageTest::areaKeepsThePlace()
{
    Fixture f;
    f.stand("forest.cover_rate", 2018);
    QComboBox* box = f.box(u"Kind of chart"_s);
    const int columns = box->findData(static_cast<int>(ChartKind::Columns));
    box->setCurrentIndex(columns);
    Q_EMIT box->activated(columns);
    const QModelIndex current = f.table().currentIndex();
    f.page().setArea(AreaKey(u"hunan"_s));
    QCOMPARE(f.table().currentIndex(), current);
    QCOMPARE(f.table().selectionModel()->selectedIndexes(), QModelIndexList{current});
    QCOMPARE(f.page().chart()->kind, ChartKind::Columns);
}

void ThemePageTest::everyThemeOpens_data()
{
    QTest::addColumn<QString>("theme");
    for (const Theme& theme : test::testCatalogue().themes()) {
        QTest::newRow(qPrintable(theme.key.text)) << theme.key.text;
    }
}

void ThemePageTest::everyThemeOpens()
{
    QFETCH(QString, theme);
    Fixture f(theme);
    for (const IndicatorKey& key : f.model().theme().columns) {
        f.page().showIndicator(key);
        QCOMPARE(f.model().indicatorAt(f.table().currentIndex().column()).key, key);
        QVERIFY(!f.page().chart() || f.page().chart()->indicator == key);
    }
    QVERIFY(!f.page().grab().isNull());
}

} // namespace qingshan

QTEST_MAIN(qingshan::ThemePageTest)
#include "themepagetest.moc"
