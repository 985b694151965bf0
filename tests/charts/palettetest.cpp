// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/palette.h>

#include <QTest>

#include <cmath>

using namespace qingshan;

namespace {

/// One channel of a colour as light, after WCAG 2.1.
double channel(Rgb color, int shift)
{
    const double value = static_cast<double>((color >> shift) & 0xFFU) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Rgb color)
{
    return 0.2126 * channel(color, 16) + 0.7152 * channel(color, 8) + 0.0722 * channel(color, 0);
}

double contrast(Rgb a, Rgb b)
{
    const auto [darker, lighter] =
        std::minmax({luminance(a), luminance(b)}); // of two references it would give references
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private slots:
    void contrastIsKnown();
    void textIsReadable_data();
    void textIsReadable();
    void verdictsHaveTheirOwnColors();
};

void PaletteTest::contrastIsKnown()
{
    QCOMPARE(contrast(0x000000, 0xFFFFFF), 21.0);
    QCOMPARE(contrast(0x777777, 0x777777), 1.0);
}

void PaletteTest::textIsReadable_data()
{
    QTest::addColumn<Rgb>("text");
    QTest::addColumn<Rgb>("ground");
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        const Palette& p = palette(scheme);
        const char* name = scheme == ColorScheme::Light ? "light" : "dark";
        const std::vector<std::pair<const char*, Rgb>> roles{{"ink", p.ink},
                                                             {"muted", p.muted},
                                                             {"accent", p.accent},
                                                             {"target", p.target},
                                                             {"limit", p.limit},
                                                             {"met", p.met},
                                                             {"on schedule", p.onSchedule},
                                                             {"behind", p.behind},
                                                             {"missed", p.missed},
                                                             {"no data", p.noData}};
        for (const auto& [role, color] : roles) {
            QTest::addRow("%s %s on surface", name, role) << color << p.surface;
            QTest::addRow("%s %s on canvas", name, role) << color << p.canvas;
        }
    }
}

void PaletteTest::textIsReadable()
{
    QFETCH(Rgb, text);
    QFETCH(Rgb, ground);
    const double found = contrast(text, ground);
    QVERIFY2(found >= 4.5, qPrintable(QString::number(found, 'f', 2)));
}

void PaletteTest::verdictsHaveTheirOwnColors()
{
    const Palette& p = palette(ColorScheme::Light);
    QCOMPARE(verdictColor(p, Verdict::Met), p.met);
    QCOMPARE(verdictColor(p, Verdict::OnSchedule), p.onSchedule);
    QCOMPARE(verdictColor(p, Verdict::Behind), p.behind);
    QCOMPARE(verdictColor(p, Verdict::Missed), p.missed);
    QCOMPARE(verdictColor(p, Verdict::NotYet), p.noData);
    QCOMPARE(verdictColor(p, Verdict::NoData), p.noData);
    QCOMPARE(verdictColor(p, Verdict::NoTarget), p.noData);
}

QTEST_GUILESS_MAIN(PaletteTest)
#include "palettetest.moc"
