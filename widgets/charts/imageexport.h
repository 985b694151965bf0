// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>
#include <models/domain/result.h>

#include <QImage>
#include <QSize>

#include <functional>

namespace qingshan {

enum class ImageFormat { Png, Svg, Pdf, Jpeg };

/// `png`, `svg`, `pdf`, `jpg`.
[[nodiscard]] QString imageFormatKey(ImageFormat format);
[[nodiscard]] std::optional<ImageFormat> imageFormatFromKey(QStringView key);

/// How large a picture is and how large things on it are. The layout is made for `logical` pixels
/// of 1/96 inch and scaled to `pixels`, so type and lines grow with the picture.
struct ImageSize {
    QSize pixels;
    QSizeF logical;
    int dotsPerInch =
        96; ///< 30 to 1200; written into the file, so that it is inserted at the right size

    /// The size of a preset (`slide`, `slide-4k`, `a4-full`, `a4-half`, `square`) at its own
    /// resolution, or at `dotsPerInch` for those measured in millimetres. BadInput when unknown.
    [[nodiscard]] static Result<ImageSize> preset(
        QStringView key,
        std::optional<int> dotsPerInch = std::nullopt);
    /// So many pixels. BadInput below 320 x 200 or above 16000 a side.
    [[nodiscard]] static Result<ImageSize> custom(const QSize& pixels, int dotsPerInch = 96);
    [[nodiscard]] static QStringList presetKeys();
};

struct ImageOptions {
    ImageFormat format = ImageFormat::Png;
    ImageSize size;
    enum class Ground { White, Transparent };
    Ground ground = Ground::White;
};

/// The chart as an image, always on light ground whatever the theme of the window.
[[nodiscard]] QImage renderImage(const ChartSpec& spec, const ImageOptions& options);

/// The slow rest of making a picture file once the chart is painted: it may be called once, on any
/// thread.
using ChartEncoding = std::function<Result<QByteArray>()>;

/// Paints the chart; the bytes of the file come from the encoding. Needs a QApplication and its
/// thread.
[[nodiscard]] ChartEncoding paintForEncoding(const ChartSpec& spec, const ImageOptions& options);

/// The chart as the bytes of a file: title, unit, source, basis and date are in the picture, and
/// for PNG also in text chunks. Needs a QApplication and its thread.
[[nodiscard]] Result<QByteArray> encodeChart(const ChartSpec& spec, const ImageOptions& options);

} // namespace qingshan
