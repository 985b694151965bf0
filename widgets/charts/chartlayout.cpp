// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/chartframe.h>
#include <widgets/charts/chartlabels.h>
#include <widgets/charts/chartlayout.h>

#include <algorithm>
#include <cmath>

namespace qingshan {

double ChartLayout::x(double year) const
{
    return plot.left() + (year - years.first.number() + 0.5) * yearWidth();
}

double ChartLayout::y(double value) const
{
    const double share = (value - values.minimum) / (values.maximum - values.minimum);
    return values.inverted ? plot.top() + share * plot.height()
                           : plot.bottom() - share * plot.height();
}

QSizeF smallestChart()
{
    return {240, 160};
}

ChartLayout layoutChart(const ChartSpec& spec, const QSizeF& size)
{
    // Type grows a little with the picture. Below the readable size (8 pt in print) the frame gives
    // way first; only where even that is not enough does type shrink on.
    const double wanted = std::clamp(std::sqrt(size.width() * size.height()) / 46.0, 12.0, 22.0);
    constexpr double readable = 11;
    constexpr double smallest = 9;
    double base = wanted;
    Frame frame = Frame::Whole;
    for (;;) {
        ChartLayout layout;
        layout.size = size;
        layout.base = base;
        layout.years = spec.years;
        layout.values = spec.values;
        const ChartFonts fonts(base);
        placeFrame(spec, fonts, layout, frame);
        const bool roomy = layout.plot.height() >= size.height() * wantedPlotHeight
            && layout.plot.width() >= size.width() * 0.55;
        const bool last = base <= smallest;
        if (roomy || last) {
            placeLabels(spec, fonts, layout);
        }
        if (last || (roomy && layout.wordsDropped == 0)) {
            return layout;
        }
        if (frame == Frame::Whole && base <= readable) {
            frame = Frame::Short;
        } else {
            base = std::max(frame == Frame::Whole ? readable : smallest, base * 0.92);
        }
    }
}

} // namespace qingshan
