// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/tables/yearlytablemodel.h>

#include <memory>

namespace qingshan {

/// The table of a theme of the catalogue, by the class that knows the theme.
[[nodiscard]] std::unique_ptr<YearlyTableModel> makeThemeTable(
    Document& document,
    const ThemeKey& theme,
    const AreaKey& area);

} // namespace qingshan
