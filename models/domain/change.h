// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/area.h>
#include <models/domain/figure.h>
#include <models/domain/target.h>

#include <QList>

#include <optional>
#include <variant>

namespace qingshan {

/// The year that recovery is measured against: a fixed one, or for each year the one before it.
struct ReferenceYear {
    std::optional<Year> year; ///< nothing = the previous year

    bool operator==(const ReferenceYear&) const = default;
};

/// The document's own settings.
struct Settings {
    YearRange years; ///< the rows of every table; holds every year that has a figure
    ReferenceYear reference;

    bool operator==(const Settings&) const = default;
};

/// One thing that becomes another; nothing stands for absent. A Change and its inverse undo each
/// other exactly.
struct FigureChange {
    FigureId id;
    std::optional<Figure> before;
    std::optional<Figure> after;

    bool operator==(const FigureChange&) const = default;
};

struct TargetChange {
    TargetId id;
    std::optional<Target> before;
    std::optional<Target> after;

    bool operator==(const TargetChange&) const = default;
};

struct AreaChange {
    qsizetype position = 0; ///< where in the list of areas
    std::optional<Area> before;
    std::optional<Area> after;

    bool operator==(const AreaChange&) const = default;
};

struct SettingsChange {
    Settings before;
    Settings after;

    bool operator==(const SettingsChange&) const = default;
};

using Change = std::variant<FigureChange, TargetChange, AreaChange, SettingsChange>;
/// What one user action does: one transaction, one undo step, one signal.
using ChangeSet = QList<Change>;

[[nodiscard]] Change inverse(const Change& change);
/// The inverses in the opposite order.
[[nodiscard]] ChangeSet inverse(const ChangeSet& changes);

} // namespace qingshan
