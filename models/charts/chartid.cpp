// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartid.h>
#include <models/charts/chartkinds.h>

#include <QCoreApplication>
#include <QStringList>

namespace qingshan {

namespace {

using namespace Qt::StringLiterals;

/// The indicator that `name` stands for, itself or as a theme; nothing (nullptr) otherwise.
const Indicator* indicatorNamed(const QString& name, const Catalogue& catalogue)
{
    if (const Theme* theme = catalogue.findTheme(ThemeKey(name))) {
        return catalogue.find(theme->chart);
    }
    return catalogue.find(IndicatorKey(name));
}

Error noSuchChart(const QString& text, const Catalogue& catalogue)
{
    const ThemeKey begin(text.section(u'.', 0, 0));
    QStringList names;
    if (const Theme* theme = catalogue.findTheme(begin)) {
        for (const IndicatorKey& key : theme->columns) {
            names.append(key.text);
        }
    } else {
        for (const Theme& each : catalogue.themes()) {
            names.append(each.key.text);
        }
    }
    return {
        Error::Code::NotFound,
        QCoreApplication::translate(
            "Chart", "There is no chart \"%1\". There are %2. A kind may follow after a point: %3.")
            .arg(text, names.join(", "_L1), chartKindKeys().join(", "_L1))};
}

Error unsuitable(const QString& text, const Indicator& indicator)
{
    QStringList names;
    for (const ChartKindRow& row : chartKinds()) {
        if (row.suits(indicator)) {
            names.append(indicator.key.text + u'.' + row.key);
        }
    }
    return {
        Error::Code::NotFound,
        QCoreApplication::translate("Chart", "There is no chart \"%1\". %2 has these: %3.")
            .arg(text, indicator.name.current(), names.join(", "_L1))};
}

} // namespace

Result<ChartId> ChartId::parse(const QString& text, const Catalogue& catalogue)
{
    if (const Indicator* indicator = indicatorNamed(text, catalogue)) {
        return ChartId{text, indicator->key, defaultChartKind(*indicator)};
    }
    const qsizetype point = text.lastIndexOf(u'.');
    const ChartKindRow* row = findChartKind(QStringView(text).sliced(point + 1));
    const Indicator* indicator =
        row == nullptr || point < 0 ? nullptr : indicatorNamed(text.first(point), catalogue);
    if (indicator == nullptr) {
        return noSuchChart(text, catalogue);
    }
    if (!row->suits(*indicator)) {
        return unsuitable(text, *indicator);
    }
    return ChartId{text, indicator->key, row->kind};
}

} // namespace qingshan
