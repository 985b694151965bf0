// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/charts/chartfixture.h>
#include <tests/widgets/pictures.h>
#include <widgets/charts/chartfonts.h>

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

#include <cmath>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::by;
using test::ChartFixture;
using test::chartOf;
using test::coverage;
using test::in;
using test::light;
using test::pictureLayout;
using test::pictureOf;
using test::pixelsOf;
using test::slotOf;

namespace {

bool showsText(const ChartLayout& layout, const QString& text)
{
    return std::any_of(
        layout.texts.cbegin(), layout.texts.cend(),
        [&text](const PlacedText& placed) { return placed.text == text; });
}

/// The strip of the plot between two years, clear of their markers.
QRectF between(const ChartLayout& layout, int year, int later)
{
    const double clear = layout.markerRadius() + layout.base / 4;
    return QRectF(
        QPointF(layout.x(year) + clear, layout.plot.top()),
        QPointF(layout.x(later) - clear, layout.plot.bottom()));
}

/// How thick a line is in the column of pixels at `x`.
double thickness(const QImage& image, double x, double y, Rgb colour)
{
    double sum = 0;
    for (int row = static_cast<int>(y) - 6; row <= static_cast<int>(y) + 6; ++row) {
        sum += coverage(image.pixel(static_cast<int>(x), row), colour);
    }
    return sum;
}

} // namespace

class ChartRendererTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDrawnAcrossAGap_data();
    void nothingIsDrawnAcrossAGap();
    void dashedTargetKeepsToItsPath();
    void figureBetweenGapsIsSeen();
    void zeroMissingAndWithheldDiffer();
    void provisionalPointIsHollow();
    void provisionalColumnIsHollow();
    void lineAlongTheCapKeepsItsWidth();
    void figuresStandWhereTheAxisSays_data();
    void figuresStandWhereTheAxisSays();
    void bestRankIsOnTop();
    void everyCharacterSurvives();
    void transparentGroundStaysTransparent();
    void chineseGlyphsAreSimplified_data();
    void chineseGlyphsAreSimplified();
    void largerPictureIsTheSamePicture();
};

void ChartRendererTest::nothingIsDrawnAcrossAGap_data()
{
    QTest::addColumn<QString>("figures");
    QTest::newRow("missing") << u"95 96 97 . . 98 99"_s;
    QTest::newRow("withheld") << u"95 96 97 × × 98 99"_s;
    QTest::newRow("pending") << u"95 96 97 … … 98 99"_s;
    QTest::newRow("not applicable") << u"95 96 97 — — 98 99"_s;
    QTest::newRow("below detection") << u"95 96 97 <1 <1 98 99"_s;
}

void ChartRendererTest::nothingIsDrawnAcrossAGap()
{
    QFETCH(QString, figures);
    const ChartSpec spec = chartOf("air.good_days_ratio", figures);
    const ChartLayout layout = pictureLayout(spec);
    const QImage image = pictureOf(spec);
    QCOMPARE(pixelsOf(light().accent, image, between(layout, 2017, 2020), layout), {});
    QVERIFY(!pixelsOf(light().accent, image, between(layout, 2016, 2017), layout).isEmpty());
    QVERIFY(!pixelsOf(light().accent, image, between(layout, 2020, 2021), layout).isEmpty());
}

