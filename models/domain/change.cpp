// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/change.h>

#include <utility>

namespace qingshan {

Change inverse(const Change& change)
{
    return std::visit(
        [](auto turned) -> Change {
            std::swap(turned.before, turned.after);
            return turned;
        },
        change);
}

ChangeSet inverse(const ChangeSet& changes)
{
    ChangeSet turned;
    turned.reserve(changes.size());
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        turned.append(inverse(*it));
    }
    return turned;
}

} // namespace qingshan
