// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/chartfonts.h>

#include <QTextLayout>

#include <cmath>

namespace qingshan {

namespace {

struct Style {
    TextRole role;
    double scale;
    QFont::Weight weight;
};

constexpr Style styles[]{
    {TextRole::Title, 1.55, QFont::DemiBold},    {TextRole::Subtitle, 1.05, QFont::Normal},
    {TextRole::Tick, 1.0, QFont::Normal},        {TextRole::Value, 1.0, QFont::Normal},
    {TextRole::EndLabel, 1.12, QFont::DemiBold}, {TextRole::Guide, 1.0, QFont::Medium},
    {TextRole::Note, 0.95, QFont::Normal},       {TextRole::Footer, 0.9, QFont::Normal},
};

} // namespace

QStringList textFamilies()
{
    return {QStringLiteral("Noto Sans"),        QStringLiteral("Segoe UI"),
            QStringLiteral("Helvetica Neue"),   QStringLiteral("DejaVu Sans"),
            QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei"),
            QStringLiteral("PingFang SC"),      QStringLiteral("WenQuanYi Micro Hei")};
}

ChartFonts::ChartFonts(double base)
    : m_base(base)
{
}

QFont ChartFonts::font(TextRole role) const
{
    const Style* style = std::find_if(
        std::begin(styles), std::end(styles), [role](const Style& s) { return s.role == role; });
    QFont font;
    font.setFamilies(textFamilies());
    // In a small picture a title in full size would take the room of the figures.
    constexpr double smallPicture = 12.5;
    const bool smallTitle = role == TextRole::Title && m_base < smallPicture;
    const double scale = smallTitle ? 1.25 : style->scale;
    font.setPixelSize(static_cast<int>(std::lround(m_base * scale)));
    font.setWeight(style->weight);
    // Hinted advances change with the size: a layout made at one scale would not fit another.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double ChartFonts::lineHeight(TextRole role) const
{
    return std::ceil(1.32 * font(role).pixelSize());
}

QTextOption ChartFonts::textOption()
{
    // Advances rounded to the pixels of one size would not fit another: measured as designed, a
    // text takes the same share of a picture at every resolution.
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    return option;
}

QSizeF ChartFonts::size(const QString& text, TextRole role) const
{
    const double width = QFontMetricsF(font(role)).horizontalAdvance(text, textOption());
    return {std::ceil(width) + 1, lineHeight(role)};
}

QStringList ChartFonts::wrap(const QString& text, TextRole role, double width) const
{
    QTextLayout layout(text, font(role));
    QTextOption option = textOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += text.sliced(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace qingshan
