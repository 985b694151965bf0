// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/historycode.h>
#include <models/storage/historyentry.h>

namespace qingshan {

HistoryTexts historyTexts(const Change& change)
{
    const HistoryRow row = encodeChange(change);
    HistoryTexts texts{row.indicator,   row.area,       row.year ? row.year->toString() : QString(),
                       row.before.text, row.after.text, row.before.state,
                       row.after.state};
    if (const auto* area = std::get_if<AreaChange>(&change)) {
        // The table keeps one name; a reader wants the one in his language.
        texts.before = area->before ? area->before->name.current() : QString();
        texts.after = area->after ? area->after->name.current() : QString();
    }
    return texts;
}

} // namespace qingshan
