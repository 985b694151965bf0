// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/pngencoder.h>

#include <QColor>
#include <QColorSpace>
#include <QTest>
#include <QtEndian>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

/// The chunks of a PNG file, by name; several of one name follow one another.
QMultiMap<QByteArray, QByteArray> chunksOf(const QByteArray& png)
{
    QMultiMap<QByteArray, QByteArray> chunks;
    qsizetype at = 8;
    while (at + 12 <= png.size()) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        chunks.insert(png.mid(at + 4, 4), png.mid(at + 8, length));
        at += 12 + length;
    }
    return chunks;
}

/// Keyword and text of an uncompressed iTXt chunk.
std::pair<QByteArray, QString> textOf(const QByteArray& chunk)
{
    const QByteArray key = chunk.left(chunk.indexOf('\0'));
    // keyword 0, compression flag and method, language 0, translated keyword 0, text
    qsizetype at = key.size() + 3;
    at = chunk.indexOf('\0', at) + 1;
    at = chunk.indexOf('\0', at) + 1;
    return {key, QString::fromUtf8(chunk.mid(at))};
}

QImage pattern(QImage::Format format, const QSize& size = {37, 21})
{
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgba(x * 6 % 256, y * 11 % 256, (x + y) * 3 % 256, 255));
        }
    }
    image.setPixel(0, 0, qRgba(255, 0, 0, 0));
    image.setPixel(1, 0, qRgba(0, 0, 255, 128));
    return image.convertToFormat(format);
}

} // namespace

class PngEncoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesToWhatWasEncoded_data();
    void decodesToWhatWasEncoded();
    void resolutionIsExact_data();
    void resolutionIsExact();
    void textsAreUtf8();
    void sameInputSameBytes();
    void alphaOnlyWhereThereIsSome();
    void emptyPictureIsAnError();
};

void PngEncoderTest::decodesToWhatWasEncoded_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("opaque") << pattern(QImage::Format_RGB32);
    QTest::newRow("three bytes") << pattern(QImage::Format_RGB888);
    QTest::newRow("alpha") << pattern(QImage::Format_ARGB32);
    QTest::newRow("premultiplied") << pattern(QImage::Format_ARGB32_Premultiplied);
    QTest::newRow("indexed") << pattern(QImage::Format_Indexed8);
    QTest::newRow("one pixel") << pattern(QImage::Format_RGB32, {2, 1}).copy(0, 0, 1, 1);
    QTest::newRow("wide") << pattern(QImage::Format_RGB32, {4001, 3});
}

void PngEncoderTest::decodesToWhatWasEncoded()
{
    QFETCH(QImage, image);
    const auto bytes = encodePng(image, 96, {});
    QVERIFY(bytes);
    QImage decoded = QImage::fromData(*bytes, "PNG");
    decoded.setColorSpace({}); // the file says sRGB, the image said nothing
    QCOMPARE(decoded.size(), image.size());
    const auto format = image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    QCOMPARE(decoded.convertToFormat(format), image.convertToFormat(format));
}

void PngEncoderTest::resolutionIsExact_data()
{
    QTest::addColumn<int>("dotsPerInch");
    QTest::addColumn<quint32>("dotsPerMetre");
    QTest::newRow("72") << 72 << 2835U;
    QTest::newRow("96") << 96 << 3780U;
    QTest::newRow("144") << 144 << 5669U;
    QTest::newRow("300") << 300 << 11811U;
    QTest::newRow("1200") << 1200 << 47244U;
    QTest::newRow("3840") << 3840 << 151181U;
}

void PngEncoderTest::resolutionIsExact()
{
    QFETCH(int, dotsPerInch);
    QFETCH(quint32, dotsPerMetre);
    const auto bytes = encodePng(pattern(QImage::Format_RGB32), dotsPerInch, {});
    QVERIFY(bytes);
    const QByteArray size = chunksOf(*bytes).value("pHYs");
    QCOMPARE(size.size(), 9);
    QCOMPARE(qFromBigEndian<quint32>(size.constData()), dotsPerMetre);
    QCOMPARE(qFromBigEndian<quint32>(size.constData() + 4), dotsPerMetre);
    QCOMPARE(size.at(8), '\1'); // the unit is the metre
    QCOMPARE(qRound(dotsPerMetre * 0.0254), dotsPerInch);
}

void PngEncoderTest::textsAreUtf8()
{
    const QString title = u"森林覆盖率 70.24 %，<达标> & “前三”"_s;
    const auto bytes = encodePng(
        pattern(QImage::Format_RGB32), 96,
        {{"Title", title}, {"Source", u"Bulletin\n公报"_s}, {"Description", QString()}});
    QVERIFY(bytes);
    QMap<QByteArray, QString> texts;
    for (const QByteArray& chunk : chunksOf(*bytes).values("iTXt")) {
        const auto [key, text] = textOf(chunk);
        texts.insert(key, text);
    }
    QCOMPARE(texts.value("Title"), title);
    QCOMPARE(texts.value("Source"), u"Bulletin\n公报"_s);
    QCOMPARE(texts.size(), 3);
    QCOMPARE(QImage::fromData(*bytes, "PNG").text(u"Title"_s), title);
}

void PngEncoderTest::sameInputSameBytes()
{
    const QList<PngText> texts{{"Title", u"同样"_s}};
    const auto one = encodePng(pattern(QImage::Format_RGB32), 300, texts);
    const auto other = encodePng(pattern(QImage::Format_RGB32), 300, texts);
    QVERIFY(one && other);
    QCOMPARE(*one, *other);
    QVERIFY(!chunksOf(*one).contains("tIME"));
}

void PngEncoderTest::alphaOnlyWhereThereIsSome()
{
    const auto colourType = [](const QImage& image) {
        return static_cast<int>(chunksOf(*encodePng(image, 96, {})).value("IHDR").at(9));
    };
    QCOMPARE(colourType(pattern(QImage::Format_RGB32)), 2);
    QCOMPARE(colourType(pattern(QImage::Format_ARGB32_Premultiplied)), 6);
}

void PngEncoderTest::emptyPictureIsAnError()
{
    const auto bytes = encodePng(QImage(), 96, {});
    QVERIFY(!bytes);
    QVERIFY(!bytes.error().message.isEmpty());
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::PngEncoderTest)
#include "pngencodertest.moc"
