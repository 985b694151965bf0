// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/indicator.h>

namespace qingshan {

QString Unit::current() const
{
    return currentLanguage() == Language::Chinese ? zh : en;
}

QString directionKey(Direction direction)
{
    switch (direction) {
    case Direction::Higher: return QStringLiteral("higher");
    case Direction::Lower: return QStringLiteral("lower");
    case Direction::None: break;
    }
    return QStringLiteral("none");
}

QString indicatorKindKey(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::Entered: break;
    case IndicatorKind::Computed: return QStringLiteral("computed");
    case IndicatorKind::ComputedUnlessEntered: return QStringLiteral("computed_unless_entered");
    }
    return QStringLiteral("entered");
}

} // namespace qingshan
