// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/decimal.h>
#include <models/domain/keys.h>
#include <models/domain/result.h>
#include <models/domain/year.h>

#include <QHash>
#include <QList>

#include <optional>

namespace qingshan {

/// The Grade II limit of a pollutant for the annual evaluation, as one standard sets it.
struct Limit {
    QString standard; ///< "GB 3095-2012"
    Decimal value; ///< in the indicator's unit (CO mg/m³, the others µg/m³)
    YearRange years; ///< the evaluation years it governs
    /// Places the evaluated value is rounded to (half-even) before it meets the limit: HJ 663-2013
    /// 0 and for CO 1, HJ 663-2026 1 and 2; all of them still to be verified.
    int decimals = 0;
    bool verified = false; ///< the limit was read in the standard itself, not only in a reprint
};

/// Official limits as dated data (resources/catalogue/limits.json): a limit is never a constant
/// in code, because GB 3095-2026 has already moved it.
class Limits {
public:
    /// Damaged when an entry is incomplete or there is none.
    [[nodiscard]] static Result<Limits> parse(const QByteArray& json);

    /// The limit that governs the evaluation of `year`; nothing for an indicator without a limit
    /// or a year before the first standard.
    [[nodiscard]] std::optional<Limit> at(const IndicatorKey& indicator, Year year) const;

private:
    QHash<IndicatorKey, QList<Limit>> m_limits;
};

} // namespace qingshan
