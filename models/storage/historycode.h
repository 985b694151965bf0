// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/change.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace qingshan {

/// One side of a change as the table `history` holds it. Null texts stand for NULL.
struct HistorySide {
    QString text;
    QString state; ///< null exactly when there was or is nothing (settings have none ever)
    QByteArray detail; ///< JSON; null when there is nothing to add
};

/// A change as the table `history` holds it.
struct HistoryRow {
    QString kind; ///< `figure`, `target`, `area`, `setting`
    QString indicator;
    QString area;
    std::optional<Year> year = std::nullopt;
    HistorySide before;
    HistorySide after;
};

[[nodiscard]] HistoryRow encodeChange(const Change& change);
/// The change that encodeChange() made the row from; nothing for a row that cannot be understood.
[[nodiscard]] std::optional<Change> decodeChange(const HistoryRow& row);

/// The reference year as the tables hold it: `2019` or `previous`.
[[nodiscard]] QString referenceYearText(const ReferenceYear& reference);
/// Nothing for any other text.
[[nodiscard]] std::optional<ReferenceYear> referenceYearFromText(const QString& text);

} // namespace qingshan
