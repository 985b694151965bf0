// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/indicator.h>
#include <models/domain/result.h>

#include <QHash>
#include <QList>

namespace qingshan {

/// A page of the program: a theme with its columns in order.
struct Theme {
    ThemeKey key;
    LocalizedText name;
    LocalizedText shortName;
    IndicatorKey chart; ///< the indicator of the theme's own chart
    QList<IndicatorKey> columns;
};

/// The indicators and themes the program knows. They are data (resources/catalogue), never
/// constants in code.
class Catalogue {
public:
    /// Reads themes.json and indicators.json. Damaged, naming the entry, when a field is absent
    /// or contradicts another.
    [[nodiscard]] static Result<Catalogue> parse(
        const QByteArray& themes,
        const QByteArray& indicators);

    [[nodiscard]] const QList<Theme>& themes() const { return m_themes; }

    /// All indicators, theme by theme, in the order of the tables.
    [[nodiscard]] const QList<Indicator>& indicators() const { return m_indicators; }

    /// Nothing (nullptr) when the key is unknown.
    [[nodiscard]] const Indicator* find(const IndicatorKey& key) const;
    [[nodiscard]] const Theme* findTheme(const ThemeKey& key) const;

private:
    QList<Theme> m_themes;
    QList<Indicator> m_indicators;
    QHash<IndicatorKey, qsizetype> m_index;
};

} // namespace qingshan
