// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/year.h>

namespace qingshan {

class YearTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsYears_data();
    void readsYears();
    void refusesWhatIsNoYear_data();
    void refusesWhatIsNoYear();
    void existsFrom1900To2200();
    void staysInRangeWhenCounting();
    void rangesCountAndContainBothEnds();
    void rangesGrowToHoldAYear();
};

void YearTest::readsYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::newRow("four digits") << "2020" << 2020;
    QTest::newRow("with 年") << "2020年" << 2020;
    QTest::newRow("full-width digits") << "２０２０" << 2020;
    QTest::newRow("full-width digits with 年") << "２０２０年" << 2020;
    QTest::newRow("blanks around") << " 2020\t" << 2020;
    QTest::newRow("the earliest") << "1900" << 1900;
    QTest::newRow("the latest") << "2200" << 2200;
}

void YearTest::readsYears()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    const auto year = Year::parse(text);
    QVERIFY(year);
    QCOMPARE(year->number(), number);
    QCOMPARE(year->toString(), QString::number(number));
}

void YearTest::refusesWhatIsNoYear_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("a word") << "year";
    QTest::newRow("too early") << "1899";
    QTest::newRow("too late") << "2201";
    QTest::newRow("two digits") << "20";
    QTest::newRow("five digits") << "02020";
    QTest::newRow("a range") << "2015-16";
    QTest::newRow("a date") << "2020-01-01";
    QTest::newRow("a fraction") << "2020.5";
    QTest::newRow("a sign") << "+202";
    QTest::newRow("年 alone") << "年";
    QTest::newRow("年 twice") << "2020年年";
    QTest::newRow("Arabic digits") << "٢٠٢٠";
}

void YearTest::refusesWhatIsNoYear()
{
    QFETCH(QString, text);
    const auto year = Year::parse(text);
    QVERIFY(!year);
    QCOMPARE(year.error().code, Error::Code::BadInput);
    QVERIFY(year.error().message.contains(u'"' + text + u'"'));
    QVERIFY(year.error().message.contains(QLatin1String("1900")));
    QVERIFY(year.error().message.contains(QLatin1String("2200")));
}

void YearTest::existsFrom1900To2200()
{
    QVERIFY(!Year::from(1899));
    QVERIFY(Year::from(1900) == 1900_year);
    QVERIFY(Year::from(2200) == 2200_year);
    QVERIFY(!Year::from(2201));
}

void YearTest::staysInRangeWhenCounting()
{
    QVERIFY((2020_year).plus(1) == 2021_year);
    QVERIFY((2020_year).plus(-3) == 2017_year);
    QVERIFY((2200_year).plus(1) == 2200_year);
    QVERIFY((1900_year).plus(-1) == 1900_year);
}

void YearTest::rangesCountAndContainBothEnds()
{
    const YearRange range{2015_year, 2024_year};
    QCOMPARE(range.count(), 10);
    QVERIFY(range.contains(2015_year));
    QVERIFY(range.contains(2024_year));
    QVERIFY(!range.contains(2014_year));
    QVERIFY(!range.contains(2025_year));
}

void YearTest::rangesGrowToHoldAYear()
{
    const YearRange range{2015_year, 2024_year};
    QVERIFY((range.including(2012_year) == YearRange{2012_year, 2024_year}));
    QVERIFY((range.including(2026_year) == YearRange{2015_year, 2026_year}));
    QVERIFY(range.including(2020_year) == range);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::YearTest)
#include "yeartest.moc"
