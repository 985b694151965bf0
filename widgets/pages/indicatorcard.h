// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>

#include <QAbstractButton>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace qingshan {

class Sparkline;
class VerdictChip;

/// An indicator at a glance: newest value, verdict, course, change and target. A button: a click,
/// Space or Enter presses it.
class IndicatorCard : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IndicatorCard)

public:
    explicit IndicatorCard(QWidget* parent = nullptr);

    /// Shows a chart's facts under `name`; nothing (or a chart without a value) says why there are
    /// none.
    void show(const QString& name, const std::optional<ChartSpec>& spec);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_name;
    VerdictChip* m_verdict;
    QLabel* m_value;
    QLabel* m_unit;
    QLabel* m_year;
    Sparkline* m_course;
    QLabel* m_change;
    QLabel* m_target;
};

} // namespace qingshan
