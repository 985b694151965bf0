// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/keys.h>
#include <models/domain/language.h>
#include <models/domain/result.h>

#include <QList>

#include <optional>

namespace qingshan {

/// What an area is to the reader of the document.
enum class AreaRole {
    Subject, ///< the city itself, whose report this is
    County, ///< a part of the subject
    Province, ///< the average or total it is held against
    Peer, ///< a neighbour on the same level
    Nation,
};

[[nodiscard]] const QList<AreaRole>& allAreaRoles();
/// `subject`, `county`, `province`, `peer`, `nation`.
[[nodiscard]] QString areaRoleKey(AreaRole role);
[[nodiscard]] std::optional<AreaRole> areaRoleFromKey(QStringView key);

/// Something that has figures: a city, its counties, the province, the nation.
struct Area {
    AreaKey key;
    AreaRole role = AreaRole::Subject;
    LocalizedText name;

    bool operator==(const Area&) const = default;
};

/// Whether `text` may be an area key: 1 to 64 of a-z, 0-9, `_`, `-`, starting with a letter.
[[nodiscard]] bool isAreaKey(QStringView text);
/// The same as a sentence: BadInput, saying what a key may be made of.
[[nodiscard]] Status checkAreaKey(const QString& text);

} // namespace qingshan
