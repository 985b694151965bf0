// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/pages/indicatorcard.h>
#include <widgets/pages/sparkline.h>
#include <widgets/verdictchip.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace qingshan {

namespace {

QLabel* label(const QString& role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(role);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// "22.12" and "µg/m³" apart, so that the number can be large; a rank ("1st of 14") stays whole.
std::pair<QString, QString> numberAndUnit(const ChartSpec& spec)
{
    if (!spec.unit.isEmpty() && spec.valueText.endsWith(spec.unit)) {
        return {spec.valueText.chopped(spec.unit.size()).trimmed(), spec.unit};
    }
    return {spec.valueText, QString()};
}

} // namespace

IndicatorCard::IndicatorCard(QWidget* parent)
    : QFrame(parent)
    , m_name(label(QStringLiteral("cardTitle"), this))
    , m_verdict(new VerdictChip(VerdictChip::Frame::None, this))
    , m_value(label(QStringLiteral("bigValue"), this))
    , m_unit(label(QStringLiteral("unit"), this))
    , m_year(label(QStringLiteral("unit"), this))
    , m_course(new Sparkline(this))
    , m_change(label(QStringLiteral("hint"), this))
    , m_target(label(QStringLiteral("hint"), this))
{
    setObjectName(QStringLiteral("card"));
    setProperty("interactive", true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumSize(236, 176);
    m_name->setWordWrap(true);
    m_change->setWordWrap(true);
    m_target->setWordWrap(true);
    m_target->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_change->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_verdict, 0, Qt::AlignTop);
    auto* value = new QHBoxLayout;
    value->addWidget(m_value);
    value->addWidget(m_unit, 0, Qt::AlignBottom);
    value->addStretch(1);
    value->addWidget(m_year, 0, Qt::AlignBottom);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_change, 1);
    bottom->addWidget(m_target, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addLayout(top);
    column->addLayout(value);
    column->addWidget(m_course, 1);
    column->addLayout(bottom);
}

void IndicatorCard::show(const QString& name, const std::optional<ChartSpec>& spec)
{
    m_name->setText(name);
    m_course->setSpec(spec);
    const bool known = spec && spec->valueYear;
    const auto [number, unit] =
        known ? numberAndUnit(*spec) : std::pair(QStringLiteral("–"), QString());
    m_value->setText(number);
    m_unit->setText(unit);
    m_year->setText(known ? spec->valueYear->toString() : tr("no figures yet"));
    const Verdict verdict = spec ? spec->verdict : Verdict::NoData;
    m_verdict->setVerdict(verdict);
    m_verdict->setVisible(verdict != Verdict::NoData && verdict != Verdict::NoTarget);
    m_change->setText(known ? spec->changeText : QString());
    m_target->setText(known ? spec->targetText : QString());
    setAccessibleName(name);
    setAccessibleDescription(spec ? spec->title : tr("no figures yet"));
    setToolTip(spec ? spec->title : QString());
}

void IndicatorCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT opened();
    }
}

void IndicatorCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT opened(); return;
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace qingshan
