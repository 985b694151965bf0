// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/charts/chartfixture.h>
#include <tests/widgets/pictures.h>
#include <widgets/charts/chartrenderer.h>

#include <QPainter>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::by;
using test::ChartFixture;
using test::chartOf;
using test::in;
using test::light;
using test::pictureLayout;
using test::pictureOf;
using test::slotOf;

namespace {

QImage rendered(ChartRenderer& renderer, const ChartSpec& spec)
{
    QImage image(960, 540, QImage::Format_RGB32);
    image.fill(Qt::white);
    renderer.show(spec, {960, 540}, light());
    QPainter painter(&image);
    renderer.paint(painter, QRectF(0, 0, 960, 540));
    return image;
}

} // namespace

/// One renderer that shows one chart after the other, as the window does with every edit.
class ChartReuseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editedChartLooksLikeAFreshOne();
    void anotherSizeLooksLikeAFreshOne();
    void highlightRingsAYear();
    void schemesDiffer();
};

/// A renderer that has shown other charts before draws the same pixels as a new one: no old line,
/// column, tick or pen is left behind.
void ChartReuseTest::editedChartLooksLikeAFreshOne()
{
    ChartFixture wide({2010_year, 2024_year});
    wide.fill(in("air.pm25"), 2010, "80 75 70 . 60 55 50 × 44 40 38 36 35 33 31");
    wide.fill(in("air.pm25", "hunan"), 2012, "77 70 66 . 58 51 49 47");
    wide.aim(by(2024, "air.pm25"), "<=30", 2015_year);
    const QList<ChartSpec> course{
        chartOf("air.pm25", "44 38 31 27"),
        chartOf("air.pm25", "44 38 31 26"), // a figure
        chartOf("air.pm25", "44 38 31 26p"), // its state
        chartOf("air.pm25", "44 . 31 26"), // a run is split
        chartOf("air.pm25", "44 × 31 . 26"), // into three
        chartOf("air.pm25", "44 38 31 26"), // and joined again
        wide.chart("air.pm25"), // more years, gaps and a target
        wide.chart("air.pm25", {u"xiangxi"_s, u"hunan"_s}), // a benchmark
        chartOf("air.pm25", "44"), // one year
        chartOf("air.pm25", "44 38 31 27", "air.pm25.columns"), // another kind
        chartOf("air.pm25", "44 0 31 27", "air.pm25.columns"),
        chartOf("air.pm25", "44 . 31p 27", "air.pm25.columns"),
        wide.chart("air.pm25.columns"),
        wide.chart("air.pm25.columns", {u"xiangxi"_s, u"hunan"_s}),
        chartOf("air.pm25", "44 38", "air.pm25.columns"), // fewer slots
        chartOf("air.rank", "1 5 3 9"), // upside down
        chartOf("air.pm25", "44 38 31 27"), // and upright
        chartOf("air.good_days_ratio", "90 95 100 98"), // another indicator of the same kind
    };
    ChartRenderer used;
    for (qsizetype i = 0; i < course.size(); ++i) {
        ChartRenderer fresh;
        const QImage expected = rendered(fresh, course.at(i));
        QVERIFY2(
            rendered(used, course.at(i)) == expected,
            qPrintable(u"after edit %1: %2"_s.arg(i).arg(course.at(i).id)));
    }
}

void ChartReuseTest::anotherSizeLooksLikeAFreshOne()
{
    const ChartSpec spec = chartOf("air.pm25", "44 38 × 27");
    ChartRenderer used;
    used.show(spec, {420, 260}, palette(ColorScheme::Dark));
    used.show(spec, {1100, 400}, light(), Ground::Transparent);
    ChartRenderer fresh;
    QVERIFY(rendered(used, spec) == rendered(fresh, spec));
}

void ChartReuseTest::highlightRingsAYear()
{
    const ChartSpec spec = chartOf("air.pm25", "44 38 × 27");
    ChartRenderer renderer;
    renderer.setHighlight(2016_year); // before anything is shown
    const QImage plain = rendered(renderer, spec);
    renderer.setHighlight(2016_year);
    const QImage ringed = rendered(renderer, spec);
    QVERIFY(ringed != plain);
    const ChartLayout layout = pictureLayout(spec);
    QVERIFY(slotOf(ringed, layout, 2016) != slotOf(plain, layout, 2016));
    QCOMPARE(slotOf(ringed, layout, 2018), slotOf(plain, layout, 2018));
    renderer.setHighlight(2017_year); // a gap has nothing to ring
    QCOMPARE(rendered(renderer, spec), plain);
    renderer.setHighlight(std::nullopt);
    QCOMPARE(rendered(renderer, spec), plain);
}

void ChartReuseTest::schemesDiffer()
{
    const ChartSpec spec = chartOf("air.pm25", "44 38 × 27");
    ChartRenderer renderer;
    renderer.show(spec, {960, 540}, palette(ColorScheme::Dark));
    QImage dark(960, 540, QImage::Format_RGB32);
    QPainter painter(&dark);
    renderer.paint(painter, QRectF(0, 0, 960, 540));
    painter.end();
    QCOMPARE(dark.pixel(0, 0) & 0xFFFFFF, palette(ColorScheme::Dark).surface);
    const QPoint marker =
        pictureLayout(spec).at(spec.series.first().runs.first().first()).toPoint();
    QCOMPARE(dark.pixel(marker) & 0xFFFFFF, palette(ColorScheme::Dark).accent);
    // Files are always light.
    QCOMPARE(pictureOf(spec).pixel(0, 0) & 0xFFFFFF, light().surface);
}

} // namespace qingshan

QTEST_MAIN(qingshan::ChartReuseTest)
#include "chartreusetest.moc"
