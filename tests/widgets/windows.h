// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
class QAction;
QT_END_NAMESPACE

namespace qingshan::test {

/// Gives the program its looks and keeps its settings in a folder of its own, which goes with the
/// process. To be called once, before the first window.
void prepareProgram();

/// Shows a window at the given size and gives it the keyboard.
void showWindow(QWidget& window, const QSize& size = {1200, 800});

/// Types into the current cell as a person does: the first key opens the editor, `end` leaves it.
void typeInto(QAbstractItemView& view, const QString& text, Qt::Key end = Qt::Key_Return);

/// The first visible child of the type whose text is `text`; nothing (nullptr) when there is none.
template <class Button>
[[nodiscard]] Button* buttonNamed(const QWidget& parent, const QString& text)
{
    const QList<Button*> buttons = parent.findChildren<Button*>();
    const auto found = std::find_if(
        buttons.cbegin(), buttons.cend(), [&text](const Button* b) { return b->text() == text; });
    return found == buttons.cend() ? nullptr : *found;
}

/// The sentence of the message bar that is on screen; empty when there is none.
[[nodiscard]] QString messageOn(const QWidget& page);

/// The action of a window whose text, without its mnemonic, starts so; nothing (nullptr) when
/// there is none.
[[nodiscard]] QAction* actionNamed(const QWidget& window, const QString& beginning);

} // namespace qingshan::test
