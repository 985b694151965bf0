// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace qingshan {

/// A sentence in place, instead of a dialog: what was refused and why, what looks doubtful, or what
/// was done. It goes when it is closed (Escape on it, or its button) or when the next edit is fine.
class MessageBar : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Kind { Info, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(Kind kind, const QString& sentence);
    void clear();

    [[nodiscard]] QString sentence() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_text;
};

} // namespace qingshan
