// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <models/tables/yearlytablemodel.h>
#include <tests/widgets/windowfixture.h>
#include <tests/widgets/windows.h>
#include <widgets/pages/themepage.h>
#include <widgets/tables/figuretableview.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace qingshan {

using namespace Qt::StringLiterals;
using Fixture = test::WindowFixture;

namespace {

QStringList menuTitles(const MainWindow& window)
{
    QStringList titles;
    for (const QAction* action : window.menuBar()->actions()) {
        titles += action->text();
    }
    return titles;
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void undoAndRedoNameTheirStep();
    void failedUndoIsSaid();
    void languageChangesEverythingOnScreen();
    void placeIsKeptWhenTheLanguageChanges();
    void undoWorksAfterTheLanguageChanged();
    void languageButtonsAskForTheirLanguage();
    void pagesHaveKeys();
    void pageActionOutlivesItsTriggering();
    void navigationSaysTheVerdict();
    void placeOfAnEmptyIndicatorIsKept();
    void overviewOpensAThemeOnItsIndicator();
    void areaIsSharedByAllPages();
    void chartIsCopiedOpaque();
    void chartActionsNeedAChart();
    void readOnlyDocumentSaysSo();
    void stateIsRemembered();
    void anotherDocumentTakesItsPlace();
    void windowWithoutADocumentIsHarmless();
};

void MainWindowTest::undoAndRedoNameTheirStep()
{
    Fixture f;
    QAction* undo = test::actionNamed(f.window(), u"Undo"_s);
    QAction* redo = test::actionNamed(f.window(), u"Redo"_s);
    QVERIFY(undo != nullptr && redo != nullptr);
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    f.setCover(u"71"_s);
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(f.document().undoText()));
    QVERIFY(undo->text().contains(u"2024"_s));
    undo->trigger();
    QCOMPARE(f.entered("forest.cover_rate", 2024), QString());
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    QVERIFY(redo->text().contains(f.document().redoText()));
    redo->trigger();
    QCOMPARE(f.entered("forest.cover_rate", 2024), u"71"_s);
    QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.entered("forest.cover_rate", 2024), QString());
    QTest::keyClick(&f.window(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(f.entered("forest.cover_rate", 2024), u"71"_s);
}

void MainWindowTest::failedUndoIsSaid()
{
    Fixture f(Page::Access::ReadWrite, std::make_unique<test::FailingStore>(2));
    f.setCover(u"71"_s);
    QAction* undo = test::actionNamed(f.window(), u"Undo"_s);
    undo->trigger();
    QCOMPARE(test::messageOn(f.window()), u"The disk is full."_s);
    QCOMPARE(f.entered("forest.cover_rate", 2024), u"71"_s);
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QCOMPARE(f.entered("forest.cover_rate", 2024), QString());
}

void MainWindowTest::languageChangesEverythingOnScreen()
{
    Fixture f;
    f.open(u"forest"_s);
    const QStringList english = menuTitles(f.window());
    const QString title = f.workspace().chart()->title;
    {
        const test::ProgramInChinese chinese;
        QCoreApplication::processEvents();
        QCOMPARE(f.workspace().pageName(f.workspace().place().page), u"森林覆盖"_s);
        const Indicator& cover = test::indicatorOf("forest.cover_rate");
        const QAbstractItemModel* model = f.page().table().model();
        const int column = 2;
        QVERIFY(model->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .startsWith(cover.shortName.zh));
        QVERIFY(f.workspace().chart()->subtitle.contains(cover.name.zh));
        QVERIFY(f.workspace().chart()->title != title);
        QCOMPARE(
            menuTitles(f.window()).first(),
            QCoreApplication::translate("qingshan::MainWindow", "&File"));
    }
    QCoreApplication::processEvents();
    QCOMPARE(menuTitles(f.window()), english);
    QCOMPARE(f.workspace().chart()->title, title);
}

void MainWindowTest::placeIsKeptWhenTheLanguageChanges()
{
    Fixture f;
    f.open(u"air"_s);
    f.page().showIndicator(IndicatorKey(u"air.pm25"_s));
    Q_EMIT f.page().areaChosen(AreaKey(u"hunan"_s));
    const Workspace::Place before = f.workspace().place();
    QCOMPARE(before.area.text, u"hunan"_s);
    QCOMPARE(before.indicator.text, u"air.pm25"_s);
    const test::ProgramInChinese chinese;
    QCoreApplication::processEvents();
    const Workspace::Place after = f.workspace().place();
    QCOMPARE(after.page, before.page);
    QCOMPARE(after.area, before.area);
    QCOMPARE(after.indicator, before.indicator);
    QCOMPARE(f.page().chart()->series.first().name, u"湖南省"_s);
}

void MainWindowTest::undoWorksAfterTheLanguageChanged()
{
    Fixture f;
    f.open(u"forest"_s);
    f.setCover(u"71"_s);
    const test::ProgramInChinese chinese;
    QCoreApplication::processEvents();
    QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.entered("forest.cover_rate", 2024), QString());
    QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.entered("forest.cover_rate", 2024), u"71"_s);
}

