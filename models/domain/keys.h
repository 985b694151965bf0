// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace qingshan {

/// A key such as `forest.cover_rate` or `xiangxi`. The tag keeps the keys of indicators, areas
/// and themes from being mixed up.
template <class Tag>
struct Key {
    QString text;

    Key() = default;

    explicit Key(QString key)
        : text(std::move(key))
    {
    }

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }

    bool operator==(const Key&) const = default;

    std::strong_ordering operator<=>(const Key& other) const
    {
        return text.compare(other.text) <=> 0;
    }

    friend size_t qHash(const Key& key, size_t seed = 0) noexcept { return qHash(key.text, seed); }
};

/// Lower-case words joined by dots: `air.pm25`.
using IndicatorKey = Key<struct IndicatorTag>;
/// Lower-case word: `city`, `xiangxi`.
using AreaKey = Key<struct AreaTag>;
/// `air`, `water`, `forest`, `tourism`.
using ThemeKey = Key<struct ThemeTag>;

} // namespace qingshan