void ChartRendererTest::dashedTargetKeepsToItsPath()
{
    ChartFixture f({2015_year, 2024_year});
    f.fill(in("air.pm25"), 2015, "60 55 . . 40 38 36 35");
    f.aim(by(2020, "air.pm25"), "<=45", 2015_year);
    f.aim(by(2024, "air.pm25"), "<=30");
    const ChartSpec spec = f.chart("air.pm25");
    const ChartLayout layout = pictureLayout(spec);
    const QImage image = pictureOf(spec);
    QPainterPath paths;
    paths.setFillRule(Qt::WindingFill);
    QPainterPathStroker stroker;
    stroker.setWidth(6);
    for (const GuideLine& guide : spec.guides) {
        if (guide.role != GuideLine::Role::Target) {
            continue;
        }
        for (qsizetype i = 1; i < guide.path.size(); ++i) {
            const auto& a = guide.path.at(i - 1);
            const auto& b = guide.path.at(i);
            QPainterPath line(QPointF(layout.x(a.year), layout.y(a.value)));
            line.lineTo(layout.x(b.year), layout.y(b.value));
            paths.addPath(stroker.createStroke(line));
        }
        const auto& end = guide.path.last();
        const double r = layout.base;
        paths.addEllipse(QPointF(layout.x(end.year), layout.y(end.value)), r, r);
    }
    const QList<QPoint> drawn = pixelsOf(light().target, image, image.rect(), layout);
    QVERIFY(drawn.size() > 100);
    for (const QPoint& pixel : drawn) {
        QVERIFY2(
            paths.contains(QPointF(pixel) + QPointF(0.5, 0.5)),
            qPrintable(u"%1, %2"_s.arg(pixel.x()).arg(pixel.y())));
    }
}

void ChartRendererTest::figureBetweenGapsIsSeen()
{
    for (const char* figures : {". . 97 . 95", "× × 97 × 95"}) {
        const ChartSpec spec = chartOf("air.good_days_ratio", QString::fromUtf8(figures));
        const ChartLayout layout = pictureLayout(spec);
        const QPointF at = layout.at(spec.series.first().runs.first().first());
        QCOMPARE(spec.series.first().runs.first().size(), 1);
        QCOMPARE(pictureOf(spec).pixel(at.toPoint()) & 0xFFFFFF, light().accent);
        QVERIFY(showsText(layout, u"97"_s));
    }
}

void ChartRendererTest::zeroMissingAndWithheldDiffer()
{
    const ChartSpec zero = chartOf("air.pm25", "44 0 27", "air.pm25.columns");
    const ChartSpec missing = chartOf("air.pm25", "44 . 27", "air.pm25.columns");
    const ChartSpec withheld = chartOf("air.pm25", "44 × 27", "air.pm25.columns");
    QCOMPARE(pictureLayout(zero).plot, pictureLayout(missing).plot);
    const QImage zeroSlot = slotOf(pictureOf(zero), pictureLayout(zero), 2016);
    const QImage missingSlot = slotOf(pictureOf(missing), pictureLayout(missing), 2016);
    const QImage withheldSlot = slotOf(pictureOf(withheld), pictureLayout(withheld), 2016);
    QVERIFY(zeroSlot != missingSlot);
    QVERIFY(missingSlot != withheldSlot);
    QVERIFY(zeroSlot != withheldSlot);
    const auto zeroLabels = [](const ChartLayout& layout) {
        return std::count_if(
            layout.texts.cbegin(), layout.texts.cend(), [](const PlacedText& text) {
                return text.text == u"0" && text.role == TextRole::Value;
            });
    };
    QCOMPARE(zeroLabels(pictureLayout(zero)), 1);
    QCOMPARE(zeroLabels(pictureLayout(missing)), 0);
    QVERIFY(showsText(pictureLayout(missing), u"no data"_s));
    QVERIFY(showsText(pictureLayout(withheld), u"withheld"_s));
    QCOMPARE(pictureLayout(withheld).signs.size(), 1);
}

void ChartRendererTest::provisionalPointIsHollow()
{
    const ChartSpec spec = chartOf("air.good_days_ratio", "95 96p 97e 98");
    const ChartLayout layout = pictureLayout(spec);
    const QImage image = pictureOf(spec);
    const ChartRun& run = spec.series.first().runs.first();
    const auto centre = [&](qsizetype i) {
        return image.pixel(layout.at(run.at(i)).toPoint()) & 0xFFFFFF;
    };
    QCOMPARE(centre(0), light().accent);
    QCOMPARE(centre(1), light().surface);
    QCOMPARE(centre(2), light().surface);
    QCOMPARE(centre(3), light().accent);
}

