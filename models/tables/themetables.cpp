// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/tables/airrankingmodel.h>
#include <models/tables/forestcovermodel.h>
#include <models/tables/themetables.h>
#include <models/tables/tourismrecoverymodel.h>
#include <models/tables/watercompliancemodel.h>

namespace qingshan {

std::unique_ptr<YearlyTableModel> makeThemeTable(
    Document& document,
    const ThemeKey& theme,
    const AreaKey& area)
{
    if (theme.text == u"air") {
        return std::make_unique<AirRankingModel>(document, area);
    }
    if (theme.text == u"water") {
        return std::make_unique<WaterComplianceModel>(document, area);
    }
    if (theme.text == u"forest") {
        return std::make_unique<ForestCoverModel>(document, area);
    }
    if (theme.text == u"tourism") {
        return std::make_unique<TourismRecoveryModel>(document, area);
    }
    return std::make_unique<YearlyTableModel>(document, theme, area);
}

} // namespace qingshan
