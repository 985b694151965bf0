// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace qingshan {

struct FigureTable;

/// JSON for other programs: `title`, `columns` (`indicator`, `area`, `title`, `unit`) and `rows`
/// (`year` and `figures`, a list as long as `columns` with null for a missing figure). A value is
/// a string, so that 35.0 stays 35.0; states and origins are the keys the command line uses.
[[nodiscard]] QByteArray toJson(const FigureTable& table);

} // namespace qingshan
