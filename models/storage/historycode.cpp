// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/historycode.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject& object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void addText(QJsonObject& object, QLatin1String name, const QString& text)
{
    if (!text.isEmpty()) {
        object.insert(name, text);
    }
}

QString textOf(const QJsonObject& object, QLatin1String name)
{
    return object.value(name).toString();
}

std::optional<Year> yearOf(const QJsonObject& object, QLatin1String name)
{
    return Year::from(object.value(name).toInt());
}

HistorySide encode(const std::optional<Figure>& figure)
{
    if (!figure) {
        return {};
    }
    QJsonObject detail;
    addText(detail, "basis"_L1, figure->basis);
    addText(detail, "source"_L1, figure->source);
    addText(detail, "note"_L1, figure->note);
    return {
        figure->value ? figure->value->toString() : QString(), figureStateKey(figure->state),
        compact(detail)};
}

HistorySide encode(const std::optional<Target>& target)
{
    if (!target) {
        return {};
    }
    QJsonObject detail;
    if (target->baseYear) {
        detail.insert("base_year"_L1, target->baseYear->number());
    }
    if (target->baseValue) {
        detail.insert("base_value"_L1, target->baseValue->toString());
    }
    addText(detail, "source"_L1, target->source);
    return {target->spec.toString(), targetNatureKey(target->nature), compact(detail)};
}

HistorySide encode(const std::optional<Area>& area, qsizetype position)
{
    if (!area) {
        return {};
    }
    const QJsonObject detail{
        {"key"_L1, area->key.text},
        {"name_zh"_L1, area->name.zh},
        {"name_en"_L1, area->name.en},
        {"position"_L1, position}};
    return {area->name.in(Language::Chinese), areaRoleKey(area->role), compact(detail)};
}

HistorySide encode(const Settings& settings)
{
    const QString reference = referenceYearText(settings.reference);
    const QJsonObject detail{
        {"first_year"_L1, settings.years.first.number()},
        {"last_year"_L1, settings.years.last.number()},
        {"reference_year"_L1, reference}};
    const QString text = settings.years.first.toString() + u'-' + settings.years.last.toString()
        + u", "_s + reference;
    return {text, QString(), compact(detail)};
}

HistoryRow encodeRow(const FigureChange& c)
{
    return {u"figure"_s, c.id.indicator.text, c.id.area.text,
            c.id.year,   encode(c.before),    encode(c.after)};
}

HistoryRow encodeRow(const TargetChange& c)
{
    return {u"target"_s, c.id.indicator.text, c.id.area.text,
            c.id.year,   encode(c.before),    encode(c.after)};
}

HistoryRow encodeRow(const AreaChange& c)
{
    const Area& area = c.after ? *c.after : c.before.value();
    return {
        u"area"_s,
        QString(),
        area.key.text,
        std::nullopt,
        encode(c.before, c.position),
        encode(c.after, c.position)};
}

HistoryRow encodeRow(const SettingsChange& c)
{
    return {u"setting"_s, QString(), QString(), std::nullopt, encode(c.before), encode(c.after)};
}

