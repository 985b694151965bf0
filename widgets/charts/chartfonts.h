// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QTextOption>

namespace qingshan {

/// What a text on a chart is; each has its size and weight.
enum class TextRole { Title, Subtitle, Tick, Value, EndLabel, Guide, Note, Footer };

/// The families for every text that is drawn: a Latin face first, then Simplified Chinese faces by
/// name, because a fallback in the C locale picks the Japanese forms of 直, 骨 and 角.
[[nodiscard]] QStringList textFamilies();

/// The type scale of a chart: all sizes are multiples of one base size in pixels.
class ChartFonts {
public:
    explicit ChartFonts(double base);

    [[nodiscard]] double base() const { return m_base; }

    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] double lineHeight(TextRole role) const;
    /// How every text of a chart is measured and drawn: on one line, by design metrics.
    [[nodiscard]] static QTextOption textOption();
    [[nodiscard]] QSizeF size(const QString& text, TextRole role) const;
    /// The text in lines no wider than `width`; broken between words, Chinese between characters.
    [[nodiscard]] QStringList wrap(const QString& text, TextRole role, double width) const;

private:
    double m_base;
};

} // namespace qingshan
