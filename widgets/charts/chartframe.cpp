// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/niceaxis.h>
#include <models/charts/wording.h>
#include <widgets/charts/chartframe.h>
#include <widgets/charts/chartnames.h>

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace qingshan {

namespace {

/// From the plot down to the years, in base sizes: as much as keeps the first year off the
/// lowest value.
constexpr double yearsGap = 0.7;

/// Adds `lines` from `top` down; returns the bottom.
double addLines(
    const QStringList& lines,
    TextRole role,
    Ink ink,
    const QPointF& topLeft,
    const ChartFonts& fonts,
    ChartLayout& layout)
{
    double top = topLeft.y();
    for (const QString& line : lines) {
        const QSizeF size = fonts.size(line, role);
        layout.texts.append({line, QRectF(QPointF(topLeft.x(), top), size), role, ink});
        top += size.height();
    }
    return top;
}

/// The footer's items side by side where they fit, never broken between two lines if an item
/// fits on one.
QStringList footerLines(const QStringList& items, const ChartFonts& fonts, double width)
{
    QStringList lines;
    for (const QString& item : items) {
        const QString joined =
            lines.isEmpty() ? item : QString(lines.last() + QStringLiteral("   ") + item);
        const bool fits = fonts.size(joined, TextRole::Footer).width() <= width;
        if (!lines.isEmpty() && fits) {
            lines.last() = joined;
        } else {
            lines += fonts.wrap(item, TextRole::Footer, width);
        }
    }
    return lines;
}

double widestTick(const QStringList& ticks, const ChartFonts& fonts)
{
    double widest = 0;
    for (const QString& tick : ticks) {
        widest = std::max(widest, fonts.size(tick, TextRole::Tick).width());
    }
    return widest;
}

/// The footer in at most `most` lines, as far as its items can be cut: the longest first, which
/// is the list of sources, never to less than their beginning.
QStringList shortFooter(QStringList items, const ChartFonts& fonts, double width, qsizetype most)
{
    constexpr int beginning = 22;
    QStringList lines = footerLines(items, fonts, width);
    while (lines.size() > most && !items.isEmpty()) {
        const auto longest =
            std::max_element(items.begin(), items.end(), [](const QString& a, const QString& b) {
                return columnsOf(a) < columnsOf(b);
            });
        const int columns = columnsOf(*longest) * 9 / 10;
        if (columns < beginning) {
            break;
        }
        *longest = shortened(*longest, columns);
        lines = footerLines(items, fonts, width);
    }
    return lines;
}

void placeValueTicks(const QStringList& ticks, const ChartFonts& fonts, ChartLayout& layout)
{
    const QList<double> values = tickValues(layout.values);
    double lastTop = layout.size.height() * 2;
    const double gap = fonts.base() * 0.7;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const QString& tick = ticks.at(i);
        const QSizeF size = fonts.size(tick, TextRole::Tick);
        const double top = layout.y(values.at(i)) - size.height() / 2;
        // Ranks are many: the ones that would touch the last one written stay unwritten.
        if (std::abs(top - lastTop) >= size.height()) {
            layout.texts.append(
                {tick, QRectF(QPointF(layout.plot.left() - gap - size.width(), top), size),
                 TextRole::Tick, Ink::Muted});
            lastTop = top;
        }
    }
}

void placeYears(const ChartFonts& fonts, ChartLayout& layout)
{
    const double width = fonts.size(QStringLiteral("2000"), TextRole::Tick).width();
    for (const int year : shownYears(layout.years, layout.yearWidth(), width)) {
        const QString text = QString::number(year);
        const QSizeF size = fonts.size(text, TextRole::Tick);
        const QPointF topLeft(
            layout.x(year) - size.width() / 2, layout.plot.bottom() + fonts.base() * yearsGap);
        layout.texts.append({text, QRectF(topLeft, size), TextRole::Tick, Ink::Muted});
    }
}

} // namespace

QList<int> shownYears(const YearRange& years, double yearWidth, double labelWidth)
{
    int step = 1;
    for (const int candidate : {1, 2, 5, 10, 20, 50, 100}) {
        step = candidate;
        if (step * yearWidth >= labelWidth * 1.25) {
            break;
        }
    }
    QList<int> shown;
    for (int year = years.first.number(); year <= years.last.number(); ++year) {
        if (step == 1 || year % step == 0) {
            shown.append(year);
        }
    }
    if (shown.isEmpty()) {
        shown.append(years.first.number());
    }
    return shown;
}

void placeFrame(const ChartSpec& spec, const ChartFonts& fonts, ChartLayout& layout, Frame frame)
{
    const double base = fonts.base();
    const double air = base * (frame == Frame::Whole ? 1 : 0.6);
    const double margin = base * 1.5;
    const double width = layout.size.width() - 2 * margin;
    double top = addLines(
        fonts.wrap(spec.title, TextRole::Title, width), TextRole::Title, Ink::Strong,
        {margin, air * 1.1}, fonts, layout);
    top = addLines(
        fonts.wrap(spec.subtitle, TextRole::Subtitle, width), TextRole::Subtitle, Ink::Muted,
        {margin, top + air * 0.25}, fonts, layout);

    // A value label may stand above the highest point, so the plot keeps a line's distance.
    const double plotTop = top + air * 0.6 + fonts.lineHeight(TextRole::Value);
    const double line = fonts.lineHeight(TextRole::Footer);
    const double yearsRow = yearsGap * base + fonts.lineHeight(TextRole::Tick) + air * 0.7;
    const double bottom = layout.size.height() - air * 0.9;
    const double room = bottom - yearsRow - plotTop - layout.size.height() * smallestPlotHeight;
    const QStringList footer = frame == Frame::Whole
        ? footerLines(spec.footer, fonts, width)
        : shortFooter(spec.footer, fonts, width, std::max<qsizetype>(1, qFloor(room / line)));
    const double footerTop = bottom - line * static_cast<double>(footer.size());
    addLines(footer, TextRole::Footer, Ink::Muted, {margin, footerTop}, fonts, layout);

    layout.names =
        frame == Frame::Whole ? ChartLayout::Names::WithValue : ChartLayout::Names::Alone;
    const QStringList ticks = tickLabels(spec.values);
    layout.plot.setTop(plotTop);
    layout.plot.setBottom(footerTop - yearsRow);
    layout.plot.setLeft(margin + widestTick(ticks, fonts) + base * 0.7);
    layout.plot.setRight(layout.size.width() - margin - nameRoom(spec, fonts, layout.names));
    if (layout.plot.height() <= 0 || layout.plot.width() <= 0) {
        return;
    }
    placeValueTicks(ticks, fonts, layout);
    placeYears(fonts, layout);
}

} // namespace qingshan
