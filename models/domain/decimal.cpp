// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/decimal.h>
#include <models/domain/rational.h>

#include <array>
#include <cmath>

namespace qingshan {

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+')) {
        text = text.sliced(1);
    }
    qint64 digits = 0;
    int count = 0;
    int scale = 0;
    bool pointSeen = false;
    bool digitSeen = false;
    for (const QChar c : text) {
        if (c == u'.' && !pointSeen && digitSeen) {
            pointSeen = true;
            continue;
        }
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        digitSeen = true;
        count += (count > 0 || c != u'0') ? 1 : 0;
        scale += pointSeen ? 1 : 0;
        if (count > maximumDigits || scale > maximumDigits) {
            return std::nullopt;
        }
        digits = digits * 10 + (c.unicode() - u'0');
    }
    if (!digitSeen || text.endsWith(u'.')) {
        return std::nullopt;
    }
    return Decimal(negative ? -digits : digits, scale);
}

QString Decimal::toString() const
{
    QString text = QString::number(m_digits < 0 ? -m_digits : m_digits);
    if (m_scale > 0) {
        text = text.rightJustified(m_scale + 1, u'0');
        text.insert(text.size() - m_scale, u'.');
    }
    return m_digits < 0 ? QString(u'-' + text) : text;
}

Decimal Decimal::rounded(int decimals) const
{
    if (decimals >= m_scale) {
        const int more = decimals - m_scale;
        const qint64 limit = powerOfTen(maximumDigits) / powerOfTen(more);
        // A number too long to be padded keeps the places it has: nothing is lost.
        return absolute().m_digits < limit ? Decimal(m_digits * powerOfTen(more), decimals) : *this;
    }
    const qint64 unit = powerOfTen(m_scale - decimals);
    qint64 quotient = m_digits / unit;
    const qint64 rest = std::abs(m_digits % unit);
    const bool up = rest > unit - rest || (rest == unit - rest && quotient % 2 != 0);
    if (up) {
        quotient += m_digits < 0 ? -1 : 1;
    }
    return Decimal(quotient, decimals);
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_digits) / static_cast<double>(powerOfTen(m_scale));
}

bool Decimal::isWhole() const
{
    return m_digits % powerOfTen(m_scale) == 0;
}

Decimal Decimal::absolute() const
{
    return Decimal(m_digits < 0 ? -m_digits : m_digits, m_scale);
}

bool Decimal::hasSameText(const Decimal& other) const
{
    return m_digits == other.m_digits && m_scale == other.m_scale;
}

std::optional<Decimal> Decimal::plus(const Decimal& other) const
{
    const auto sum = Rational(*this).plus(Rational(other));
    return sum ? sum->toDecimal(std::max(m_scale, other.m_scale)) : std::nullopt;
}

std::optional<Decimal> Decimal::minus(const Decimal& other) const
{
    return plus(Decimal(-other.m_digits, other.m_scale));
}

std::weak_ordering operator<=>(const Decimal& a, const Decimal& b)
{
    // Whole parts first, then the fractions brought to 18 places: neither step can overflow.
    const qint64 unitA = powerOfTen(a.m_scale);
    const qint64 unitB = powerOfTen(b.m_scale);
    if (const auto whole = a.m_digits / unitA <=> b.m_digits / unitB; std::is_neq(whole)) {
        return whole;
    }
    const qint64 restA = a.m_digits % unitA * powerOfTen(Decimal::maximumDigits - a.m_scale);
    const qint64 restB = b.m_digits % unitB * powerOfTen(Decimal::maximumDigits - b.m_scale);
    return restA <=> restB;
}

bool operator==(const Decimal& a, const Decimal& b)
{
    return std::is_eq(a <=> b);
}

} // namespace qingshan