/// The detail of a side; an object without members when it has none, nothing when it is no JSON.
std::optional<QJsonObject> detailOf(const HistorySide& side)
{
    if (side.detail.isNull()) {
        return QJsonObject();
    }
    const QJsonDocument document = QJsonDocument::fromJson(side.detail);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// What a side says, or that it cannot be understood.
template <class T>
using Decoded = std::optional<std::optional<T>>;

Decoded<Figure> decodeFigure(const HistorySide& side)
{
    if (side.state.isNull()) {
        return std::optional<Figure>();
    }
    const auto state = figureStateFromKey(side.state);
    const auto value = Decimal::parse(side.text);
    const auto detail = detailOf(side);
    if (!state || !detail || value.has_value() != stateHasNumber(*state)) {
        return std::nullopt;
    }
    return std::optional(Figure{
        value, *state, textOf(*detail, "basis"_L1), textOf(*detail, "source"_L1),
        textOf(*detail, "note"_L1)});
}

Decoded<Target> decodeTarget(const HistorySide& side)
{
    if (side.state.isNull()) {
        return std::optional<Target>();
    }
    const auto spec = TargetSpec::parse(side.text);
    const auto nature = targetNatureFromKey(side.state);
    const auto detail = detailOf(side);
    if (!spec || !nature || !detail) {
        return std::nullopt;
    }
    return std::optional(Target{
        *spec, *nature, yearOf(*detail, "base_year"_L1),
        Decimal::parse(textOf(*detail, "base_value"_L1)), textOf(*detail, "source"_L1)});
}

Decoded<Area> decodeArea(const HistorySide& side)
{
    if (side.state.isNull()) {
        return std::optional<Area>();
    }
    const auto role = areaRoleFromKey(side.state);
    const QJsonObject detail = QJsonDocument::fromJson(side.detail).object();
    if (!role || detail.isEmpty()) {
        return std::nullopt;
    }
    return std::optional(Area{
        AreaKey(textOf(detail, "key"_L1)),
        *role,
        {textOf(detail, "name_zh"_L1), textOf(detail, "name_en"_L1)}});
}

std::optional<Settings> decodeSettings(const HistorySide& side)
{
    const QJsonObject detail = QJsonDocument::fromJson(side.detail).object();
    const auto first = yearOf(detail, "first_year"_L1);
    const auto last = yearOf(detail, "last_year"_L1);
    const auto reference = referenceYearFromText(textOf(detail, "reference_year"_L1));
    if (!first || !last || !reference) {
        return std::nullopt;
    }
    return Settings{{*first, *last}, *reference};
}

std::optional<Change> decodeAreaChange(const HistoryRow& row)
{
    const auto before = decodeArea(row.before);
    const auto after = decodeArea(row.after);
    if (!before || !after || (!*before && !*after)) {
        return std::nullopt;
    }
    const HistorySide& side = *after ? row.after : row.before;
    const QJsonObject detail = QJsonDocument::fromJson(side.detail).object();
    return AreaChange{detail.value("position"_L1).toInt(), *before, *after};
}

std::optional<Change> decodeSettingsChange(const HistoryRow& row)
{
    const auto before = decodeSettings(row.before);
    const auto after = decodeSettings(row.after);
    if (!before || !after) {
        return std::nullopt;
    }
    return SettingsChange{*before, *after};
}

std::optional<Change> decodePlaced(const HistoryRow& row, Year year)
{
    const IndicatorKey indicator(row.indicator);
    const AreaKey area(row.area);
    if (row.kind == "figure"_L1) {
        const auto before = decodeFigure(row.before);
        const auto after = decodeFigure(row.after);
        if (before && after) {
            return FigureChange{{indicator, area, year}, *before, *after};
        }
    } else if (row.kind == "target"_L1) {
        const auto before = decodeTarget(row.before);
        const auto after = decodeTarget(row.after);
        if (before && after) {
            return TargetChange{{indicator, area, year}, *before, *after};
        }
    }
    return std::nullopt;
}

} // namespace

HistoryRow encodeChange(const Change& change)
{
    return std::visit([](const auto& c) { return encodeRow(c); }, change);
}

std::optional<Change> decodeChange(const HistoryRow& row)
{
    if (row.kind == "area"_L1) {
        return decodeAreaChange(row);
    }
    if (row.kind == "setting"_L1) {
        return decodeSettingsChange(row);
    }
    return row.year ? decodePlaced(row, *row.year) : std::nullopt;
}

QString referenceYearText(const ReferenceYear& reference)
{
    return reference.year ? reference.year->toString() : u"previous"_s;
}

std::optional<ReferenceYear> referenceYearFromText(const QString& text)
{
    if (text == "previous"_L1) {
        return ReferenceYear();
    }
    const auto year = Year::from(text.toInt());
    return year ? std::optional(ReferenceYear{year}) : std::nullopt;
}

} // namespace qingshan
