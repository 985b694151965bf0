// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartkinds.h>
#include <models/charts/charttext.h>
#include <models/charts/niceaxis.h>

namespace qingshan {

namespace {

using namespace Qt::StringLiterals;

QString number(double value)
{
    constexpr int digits = 10;
    return QString::number(value + 0.0, 'g', digits);
}

QString rangeText(YearRange years)
{
    return years.first == years.last
        ? years.first.toString()
        : QString(years.first.toString() + ".."_L1 + years.last.toString());
}

QLatin1String roleText(SeriesRole role)
{
    switch (role) {
    case SeriesRole::Focus: return "focus"_L1;
    case SeriesRole::Benchmark: return "benchmark"_L1;
    case SeriesRole::Context: break;
    }
    return "context"_L1;
}

QLatin1String roleText(GuideLine::Role role)
{
    switch (role) {
    case GuideLine::Role::Target: return "target"_L1;
    case GuideLine::Role::Limit: return "limit"_L1;
    case GuideLine::Role::Reference: break;
    }
    return "reference"_L1;
}

QString axisText(const ValueAxis& axis)
{
    QString text =
        number(axis.minimum) + ".."_L1 + number(axis.maximum) + " step "_L1 + number(axis.step);
    text += axis.inverted ? " inverted"_L1 : ""_L1;
    return text + " | "_L1 + tickLabels(axis).join(u' ');
}

QString pointText(const ChartPoint& point)
{
    const QString computed = point.computed ? u" computed"_s : QString();
    return point.year.toString() + u' ' + point.label + " at "_L1 + number(point.value) + u' '
        + figureStateKey(point.state) + computed;
}

void appendSeries(const ChartSeries& series, QStringList& lines)
{
    lines.append(
        "series "_L1 + series.area.text + u' ' + roleText(series.role) + ": "_L1 + series.name);
    for (const ChartRun& run : series.runs) {
        lines.append(u"  run"_s);
        for (const ChartPoint& point : run) {
            lines.append("    "_L1 + pointText(point));
        }
    }
}

QString guideText(const GuideLine& guide)
{
    QStringList nodes;
    for (const GuideLine::Node& node : guide.path) {
        nodes.append(u'(' + number(node.year) + ", "_L1 + number(node.value) + u')');
    }
    return "guide "_L1 + roleText(guide.role) + ": "_L1 + guide.label + " | "_L1 + nodes.join(u' ');
}

QString gapText(const GapMark& gap)
{
    const QString state = gap.state ? figureStateKey(*gap.state) : u"missing"_s;
    return "gap "_L1 + rangeText(gap.years) + u' ' + state + ": "_L1 + gap.word;
}

} // namespace

QString dump(const ChartSpec& spec)
{
    const QString year =
        spec.valueYear ? QString(" ("_L1 + spec.valueYear->toString() + u')') : QString();
    QStringList lines{
        "id: "_L1 + spec.id,
        "kind: "_L1 + chartKind(spec.kind).key,
        "indicator: "_L1 + spec.indicator.text,
        "title: "_L1 + spec.title,
        "subtitle: "_L1 + spec.subtitle,
        "unit: "_L1 + spec.unit,
        "value: "_L1 + spec.valueText + year,
        "reason: "_L1 + spec.valueReason,
        "change: "_L1 + spec.changeText,
        "target: "_L1 + spec.targetText,
        "verdict: "_L1 + verdictKey(spec.verdict),
        "years: "_L1 + rangeText(spec.years),
        "axis: "_L1 + axisText(spec.values),
    };
    for (const ChartSeries& series : spec.series) {
        appendSeries(series, lines);
    }
    for (const GapMark& gap : spec.gaps) {
        lines.append(gapText(gap));
    }
    for (const BreakMark& mark : spec.breaks) {
        lines.append("break "_L1 + mark.year.toString() + ": "_L1 + mark.word);
    }
    for (const GuideLine& guide : spec.guides) {
        lines.append(guideText(guide));
    }
    for (const QString& item : spec.footer) {
        lines.append("footer: "_L1 + item);
    }
    lines.append("description: "_L1 + spec.description);
    return lines.join(u'\n') + u'\n';
}

} // namespace qingshan
