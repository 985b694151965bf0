// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/palette.h>
#include <widgets/charts/chartlayout.h>
#include <widgets/charts/imageexport.h>

namespace qingshan::test {

/// The chart `id` (the indicator's own by default) of figures from 2015 on, as typed, separated by
/// blanks; `.` leaves a year out.
[[nodiscard]] ChartSpec chartOf(
    QAnyStringView indicator,
    QAnyStringView figures,
    QAnyStringView id = {});

[[nodiscard]] const Palette& light();

/// The export of a chart at so many pixels; 960 x 540 are its logical size too.
[[nodiscard]] ImageOptions imageOptions(
    const QSize& pixels = {960, 540},
    ImageFormat format = ImageFormat::Png,
    ImageOptions::Ground ground = ImageOptions::Ground::White);

/// The chart at 960 x 540.
[[nodiscard]] QImage pictureOf(const ChartSpec& spec);
/// Where things are on that picture.
[[nodiscard]] ChartLayout pictureLayout(const ChartSpec& spec);

/// The column of pixels of a year, from above the plot to its bottom.
[[nodiscard]] QImage slotOf(const QImage& image, const ChartLayout& layout, int year);

/// How far a pixel is from a colour: 0 the same, 765 black and white.
[[nodiscard]] int distance(QRgb pixel, Rgb colour);
/// How much of a pixel is covered by `colour` on a white ground, 0 to 1.
[[nodiscard]] double coverage(QRgb pixel, Rgb colour);

/// The pixels of `area` that show `colour`, those below texts left out: a value is written in the
/// colour of its line.
[[nodiscard]] QList<QPoint> pixelsOf(
    Rgb colour,
    const QImage& image,
    const QRectF& area,
    const ChartLayout& layout);

} // namespace qingshan::test
