// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/tables/yearlytablemodel.h>

namespace qingshan {

/// The table of the air theme. A Grade II verdict is shown as a word; the tooltip names the
/// pollutants that fail and says when the entered rank is not the computed one.
class AirRankingModel : public YearlyTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AirRankingModel)

public:
    AirRankingModel(Document& document, AreaKey area, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString displayText(const FigureId& id, const Reading& reading) const override;
    [[nodiscard]] QStringList remarks(const FigureId& id, const Reading& reading) const override;

private:
    [[nodiscard]] QStringList failingPollutants(const FigureId& id) const;
};

} // namespace qingshan
