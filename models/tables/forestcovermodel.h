// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/tables/yearlytablemodel.h>

namespace qingshan {

/// The table of the forest theme. The tooltip of the cover rate names the two areas behind it, also in
/// 亩 (1 km² = 1500 亩), and says when the entered rate is not what they give.
class ForestCoverModel : public YearlyTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForestCoverModel)

public:
    ForestCoverModel(Document& document, AreaKey area, QObject* parent = nullptr);

protected:
    [[nodiscard]] QStringList remarks(const FigureId& id, const Reading& reading) const override;
};

} // namespace qingshan