void MainWindowTest::languageButtonsAskForTheirLanguage()
{
    Fixture f;
    QList<Language> wanted;
    connect(&f.window(), &MainWindow::languageRequested, this, [&wanted](Language language) {
        wanted += language;
    });
    auto* chinese = test::buttonNamed<QToolButton>(f.window(), u"中"_s);
    auto* english = test::buttonNamed<QToolButton>(f.window(), u"EN"_s);
    QVERIFY(chinese != nullptr && english != nullptr);
    QVERIFY(english->isChecked() && !chinese->isChecked());
    chinese->click();
    english->click();
    QCOMPARE(wanted, (QList<Language>{Language::Chinese, Language::English}));
}

void MainWindowTest::pagesHaveKeys()
{
    Fixture f;
    QVERIFY(f.workspace().pageCount() >= 6);
    for (int page = f.workspace().pageCount() - 1; page >= 0; --page) {
        QTest::keyClick(&f.window(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(f.workspace().place().page, page);
    }
}

void MainWindowTest::pageActionOutlivesItsTriggering()
{
    Fixture f;
    const QString name = f.workspace().pageName(2);
    const QPointer<QAction> action = test::actionNamed(f.window(), name);
    QVERIFY(!action.isNull());
    action->trigger();
    QCoreApplication::processEvents();
    QVERIFY(!action.isNull());
    QCOMPARE(f.workspace().place().page, 2);
    const test::ProgramInChinese chinese;
    QCoreApplication::processEvents();
    QVERIFY(test::actionNamed(f.window(), name) == nullptr);
    QVERIFY(test::actionNamed(f.window(), f.workspace().pageName(2)) != nullptr);
}

void MainWindowTest::navigationSaysTheVerdict()
{
    Fixture f;
    auto* list = f.workspace().findChild<QListWidget*>();
    const auto spoken = [list](const QString& name) {
        const auto found = list->findItems(name, Qt::MatchExactly);
        return found.isEmpty() ? QString() : found.first()->data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(u"Overview"_s), u"Overview"_s);
    const QString forest = test::testCatalogue().findTheme(ThemeKey(u"forest"_s))->name.en;
    QCOMPARE(spoken(forest), QString(forest + u": Target met"_s));
    f.setCover(u"60"_s);
    QVERIFY(spoken(forest) != QString(forest + u": Target met"_s));
    QVERIFY(f.document().undo());
    QCOMPARE(spoken(forest), QString(forest + u": Target met"_s));
}

void MainWindowTest::placeOfAnEmptyIndicatorIsKept()
{
    Fixture f;
    f.open(u"forest"_s);
    f.page().showIndicator(IndicatorKey(u"forest.land_area"_s)); // no figure
    const test::ProgramInChinese chinese;
    QCoreApplication::processEvents();
    QCOMPARE(f.workspace().place().indicator.text, u"forest.land_area"_s);
}

void MainWindowTest::overviewOpensAThemeOnItsIndicator()
{
    Fixture f;
    QVERIFY(!f.workspace().chart());
    auto* overview = f.workspace().findChild<Page*>();
    Q_EMIT overview->themeRequested(ThemeKey(u"air"_s), IndicatorKey(u"air.pm25"_s));
    QCOMPARE(f.workspace().chart()->indicator.text, u"air.pm25"_s);
    QVERIFY(f.page().table().hasFocus());
}

void MainWindowTest::areaIsSharedByAllPages()
{
    Fixture f;
    f.open(u"forest"_s);
    Q_EMIT f.page().areaChosen(AreaKey(u"hunan"_s));
    f.open(u"tourism"_s);
    QCOMPARE(qobject_cast<YearlyTableModel*>(f.page().table().model())->area().text, u"hunan"_s);
}

void MainWindowTest::chartIsCopiedOpaque()
{
    Fixture f;
    f.open(u"forest"_s);
    QAction* copy = test::actionNamed(f.window(), u"Copy chart"_s);
    QVERIFY(copy != nullptr && copy->isEnabled());
    copy->trigger();
    const QImage image = QApplication::clipboard()->image();
    QCOMPARE(image.size(), QSize(1920, 1080));
    QVERIFY(!image.hasAlphaChannel());
    QCOMPARE(image.pixel(0, 0), qRgb(255, 255, 255));
}

void MainWindowTest::chartActionsNeedAChart()
{
    Fixture f;
    QAction* copy = test::actionNamed(f.window(), u"Copy chart"_s);
    QAction* exported = test::actionNamed(f.window(), u"Export chart"_s);
    QVERIFY(!copy->isEnabled() && !exported->isEnabled()); // the overview has none
    f.open(u"forest"_s);
    QVERIFY(copy->isEnabled() && exported->isEnabled());
    f.page().showIndicator(IndicatorKey(u"forest.land_area"_s)); // no figure
    QVERIFY(!copy->isEnabled() && !exported->isEnabled());
    QVERIFY(edits::setFigure(
        f.document(), test::figureId("forest.land_area", 2020, "xiangxi"),
        test::figureOf("forest.land_area", "15462")));
    QVERIFY(copy->isEnabled() && exported->isEnabled());
}

void MainWindowTest::readOnlyDocumentSaysSo()
{
    Fixture f(Page::Access::ReadOnly);
    QVERIFY(test::messageOn(f.window()).contains(u"viewing only"_s));
    f.open(u"forest"_s);
    const QModelIndex index = f.page().table().model()->index(0, 0);
    QVERIFY(!(index.flags() & Qt::ItemIsEditable));
}

void MainWindowTest::stateIsRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
    {
        Fixture f;
        f.open(u"tourism"_s);
        f.window().saveState(settings);
    }
    Fixture f;
    f.window().restoreState(settings);
    QCOMPARE(f.workspace().chart().has_value(), true);
    QCOMPARE(f.page().chart()->indicator.text.section(u'.', 0, 0), u"tourism"_s);
    QSettings nothing(folder.filePath(u"none.ini"_s), QSettings::IniFormat);
    f.window().restoreState(nothing);
    QCOMPARE(f.workspace().place().page, 0);
}

void MainWindowTest::anotherDocumentTakesItsPlace()
{
    Fixture f;
    f.setCover(u"71"_s);
    test::SampleDocument other(u"dali"_s);
    f.window().showDocument(
        other.document(), u"/somewhere/dali.qingshan"_s, Page::Access::ReadWrite);
    QVERIFY(f.window().windowTitle().contains(u"dali.qingshan"_s));
    QVERIFY(!test::actionNamed(f.window(), u"Undo"_s)->isEnabled());
    f.setCover(u"70"_s); // the first document lives on, unseen
    QVERIFY(!test::actionNamed(f.window(), u"Undo"_s)->isEnabled());
    f.window().showDocument(
        f.document(), u"/somewhere/xiangxi.qingshan"_s, Page::Access::ReadWrite);
    QVERIFY(test::actionNamed(f.window(), u"Undo"_s)->isEnabled());
}

void MainWindowTest::windowWithoutADocumentIsHarmless()
{
    MainWindow window;
    test::showWindow(window);
    for (const char* name : {"Undo", "Redo", "Export chart", "Copy chart"}) {
        QAction* action = test::actionNamed(window, QLatin1String(name));
        QVERIFY(action != nullptr);
        QVERIFY2(!action->isEnabled(), name);
    }
    const test::ProgramInChinese chinese;
    QCoreApplication::processEvents();
    QVERIFY(window.workspace() == nullptr);
    window.sayProblem(u"The file is damaged."_s);
    QCOMPARE(test::messageOn(window), u"The file is damaged."_s);
}

} // namespace qingshan

QTEST_MAIN(qingshan::MainWindowTest)
#include "mainwindowtest.moc"
