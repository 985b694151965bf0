// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <models/domain/lookup.h>

#include <QCoreApplication>

namespace qingshan::edits {

namespace {

Error noSuchTarget()
{
    return {
        Error::Code::NotFound, QCoreApplication::translate("Edits", "There is no such target.")};
}

Status checkPlace(const Document& document, const SeriesId& id)
{
    if (const auto found = requireIndicator(document.catalogue(), id.indicator); !found) {
        return found.error();
    }
    const auto area = requireArea(document.dataset(), id.area);
    return area ? ok() : Status(area.error());
}

Status checkFigure(
    const Document& document,
    const FigureId& id,
    const std::optional<Figure>& figure)
{
    if (Status place = checkPlace(document, {id.indicator, id.area}); !place) {
        return place;
    }
    const Indicator& indicator = *document.catalogue().find(id.indicator);
    if (!indicator.isEditable()) {
        return Error{
            Error::Code::BadInput,
            QCoreApplication::translate(
                "Edits", "%1 is computed from other figures and cannot be entered.")
                .arg(indicator.name.current())};
    }
    if (figure && figure->value.has_value() != stateHasNumber(figure->state)) {
        const QString text = figure->value
            ? QCoreApplication::translate("Edits", "%1: a figure that is %2 has no number.")
            : QCoreApplication::translate("Edits", "%1: a figure that is %2 needs a number.");
        return Error{
            Error::Code::BadInput,
            text.arg(indicator.name.current(), figureStateWord(figure->state))};
    }
    return figure && figure->value ? checkPossible(*figure->value, indicator) : ok();
}

std::optional<Figure> entered(const Document& document, const FigureId& id)
{
    const Figure* figure = document.dataset().find(id);
    return figure == nullptr ? std::nullopt : std::optional(*figure);
}

std::optional<Target> targetAt(const Document& document, const TargetId& id)
{
    const auto& targets = document.dataset().targets({id.indicator, id.area});
    const auto found = targets.constFind(id.year);
    return found == targets.cend() ? std::nullopt : std::optional(*found);
}

/// The change that makes the rows reach to `years`; none when they do already.
void widen(const Document& document, const YearRange& years, ChangeSet& changes)
{
    const Settings& before = document.dataset().settings();
    if (before.years == years) {
        return;
    }
    Settings after = before;
    after.years = years;
    changes.append(SettingsChange{before, after});
}

QString place(const Document& document, const FigureId& id)
{
    const Indicator* indicator = document.catalogue().find(id.indicator);
    return QCoreApplication::translate("Edits", "%1 %2")
        .arg(
            indicator == nullptr ? id.indicator.text : indicator->shortName.current(),
            id.year.toString());
}

template <class Wanted>
void removeFigures(const Document& document, const Wanted& wanted, ChangeSet& changes)
{
    for (const SeriesId& series : document.dataset().seriesIds()) {
        const auto& figures = document.dataset().series(series);
        for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
            if (wanted(series, it.key())) {
                changes.append(
                    FigureChange{{series.indicator, series.area, it.key()}, *it, std::nullopt});
            }
        }
    }
}

Status addYears(Document& document, const YearRange& years, Year added)
{
    ChangeSet changes;
    widen(document, years, changes);
    if (changes.isEmpty()) {
        return Error{
            Error::Code::Unable,
            QCoreApplication::translate(
                "Edits",
                "No year can be added there: a document holds the years from %1 to %2. Remove the "
                "first or the last year if it was added by mistake.")
                .arg(Year::earliest)
                .arg(Year::latest)};
    }
    return document.perform(
        changes, QCoreApplication::translate("Edits", "Add year %1").arg(added.toString()));
}

} // namespace

Status setFigure(Document& document, const FigureId& id, const std::optional<Figure>& figure)
{
    const QString text = figure ? QCoreApplication::translate("Edits", "Set %1")
                                : QCoreApplication::translate("Edits", "Clear %1");
    return setFigures(document, {{id, figure}}, text.arg(place(document, id)));
}

Status setFigures(
    Document& document,
    const QList<std::pair<FigureId, std::optional<Figure>>>& figures,
    const QString& text)
{
    QHash<FigureId, const std::optional<Figure>*> wanted;
    for (const auto& [id, figure] : figures) {
        if (Status fine = checkFigure(document, id, figure); !fine) {
            return fine;
        }
        wanted[id] = &figure;
    }
    ChangeSet changes;
    YearRange years = document.dataset().settings().years;
    for (const auto& [id, figure] : figures) {
        const auto before = entered(document, id);
        if (before == figure || wanted.value(id) != &figure) {
            continue;
        }
        years = figure ? years.including(id.year) : years;
        changes.append(FigureChange{id, before, figure});
    }
    if (!changes.isEmpty()) {
        widen(document, years, changes);
    }
    return document.perform(changes, text);
}

Result<std::optional<Figure>> typedOver(
    const Document& document,
    const FigureId& id,
    const QString& text)
{
    const auto indicator = requireIndicator(document.catalogue(), id.indicator);
    if (!indicator) {
        return indicator.error();
    }
    const auto typed = parseTypedFigure(text, **indicator);
    if (!typed) {
        return typed.error();
    }
    if (!*typed) {
        return std::optional<Figure>();
    }
    Figure figure = entered(document, id).value_or(Figure());
    figure.value = (*typed)->value;
    figure.state = (*typed)->state;
    return std::optional(figure);
}

