// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/catalogue.h>
#include <models/domain/jsonread.h>

#include <QJsonArray>

namespace qingshan {

namespace {

/// The value that stands beside `key` in `table`, or nothing.
template <class T, size_t N>
std::optional<T> pick(const std::pair<QLatin1String, T> (&table)[N], const QString& key)
{
    for (const auto& [name, value] : table) {
        if (key == name) {
            return value;
        }
    }
    return std::nullopt;
}

constexpr std::pair<QLatin1String, Direction> directions[]{
    {QLatin1String("higher"), Direction::Higher},
    {QLatin1String("lower"), Direction::Lower},
    {QLatin1String("none"), Direction::None},
};
constexpr std::pair<QLatin1String, IndicatorKind> kinds[]{
    {QLatin1String("entered"), IndicatorKind::Entered},
    {QLatin1String("computed"), IndicatorKind::Computed},
    {QLatin1String("computed_unless_entered"), IndicatorKind::ComputedUnlessEntered},
};
constexpr std::pair<QLatin1String, Measure> measures[]{
    {QLatin1String("concentration"), Measure::Concentration},
    {QLatin1String("share"), Measure::Share},
    {QLatin1String("rank"), Measure::Rank},
    {QLatin1String("count"), Measure::Count},
    {QLatin1String("amount"), Measure::Amount},
    {QLatin1String("index"), Measure::Index},
    {QLatin1String("flag"), Measure::Flag},
    {QLatin1String("years"), Measure::Years},
};
constexpr std::pair<QLatin1String, DefaultChart> charts[]{
    {QLatin1String("trend"), DefaultChart::Trend},
    {QLatin1String("columns"), DefaultChart::Columns},
    {QLatin1String("rank"), DefaultChart::Rank},
};

std::optional<ValueBand> readBand(const QJsonValue& value)
{
    const auto minimum = decimalText(value[QLatin1String("min")]);
    const auto maximum = decimalText(value[QLatin1String("max")]);
    if (!minimum || !maximum) {
        return std::nullopt;
    }
    return ValueBand{*minimum, *maximum};
}

std::optional<UsualChange> readUsualChange(const QJsonValue& value)
{
    if (const auto percent = decimalText(value[QLatin1String("percent")])) {
        return UsualChange{UsualChange::Kind::Percent, *percent};
    }
    if (const auto points = decimalText(value[QLatin1String("points")])) {
        return UsualChange{UsualChange::Kind::Points, *points};
    }
    return std::nullopt;
}

Result<Indicator> readIndicator(const QJsonObject& o)
{
    const auto text = [&o](QLatin1String name) { return o.value(name).toString(); };
    const QString key = text(QLatin1String("key"));
    const auto direction = pick(directions, text(QLatin1String("direction")));
    const auto kind = pick(kinds, text(QLatin1String("kind")));
    const auto measure = pick(measures, text(QLatin1String("measure")));
    const auto chart = pick(charts, text(QLatin1String("chart")));
    const auto range = readBand(o.value(QLatin1String("range")));
    const LocalizedText name = localizedText(o.value(QLatin1String("name")));
    const int decimals = o.value(QLatin1String("decimals")).toInt(-1);
    if (key.isEmpty() || name.zh.isEmpty() || name.en.isEmpty() || decimals < 0 || decimals > 4
        || !direction || !kind || !measure || !chart || !range) {
        return damagedCatalogue(key);
    }
    Indicator i;
    i.key = IndicatorKey(key);
    i.theme = ThemeKey(text(QLatin1String("theme")));
    i.name = name;
    i.shortName = localizedText(o.value(QLatin1String("short")));
    const LocalizedText unit = localizedText(o.value(QLatin1String("unit")));
    i.unit = {unit.zh, unit.en};
    i.decimals = decimals;
    i.direction = *direction;
    i.kind = *kind;
    i.measure = *measure;
    i.range = *range;
    i.usual = readBand(o.value(QLatin1String("usual")));
    i.usualChange = readUsualChange(o.value(QLatin1String("usual_change")));
    i.wholeNumbers = o.value(QLatin1String("integer")).toBool();
    i.chart = *chart;
    i.field = IndicatorKey(text(QLatin1String("field")));
    i.definition = localizedText(o.value(QLatin1String("definition")));
    return i;
}

Theme readTheme(const QJsonObject& o)
{
    Theme theme;
    theme.key = ThemeKey(o.value(QLatin1String("key")).toString());
    theme.name = localizedText(o.value(QLatin1String("name")));
    theme.shortName = localizedText(o.value(QLatin1String("short")));
    theme.chart = IndicatorKey(o.value(QLatin1String("chart")).toString());
    const QJsonArray columns = o.value(QLatin1String("columns")).toArray();
    for (const QJsonValue& column : columns) {
        theme.columns.append(IndicatorKey(column.toString()));
    }
    return theme;
}

using IndicatorTable = QHash<IndicatorKey, Indicator>;

Result<IndicatorTable> readIndicators(const QByteArray& json)
{
    IndicatorTable read;
    for (const QJsonObject& object : objectsOf(json, QLatin1String("indicators"))) {
        auto indicator = readIndicator(object);
        if (!indicator) {
            return indicator.error();
        }
        if (read.contains(indicator->key)) {
            return damagedCatalogue(indicator->key.text);
        }
        read.insert(indicator->key, *indicator);
    }
    for (const Indicator& indicator : std::as_const(read)) {
        if (!indicator.field.isEmpty() && !read.contains(indicator.field)) {
            return damagedCatalogue(indicator.key.text);
        }
    }
    return read;
}

} // namespace

Result<Catalogue> Catalogue::parse(const QByteArray& themes, const QByteArray& indicators)
{
    auto table = readIndicators(indicators);
    if (!table) {
        return table.error();
    }
    IndicatorTable& read = *table;
    Catalogue catalogue;
    for (const QJsonObject& object : objectsOf(themes, QLatin1String("themes"))) {
        const Theme theme = readTheme(object);
        for (const IndicatorKey& key : theme.columns) {
            if (!read.contains(key) || read.value(key).theme != theme.key) {
                return damagedCatalogue(theme.key.text + u": " + key.text);
            }
            catalogue.m_index.insert(key, catalogue.m_indicators.size());
            catalogue.m_indicators.append(read.take(key));
        }
        if (!theme.columns.contains(theme.chart)) {
            return damagedCatalogue(theme.key.text);
        }
        catalogue.m_themes.append(theme);
    }
    if (catalogue.m_themes.isEmpty() || !read.isEmpty()) {
        return damagedCatalogue(
            read.isEmpty() ? QStringLiteral("themes") : read.cbegin().key().text);
    }
    return catalogue;
}

const Indicator* Catalogue::find(const IndicatorKey& key) const
{
    const auto found = m_index.constFind(key);
    return found == m_index.cend() ? nullptr : &m_indicators.at(*found);
}

const Theme* Catalogue::findTheme(const ThemeKey& key) const
{
    const auto found = std::find_if(m_themes.cbegin(), m_themes.cend(), [&key](const Theme& theme) {
        return theme.key == key;
    });
    return found == m_themes.cend() ? nullptr : &*found;
}

} // namespace qingshan
