// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/jsonread.h>
#include <models/storage/builtin.h>
#include <models/storage/sample.h>

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

Error damaged(const QString& where)
{
    return {
        Error::Code::Damaged,
        QCoreApplication::translate(
            "Storage", "The built-in sample is damaged at \"%1\". Install the program again.")
            .arg(where)};
}

std::optional<Year> yearOf(const QJsonValue& value)
{
    return Year::from(value.toInt());
}

QString textOf(const QJsonObject& o, QLatin1String name)
{
    return o.value(name).toString();
}

std::optional<Settings> readSettings(const QJsonObject& root)
{
    const QJsonValue years = root.value("years"_L1);
    const auto first = yearOf(years["first"_L1]);
    const auto last = yearOf(years["last"_L1]);
    const QJsonValue reference = root.value("reference_year"_L1);
    const auto referenceYear = yearOf(reference);
    const bool isPrevious = reference.toString() == "previous"_L1;
    if (!first || !last || *last < *first || (!referenceYear && !isPrevious)) {
        return std::nullopt;
    }
    return Settings{{*first, *last}, {referenceYear}};
}

Status readAreas(const QByteArray& json, Dataset& dataset)
{
    for (const QJsonObject& o : objectsOf(json, "areas"_L1)) {
        const QString key = textOf(o, "key"_L1);
        const auto role = areaRoleFromKey(textOf(o, "role"_L1));
        const LocalizedText name = localizedText(o.value("name"_L1));
        if (!isAreaKey(key) || !role || name.isEmpty()
            || dataset.findArea(AreaKey(key)) != nullptr) {
            return damaged(key);
        }
        dataset.apply(
            AreaChange{dataset.areas().size(), std::nullopt, Area{AreaKey(key), *role, name}});
    }
    return ok();
}

/// The figure of one year: a value, a state, or both. Nothing when they do not fit.
std::optional<Figure> readFigure(const QJsonObject& series, const QString& year)
{
    const QJsonValue value = series.value("values"_L1)[year];
    const QJsonValue state = series.value("states"_L1)[year];
    Figure figure{
        decimalText(value), FigureState::Final, textOf(series, "basis"_L1),
        textOf(series, "source"_L1), textOf(series, "note"_L1)};
    if (!state.isUndefined()) {
        const auto known = figureStateFromKey(state.toString());
        if (!known) {
            return std::nullopt;
        }
        figure.state = *known;
    }
    const bool fits = figure.value.has_value() == stateHasNumber(figure.state);
    return fits && (value.isUndefined() || figure.value) ? std::optional(figure) : std::nullopt;
}

/// Entries of the same indicator and area add up to one series: each has its own source.
Status readSeries(const QJsonObject& series, Dataset& dataset)
{
    const SeriesId id{
        IndicatorKey(textOf(series, "indicator"_L1)), AreaKey(textOf(series, "area"_L1))};
    const QStringList valued = series.value("values"_L1).toObject().keys();
    const QStringList stated = series.value("states"_L1).toObject().keys();
    std::set<QString> years(valued.cbegin(), valued.cend());
    years.insert(stated.cbegin(), stated.cend());
    for (const QString& text : years) {
        const QString where = id.indicator.text + u' ' + id.area.text + u' ' + text;
        const auto year = Year::from(text.toInt());
        const auto figure = readFigure(series, text);
        if (!year || !figure || id.indicator.isEmpty() || dataset.findArea(id.area) == nullptr
            || dataset.find({id.indicator, id.area, *year}) != nullptr
            || !dataset.settings().years.contains(*year)) {
            return damaged(where);
        }
        dataset.apply(FigureChange{{id.indicator, id.area, *year}, {}, figure});
    }
    return ok();
}

Status readTarget(const QJsonObject& o, Dataset& dataset)
{
    const IndicatorKey indicator(textOf(o, "indicator"_L1));
    const AreaKey area(textOf(o, "area"_L1));
    const auto year = yearOf(o.value("year"_L1));
    const auto spec = TargetSpec::parse(textOf(o, "spec"_L1));
    const auto nature = targetNatureFromKey(textOf(o, "nature"_L1));
    if (indicator.isEmpty() || dataset.findArea(area) == nullptr || !year || !spec || !nature) {
        return damaged(indicator.text + u' ' + area.text);
    }
    const Target target{
        *spec, *nature, yearOf(o.value("base_year"_L1)), decimalText(o.value("base_value"_L1)),
        textOf(o, "source"_L1)};
    dataset.apply(TargetChange{{indicator, area, *year}, std::nullopt, target});
    return ok();
}

Result<QByteArray> sampleFile(const QString& name)
{
    const QStringList names = sampleNames();
    if (!names.contains(name)) {
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate(
                "Storage", "There is no sample \"%1\". The samples are: %2.")
                .arg(name, names.join(", "_L1))};
    }
    return builtinFile(u"sample/"_s + name + u".json"_s);
}

} // namespace

QStringList sampleNames()
{
    QStringList names =
        QDir(u":/qingshan/sample"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    names.replaceInStrings(u".json"_s, QString());
    return names;
}

LocalizedText sampleTitle(const QString& name)
{
    const auto json = sampleFile(name);
    return json ? localizedText(QJsonDocument::fromJson(*json).object().value("title"_L1))
                : LocalizedText();
}

Result<Dataset> builtinSample(const QString& name)
{
    const auto json = sampleFile(name);
    if (!json) {
        return json.error();
    }
    const auto settings = readSettings(QJsonDocument::fromJson(*json).object());
    if (!settings) {
        return damaged(name);
    }
    Dataset dataset(*settings);
    if (Status areas = readAreas(*json, dataset); !areas) {
        return areas.error();
    }
    for (const QJsonObject& series : objectsOf(*json, "series"_L1)) {
        if (Status read = readSeries(series, dataset); !read) {
            return read.error();
        }
    }
    for (const QJsonObject& target : objectsOf(*json, "targets"_L1)) {
        if (Status read = readTarget(target, dataset); !read) {
            return read.error();
        }
    }
    return dataset;
}

} // namespace qingshan
