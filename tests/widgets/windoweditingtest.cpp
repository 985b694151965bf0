// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/tables/yearlytablemodel.h>
#include <tests/widgets/windowfixture.h>
#include <tests/widgets/windows.h>

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

/// The window with an editor open on the forest cover of 2024, in which 71.5 stands.
class Fixture : public test::WindowFixture {
    Q_DISABLE_COPY_MOVE(Fixture)

public:
    explicit Fixture(const QString& typed = u"71.5"_s)
    {
        open(u"forest"_s);
        FigureTableView& table = page().table();
        auto* model = qobject_cast<YearlyTableModel*>(table.model());
        table.setFocus();
        table.setCurrentIndex(model->indexOf(test::figureId("forest.cover_rate", 2024, "xiangxi")));
        QTest::keyClicks(&table, typed.first(1));
        QTest::keyClicks(table.viewport()->findChild<QLineEdit*>(), typed.sliced(1));
    }

    [[nodiscard]] QString cover() const { return entered("forest.cover_rate", 2024); }
};

} // namespace

/// What stands in an open editor is taken before its page goes.
class WindowEditingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void typedTextIsTakenWhenTheLanguageChanges();
    void typedTextIsTakenWhenAnotherDocumentComes();
    void typedTextIsTakenBeforeADroppedFileIsOpened();
    void typedTextIsTakenWhenTheWindowCloses();
    void typedTextIsTakenWhenTheWindowIsDeleted();
    void impossibleTextChangesNothing();
    void undoTakesMessagesAway();
};

void WindowEditingTest::typedTextIsTakenWhenTheLanguageChanges()
{
    Fixture f;
    QCOMPARE(f.cover(), QString());
    const test::ProgramInChinese chinese;
    QCoreApplication::processEvents();
    QCOMPARE(f.cover(), u"71.5"_s);
    QCOMPARE(f.store().steps().size(), 1);
    // The keyboard stays in the workspace, not with a widget that is gone.
    QVERIFY(f.workspace().isAncestorOf(f.window().focusWidget()));
}

void WindowEditingTest::typedTextIsTakenWhenAnotherDocumentComes()
{
    test::SampleDocument other(u"dali"_s);
    Fixture f;
    f.window().showDocument(
        other.document(), u"/somewhere/dali.qingshan"_s, Page::Access::ReadWrite);
    QCOMPARE(f.cover(), u"71.5"_s);
    QVERIFY(other.store().steps().isEmpty());
    f.window().showDocument(
        f.document(), u"/somewhere/xiangxi.qingshan"_s, Page::Access::ReadWrite);
}

/// The file may be the one that is open: it is read before showDocument().
void WindowEditingTest::typedTextIsTakenBeforeADroppedFileIsOpened()
{
    Fixture f;
    QString whenAsked;
    connect(&f.window(), &MainWindow::openRequested, this, [&] { whenAsked = f.cover(); });
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/somewhere/a.qingshan"_s)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.window(), &enter);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.window(), &drop);
    QCOMPARE(whenAsked, u"71.5"_s);
}

void WindowEditingTest::typedTextIsTakenWhenTheWindowCloses()
{
    Fixture f;
    f.window().close();
    QCOMPARE(f.cover(), u"71.5"_s);
}

void WindowEditingTest::typedTextIsTakenWhenTheWindowIsDeleted()
{
    test::SampleDocument sample;
    {
        MainWindow window;
        window.showDocument(sample.document(), u"/a.qingshan"_s, Page::Access::ReadWrite);
        test::showWindow(window, {1366, 768});
        window.workspace()->goToPage(1);
        auto* table = window.workspace()->findChild<FigureTableView*>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_7);
        QVERIFY(table->viewport()->findChild<QLineEdit*>() != nullptr);
    }
    QCOMPARE(sample.store().steps().size(), 1);
}

void WindowEditingTest::impossibleTextChangesNothing()
{
    Fixture f(u"101"_s);
    const test::ProgramInChinese chinese;
    QCoreApplication::processEvents();
    QCOMPARE(f.cover(), QString());
    QVERIFY(f.store().steps().isEmpty());
}

void WindowEditingTest::undoTakesMessagesAway()
{
    Fixture f;
    auto* model = qobject_cast<YearlyTableModel*>(f.page().table().model());
    const QModelIndex last = model->index(model->rowCount() - 1, 0);
    f.page().table().setCurrentIndex(last);
    QVERIFY(model->setData(last, u"1"_s, Qt::EditRole));
    test::buttonNamed<QPushButton>(f.page(), u"Remove year"_s)->click();
    QVERIFY(test::messageOn(f.page()).contains(u"Ctrl+Z"_s));
    test::actionNamed(f.window(), u"Undo"_s)->trigger();
    QCOMPARE(test::messageOn(f.page()), QString());
    f.window().sayProblem(u"Something."_s);
    test::actionNamed(f.window(), u"Redo"_s)->trigger();
    QCOMPARE(test::messageOn(f.window()), QString());
}

} // namespace qingshan

QTEST_MAIN(qingshan::WindowEditingTest)
#include "windoweditingtest.moc"
