// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace qingshan {

/// What kind of figure stands in a cell. A missing figure has no state: it is absent.
/// The SDMX code list CL_OBS_STATUS calls them A, P, E, Q, L, M and the qualifier `<`.
enum class FigureState {
    Final, ///< a value, final
    Provisional, ///< a value that will still be revised (快报, 初步)
    Estimated, ///< a value somebody estimated
    Withheld, ///< exists, but the publication prints × in its place (未公布)
    Pending, ///< will come later (待报)
    NotApplicable, ///< cannot exist for this area and year
    BelowDetection, ///< measured below the detection limit; the value is that limit
};

/// All states in the order of the list above.
[[nodiscard]] const QList<FigureState>& allFigureStates();

/// The fixed English key: `final`, `not_applicable`, ...
[[nodiscard]] QString figureStateKey(FigureState state);
[[nodiscard]] std::optional<FigureState> figureStateFromKey(QStringView key);

/// Whether a figure in this state carries a number (for BelowDetection the detection limit).
[[nodiscard]] bool stateHasNumber(FigureState state);
/// Whether that number may enter a chart, a sum or a verdict as the value itself.
[[nodiscard]] bool stateIsMeasured(FigureState state);

/// The state as a word in the current language: "withheld", "未公布".
[[nodiscard]] QString figureStateWord(FigureState state);
/// The mark in a table cell that stands instead of a number or behind it: ×, …, —, <, p, e.
[[nodiscard]] QString figureStateMark(FigureState state);

} // namespace qingshan
