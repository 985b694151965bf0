// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/widgets/sampledocument.h>
#include <tests/widgets/windows.h>
#include <widgets/dialogs/exportdialog.h>
#include <widgets/mainwindow.h>

#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

bool takesKeys(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && widget.focusProxy() == nullptr;
}

/// What takes the keyboard but is nothing in particular, or a button that cannot be pressed.
QStringList roleless(const QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        QAccessibleInterface* heard =
            takesKeys(*widget) ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (heard == nullptr) {
            continue;
        }
        const auto role = heard->role();
        const bool vague = role == QAccessible::NoRole || role == QAccessible::Client
            || role == QAccessible::Pane || role == QAccessible::Window;
        const bool button = role == QAccessible::Button || role == QAccessible::PushButton;
        const bool dead = button
            && (heard->actionInterface() == nullptr
                || !heard->actionInterface()->actionNames().contains(
                    QAccessibleActionInterface::pressAction()));
        if (vague || dead) {
            found += QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName();
        }
    }
    return found;
}

/// What a screen reader would call "button", "list" and nothing more.
QStringList nameless(const QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!takesKeys(*widget)) {
            continue;
        }
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
        if (heard == nullptr || heard->text(QAccessible::Name).trimmed().isEmpty()) {
            found += QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName() + u" in "_s
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
        }
    }
    return found;
}

} // namespace

/// Everything that can be reached with the keyboard has a name, on every page, and can be reached.
class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void everyControlHasAName_data();
    void everyControlHasAName();
    void exportDialogHasNames();

    void everyControlSaysWhatItIs_data() { everyControlHasAName_data(); }

    void everyControlSaysWhatItIs();

    void tabReachesEveryControl_data() { everyControlHasAName_data(); }

    void tabReachesEveryControl();
};

void AccessibilityTest::everyControlHasAName_data()
{
    QTest::addColumn<int>("page");
    test::SampleDocument sample;
    MainWindow window;
    window.showDocument(sample.document(), u"a.qingshan"_s, Page::Access::ReadWrite);
    for (int page = 0; page < window.workspace()->pageCount(); ++page) {
        QTest::newRow(qPrintable(window.workspace()->pageName(page))) << page;
    }
}

void AccessibilityTest::everyControlHasAName()
{
    QFETCH(int, page);
    test::SampleDocument sample;
    MainWindow window;
    window.showDocument(sample.document(), u"a.qingshan"_s, Page::Access::ReadWrite);
    test::showWindow(window, {1366, 768});
    window.workspace()->goToPage(page);
    window.sayProblem(u"Something."_s);
    QCoreApplication::processEvents();
    const QStringList found = nameless(window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
    QVERIFY(!window.windowTitle().isEmpty());
}

void AccessibilityTest::everyControlSaysWhatItIs()
{
    QFETCH(int, page);
    test::SampleDocument sample;
    MainWindow window;
    window.showDocument(sample.document(), u"a.qingshan"_s, Page::Access::ReadWrite);
    test::showWindow(window, {1366, 768});
    window.workspace()->goToPage(page);
    const QStringList found = roleless(window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
}

void AccessibilityTest::exportDialogHasNames()
{
    test::SampleDocument sample;
    MainWindow window;
    window.showDocument(sample.document(), u"a.qingshan"_s, Page::Access::ReadWrite);
    window.workspace()->goToPage(1);
    ExportDialog dialog(*window.workspace()->chart());
    test::showWindow(dialog, {800, 700});
    const QStringList found = nameless(dialog);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
}

/// Tab goes round without getting stuck; inside a table it goes from cell to cell.
void AccessibilityTest::tabReachesEveryControl()
{
    QFETCH(int, page);
    test::SampleDocument sample;
    MainWindow window;
    window.showDocument(sample.document(), u"a.qingshan"_s, Page::Access::ReadWrite);
    test::showWindow(window, {1366, 768});
    window.workspace()->goToPage(page);
    QSet<const QWidget*> chain;
    for (QWidget* next = window.nextInFocusChain(); next != &window && !chain.contains(next);
         next = next->nextInFocusChain()) {
        chain.insert(next);
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (takesKeys(*widget)) {
            QVERIFY2(chain.contains(widget), widget->metaObject()->className());
        }
    }
}

} // namespace qingshan

QTEST_MAIN(qingshan::AccessibilityTest)
#include "accessibilitytest.moc"
