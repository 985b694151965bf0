// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/display.h>
#include <models/domain/rational.h>
#include <models/tables/forestcovermodel.h>

namespace qingshan {

ForestCoverModel::ForestCoverModel(Document& document, AreaKey area, QObject* parent)
    : YearlyTableModel(document, ThemeKey(QStringLiteral("forest")), std::move(area), parent)
{
}

QStringList ForestCoverModel::remarks(const FigureId& id, const Reading& reading) const
{
    const Indicator& indicator = *document().catalogue().find(id.indicator);
    const auto value = reading.measured();
    const bool isArea =
        id.indicator.text == u"forest.area" || id.indicator.text == u"forest.land_area";
    if (isArea && value) {
        // 1 km² = 1500 亩; ten thousand 亩 is the unit the bulletins print.
        const auto wanMu = ratio(*value, Decimal(10000, 0), Decimal(1500, 0), 2);
        return wanMu ? QStringList{tr("%1 = %2 ten thousand mu")
                                       .arg(valueWithUnit(*value, indicator), wanMu->toString())}
                     : QStringList();
    }
    if (id.indicator.text != u"forest.cover_rate") {
        return {};
    }
    const auto computed = document().readings().computed(id);
    if (!computed) {
        return {};
    }
    return {tr("From the areas: %1").arg(valueWithUnit(*computed->value, indicator))};
}

} // namespace qingshan
