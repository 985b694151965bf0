// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/pages/indicatorcard.h>
#include <widgets/pages/sparkline.h>
#include <widgets/verdictchip.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
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

/// "22.12" and "µg/m³ (provisional)" apart, so that the number can be large; a rank ("1st of 14")
/// stays whole.
std::pair<QString, QString> numberAndUnit(const ChartSpec& spec)
{
    const auto unit = spec.unit.isEmpty() ? -1 : spec.valueText.indexOf(spec.unit);
    if (unit > 0) {
        return {spec.valueText.first(unit).trimmed(), spec.valueText.sliced(unit)};
    }
    return {spec.valueText, QString()};
}

} // namespace

IndicatorCard::IndicatorCard(QWidget* parent)
    : QAbstractButton(parent)
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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
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
    const bool reasoned = spec && !spec->valueReason.isEmpty();
    const QString none = reasoned ? spec->valueReason : tr("no figures yet");
    m_year->setText(known ? spec->valueYear->toString() : none);
    const Verdict verdict = spec ? spec->verdict : Verdict::NoData;
    m_verdict->setVerdict(verdict);
    m_verdict->setVisible(verdict != Verdict::NoData && verdict != Verdict::NoTarget);
    m_change->setText(known ? spec->changeText : QString());
    m_target->setText(known ? spec->targetText : QString());
    setAccessibleName(name);
    setAccessibleDescription(spec ? spec->title : none);
    setToolTip(spec ? spec->title : QString());
}

void IndicatorCard::paintEvent(QPaintEvent*)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

void IndicatorCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace qingshan
