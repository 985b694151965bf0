// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/chartfonts.h>

#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;

class ChartFontsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textFitsItsBoxAtEveryResolution_data();
    void textFitsItsBoxAtEveryResolution();
    void wrappedLinesFitAndLoseNothing();
};

void ChartFontsTest::textFitsItsBoxAtEveryResolution_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextRole>("role");
    const QString mixed = u"2021年PM2.5年均浓度（站点均值）为16.81微克/立方米"_s;
    const QString latin = u"basis changed: as published 2025, illicit little fillings"_s;
    QTest::newRow("mixed title") << mixed << TextRole::Title;
    QTest::newRow("mixed footer") << mixed << TextRole::Footer;
    QTest::newRow("latin title") << latin << TextRole::Title;
    QTest::newRow("latin note") << latin << TextRole::Note;
    QTest::newRow("digits") << u"1111.11 7777.77 0000.00"_s << TextRole::Value;
}

/// A picture is laid out at one size and painted at another: the box must scale with the text.
void ChartFontsTest::textFitsItsBoxAtEveryResolution()
{
    QFETCH(QString, text);
    QFETCH(TextRole, role);
    for (const double base : {11.0, 12.0, 15.65, 22.0}) {
        const ChartFonts fonts(base);
        const double box = fonts.size(text, role).width();
        for (const int scale : {1, 2, 3, 4}) {
            QFont font = fonts.font(role);
            font.setPixelSize(font.pixelSize() * scale);
            const double painted =
                QFontMetricsF(font).horizontalAdvance(text, ChartFonts::textOption());
            QVERIFY2(
                painted <= box * scale + 0.5,
                qPrintable(u"base %1, scale %2: %3 in %4"_s.arg(base).arg(scale).arg(painted).arg(
                    box * scale)));
        }
    }
}

void ChartFontsTest::wrappedLinesFitAndLoseNothing()
{
    const ChartFonts fonts(13);
    const QString text = u"2022年接待国内外游客人次为5691.57万人次（初步），比上年增长31.7%"_s;
    const QStringList lines = fonts.wrap(text, TextRole::Title, 240);
    QVERIFY(lines.size() > 1);
    QCOMPARE(lines.join(QString()), text);
    for (const QString& line : lines) {
        QVERIFY(fonts.size(line, TextRole::Title).width() <= 241);
    }
}

} // namespace qingshan

QTEST_MAIN(qingshan::ChartFontsTest)
#include "chartfontstest.moc"
