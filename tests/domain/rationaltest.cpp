// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/rational.h>
#include <tests/support/testknowledge.h>

namespace qingshan {

using test::decimalOf;

namespace {

Rational rationalOf(QAnyStringView text)
{
    return Rational(decimalOf(text));
}

Rational quotient(QAnyStringView a, QAnyStringView b)
{
    return rationalOf(a).dividedBy(rationalOf(b)).value();
}

QString textOf(const std::optional<Decimal>& decimal)
{
    return decimal ? decimal->toString() : QStringLiteral("nothing");
}

} // namespace

class RationalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsThirdsExact();
    void reducesToLowestTerms();
    void givesNothingForADivisionByZero();
    void givesNothingOnOverflow();
    void roundsOnceAtTheEnd_data();
    void roundsOnceAtTheEnd();
    void keepsTheSignOfADivisor();
    void formsRatios_data();
    void formsRatios();
};

void RationalTest::keepsThirdsExact()
{
    const Rational third = quotient("1", "3");
    const auto one = third.plus(third)->plus(third);
    QVERIFY(one);
    QVERIFY(*one == rationalOf("1"));
    QVERIFY(third.minus(third)->isZero());
    QVERIFY(third.times(rationalOf("3.0")) == rationalOf("1"));
}

void RationalTest::reducesToLowestTerms()
{
    QVERIFY(rationalOf("0.50") == quotient("1", "2"));
    QVERIFY(rationalOf("0.00") == Rational());
    QVERIFY(quotient("412.6", "418.0") == quotient("2063", "2090"));
}

void RationalTest::givesNothingForADivisionByZero()
{
    QVERIFY(!rationalOf("1").dividedBy(rationalOf("0")));
    QVERIFY(!rationalOf("0").dividedBy(rationalOf("0.00")));
}

void RationalTest::givesNothingOnOverflow()
{
    const Rational large = rationalOf("999999999999999999");
    QVERIFY(!large.times(large));
    QVERIFY(!large.dividedBy(rationalOf("0.000000000000000001")));
    Rational sum = large;
    for (int i = 0; i < 8; ++i) { // nine times 10^18 still fits into 64 bits
        sum = sum.plus(large).value();
    }
    QVERIFY(!sum.plus(large));
    QVERIFY(!Rational().minus(sum)->minus(large));
    QVERIFY2(!sum.toDecimal(0), "19 digits are no Decimal");
    QVERIFY(!large.toDecimal(1));
}

void RationalTest::roundsOnceAtTheEnd_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("rounded");
    QTest::newRow("a third") << "1"
                             << "3" << 4 << "0.3333";
    QTest::newRow("two thirds") << "2"
                                << "3" << 4 << "0.6667";
    QTest::newRow("a half goes to the even below") << "1"
                                                   << "2" << 0 << "0";
    QTest::newRow("a half goes to the even above") << "3"
                                                   << "2" << 0 << "2";
    QTest::newRow("an eighth at two places") << "1"
                                             << "8" << 2 << "0.12";
    QTest::newRow("three eighths at two places") << "3"
                                                 << "8" << 2 << "0.38";
    QTest::newRow("negative") << "-3"
                              << "2" << 0 << "-2";
    QTest::newRow("zeros are written") << "14"
                                       << "7" << 2 << "2.00";
    QTest::newRow("the most digits") << "999999999999999999"
                                     << "1" << 0 << "999999999999999999";
}

void RationalTest::roundsOnceAtTheEnd()
{
    QFETCH(QString, part);
    QFETCH(QString, whole);
    QFETCH(int, decimals);
    QTEST(textOf(quotient(part, whole).toDecimal(decimals)), "rounded");
}

void RationalTest::keepsTheSignOfADivisor()
{
    const Rational negative = quotient("1", "-4");
    QVERIFY(negative.isNegative());
    QCOMPARE(negative.toDouble(), -0.25);
    QVERIFY(!quotient("-1", "-4").isNegative());
}

void RationalTest::formsRatios_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("factor");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("result");
    QTest::newRow("27 of 29 in percent") << "27"
                                         << "29"
                                         << "100" << 1 << "93.1";
    QTest::newRow("166 of 168 in percent") << "166"
                                           << "168"
                                           << "100" << 1 << "98.8";
    QTest::newRow("zero part") << "0"
                               << "29"
                               << "100" << 1 << "0.0";
    QTest::newRow("zero whole") << "27"
                                << "0"
                                << "100" << 1 << "nothing";
    QTest::newRow("too large") << "999999999999999999"
                               << "0.1"
                               << "100" << 1 << "nothing";
}

void RationalTest::formsRatios()
{
    QFETCH(QString, part);
    QFETCH(QString, whole);
    QFETCH(QString, factor);
    QFETCH(int, decimals);
    QTEST(textOf(ratio(decimalOf(part), decimalOf(whole), decimalOf(factor), decimals)), "result");
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::RationalTest)
#include "rationaltest.moc"
