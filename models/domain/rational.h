// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/decimal.h>

#include <optional>

namespace qingshan {

/// An exact fraction of two 64-bit integers in lowest terms, for formulas that divide (rates,
/// indices) and must be rounded only once, at the end. Each step that would overflow returns
/// nothing, and so does a division by zero: a formula then has no result rather than a wrong one.
class Rational {
public:
    /// Zero.
    constexpr Rational() = default;
    explicit Rational(const Decimal& decimal);

    [[nodiscard]] std::optional<Rational> plus(const Rational& other) const;
    [[nodiscard]] std::optional<Rational> minus(const Rational& other) const;
    [[nodiscard]] std::optional<Rational> times(const Rational& other) const;
    [[nodiscard]] std::optional<Rational> dividedBy(const Rational& other) const;

    /// Rounded half-even (GB/T 8170) to `decimals` places; nothing when that takes more than 18
    /// digits.
    [[nodiscard]] std::optional<Decimal> toDecimal(int decimals) const;
    [[nodiscard]] double toDouble() const;

    [[nodiscard]] bool isNegative() const { return m_numerator < 0; }

    [[nodiscard]] bool isZero() const { return m_numerator == 0; }

    bool operator==(const Rational&) const = default;

private:
    Rational(qint64 numerator, qint64 denominator);

    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

/// `part` / `whole` * `factor`, rounded half-even to `decimals` places; nothing when `whole` is
/// zero or the fraction does not fit.
[[nodiscard]] std::optional<Decimal> ratio(
    const Decimal& part,
    const Decimal& whole,
    const Decimal& factor,
    int decimals);

} // namespace qingshan
