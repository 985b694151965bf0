// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QHashFunctions>
#include <QStringView>

#include <compare>
#include <optional>

namespace qingshan {

/// A calendar year CE, 1900 to 2200: the time unit of every figure. Never a date, never a
/// fraction.
class Year {
public:
    static constexpr int earliest = 1900;
    static constexpr int latest = 2200;

    /// The year `number`, or nothing when it is out of range.
    [[nodiscard]] static constexpr std::optional<Year> from(int number)
    {
        if (number < earliest || number > latest) {
            return std::nullopt;
        }
        return Year(number);
    }

    /// Reads four digits, full-width ones and a trailing 年 included. BadInput otherwise.
    [[nodiscard]] static Result<Year> parse(QStringView text);

    [[nodiscard]] constexpr int number() const { return m_number; }

    /// The year `count` years later (earlier when negative), held within the range.
    [[nodiscard]] constexpr Year plus(int count) const
    {
        const int number = m_number + count;
        return Year(number < earliest ? earliest : number > latest ? latest : number);
    }

    [[nodiscard]] QString toString() const;

    constexpr auto operator<=>(const Year&) const = default;

    friend size_t qHash(const Year& year, size_t seed = 0) noexcept
    {
        return qHash(year.m_number, seed);
    }

private:
    explicit constexpr Year(int number)
        : m_number(number)
    {
    }

    int m_number;
};

/// A year written down in code. Out of range stops compilation.
consteval Year operator""_year(unsigned long long number)
{
    return Year::from(static_cast<int>(number)).value();
}

/// The years from `first` to `last`, both included; first <= last.
struct YearRange {
    Year first;
    Year last;

    [[nodiscard]] int count() const { return last.number() - first.number() + 1; }

    [[nodiscard]] bool contains(Year year) const { return first <= year && year <= last; }

    /// The smallest range that holds this one and `year`.
    [[nodiscard]] YearRange including(Year year) const
    {
        return {year < first ? year : first, year > last ? year : last};
    }

    bool operator==(const YearRange&) const = default;
};

} // namespace qingshan
