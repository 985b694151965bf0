// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/forestcover.h>
#include <models/domain/formulas.h>
#include <models/domain/rational.h>
#include <models/domain/reading.h>

namespace qingshan::forest {

std::optional<Figure> coverRate(const Readings& readings, const FigureId& id)
{
    Inputs inputs(readings, id);
    const Decimal forest = inputs.take(u"forest.area");
    const Decimal land = inputs.take(u"forest.land_area");
    if (forest > land) {
        return std::nullopt;
    }
    return inputs.result(ratio(forest, land, Decimal(100, 0), 2));
}

} // namespace qingshan::forest