Status setTarget(Document& document, const TargetId& id, const Target& target)
{
    return replaceTarget(document, id, id, target);
}

Status replaceTarget(
    Document& document,
    const TargetId& old,
    const TargetId& id,
    const Target& target)
{
    if (Status fine = checkPlace(document, {id.indicator, id.area}); !fine) {
        return fine;
    }
    const Indicator& indicator = *document.catalogue().find(id.indicator);
    if (Status fine = checkTarget(indicator, id.year, target); !fine) {
        return fine;
    }
    ChangeSet changes;
    const auto moved = old == id ? std::nullopt : targetAt(document, old);
    const auto before = targetAt(document, id);
    if (old != id && !moved) {
        return noSuchTarget();
    }
    if (moved && before) {
        return Error{
            Error::Code::Exists,
            QCoreApplication::translate(
                "Edits", "There is already a target for %1 in %2. Change that one instead.")
                .arg(indicator.name.current(), id.year.toString())};
    }
    if (moved) {
        changes.append(TargetChange{old, moved, std::nullopt});
    }
    if (before != target) {
        changes.append(TargetChange{id, before, target});
    }
    return document.perform(
        changes,
        QCoreApplication::translate("Edits", "Set target: %1 %2")
            .arg(indicator.shortName.current(), id.year.toString()));
}

Status removeTarget(Document& document, const TargetId& id)
{
    const auto before = targetAt(document, id);
    const Indicator* indicator = document.catalogue().find(id.indicator);
    if (!before) {
        return noSuchTarget();
    }
    return document.perform(
        {TargetChange{id, before, std::nullopt}},
        QCoreApplication::translate("Edits", "Remove target: %1 %2")
            .arg(
                indicator == nullptr ? id.indicator.text : indicator->shortName.current(),
                id.year.toString()));
}

Status setArea(Document& document, const Area& area)
{
    if (Status fine = checkAreaKey(area.key.text); !fine) {
        return fine;
    }
    if (area.name.isEmpty()) {
        return Error{
            Error::Code::BadInput,
            QCoreApplication::translate(
                "Edits", "The area \"%1\" needs a name in Chinese or English.")
                .arg(area.key.text)};
    }
    const QList<Area>& areas = document.dataset().areas();
    const Area* before = document.dataset().findArea(area.key);
    if (before != nullptr && *before == area) {
        return ok();
    }
    AreaChange change{areas.size(), std::nullopt, area};
    if (before != nullptr) {
        change.position = before - areas.constData();
        change.before = *before;
    }
    const QString text = before == nullptr ? QCoreApplication::translate("Edits", "Add area %1")
                                           : QCoreApplication::translate("Edits", "Change area %1");
    return document.perform({change}, text.arg(area.name.current()));
}

Status removeArea(Document& document, const AreaKey& key)
{
    const auto found = requireArea(document.dataset(), key);
    if (!found) {
        return found.error();
    }
    const Area* area = *found;
    ChangeSet changes;
    removeFigures(
        document, [&key](const SeriesId& id, Year) { return id.area == key; }, changes);
    for (const SeriesId& id : document.dataset().targetIds()) {
        const auto& targets = document.dataset().targets(id);
        for (auto it = targets.cbegin(); id.area == key && it != targets.cend(); ++it) {
            changes.append(TargetChange{{id.indicator, id.area, it.key()}, *it, std::nullopt});
        }
    }
    const qsizetype position = area - document.dataset().areas().constData();
    changes.append(AreaChange{position, *area, std::nullopt});
    return document.perform(
        changes, QCoreApplication::translate("Edits", "Remove area %1").arg(area->name.current()));
}

Status addYear(Document& document)
{
    YearRange years = document.dataset().settings().years;
    years.last = years.last.plus(1);
    return addYears(document, years, years.last);
}

Status addEarlierYear(Document& document)
{
    YearRange years = document.dataset().settings().years;
    years.first = years.first.plus(-1);
    return addYears(document, years, years.first);
}

Status removeYear(Document& document, Year year)
{
    YearRange years = document.dataset().settings().years;
    if (years.count() == 1 && year == years.first) {
        return Error{
            Error::Code::Unable,
            QCoreApplication::translate(
                "Edits",
                "%1 is the only year of the document and stays. Clear its figures instead, or add "
                "another year first.")
                .arg(year.toString())};
    }
    if (year != years.first && year != years.last) {
        return Error{
            Error::Code::Unable,
            QCoreApplication::translate(
                "Edits",
                "Only the first or the last year can be removed: the charts show every year "
                "between them. Clear the figures of %1 instead.")
                .arg(year.toString())};
    }
    (year == years.first ? years.first : years.last) = year.plus(year == years.first ? 1 : -1);
    ChangeSet changes;
    removeFigures(
        document, [year](const SeriesId&, Year y) { return y == year; }, changes);
    widen(document, years, changes);
    return document.perform(
        changes, QCoreApplication::translate("Edits", "Remove year %1").arg(year.toString()));
}

Status setReferenceYear(Document& document, ReferenceYear reference)
{
    const Settings& before = document.dataset().settings();
    if (before.reference == reference) {
        return ok();
    }
    Settings after = before;
    after.reference = reference;
    return document.perform(
        {SettingsChange{before, after}},
        QCoreApplication::translate("Edits", "Set the reference year"));
}

} // namespace qingshan::edits
