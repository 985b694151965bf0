// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/formulas.h>
#include <models/domain/rational.h>
#include <models/domain/reading.h>
#include <models/domain/tourismrecovery.h>

namespace qingshan::tourism {

namespace {

std::optional<Figure> recovery(
    const Readings& readings,
    const FigureId& id,
    const char16_t* quantity)
{
    const ReferenceYear reference = readings.dataset().settings().reference;
    if (!reference.year && id.year.number() == Year::earliest) {
        return std::nullopt;
    }
    Inputs inputs(readings, id);
    const Decimal value = inputs.take(quantity);
    const Decimal base = inputs.take(quantity, reference.year.value_or(id.year.plus(-1)));
    return inputs.result(ratio(value, base, Decimal(100, 0), 1));
}

} // namespace

std::optional<Figure> visitorsRecovery(const Readings& readings, const FigureId& id)
{
    return recovery(readings, id, u"tourism.visitors");
}

std::optional<Figure> revenueRecovery(const Readings& readings, const FigureId& id)
{
    return recovery(readings, id, u"tourism.revenue");
}

std::optional<Figure> spendPerVisit(const Readings& readings, const FigureId& id)
{
    Inputs inputs(readings, id);
    const Decimal revenue = inputs.take(u"tourism.revenue");
    const Decimal visitors = inputs.take(u"tourism.visitors");
    return inputs.result(ratio(revenue, visitors, Decimal(10000, 0), 0));
}

} // namespace qingshan::tourism
