// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/benchmarks/largedocument.h>

namespace qingshan {

namespace {

QList<IndicatorKey> enteredIndicators(const Catalogue& catalogue, int count)
{
    QList<IndicatorKey> keys;
    for (const Indicator& indicator : catalogue.indicators()) {
        if (indicator.kind == IndicatorKind::Entered && keys.size() < count) {
            keys.append(indicator.key);
        }
    }
    for (int i = 1; keys.size() < count; ++i) {
        keys.append(IndicatorKey(QStringLiteral("made.indicator_%1").arg(i)));
    }
    return keys;
}

/// A value inside the range of every indicator but the flags: 1.0 to 80.9, from the place alone.
Decimal valueAt(int area, int indicator, int year)
{
    return {10 + (area * 7 + indicator * 13 + year * 3) % 800, 1};
}

} // namespace

Dataset largeDataset(const Catalogue& catalogue, const DocumentSize& size)
{
    constexpr int lastYear = 2025;
    const Year first = Year::from(lastYear - size.years + 1).value();
    Dataset dataset({{first, Year::from(lastYear).value()}, {2019_year}});
    const QList<IndicatorKey> indicators = enteredIndicators(catalogue, size.indicators);
    for (int a = 0; a < size.areas; ++a) {
        const QString number = QString::number(a + 1).rightJustified(4, u'0');
        const AreaKey key(u"area_" + number);
        const AreaRole role = a == 0 ? AreaRole::Subject : AreaRole::Peer;
        dataset.apply(
            AreaChange{a, std::nullopt, Area{key, role, {u"地区" + number, u"Area " + number}}});
        for (int i = 0; i < indicators.size(); ++i) {
            for (int y = 0; y < size.years; ++y) {
                dataset.apply(FigureChange{
                    {indicators.at(i), key, first.plus(y)},
                    std::nullopt,
                    Figure::of(valueAt(a, i, y))});
            }
        }
    }
    return dataset;
}

} // namespace qingshan
