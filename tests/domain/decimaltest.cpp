// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/decimal.h>
#include <tests/support/testknowledge.h>

namespace qingshan {

using test::decimalOf;

class DecimalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWritten_data();
    void keepsWhatWasWritten();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void roundsHalfToEven_data();
    void roundsHalfToEven();
    void comparesByValue_data();
    void comparesByValue();
    void tellsWrittenFormsApart();
    void addsAndSubtractsExactly_data();
    void addsAndSubtractsExactly();
    void givesNothingWhenASumIsTooLong();
    void knowsWholeNumbers();
    void givesTheNearestDouble();
};

void DecimalTest::keepsWhatWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto same = [](const char* text) { QTest::newRow(text) << text << text; };
    same("0");
    same("35");
    same("35.0");
    same("35.00");
    same("70.24");
    same("-0.5");
    same("-12.30");
    same("0.000000000000000001");
    same("999999999999999999");
    same("-999999999999999999");
    same("9.99999999999999999");
    QTest::newRow("a plus sign goes") << "+1.5"
                                      << "1.5";
    QTest::newRow("leading zeros go") << "007.50"
                                      << "7.50";
    QTest::newRow("many leading zeros") << "0000000000000000000000001"
                                        << "1";
}

void DecimalTest::keepsWhatWasWritten()
{
    QFETCH(QString, text);
    const auto decimal = Decimal::parse(text);
    QVERIFY(decimal);
    QTEST(decimal->toString(), "written");
}

void DecimalTest::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"",   "-",  "+",  ".",  "abc", "1e5", "1.2.3", "--1", "+-1", "1,234",
          " 1", "1 ", ".5", "5.", "１",  "٣",   "0x10",  "nan", "inf", "1_000"}) {
        QTest::newRow(*text == '\0' ? "empty" : text) << text;
    }
    QTest::newRow("19 digits") << "1234567890123456789";
    QTest::newRow("19 nines") << "9999999999999999999";
    QTest::newRow("20 digits over the point") << "1234567890.1234567890";
    QTest::newRow("19 places") << "0.0000000000000000001";
}

void DecimalTest::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text));
}

void DecimalTest::roundsHalfToEven_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("rounded");
    QTest::newRow("25.5 goes up to the even") << "25.5" << 0 << "26";
    QTest::newRow("26.5 goes down to the even") << "26.5" << 0 << "26";
    QTest::newRow("34.5 goes down to the even") << "34.5" << 0 << "34";
    QTest::newRow("35.5 goes up to the even") << "35.5" << 0 << "36";
    QTest::newRow("35.4 is nearer below") << "35.4" << 0 << "35";
    QTest::newRow("34.50000001 is past the half") << "34.50000001" << 0 << "35";
    QTest::newRow("0.5 becomes zero") << "0.5" << 0 << "0";
    QTest::newRow("1.5 becomes two") << "1.5" << 0 << "2";
    QTest::newRow("-25.5") << "-25.5" << 0 << "-26";
    QTest::newRow("-26.5") << "-26.5" << 0 << "-26";
    QTest::newRow("-0.7") << "-0.7" << 0 << "-1";
    QTest::newRow("-0.4 loses its sign") << "-0.4" << 0 << "0";
    QTest::newRow("what doubles get wrong") << "1.005" << 2 << "1.00";
    QTest::newRow("what doubles get wrong, odd") << "1.015" << 2 << "1.02";
    QTest::newRow("places are added") << "7" << 2 << "7.00";
    QTest::newRow("the same places") << "7.10" << 2 << "7.10";
    QTest::newRow("nines carry") << "99.95" << 1 << "100.0";
    QTest::newRow("18 digits") << "99999999999999999.9" << 0 << "100000000000000000";
    QTest::newRow("too long to pad: kept") << "999999999999999999" << 2 << "999999999999999999";
    QTest::newRow("just short enough to pad") << "9999999999999999" << 2 << "9999999999999999.00";
}

void DecimalTest::roundsHalfToEven()
{
    QFETCH(QString, text);
    QFETCH(int, decimals);
    QTEST(decimalOf(text).rounded(decimals).toString(), "rounded");
}

void DecimalTest::comparesByValue_data()
{
    QTest::addColumn<QString>("smaller");
    QTest::addColumn<QString>("larger");
    QTest::newRow("whole") << "9"
                           << "10";
    QTest::newRow("places differ") << "35.4"
                                   << "35.40001";
    QTest::newRow("negative") << "-35.5"
                              << "-35.4";
    QTest::newRow("sign of a fraction") << "-0.1"
                                        << "0";
    QTest::newRow("18 digits against 18 places") << "0.999999999999999999"
                                                 << "1";
    QTest::newRow("long against long") << "99999999999999999.8"
                                       << "999999999999999999";
    QTest::newRow("the longest negative") << "-999999999999999999"
                                          << "-0.000000000000000001";
}

void DecimalTest::comparesByValue()
{
    QFETCH(QString, smaller);
    QFETCH(QString, larger);
    QVERIFY(decimalOf(smaller) < decimalOf(larger));
    QVERIFY(decimalOf(larger) > decimalOf(smaller));
    QVERIFY(decimalOf(smaller) != decimalOf(larger));
}

void DecimalTest::tellsWrittenFormsApart()
{
    QVERIFY(decimalOf("35.0") == decimalOf("35"));
    QVERIFY(!decimalOf("35.0").hasSameText(decimalOf("35")));
    QVERIFY(decimalOf("35.0").hasSameText(decimalOf("35.0")));
}

void DecimalTest::addsAndSubtractsExactly_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("difference");
    QTest::newRow("tenths") << "0.1"
                            << "0.2"
                            << "0.3"
                            << "-0.1";
    QTest::newRow("the finer scale wins") << "1.50"
                                          << "2.125"
                                          << "3.625"
                                          << "-0.625";
    QTest::newRow("zeros are kept") << "87.20"
                                    << "87.0"
                                    << "174.20"
                                    << "0.20";
    QTest::newRow("negative") << "-1.5"
                              << "0.5"
                              << "-1.0"
                              << "-2.0";
    QTest::newRow("long") << "499999999999999999"
                          << "500000000000000000"
                          << "999999999999999999"
                          << "-1";
}

void DecimalTest::addsAndSubtractsExactly()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto sum = decimalOf(a).plus(decimalOf(b));
    const auto difference = decimalOf(a).minus(decimalOf(b));
    QVERIFY(sum && difference);
    QTEST(sum->toString(), "sum");
    QTEST(difference->toString(), "difference");
}

void DecimalTest::givesNothingWhenASumIsTooLong()
{
    QVERIFY(!decimalOf("999999999999999999").plus(decimalOf("1")));
    QVERIFY(!decimalOf("-999999999999999999").minus(decimalOf("1")));
    QVERIFY(!decimalOf("999999999999999999").plus(decimalOf("0.1")));
}

void DecimalTest::knowsWholeNumbers()
{
    QVERIFY(decimalOf("14").isWhole());
    QVERIFY(decimalOf("14.00").isWhole());
    QVERIFY(!decimalOf("14.01").isWhole());
    QVERIFY(decimalOf("0.00").isZero());
    QVERIFY(decimalOf("-0.01").isNegative());
    QVERIFY(!decimalOf("-0").isNegative());
    QCOMPARE(decimalOf("-0.01").absolute().toString(), QStringLiteral("0.01"));
}

void DecimalTest::givesTheNearestDouble()
{
    QCOMPARE(decimalOf("70.24").toDouble(), 70.24);
    QCOMPARE(decimalOf("-0.5").toDouble(), -0.5);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::DecimalTest)
#include "decimaltest.moc"