void ChartRendererTest::provisionalColumnIsHollow()
{
    const ChartSpec spec = chartOf("air.pm25", "44 38p", "air.pm25.columns");
    const ChartLayout layout = pictureLayout(spec);
    const QImage image = pictureOf(spec);
    const auto middle = [&](int year) {
        const QPointF at(layout.x(year), layout.y(19));
        return image.pixel(at.toPoint()) & 0xFFFFFF;
    };
    QCOMPARE(middle(2015), light().accent);
    QCOMPARE(middle(2016), light().surface);
}

void ChartRendererTest::lineAlongTheCapKeepsItsWidth()
{
    const auto thick = [](const char* figures) {
        const ChartSpec spec = chartOf("air.good_days_ratio", QLatin1String(figures));
        const ChartLayout layout = pictureLayout(spec);
        const double y = layout.y(spec.series.first().runs.first().first().value);
        return thickness(pictureOf(spec), layout.x(2015.5), y, light().accent);
    };
    const ChartSpec capped = chartOf("air.good_days_ratio", "100 100 100");
    QCOMPARE(capped.values.maximum, 100.0);
    const double atCap = thick("100 100 100");
    QVERIFY2(atCap > 3, qPrintable(QString::number(atCap)));
    QVERIFY(std::abs(atCap - thick("97.3 97.3 97.3")) < 0.4);
}

void ChartRendererTest::figuresStandWhereTheAxisSays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("series");
    QTest::addColumn<QString>("figures");
    QTest::newRow("trend") << u"air.pm25"_s << u"air.pm25"_s << u"44 38 31 27"_s;
    QTest::newRow("share at its cap")
        << u"air.good_days_ratio"_s << u"air.good_days_ratio"_s << u"90 95 100 98"_s;
    QTest::newRow("rank") << u"air.rank"_s << u"air.rank"_s << u"1 5 3 9"_s;
    QTest::newRow("columns") << u"air.pm25.columns"_s << u"air.pm25"_s << u"44 38 31 27"_s;
}

/// Qt Charts draws the lines and columns, our layout places the markers: halfway between two
/// points the line must be where the layout expects it.
void ChartRendererTest::figuresStandWhereTheAxisSays()
{
    QFETCH(QString, id);
    QFETCH(QString, series);
    QFETCH(QString, figures);
    const ChartSpec spec = chartOf(series, figures, id);
    const ChartLayout layout = pictureLayout(spec);
    const QImage image = pictureOf(spec);
    const ChartRun& run = spec.series.first().runs.first();
    for (qsizetype i = 0; i < run.size(); ++i) {
        const QPointF at = layout.at(run.at(i));
        if (spec.kind == ChartKind::Columns) {
            const auto below = image.pixel((at + QPointF(0, 3)).toPoint()) & 0xFFFFFF;
            const auto above = image.pixel((at - QPointF(0, 2)).toPoint()) & 0xFFFFFF;
            QCOMPARE(below, light().accent);
            QVERIFY(above != light().accent);
        } else if (i > 0) {
            const QPointF half = (at + layout.at(run.at(i - 1))) / 2;
            QCOMPARE(image.pixel(half.toPoint()) & 0xFFFFFF, light().accent);
        }
    }
}

void ChartRendererTest::bestRankIsOnTop()
{
    const ChartSpec spec = chartOf("air.rank", "1 14 7");
    const ChartLayout layout = pictureLayout(spec);
    QVERIFY(spec.values.inverted);
    QVERIFY(layout.y(1) < layout.y(7) && layout.y(7) < layout.y(14));
    double last = 0;
    int number = 0;
    for (const PlacedText& text : layout.texts) {
        if (text.role == TextRole::Tick && text.box.top() < layout.plot.bottom()) {
            QVERIFY(text.text.toInt() > number);
            QVERIFY(text.box.top() > last || number == 0);
            number = text.text.toInt();
            last = text.box.top();
        }
    }
    QVERIFY(number > 7);
}

