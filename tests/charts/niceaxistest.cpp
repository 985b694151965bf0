// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/niceaxis.h>

#include <QTest>

using namespace qingshan;

class NiceAxisTest : public QObject {
    Q_OBJECT

private slots:
    void standsOnNiceNumbers_data();
    void standsOnNiceNumbers();
    void hasFourToSixSteps_data();
    void hasFourToSixSteps();
    void ticksOfRanksAreWhole_data();
    void ticksOfRanksAreWhole();
    void labelsArePlainDigits();
    void wordsStandForNumbers();
};

void NiceAxisTest::standsOnNiceNumbers_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("span");
    QTest::addColumn<double>("cap");
    QTest::addColumn<QString>("labels");

    constexpr double none = -1;
    QTest::newRow("percent near the cap")
        << 98.9 << 100.0 << 1.0 << 100.0 << "98.8 99.0 99.2 99.4 99.6 99.8 100.0";
    QTest::newRow("all at the cap")
        << 100.0 << 100.0 << 1.0 << 100.0 << "99.0 99.2 99.4 99.6 99.8 100.0";
    QTest::newRow("whole share") << 0.0 << 100.0 << 1.0 << 100.0 << "0 20 40 60 80 100";
    QTest::newRow("hundredths") << 59.97 << 59.98 << 0.1 << 100.0
                                << "59.92 59.94 59.96 59.98 60.00 60.02 60.04";
    QTest::newRow("all zero") << 0.0 << 0.0 << 10.0 << none << "0 2 4 6 8 10";
    QTest::newRow("all zero share") << 0.0 << 0.0 << 1.0 << 100.0 << "0.0 0.2 0.4 0.6 0.8 1.0";
    QTest::newRow("one value") << 27.0 << 27.0 << 10.0 << none << "22 24 26 28 30 32";
    QTest::newRow("recovery beyond 100") << 44.4 << 118.0 << 1.0 << none << "40 60 80 100 120 140";
    QTest::newRow("large") << 2841.26 << 5691.57 << 0.1 << none << "2000 3000 4000 5000 6000";
    QTest::newRow("tens of thousands")
        << 0.0 << 21000.0 << 1.0 << none << "0 5000 10000 15000 20000 25000";
}

void NiceAxisTest::standsOnNiceNumbers()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(double, span);
    QFETCH(double, cap);
    QFETCH(QString, labels);
    AxisDemand demand{
        .lowest = lowest,
        .highest = highest,
        .minimumSpan = span,
        .decimals = span < 1 ? 2
            : span < 10      ? 1
                             : 0,
        .floor = 0};
    if (cap > 0) {
        demand.cap = cap;
    }
    QCOMPARE(tickLabels(niceAxis(demand)).join(QLatin1Char(' ')), labels);
}

void NiceAxisTest::hasFourToSixSteps_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    constexpr std::array lows{0.0, 0.013, 1.0, 9.97, 27.0, 99.5, 1234.5};
    constexpr std::array spans{0.011, 0.37, 1.0, 3.3, 8.0, 49.0, 777.0, 123456.0};
    for (const double low : lows) {
        for (const double span : spans) {
            QTest::addRow("%g + %g", low, span) << low << low + span;
        }
    }
}

void NiceAxisTest::hasFourToSixSteps()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    const ValueAxis axis =
        niceAxis({.lowest = lowest, .highest = highest, .minimumSpan = 0.001, .floor = 0});
    const qsizetype steps = tickValues(axis).size() - 1;
    QVERIFY2(steps >= 4 && steps <= 6, qPrintable(QString::number(steps)));
    QVERIFY(axis.minimum >= 0);
    QVERIFY(axis.minimum <= lowest);
    QVERIFY(axis.maximum >= highest);
    QCOMPARE(tickValues(axis).constLast(), axis.maximum);
    QCOMPARE(tickLabels(axis).removeDuplicates(), 0);
}

void NiceAxisTest::ticksOfRanksAreWhole_data()
{
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("labels");
    QTest::newRow("nobody else") << 1 << "1 2 3";
    QTest::newRow("eight") << 8 << "1 2 3 4 5 6 7 8";
    QTest::newRow("a province") << 14 << "1 3 5 7 9 11 13";
    QTest::newRow("the nation") << 339 << "1 51 101 151 201 251 301";
}

void NiceAxisTest::ticksOfRanksAreWhole()
{
    QFETCH(int, last);
    QFETCH(QString, labels);
    const ValueAxis axis = rankAxis(last);
    QCOMPARE(tickLabels(axis).join(QLatin1Char(' ')), labels);
    QVERIFY(axis.inverted);
    QCOMPARE(axis.minimum, 1.0);
    QVERIFY(axis.maximum >= last);
}

void NiceAxisTest::labelsArePlainDigits()
{
    ValueAxis axis;
    axis.minimum = -0.2;
    axis.maximum = 0.2;
    axis.step = 0.1;
    axis.decimals = 1;
    QCOMPARE(tickLabels(axis).join(QLatin1Char(' ')), QStringLiteral("-0.2 -0.1 0.0 0.1 0.2"));
    axis.minimum = 0;
    axis.maximum = 20000;
    axis.step = 10000;
    axis.decimals = 0;
    QCOMPARE(tickLabels(axis).join(QLatin1Char(' ')), QStringLiteral("0 10000 20000"));
}

void NiceAxisTest::wordsStandForNumbers()
{
    ValueAxis axis;
    axis.words = QStringList{QStringLiteral("no"), QStringLiteral("yes")};
    QCOMPARE(tickLabels(axis), axis.words);
}

QTEST_GUILESS_MAIN(NiceAxisTest)
#include "niceaxistest.moc"
