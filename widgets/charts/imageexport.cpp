// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/chartrenderer.h>
#include <widgets/charts/imageexport.h>
#include <widgets/charts/pngencoder.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <array>
#include <cmath>

namespace qingshan {

namespace {

struct FormatRow {
    ImageFormat format;
    const char16_t* key;
};

constexpr std::array formats{
    FormatRow{ImageFormat::Png, u"png"},
    FormatRow{ImageFormat::Svg, u"svg"},
    FormatRow{ImageFormat::Pdf, u"pdf"},
    FormatRow{ImageFormat::Jpeg, u"jpg"},
};

/// Sizes on paper are in millimetres: the text block of an official A4 page is 156 mm wide.
struct PresetRow {
    const char16_t* key;
    QSize pixels; ///< empty for those measured in millimetres
    QSizeF millimetres;
    int dotsPerInch;
};

constexpr std::array presets{
    PresetRow{u"slide", {1920, 1080}, {}, 144}, PresetRow{u"slide-4k", {3840, 2160}, {}, 288},
    PresetRow{u"a4-full", {}, {156, 98}, 300},  PresetRow{u"a4-half", {}, {75, 62}, 300},
    PresetRow{u"square", {1080, 1080}, {}, 96},
};

constexpr double millimetresPerInch = 25.4;
/// The screen chart that custom sizes keep the proportions of: 960 x 540.
constexpr double referenceSide = 720;

void setResolution(QImage& image, int dotsPerInch)
{
    const int dotsPerMetre = static_cast<int>(std::lround(dotsPerInch / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
}

QSizeF logicalFor(const QSize& pixels)
{
    const double scale =
        std::sqrt(static_cast<double>(pixels.width()) * pixels.height()) / referenceSide;
    return QSizeF(pixels) / scale;
}

/// Paints the chart over the whole of a device of `area`.
void paintChart(
    const ChartSpec& spec,
    const ImageOptions& options,
    QPainter& painter,
    const QRectF& area)
{
    ChartRenderer renderer;
    renderer.show(
        spec, options.size.logical, palette(ColorScheme::Light),
        options.ground == ImageOptions::Ground::White ? Ground::Filled : Ground::Transparent);
    renderer.paint(painter, area);
}

QByteArray encodeSvg(const ChartSpec& spec, const ImageOptions& options)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // At another resolution than the layout's the generator would shrink every text.
    generator.setResolution(96);
    generator.setSize(options.size.logical.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), options.size.logical));
    generator.setTitle(spec.title.toHtmlEscaped());
    generator.setDescription(spec.description.toHtmlEscaped());
    QPainter painter(&generator);
    paintChart(spec, options, painter, QRectF(QPointF(0, 0), options.size.logical));
    painter.end();
    return buffer.data();
}

QByteArray encodePdf(const ChartSpec& spec, const ImageOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF points = QSizeF(options.size.pixels) * 72.0 / options.size.dotsPerInch;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    writer.setTitle(spec.title);
    writer.setCreator(QStringLiteral("Qingshan " QINGSHAN_VERSION));
    QPainter painter(&writer);
    paintChart(
        spec, options, painter, QRectF(QPointF(0, 0), QSizeF(writer.width(), writer.height())));
    painter.end();
    return buffer.data();
}

QByteArray encodeJpeg(const QImage& image)
{
    QBuffer buffer;
    image.save(&buffer, "JPG", 92);
    return buffer.data();
}

QList<PngText> pngTexts(const ChartSpec& spec)
{
    return {
        {"Title", spec.title},
        {"Description", spec.description},
        {"Source", spec.footer.join(u'\n')},
        {"Software", QStringLiteral("Qingshan " QINGSHAN_VERSION)}};
}

} // namespace

QString imageFormatKey(ImageFormat format)
{
    const auto* found =
        std::find_if(formats.begin(), formats.end(), [format](const FormatRow& row) {
            return row.format == format;
        });
    return QString::fromUtf16(found->key);
}

std::optional<ImageFormat> imageFormatFromKey(QStringView key)
{
    const auto* found = std::find_if(formats.begin(), formats.end(), [key](const FormatRow& row) {
        return key == QStringView(row.key);
    });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

QStringList ImageSize::presetKeys()
{
    QStringList keys;
    for (const PresetRow& row : presets) {
        keys += QString::fromUtf16(row.key);
    }
    return keys;
}

Result<ImageSize> ImageSize::preset(QStringView key, std::optional<int> dotsPerInch)
{
    const auto* row = std::find_if(presets.begin(), presets.end(), [key](const PresetRow& r) {
        return key == QStringView(r.key);
    });
    if (row == presets.end()) {
        return Error{
            Error::Code::BadInput,
            QCoreApplication::translate("ImageExport", "There is no preset \"%1\". Presets: %2.")
                .arg(key.toString(), presetKeys().join(QStringLiteral(", ")))};
    }
    const int resolution = dotsPerInch.value_or(row->dotsPerInch);
    if (row->millimetres.isEmpty()) {
        return ImageSize{row->pixels, logicalFor(row->pixels), resolution};
    }
    const QSizeF inches = row->millimetres / millimetresPerInch;
    return ImageSize{(inches * resolution).toSize(), inches * 96, resolution};
}

Result<ImageSize> ImageSize::custom(const QSize& pixels, int dotsPerInch)
{
    constexpr int longest = 16000;
    if (pixels.width() < 320 || pixels.height() < 200 || pixels.width() > longest
        || pixels.height() > longest) {
        return Error{
            Error::Code::BadInput,
            QCoreApplication::translate(
                "ImageExport",
                "A picture of %1x%2 pixels cannot be made: from 320x200 to %3x%3 can.")
                .arg(pixels.width())
                .arg(pixels.height())
                .arg(longest)};
    }
    return ImageSize{pixels, logicalFor(pixels), dotsPerInch};
}

QImage renderImage(const ChartSpec& spec, const ImageOptions& options)
{
    const bool transparent = options.ground == ImageOptions::Ground::Transparent;
    QImage image(
        options.size.pixels,
        transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.fill(transparent ? Qt::transparent : Qt::white);
    QPainter painter(&image);
    paintChart(spec, options, painter, QRectF(QPointF(0, 0), QSizeF(options.size.pixels)));
    painter.end();
    setResolution(image, options.size.dotsPerInch);
    return image;
}

ChartEncoding paintForEncoding(const ChartSpec& spec, const ImageOptions& options)
{
    switch (options.format) {
    case ImageFormat::Png:
        return [image = renderImage(spec, options), dotsPerInch = options.size.dotsPerInch,
                texts = pngTexts(spec)] { return encodePng(image, dotsPerInch, texts); };
    case ImageFormat::Svg:
        return [bytes = encodeSvg(spec, options)] { return Result<QByteArray>(bytes); };
    case ImageFormat::Pdf:
        return [bytes = encodePdf(spec, options)] { return Result<QByteArray>(bytes); };
    case ImageFormat::Jpeg: break;
    }
    ImageOptions opaque = options;
    opaque.ground = ImageOptions::Ground::White; // JPEG has no transparency
    return [image = renderImage(spec, opaque)] { return Result<QByteArray>(encodeJpeg(image)); };
}

Result<QByteArray> encodeChart(const ChartSpec& spec, const ImageOptions& options)
{
    return paintForEncoding(spec, options)();
}

} // namespace qingshan
