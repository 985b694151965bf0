// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace qingshan {

/// An exact decimal number as a person writes it: up to 18 significant digits, trailing zeros
/// kept (35.0 stays 35.0). Comparisons are numeric (35.0 == 35); `hasSameText` tells them apart.
class Decimal {
public:
    static constexpr int maximumDigits = 18;

    /// Zero.
    constexpr Decimal() = default;

    /// `digits` * 10^-`scale`, scale 0 to 18.
    constexpr Decimal(qint64 digits, int scale)
        : m_digits(digits)
        , m_scale(scale)
    {
    }

    /// Reads `-12.30`: ASCII digits, one optional sign and point, nothing else. Nothing is
    /// returned for any other text or for more than 18 digits.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    /// As typed: `35.0`, `-0.5`. Never an exponent, never a group separator.
    [[nodiscard]] QString toString() const;
    /// With exactly `decimals` places, rounded half-even (GB/T 8170) where places are lost.
    [[nodiscard]] Decimal rounded(int decimals) const;
    /// The nearest double, for positions on a chart only.
    [[nodiscard]] double toDouble() const;

    [[nodiscard]] constexpr qint64 digits() const { return m_digits; }

    /// Places after the point, 0 to 18.
    [[nodiscard]] constexpr int scale() const { return m_scale; }

    [[nodiscard]] bool isNegative() const { return m_digits < 0; }

    [[nodiscard]] bool isZero() const { return m_digits == 0; }

    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] Decimal absolute() const;
    /// Equal in value and in written form.
    [[nodiscard]] bool hasSameText(const Decimal& other) const;

    /// The exact sum or difference with the finer of the two scales; nothing on overflow.
    [[nodiscard]] std::optional<Decimal> plus(const Decimal& other) const;
    [[nodiscard]] std::optional<Decimal> minus(const Decimal& other) const;

    friend std::weak_ordering operator<=>(const Decimal& a, const Decimal& b);
    friend bool operator==(const Decimal& a, const Decimal& b);

private:
    qint64 m_digits = 0;
    int m_scale = 0;
};

/// 10^`exponent`, exponent 0 to 18.
[[nodiscard]] qint64 powerOfTen(int exponent);

} // namespace qingshan
