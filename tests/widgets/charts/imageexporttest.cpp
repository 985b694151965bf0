// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/charts/chartfixture.h>
#include <tests/widgets/pictures.h>

#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::ChartFixture;
using test::imageOptions;
using test::in;

namespace {

ChartSpec spec()
{
    ChartFixture f;
    f.fill(in("air.pm25"), 2015, "44 38 × 27p");
    ChartSpec made = f.chart("air.pm25");
    made.title = u"PM2.5 <35 & 达标"_s;
    return made;
}

/// What an SVG file says of itself; reading stops at the first mistake.
struct Svg {
    QXmlStreamAttributes root;
    QString title;
    QStringList texts;
    QString mistake;
};

Svg readSvg(const QByteArray& bytes)
{
    Svg svg;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"svg") {
            svg.root = xml.attributes();
        } else if (xml.name() == u"title") {
            svg.title = xml.readElementText();
        } else if (xml.name() == u"text") {
            svg.texts += xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    svg.mistake = xml.errorString();
    return svg;
}

} // namespace

class ImageExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presetsHaveTheirSizes_data();
    void presetsHaveTheirSizes();
    void paperFollowsTheResolution();
    void unknownPresetNamesThoseThereAre();
    void customSizesHaveLimits_data();
    void customSizesHaveLimits();
    void formatsHaveKeys();
    void pngCarriesWhatThePictureSays();
    void pngIsTheSameEveryTime();
    void svgKeepsSizeAndText();
    void pdfHasThePageSize();
    void jpegIsOpaque();
};

void ImageExportTest::presetsHaveTheirSizes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("logical");
    QTest::addColumn<int>("dotsPerInch");
    QTest::newRow("slide") << u"slide"_s << QSize(1920, 1080) << QSizeF(960, 540) << 144;
    QTest::newRow("slide-4k") << u"slide-4k"_s << QSize(3840, 2160) << QSizeF(960, 540) << 288;
    QTest::newRow("a4-full") << u"a4-full"_s << QSize(1843, 1157) << QSizeF(589.6, 370.4) << 300;
    QTest::newRow("a4-half") << u"a4-half"_s << QSize(886, 732) << QSizeF(283.5, 234.3) << 300;
    QTest::newRow("square") << u"square"_s << QSize(1080, 1080) << QSizeF(720, 720) << 96;
}

void ImageExportTest::presetsHaveTheirSizes()
{
    QFETCH(QString, key);
    QFETCH(QSize, pixels);
    QFETCH(QSizeF, logical);
    QFETCH(int, dotsPerInch);
    const auto size = ImageSize::preset(key);
    QVERIFY(size);
    QCOMPARE(size->pixels, pixels);
    QVERIFY(std::abs(size->logical.width() - logical.width()) < 0.1);
    QVERIFY(std::abs(size->logical.height() - logical.height()) < 0.1);
    QCOMPARE(size->dotsPerInch, dotsPerInch);
    QVERIFY(ImageSize::presetKeys().contains(key));
    const QImage image = renderImage(spec(), {ImageFormat::Png, *size});
    QCOMPARE(image.size(), pixels);
}

/// A picture for paper is as large in millimetres at any resolution, and looks the same.
void ImageExportTest::paperFollowsTheResolution()
{
    const auto coarse = ImageSize::preset(u"a4-full", 150);
    const auto fine = ImageSize::preset(u"a4-full", 600);
    QVERIFY(coarse && fine);
    QCOMPARE(coarse->pixels, QSize(921, 579));
    QCOMPARE(fine->pixels, QSize(3685, 2315));
    QCOMPARE(coarse->logical, fine->logical);
    QCOMPARE(fine->dotsPerInch, 600);
    const auto slide = ImageSize::preset(u"slide", 300);
    QCOMPARE(slide->pixels, QSize(1920, 1080));
    QCOMPARE(slide->dotsPerInch, 300);
}

void ImageExportTest::unknownPresetNamesThoseThereAre()
{
    const auto size = ImageSize::preset(u"poster");
    QVERIFY(!size);
    QCOMPARE(size.error().code, Error::Code::BadInput);
    QVERIFY(size.error().message.contains(u"poster"_s));
    for (const QString& key : ImageSize::presetKeys()) {
        QVERIFY(size.error().message.contains(key));
    }
}

