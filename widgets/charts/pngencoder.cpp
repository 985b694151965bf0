// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/pngencoder.h>

#include <QCoreApplication>

#include <png.h>

#include <cmath>
#include <vector>

namespace qingshan {

namespace {

void appendBytes(png_structp png, png_bytep data, png_size_t length)
{
    auto* bytes = static_cast<QByteArray*>(png_get_io_ptr(png));
    bytes->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
}

void flushNothing(png_structp) {}

struct Picture {
    const QImage& image;
    std::vector<png_byte*> rows;
    std::vector<png_text> texts;
    png_uint_32 dotsPerMetre = 0;
    bool alpha = false;
};

/// False when libpng gave up. It reports errors by longjmp, so nothing with a destructor may
/// live in this function.
bool write(png_structp png, png_infop info, Picture& picture)
{
    if (setjmp(png_jmpbuf(png)) != 0) { // NOLINT(cert-err52-cpp): libpng's own protocol
        return false;
    }
    png_set_IHDR(
        png, info, static_cast<png_uint_32>(picture.image.width()),
        static_cast<png_uint_32>(picture.image.height()), 8,
        picture.alpha ? PNG_COLOR_TYPE_RGBA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
        PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(png, 3);
    png_set_pHYs(png, info, picture.dotsPerMetre, picture.dotsPerMetre, PNG_RESOLUTION_METER);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    png_set_text(png, info, picture.texts.data(), static_cast<int>(picture.texts.size()));
    png_write_info(png, info);
    png_write_image(png, picture.rows.data());
    png_write_end(png, info);
    return true;
}

} // namespace

Result<QByteArray> encodePng(const QImage& image, int dotsPerInch, const QList<PngText>& texts)
{
    const bool alpha = image.hasAlphaChannel();
    QImage plain = image.convertToFormat(alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    Picture picture{plain, {}, {}, {}, alpha};
    picture.dotsPerMetre = static_cast<png_uint_32>(std::lround(dotsPerInch / 0.0254));
    for (int y = 0; y < plain.height(); ++y) {
        picture.rows.push_back(plain.scanLine(y));
    }
    QList<QByteArray> utf8;
    for (const PngText& text : texts) {
        utf8.append(text.text.toUtf8());
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        png_text chunk{};
        chunk.compression = PNG_ITXT_COMPRESSION_NONE;
        chunk.key = const_cast<char*>(texts.at(i).key.constData());
        chunk.text = utf8[i].data();
        chunk.itxt_length = static_cast<png_size_t>(utf8.at(i).size());
        picture.texts.push_back(chunk);
    }
    QByteArray bytes;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    bool written = false;
    if (info != nullptr) {
        png_set_write_fn(png, &bytes, appendBytes, flushNothing);
        written = write(png, info, picture);
    }
    png_destroy_write_struct(&png, &info);
    if (!written) {
        return Error{
            Error::Code::Disk,
            QCoreApplication::translate(
                "ImageExport", "The picture could not be encoded: there is not enough memory.")};
    }
    return bytes;
}

} // namespace qingshan
