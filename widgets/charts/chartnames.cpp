// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/chartnames.h>
#include <widgets/charts/labelplacer.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace qingshan {

namespace {

/// A line that ends somewhere, and so can be named.
struct Ending {
    const ChartSeries* series = nullptr;
    QPointF end;
};

Ink inkOf(SeriesRole role)
{
    switch (role) {
    case SeriesRole::Focus: return Ink::Focus;
    case SeriesRole::Benchmark: return Ink::Benchmark;
    case SeriesRole::Context: break;
    }
    return Ink::Muted;
}

QString nameText(const ChartSeries& series, ChartLayout::Names names)
{
    return series.runs.isEmpty() || names == ChartLayout::Names::Alone
        ? series.name
        : QString(series.name + u' ' + series.runs.last().last().label);
}

QList<Ending> endingsOf(const ChartSpec& spec, const ChartLayout& layout)
{
    QList<Ending> endings;
    for (const ChartSeries& series : spec.series) {
        if (!series.runs.isEmpty()) {
            endings.append({&series, layout.at(series.runs.last().last())});
        }
    }
    return endings;
}

double nearest(const Ending& ending, const QList<Ending>& chosen)
{
    double distance = std::numeric_limits<double>::max();
    for (const Ending& other : chosen) {
        distance = std::min(distance, std::abs(other.end.y() - ending.end.y()));
    }
    return distance;
}

/// As many as `room` allows, from top to bottom.
QList<Ending> chosenOf(QList<Ending> endings, qsizetype room)
{
    std::stable_sort(endings.begin(), endings.end(), [](const Ending& a, const Ending& b) {
        return a.series->role < b.series->role; // focus, benchmark, context
    });
    QList<Ending> chosen;
    while (!endings.isEmpty() && chosen.size() < room) {
        auto next = endings.begin();
        if (next->series->role == SeriesRole::Context) {
            next = std::max_element(
                endings.begin(), endings.end(), [&chosen](const Ending& a, const Ending& b) {
                    return nearest(a, chosen) < nearest(b, chosen);
                });
        }
        chosen.append(*next);
        endings.erase(next);
    }
    std::sort(chosen.begin(), chosen.end(), [](const Ending& a, const Ending& b) {
        return a.end.y() < b.end.y();
    });
    return chosen;
}

/// The tops of boxes of height `h` beside the endings: none touches another, none leaves the
/// column from `first` to `last`.
QList<double> spread(const QList<Ending>& endings, double h, double first, double last)
{
    QList<double> tops;
    double lowest = first;
    for (const Ending& ending : endings) {
        lowest = std::max(lowest, ending.end.y() - h / 2);
        tops.append(lowest);
        lowest += h;
    }
    // Pushed below the column: push the whole stack up again.
    double highest = last;
    for (qsizetype i = endings.size() - 1; i >= 0; --i) {
        tops[i] = std::min(tops.at(i), highest - h);
        highest = tops.at(i);
    }
    return tops;
}

} // namespace

double nameRoom(const ChartSpec& spec, const ChartFonts& fonts, ChartLayout::Names names)
{
    if (spec.series.size() < 2) {
        return fonts.base() * 1.6;
    }
    double widest = 0;
    for (const ChartSeries& series : spec.series) {
        widest = std::max(widest, fonts.size(nameText(series, names), TextRole::EndLabel).width());
    }
    return widest + fonts.base() * 2.4;
}

void placeNames(
    const ChartSpec& spec,
    const ChartFonts& fonts,
    ChartLayout& layout,
    LabelPlacer& placer)
{
    if (spec.series.size() < 2) {
        return;
    }
    const double h = fonts.lineHeight(TextRole::EndLabel);
    const double first = layout.plot.top() - h / 2;
    const double last = layout.plot.bottom() + h / 2;
    const QList<Ending> all = endingsOf(spec, layout);
    const QList<Ending> endings = chosenOf(all, static_cast<qsizetype>((last - first) / h));
    layout.labelsDropped += static_cast<int>(all.size() - endings.size());
    const QList<double> tops = spread(endings, h, first, last);
    const double left = layout.plot.right() + layout.base * 1.3;
    for (qsizetype i = 0; i < endings.size(); ++i) {
        const ChartSeries& series = *endings.at(i).series;
        const bool focus = series.role == SeriesRole::Focus;
        const TextRole role = focus ? TextRole::EndLabel : TextRole::Value;
        const QString text = nameText(series, layout.names);
        const QRectF box(QPointF(left, tops.at(i)), fonts.size(text, role));
        layout.texts.append({text, box, role, inkOf(series.role)});
        placer.block(box);
        const QPointF from = endings.at(i).end + QPointF(layout.markerRadius() + 2, 0);
        layout.lines.append(
            {QLineF(from, QPointF(left - 3, box.center().y())), PlacedLine::Kind::Leader});
    }
}

} // namespace qingshan
