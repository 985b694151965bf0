// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartkinds.h>
#include <models/charts/columnschart.h>
#include <models/charts/rankchart.h>
#include <models/charts/trendchart.h>

#include <QCoreApplication>

#include <algorithm>

namespace qingshan {

const QList<ChartKindRow>& chartKinds()
{
    static const QList<ChartKindRow> table{
        {ChartKind::Trend, QLatin1String("trend"), QT_TRANSLATE_NOOP("Chart", "Trend line"),
         trendSuits, buildTrend},
        {ChartKind::Columns, QLatin1String("columns"), QT_TRANSLATE_NOOP("Chart", "Columns"),
         columnsSuit, buildColumns},
        {ChartKind::Rank, QLatin1String("rank"), QT_TRANSLATE_NOOP("Chart", "Rank"), rankSuits,
         buildRank},
    };
    return table;
}

const ChartKindRow& chartKind(ChartKind kind)
{
    const QList<ChartKindRow>& table = chartKinds();
    return *std::find_if(
        table.cbegin(), table.cend(), [kind](const ChartKindRow& row) { return row.kind == kind; });
}

const ChartKindRow* findChartKind(QStringView key)
{
    const QList<ChartKindRow>& table = chartKinds();
    const auto found = std::find_if(
        table.cbegin(), table.cend(), [key](const ChartKindRow& row) { return row.key == key; });
    return found == table.cend() ? nullptr : &*found;
}

QStringList chartKindKeys()
{
    QStringList keys;
    for (const ChartKindRow& row : chartKinds()) {
        keys.append(row.key);
    }
    return keys;
}

QString chartKindName(ChartKind kind)
{
    return QCoreApplication::translate("Chart", chartKind(kind).name);
}

ChartKind defaultChartKind(const Indicator& indicator)
{
    switch (indicator.chart) {
    case DefaultChart::Trend: return ChartKind::Trend;
    case DefaultChart::Columns: return ChartKind::Columns;
    case DefaultChart::Rank: return ChartKind::Rank;
    }
    return ChartKind::Trend;
}

} // namespace qingshan
