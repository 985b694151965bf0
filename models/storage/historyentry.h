// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/commands/documentstore.h>
#include <models/domain/change.h>

#include <optional>

namespace qingshan {

/// One change as the history of a document keeps it.
struct HistoryEntry {
    qint64 number = 0; ///< counts up from 1 within the document, never used twice
    qint64 batch = 0; ///< the same for all changes that were made in one step
    ChangeOrigin origin; ///< who, when (UTC, to the millisecond) and why
    Change change; ///< what it was before and what it became
};

enum class HistoryOrder { OldestFirst, NewestFirst };

/// Which part of the history is wanted. What is not given does not narrow it.
struct HistoryFilter {
    std::optional<IndicatorKey> indicator = std::nullopt;
    std::optional<AreaKey> area = std::nullopt; ///< its figures, its targets and its own changes
    std::optional<Year> year = std::nullopt;
    HistoryOrder order = HistoryOrder::OldestFirst;
    int limit = 0; ///< at most so many entries; 0 = all
};

/// A change in words for a list or a table of text. Every text is empty where there is nothing:
/// an area has no indicator, a withheld figure no value.
struct HistoryTexts {
    QString indicator;
    QString area;
    QString year;
    /// The value as typed, the target as `>=70.24`, an area's name in the current language, or
    /// the settings as `2015-2024, 2019`.
    QString before;
    QString after;
    /// The key of a figure's state, a target's nature or an area's role.
    QString stateBefore;
    QString stateAfter;
};

[[nodiscard]] HistoryTexts historyTexts(const Change& change);

} // namespace qingshan
