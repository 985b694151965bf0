// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/figure.h>

#include <QHash>
#include <QList>

#include <optional>

namespace qingshan {

class Readings;

/// A pure function: the figure of an indicator from other figures, or nothing.
using Formula = std::optional<Figure> (*)(const Readings& readings, const FigureId& id);

/// The formula of a computed indicator; nothing (nullptr) for an entered one.
[[nodiscard]] Formula formulaOf(const IndicatorKey& indicator);

/// The indicators whose computed figures may change, in any year, when a figure of `indicator`
/// changes: direct and indirect dependants.
[[nodiscard]] QList<IndicatorKey> dependantsOf(const IndicatorKey& indicator);

/// Whether a computed figure depends on figures of other years than its own: a run of years, a
/// recovery. False for entered indicators.
[[nodiscard]] bool reachesOtherYears(const IndicatorKey& indicator);

/// The direct inputs of a computed indicator in the order its formula names them; empty for an
/// entered one.
[[nodiscard]] QList<IndicatorKey> inputsOf(const IndicatorKey& indicator);

/// The inputs of a formula, gathered one by one. It remembers whether all could be reckoned with
/// and what their states and bases make of the result: figures of one indicator in different years
/// must have the same basis (see sameBasis()). Between any others, of one year, a basis that says
/// less contradicts nothing: an unstated one goes with all, "GB 3095-2012" with "seat; GB 3095-2012".
class Inputs {
public:
    Inputs(const Readings& readings, const FigureId& id);

    /// The measured value of another indicator in the same area, in the formula's year or in
    /// another. When it is missing the whole result is nothing and zero is returned.
    Decimal take(const char16_t* indicator);
    Decimal take(const char16_t* indicator, Year year);
    /// An input that the result can do without, from anywhere: when it has no measured value nothing
    /// is returned and the result is none the poorer.
    std::optional<Decimal> takeIfMeasured(const FigureId& id);

    [[nodiscard]] bool complete() const { return m_complete; }

    /// `value` with the state that the inputs allow (provisional when one of them is, estimated
    /// when one of them is), their common basis and their sources. Nothing when an input
    /// was missing, when bases clashed, or without a value.
    [[nodiscard]] std::optional<Figure> result(const std::optional<Decimal>& value) const;

private:
    /// Where an indicator was taken first.
    struct FirstTaken {
        Year year;
        QString basis;
    };

    void join(const FigureId& id, const Figure& figure);

    const Readings& m_readings;
    const FigureId& m_id;
    bool m_complete = true;
    QHash<IndicatorKey, FirstTaken> m_first;
    FigureState m_state = FigureState::Final;
    QString m_basis;
    QStringList m_sources;
};

} // namespace qingshan
