// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace qingshan {

struct FigureTable;

/// CSV as RFC 4180 has it: UTF-8 with a byte order mark, without which Excel and WPS take it for
/// GBK, lines end with CR LF, cells are quoted where they must be. A text that a spreadsheet would
/// run as a formula gets an apostrophe in front; numbers never do.
[[nodiscard]] QByteArray toCsv(const FigureTable& table);

/// Tab-separated UTF-8 without a mark, lines end with LF, for other programs. Tabs and line ends
/// inside a cell become blanks. Formulas are disarmed as in CSV.
[[nodiscard]] QByteArray toTsv(const FigureTable& table);

} // namespace qingshan
