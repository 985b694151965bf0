// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/assessment.h>

#include <QWidget>

namespace qingshan {

/// A verdict as shape and word in a rounded frame; invisible when there is nothing to judge.
class VerdictChip : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictChip)

public:
    /// Framed on a page, plain in a card.
    enum class Frame { Rounded, None };

    explicit VerdictChip(Frame frame, QWidget* parent = nullptr);

    void setVerdict(Verdict verdict);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Frame m_frame;
    Verdict m_verdict = Verdict::NoData;
};

} // namespace qingshan
