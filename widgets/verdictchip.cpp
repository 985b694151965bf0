// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/appearance.h>
#include <widgets/verdictchip.h>

#include <QPainter>

namespace qingshan {

namespace {

constexpr int shapeSize = 11;
constexpr int gap = 6;
constexpr int inset = 10;

} // namespace

VerdictChip::VerdictChip(Frame frame, QWidget* parent)
    : QWidget(parent)
    , m_frame(frame)
{
    QFont bold = font();
    bold.setPixelSize(13);
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void VerdictChip::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    setAccessibleName(verdictWord(verdict));
    setToolTip(verdictWord(verdict));
    updateGeometry();
    update();
}

QSize VerdictChip::sizeHint() const
{
    const int padding = m_frame == Frame::Rounded ? 2 * inset : 0;
    const int width = fontMetrics().horizontalAdvance(verdictWord(m_verdict));
    return {padding + shapeSize + gap + width + 2, m_frame == Frame::Rounded ? 26 : 20};
}

QSize VerdictChip::minimumSizeHint() const
{
    return sizeHint();
}

void VerdictChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = colour(verdictColor(currentPalette(), m_verdict));
    const bool framed = m_frame == Frame::Rounded;
    if (framed) {
        painter.setPen(QPen(tone, 1));
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    }
    const int left = framed ? inset : 0;
    paintVerdictShape(
        painter, QRectF(left, (height() - shapeSize) / 2.0, shapeSize, shapeSize), m_verdict);
    painter.setPen(tone);
    painter.drawText(
        rect().adjusted(left + shapeSize + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        verdictWord(m_verdict));
}

} // namespace qingshan
