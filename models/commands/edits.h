// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/commands/document.h>
#include <models/domain/figureinput.h>

/// Every user action there is, as a free function: one undo step each. All return the Errors of
/// Document::perform() besides their own; on any error nothing has changed.
namespace qingshan::edits {

/// Puts `figure` in its place, or clears the place when there is none. NotFound for an unknown
/// indicator or area; BadInput for an indicator that is only computed or an impossible value. The
/// table grows to hold the year.
Status setFigure(Document& document, const FigureId& id, const std::optional<Figure>& figure);

/// Several figures in one step (a paste); all or none. Of two for the same place the later one
/// counts.
Status setFigures(
    Document& document,
    const QList<std::pair<FigureId, std::optional<Figure>>>& figures,
    const QString& text);

/// What typing `text` into the cell makes of the figure that is there: basis, source and note
/// stay, clearing removes all. BadInput when it cannot be understood or is impossible.
[[nodiscard]] Result<std::optional<Figure>> typedOver(
    const Document& document,
    const FigureId& id,
    const QString& text);

/// Sets or replaces a target. BadInput as in checkTarget().
Status setTarget(Document& document, const TargetId& id, const Target& target);
/// Moves a target to another place (another year, area or indicator) and changes it, as one step.
/// NotFound when there is none at `old`, Exists when another one is in the way.
Status replaceTarget(
    Document& document,
    const TargetId& old,
    const TargetId& id,
    const Target& target);
Status removeTarget(Document& document, const TargetId& id);

/// Adds an area at the end, or changes the one with the same key. BadInput for a bad key or an
/// empty name.
Status setArea(Document& document, const Area& area);
/// Removes an area with its figures and targets.
Status removeArea(Document& document, const AreaKey& key);

/// Adds the year after the last one.
Status addYear(Document& document);
/// Adds the year before the first one.
Status addEarlierYear(Document& document);
/// Removes the first or the last year with all its figures in every area. Unable for a year
/// between others (the axis has it anyway: clear its figures instead) and for the only one.
Status removeYear(Document& document, Year year);

Status setReferenceYear(Document& document, ReferenceYear reference);

} // namespace qingshan::edits
