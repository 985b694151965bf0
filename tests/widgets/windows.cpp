// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/widgets/windows.h>
#include <widgets/appearance.h>
#include <widgets/messagebar.h>

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace qingshan::test {

using namespace Qt::StringLiterals;

void prepareProgram()
{
    static const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(u"qingshan-test"_s);
    QCoreApplication::setApplicationName(u"qingshan-test"_s);
    applyAppearance(*qApp, ColorScheme::Light);
}

void showWindow(QWidget& window, const QSize& size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) {
        qFatal("the window does not become active");
    }
}

void typeInto(QAbstractItemView& view, const QString& text, Qt::Key end)
{
    view.setFocus();
    QTest::keyClick(&view, text.front().toLatin1());
    const auto editors = view.viewport()->findChildren<QLineEdit*>();
    if (editors.isEmpty()) {
        qFatal("typing does not start an editor");
    }
    QTest::keyClicks(editors.last(), text.sliced(1));
    QTest::keyClick(editors.last(), end);
    // The editor commits Enter and goes with the next turn of the event loop.
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString messageOn(const QWidget& page)
{
    for (const MessageBar* bar : page.findChildren<MessageBar*>()) {
        if (bar->isVisibleTo(&page)) {
            return bar->sentence();
        }
    }
    return {};
}

QAction* actionNamed(const QWidget& window, const QString& beginning)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text().remove(u'&').startsWith(beginning)) {
            return action;
        }
    }
    return nullptr;
}

} // namespace qingshan::test
