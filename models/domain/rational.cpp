// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/rational.h>

#include <cstdlib>
#include <limits>
#include <numeric>

namespace qingshan {

namespace {

std::optional<qint64> product(qint64 a, qint64 b)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    if (a != 0 && std::abs(b) > most / std::abs(a)) {
        return std::nullopt;
    }
    return a * b;
}

std::optional<qint64> sum(qint64 a, qint64 b)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const bool overflows = (b > 0 && a > most - b) || (b < 0 && a < -most - b);
    return overflows ? std::nullopt : std::optional(a + b);
}

} // namespace

Rational::Rational(const Decimal& decimal)
    : Rational(decimal.digits(), powerOfTen(decimal.scale()))
{
}

Rational::Rational(qint64 numerator, qint64 denominator)
{
    const qint64 divisor = std::gcd(numerator, denominator);
    const qint64 sign = denominator < 0 ? -1 : 1;
    m_numerator = divisor == 0 ? 0 : sign * numerator / divisor;
    m_denominator = divisor == 0 ? 1 : sign * denominator / divisor;
}

std::optional<Rational> Rational::plus(const Rational& other) const
{
    const qint64 divisor = std::gcd(m_denominator, other.m_denominator);
    const auto a = product(m_numerator, other.m_denominator / divisor);
    const auto b = product(other.m_numerator, m_denominator / divisor);
    const auto denominator = product(m_denominator, other.m_denominator / divisor);
    if (!a || !b || !denominator) {
        return std::nullopt;
    }
    const auto numerator = sum(*a, *b);
    return numerator ? std::optional(Rational(*numerator, *denominator)) : std::nullopt;
}

std::optional<Rational> Rational::minus(const Rational& other) const
{
    return plus(Rational(-other.m_numerator, other.m_denominator));
}

std::optional<Rational> Rational::times(const Rational& other) const
{
    const Rational left(m_numerator, other.m_denominator);
    const Rational right(other.m_numerator, m_denominator);
    const auto numerator = product(left.m_numerator, right.m_numerator);
    const auto denominator = product(left.m_denominator, right.m_denominator);
    if (!numerator || !denominator) {
        return std::nullopt;
    }
    return Rational(*numerator, *denominator);
}

std::optional<Rational> Rational::dividedBy(const Rational& other) const
{
    if (other.isZero()) {
        return std::nullopt;
    }
    return times(Rational(other.m_denominator, other.m_numerator));
}

std::optional<Decimal> Rational::toDecimal(int decimals) const
{
    // Long division digit by digit: the rest stays below the denominator, so nothing overflows
    // but a result of more than 18 digits.
    constexpr qint64 room = std::numeric_limits<qint64>::max() / 10;
    const qint64 magnitude = std::abs(m_numerator);
    qint64 quotient = magnitude / m_denominator;
    qint64 rest = magnitude % m_denominator;
    for (int place = 0; place < decimals; ++place) {
        if (rest > room || quotient >= powerOfTen(Decimal::maximumDigits - 1)) {
            return std::nullopt;
        }
        rest *= 10;
        quotient = quotient * 10 + rest / m_denominator;
        rest %= m_denominator;
    }
    const qint64 missing = m_denominator - rest;
    if (rest > missing || (rest == missing && quotient % 2 != 0)) {
        ++quotient;
    }
    if (quotient >= powerOfTen(Decimal::maximumDigits)) {
        return std::nullopt;
    }
    return Decimal(m_numerator < 0 ? -quotient : quotient, decimals);
}

double Rational::toDouble() const
{
    return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
}

std::optional<Decimal> ratio(
    const Decimal& part,
    const Decimal& whole,
    const Decimal& factor,
    int decimals)
{
    const auto quotient = Rational(part).dividedBy(Rational(whole));
    const auto scaled = quotient ? quotient->times(Rational(factor)) : std::nullopt;
    return scaled ? scaled->toDecimal(decimals) : std::nullopt;
}

} // namespace qingshan
