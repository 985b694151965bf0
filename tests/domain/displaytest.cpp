// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/display.h>
#include <tests/support/testknowledge.h>

namespace qingshan {

using test::decimalOf;
using test::indicatorOf;

class DisplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsNumbersAsTyped_data();
    void showsNumbersAsTyped();
    void namesTheUnit_data();
    void namesTheUnit();
    void marksTheState_data();
    void marksTheState();
};

void DisplayTest::showsNumbersAsTyped_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the last zero stays") << "air.pm25"
                                         << "35.0"
                                         << "35.0";
    QTest::newRow("four places stay") << "air.pm25"
                                      << "35.1234"
                                      << "35.1234";
    QTest::newRow("five places are rounded") << "air.pm25"
                                             << "35.12345"
                                             << "35.1";
    QTest::newRow("to one more than usual") << "forest.cover_rate"
                                            << "70.240049"
                                            << "70.240";
    QTest::newRow("half to even") << "air.pm25"
                                  << "35.25000"
                                  << "35.2";
    QTest::newRow("long whole numbers stay") << "tourism.visitors"
                                             << "123456789"
                                             << "123456789";
}

void DisplayTest::showsNumbersAsTyped()
{
    QFETCH(QString, indicator);
    QFETCH(QString, number);
    QTEST(displayNumber(decimalOf(number), indicatorOf(indicator)), "shown");
}

void DisplayTest::namesTheUnit_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("percent") << "forest.cover_rate"
                             << "70.24"
                             << "70.24 %";
    QTest::newRow("concentration") << "air.pm25"
                                   << "35"
                                   << "35 µg/m³";
    QTest::newRow("a rank has none in English") << "air.rank"
                                                << "2"
                                                << "2";
    QTest::newRow("an index has none") << "air.composite_index"
                                       << "2.73"
                                       << "2.73";
}

void DisplayTest::namesTheUnit()
{
    QFETCH(QString, indicator);
    QFETCH(QString, number);
    QTEST(valueWithUnit(decimalOf(number), indicatorOf(indicator)), "shown");
}

void DisplayTest::marksTheState_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("final") << "70.24"
                           << "70.24";
    QTest::newRow("provisional") << "70.24p"
                                 << "70.24 p";
    QTest::newRow("estimated") << "70.24e"
                               << "70.24 e";
    QTest::newRow("below detection") << "<0.5"
                                     << "<0.5";
    QTest::newRow("withheld") << "x"
                              << "×";
    QTest::newRow("pending") << "待报"
                             << "…";
    QTest::newRow("not applicable") << "/"
                                    << "—";
}

void DisplayTest::marksTheState()
{
    QFETCH(QString, typed);
    const Figure figure = test::figureOf("forest.cover_rate", typed);
    QTEST(displayFigure(figure, indicatorOf("forest.cover_rate")), "shown");
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::DisplayTest)
#include "displaytest.moc"
