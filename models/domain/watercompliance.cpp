// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/formulas.h>
#include <models/domain/rational.h>
#include <models/domain/reading.h>
#include <models/domain/watercompliance.h>

namespace qingshan::water {

namespace {

std::optional<Figure> percentOf(Inputs& inputs, const Decimal& part, const Decimal& whole)
{
    // A part larger than the whole is a typing error; no rate is better than 107 %.
    if (part > whole) {
        return std::nullopt;
    }
    return inputs.result(ratio(part, whole, Decimal(100, 0), 1));
}

} // namespace

std::optional<Figure> complianceRate(const Readings& readings, const FigureId& id)
{
    Inputs inputs(readings, id);
    const Decimal compliant = inputs.take(u"water.sources_compliant");
    const Decimal monitored = inputs.take(u"water.sources_monitored");
    return percentOf(inputs, compliant, monitored);
}

std::optional<Figure> complianceRateByVolume(const Readings& readings, const FigureId& id)
{
    Inputs inputs(readings, id);
    const Decimal compliant = inputs.take(u"water.intake_compliant");
    const Decimal total = inputs.take(u"water.intake_total");
    return percentOf(inputs, compliant, total);
}

} // namespace qingshan::water
