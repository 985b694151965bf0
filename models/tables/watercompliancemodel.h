// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/tables/yearlytablemodel.h>

namespace qingshan {

/// The table of the drinking-water theme. The tooltip of a rate names the two numbers behind it and
/// says when the entered rate is not what they give.
class WaterComplianceModel : public YearlyTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaterComplianceModel)

public:
    WaterComplianceModel(Document& document, AreaKey area, QObject* parent = nullptr);

protected:
    [[nodiscard]] QStringList remarks(const FigureId& id, const Reading& reading) const override;
};

} // namespace qingshan