void ChartRendererTest::everyCharacterSurvives()
{
    const QString awkward = u"<35 & 达标 PM<sub>2.5</sub> &amp; \"100 %\""_s;
    ChartSpec spec = chartOf("air.pm25", "44 38 31 27");
    const QImage before = pictureOf(spec);
    spec.title = awkward;
    spec.subtitle = awkward;
    spec.footer = {awkward};
    const ChartLayout layout = pictureLayout(spec);
    QStringList texts;
    for (const PlacedText& text : layout.texts) {
        if (text.text == awkward) {
            texts.append(text.text);
        }
    }
    QCOMPARE(texts.size(), 3);
    ChartSpec cut = spec;
    cut.title = u"<35"_s;
    QVERIFY(pictureOf(spec) != pictureOf(cut));
    QVERIFY(pictureOf(spec) != before);
}

void ChartRendererTest::transparentGroundStaysTransparent()
{
    const ChartSpec spec = chartOf("air.pm25", "44 38 31 27");
    const QImage clear = renderImage(
        spec, test::imageOptions({960, 540}, ImageFormat::Png, ImageOptions::Ground::Transparent));
    QVERIFY(clear.hasAlphaChannel());
    QCOMPARE(qAlpha(clear.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(clear.pixel(959, 539)), 0);
    const QPoint marker =
        pictureLayout(spec).at(spec.series.first().runs.first().first()).toPoint();
    QCOMPARE(clear.pixel(marker), 0xFF000000 | light().accent);
    const QImage white = pictureOf(spec);
    QVERIFY(!white.hasAlphaChannel());
    QCOMPARE(white.pixel(0, 0), qRgb(255, 255, 255));
    // Laid on white, the one is the other.
    QImage laid(white.size(), QImage::Format_RGB32);
    laid.fill(Qt::white);
    QPainter(&laid).drawImage(0, 0, clear);
    for (int y = 0; y < laid.height(); y += 3) {
        for (int x = 0; x < laid.width(); x += 3) {
            QVERIFY(test::distance(laid.pixel(x, y), white.pixel(x, y) & 0xFFFFFF) < 24);
        }
    }
}

void ChartRendererTest::chineseGlyphsAreSimplified_data()
{
    QTest::addColumn<TextRole>("role");
    QTest::newRow("title") << TextRole::Title;
    QTest::newRow("value") << TextRole::Value;
    QTest::newRow("end label") << TextRole::EndLabel;
    QTest::newRow("footer") << TextRole::Footer;
}

/// The tests run in the C locale, where a fallback without names picks the Japanese forms.
void ChartRendererTest::chineseGlyphsAreSimplified()
{
    QFETCH(TextRole, role);
    const QString text = u"直骨角达标 PM2.5"_s;
    QTextLayout layout(text, ChartFonts(14).font(role));
    layout.beginLayout();
    QVERIFY(layout.createLine().isValid());
    layout.endLayout();
    QStringList families;
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QRawFont font = run.rawFont();
        if (font.supportsCharacter(QChar(u'直'))) {
            families += font.familyName();
            QVERIFY(font.supportsCharacter(QChar(u'骨')) && font.supportsCharacter(QChar(u'角')));
        }
        QVERIFY2(!run.glyphIndexes().contains(0), qPrintable(font.familyName()));
    }
    QVERIFY(!families.isEmpty());
    for (const QString& family : families) {
        QVERIFY2(family.contains(u"SC"_s) || textFamilies().contains(family), qPrintable(family));
    }
}

void ChartRendererTest::largerPictureIsTheSamePicture()
{
    ChartFixture f({2015_year, 2024_year});
    f.fill(in("air.pm25"), 2015, "60 55 . . 40 38 36 35");
    f.aim(by(2020, "air.pm25"), "<=45", 2015_year);
    const ChartSpec spec = f.chart("air.pm25");
    const QImage small = pictureOf(spec);
    const QImage large = renderImage(spec, test::imageOptions({1920, 1080}));
    QCOMPARE(large.size(), QSize(1920, 1080));
    const QImage shrunk =
        large.scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            sum += test::distance(small.pixel(x, y), shrunk.pixel(x, y) & 0xFFFFFF) / 3.0;
        }
    }
    const double mean = sum / (small.width() * small.height());
    QVERIFY2(mean < 1.2, qPrintable(QString::number(mean)));
}

} // namespace qingshan

QTEST_MAIN(qingshan::ChartRendererTest)
#include "chartrenderertest.moc"
