// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/display.h>

namespace qingshan {

QString displayNumber(const Decimal& value, const Indicator& indicator)
{
    constexpr int readablePlaces = 4;
    if (value.scale() <= std::max(indicator.decimals, readablePlaces)) {
        return value.toString();
    }
    return value.rounded(indicator.decimals + 1).toString();
}

QString valueWithUnit(const Decimal& value, const Indicator& indicator)
{
    const QString number = displayNumber(value, indicator);
    const QString unit = indicator.unit.current();
    if (unit.isEmpty()) {
        return number;
    }
    const bool joined = currentLanguage() == Language::Chinese;
    return joined ? QString(number + unit) : QString(number + u' ' + unit);
}

QString displayFigure(const Figure& figure, const Indicator& indicator)
{
    const QString mark = figureStateMark(figure.state);
    if (!figure.value) {
        return mark;
    }
    const QString number = displayNumber(*figure.value, indicator);
    if (figure.state == FigureState::BelowDetection) {
        return mark + number;
    }
    return mark.isEmpty() ? number : QString(number + u' ' + mark);
}

} // namespace qingshan
