// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/messagebar.h>

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace qingshan {

namespace {

/// What the style sheet calls a kind.
QString kindName(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info: return QStringLiteral("info");
    case MessageBar::Kind::Warning: return QStringLiteral("warning");
    case MessageBar::Kind::Error: break;
    }
    return QStringLiteral("error");
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->addWidget(m_text, 1);
    row->addWidget(close);
    hide();
}

void MessageBar::say(Kind kind, const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setProperty("kind", kindName(kind));
    style()->unpolish(this);
    style()->polish(this);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        return;
    }
    QFrame::keyPressEvent(event);
}

QString MessageBar::sentence() const
{
    return m_text->text();
}

} // namespace qingshan
