// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/tables/yearlytablemodel.h>

namespace qingshan {

/// The table of the tourism theme. The tooltip of a recovery names the reference year and its value.
class TourismRecoveryModel : public YearlyTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TourismRecoveryModel)

public:
    TourismRecoveryModel(Document& document, AreaKey area, QObject* parent = nullptr);

protected:
    [[nodiscard]] QStringList remarks(const FigureId& id, const Reading& reading) const override;
};

} // namespace qingshan