void ImageExportTest::customSizesHaveLimits_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<bool>("taken");
    QTest::newRow("smallest") << QSize(320, 200) << true;
    QTest::newRow("narrower") << QSize(319, 200) << false;
    QTest::newRow("lower") << QSize(320, 199) << false;
    QTest::newRow("largest") << QSize(16000, 16000) << true;
    QTest::newRow("wider") << QSize(16001, 9000) << false;
    QTest::newRow("higher") << QSize(9000, 16001) << false;
    QTest::newRow("negative") << QSize(-960, 540) << false;
    QTest::newRow("empty") << QSize() << false;
}

void ImageExportTest::customSizesHaveLimits()
{
    QFETCH(QSize, pixels);
    QFETCH(bool, taken);
    const auto size = ImageSize::custom(pixels, 120);
    QCOMPARE(size.isOk(), taken);
    if (taken) {
        QCOMPARE(size->pixels, pixels);
        QCOMPARE(size->dotsPerInch, 120);
        const double ratio = size->logical.width() / size->logical.height();
        QVERIFY(std::abs(ratio - double(pixels.width()) / pixels.height()) < 1e-9);
    } else {
        QCOMPARE(size.error().code, Error::Code::BadInput);
    }
}

void ImageExportTest::formatsHaveKeys()
{
    for (const ImageFormat format :
         {ImageFormat::Png, ImageFormat::Svg, ImageFormat::Pdf, ImageFormat::Jpeg}) {
        QCOMPARE(imageFormatFromKey(imageFormatKey(format)), std::optional(format));
    }
    QVERIFY(!imageFormatFromKey(u"bmp"));
    QVERIFY(!imageFormatFromKey(u"PNG"));
}

void ImageExportTest::pngCarriesWhatThePictureSays()
{
    const ChartSpec chart = spec();
    const auto bytes = encodeChart(chart, {ImageFormat::Png, *ImageSize::preset(u"a4-half")});
    QVERIFY(bytes);
    const QImage image = QImage::fromData(*bytes, "PNG");
    QCOMPARE(image.size(), QSize(886, 732));
    QCOMPARE(image.dotsPerMeterX(), 11811);
    QVERIFY(!image.hasAlphaChannel());
    QCOMPARE(image.text(u"Title"_s), chart.title);
    QCOMPARE(image.text(u"Description"_s), chart.description);
    QCOMPARE(image.text(u"Source"_s), chart.footer.join(u'\n'));
    QVERIFY(image.text(u"Software"_s).startsWith(u"Qingshan "_s));
}

void ImageExportTest::pngIsTheSameEveryTime()
{
    const ChartSpec chart = spec();
    QCOMPARE(*encodeChart(chart, imageOptions()), *encodeChart(chart, imageOptions()));
}

void ImageExportTest::svgKeepsSizeAndText()
{
    const auto bytes = encodeChart(spec(), imageOptions({1920, 1080}, ImageFormat::Svg));
    QVERIFY(bytes);
    QVERIFY(bytes->contains("&lt;35 &amp; "));
    const Svg svg = readSvg(*bytes);
    QVERIFY2(svg.mistake.isEmpty(), qPrintable(svg.mistake));
    QCOMPARE(svg.title, u"PM2.5 <35 & 达标"_s);
    QCOMPARE(svg.root.value("viewBox"_L1).toString(), u"0 0 960 540"_s);
    // 960 pixels of 1/96 inch.
    QCOMPARE(svg.root.value("width"_L1).toString(), u"254mm"_s);
    QVERIFY(svg.texts.join(QString()).contains(u"PM2.5 <35 &"_s));
    QVERIFY(svg.texts.contains(u"27"_s));
}

void ImageExportTest::pdfHasThePageSize()
{
    const auto bytes = encodeChart(spec(), {ImageFormat::Pdf, *ImageSize::preset(u"a4-full")});
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("%PDF-1."));
    QVERIFY(bytes->contains("%%EOF"));
    static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
    const auto match = box.match(QString::fromLatin1(*bytes));
    QVERIFY(match.hasMatch());
    // 156 mm x 98 mm in points.
    QVERIFY(std::abs(match.captured(1).toDouble() - 442.2) < 1);
    QVERIFY(std::abs(match.captured(2).toDouble() - 277.8) < 1);
}

void ImageExportTest::jpegIsOpaque()
{
    const auto bytes = encodeChart(
        spec(), imageOptions({960, 540}, ImageFormat::Jpeg, ImageOptions::Ground::Transparent));
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("\xFF\xD8"));
    const QImage image = QImage::fromData(*bytes, "JPG");
    QCOMPARE(image.size(), QSize(960, 540));
    QVERIFY(qGray(image.pixel(0, 0)) > 250);
}

} // namespace qingshan

QTEST_MAIN(qingshan::ImageExportTest)
#include "imageexporttest.moc"
