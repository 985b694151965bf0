// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/charts/chartfixture.h>
#include <tests/widgets/pictures.h>

#include <cstdlib>

namespace qingshan::test {

ChartSpec chartOf(QAnyStringView indicator, QAnyStringView figures, QAnyStringView id)
{
    ChartFixture f({2015_year, 2024_year});
    f.fill(in(indicator), 2015, figures);
    return f.chart(id.isEmpty() ? indicator : id);
}

const Palette& light()
{
    return palette(ColorScheme::Light);
}

ImageOptions imageOptions(const QSize& pixels, ImageFormat format, ImageOptions::Ground ground)
{
    return {format, *ImageSize::custom(pixels), ground};
}

QImage pictureOf(const ChartSpec& spec)
{
    return renderImage(spec, imageOptions());
}

ChartLayout pictureLayout(const ChartSpec& spec)
{
    return layoutChart(spec, {960, 540});
}

QImage slotOf(const QImage& image, const ChartLayout& layout, int year)
{
    const QRectF box(
        QPointF(layout.x(year - 0.5), layout.plot.top() - layout.base * 2),
        QPointF(layout.x(year + 0.5), layout.plot.bottom()));
    return image.copy(box.toAlignedRect());
}

int distance(QRgb pixel, Rgb colour)
{
    return std::abs(qRed(pixel) - qRed(colour)) + std::abs(qGreen(pixel) - qGreen(colour))
        + std::abs(qBlue(pixel) - qBlue(colour));
}

double coverage(QRgb pixel, Rgb colour)
{
    // Red tells best: all our line colours have little of it or the ground has none missing.
    return (255.0 - qRed(pixel)) / (255.0 - qRed(colour));
}

QList<QPoint> pixelsOf(
    Rgb colour,
    const QImage& image,
    const QRectF& area,
    const ChartLayout& layout)
{
    constexpr int near = 60;
    QList<QPoint> found;
    const QRect pixels = area.toAlignedRect().intersected(image.rect());
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (distance(image.pixel(x, y), colour) > near) {
                continue;
            }
            const QPointF centre(x + 0.5, y + 0.5);
            const bool inText = std::any_of(
                layout.texts.cbegin(), layout.texts.cend(),
                [&centre](const PlacedText& text) { return text.box.contains(centre); });
            if (!inText) {
                found.append({x, y});
            }
        }
    }
    return found;
}

} // namespace qingshan::test
