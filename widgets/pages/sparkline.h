// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>

#include <QWidget>

namespace qingshan {

/// The course of a chart's focus series in a few pixels, by the same runs and gaps as the chart.
class Sparkline : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sparkline)

public:
    explicit Sparkline(QWidget* parent = nullptr);

    void setSpec(const std::optional<ChartSpec>& spec);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<ChartSpec> m_spec;
};

} // namespace qingshan
