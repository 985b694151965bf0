// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/jsonread.h>
#include <models/domain/target.h>
#include <tests/support/testknowledge.h>

namespace qingshan {

using test::decimalOf;

namespace {

TargetSpec specOf(const QString& text)
{
    return TargetSpec::parse(text).value();
}

std::optional<Decimal> optionalDecimal(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(decimalOf(text));
}

} // namespace

class TargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOfficialsWrite_data();
    void readsWhatOfficialsWrite();
    void refusesWhatIsNoTarget_data();
    void refusesWhatIsNoTarget();
    void showsItselfToPeople_data();
    void showsItselfToPeople();
    void isMetOrNot_data();
    void isMetOrNot();
    void lowersTheBaseByACumulativeCut_data();
    void lowersTheBaseByACumulativeCut();
    void canBeSet_data();
    void canBeSet();
    void wantsABaseBeforeIt();
    void wantsAYearForItsBase();
    void fitsAsShipped_data();
    void fitsAsShipped();
    void hasANature();
    void differsByEachPart();

private:
    static void addOperators();
};

void TargetTest::readsWhatOfficialsWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii");
    const auto row = [](const char* text, const char* ascii) {
        QTest::newRow(text) << text << ascii;
    };
    row(">=70.24", ">=70.24");
    row("≥70.24%", ">=70.24");
    row(">= 70.240", ">=70.240");
    row("不低于70.24%", ">=70.24");
    row("<=35", "<=35");
    row("≤35", "<=35");
    row("不高于35", "<=35");
    row(">80", ">80");
    row("高于80", ">80");
    row("＞８０", ">80");
    row("<5", "<5");
    row("低于5%", "<5");
    row("~15", "~15");
    row("≈15", "~15");
    row("约15", "~15");
    row("15左右", "~15");
    row("15%左右", "~15");
    row("rank<=3", "rank<=3");
    row("Rank <= 3", "rank<=3");
    row("rank≤3", "rank<=3");
    row("前3", "rank<=3");
    row("前3名", "rank<=3");
    row("保持前3", "rank<=3");
    row("cumulative 18", "cumulative 18");
    row("累计18%", "cumulative 18");
    row("〔18〕", "cumulative 18");
}

void TargetTest::readsWhatOfficialsWrite()
{
    QFETCH(QString, text);
    const auto spec = TargetSpec::parse(text);
    QVERIFY(spec);
    QTEST(spec->toString(), "ascii");
    QVERIFY2(TargetSpec::parse(spec->toString()).value() == *spec, "does not read itself back");
}

void TargetTest::refusesWhatIsNoTarget_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "70.24", ">=", ">=abc", "=>5", "rank<=2.5", "前三", ">=1,5", "cumulative", "〔〕",
          ">>5", "better"}) {
        QTest::newRow(*text == '\0' ? "empty" : text) << text;
    }
}

void TargetTest::refusesWhatIsNoTarget()
{
    QFETCH(QString, text);
    const auto spec = TargetSpec::parse(text);
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, Error::Code::BadInput);
    QVERIFY(spec.error().message.contains(u'"' + text + u'"'));
}

void TargetTest::showsItselfToPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("at least") << ">=70.240"
                              << "≥70.240";
    QTest::newRow("above") << ">80"
                           << ">80";
    QTest::newRow("at most") << "<=35"
                             << "≤35";
    QTest::newRow("below") << "<5"
                           << "<5";
    QTest::newRow("about") << "~15"
                           << "about 15";
    QTest::newRow("rank") << "rank<=3"
                          << "top 3";
    QTest::newRow("cumulative") << "cumulative 18"
                                << "cumulative cut of 18 %";
}

void TargetTest::showsItselfToPeople()
{
    QFETCH(QString, text);
    QTEST(specOf(text).toDisplay(), "shown");
}

void TargetTest::isMetOrNot_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* spec, const char* value, const char* answer,
                        const char* base = "") {
        QTest::addRow("%s by %s from %s", spec, value, base) << spec << value << base << answer;
    };
    row(">=85", "85", "yes");
    row(">=85", "85.0", "yes");
    row(">=85", "84.9", "no");
    row(">80", "80.1", "yes");
    row(">80", "80.0", "no");
    row("<=35", "35", "yes");
    row("<=35", "35.1", "no");
    row("<5", "4.9", "yes");
    row("<5", "5", "no");
    row("rank<=3", "3", "yes");
    row("rank<=3", "4", "no");
    row("~15", "15.75", "yes");
    row("~15", "14.25", "yes");
    row("~15", "15.76", "no");
    row("~15", "14.24", "no");
    row("cumulative 18", "41", "yes", "50");
    row("cumulative 18", "41.01", "no", "50");
    row("cumulative 10", "33.3", "yes", "37");
    row("cumulative 10", "33.31", "no", "37");
    row("cumulative 18", "41", "unknown");
}

void TargetTest::isMetOrNot()
{
    QFETCH(QString, spec);
    QFETCH(QString, value);
    QFETCH(QString, base);
    const auto met = meetsTarget(specOf(spec), decimalOf(value), optionalDecimal(base));
    const QString answer = !met ? QStringLiteral("unknown")
        : *met                  ? QStringLiteral("yes")
                                : QStringLiteral("no");
    QTEST(answer, "answer");
}

void TargetTest::lowersTheBaseByACumulativeCut_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("level");
    QTest::newRow("a cut of 18 % from 50") << "cumulative 18"
                                           << "50"
                                           << "41.000000";
    QTest::newRow("a cut of 10 % from 37") << "cumulative 10"
                                           << "37"
                                           << "33.300000";
    QTest::newRow("a level between the places of its unit") << "cumulative 7"
                                                            << "33.3"
                                                            << "30.969000";
    QTest::newRow("without a base") << "cumulative 10"
                                    << ""
                                    << "";
    QTest::newRow("a level needs no base") << ">=85"
                                           << ""
                                           << "85";
    QTest::newRow("a level ignores the base") << ">=85"
                                              << "83.4"
                                              << "85";
}

void TargetTest::lowersTheBaseByACumulativeCut()
{
    QFETCH(QString, spec);
    QFETCH(QString, base);
    const auto level = targetLevel(specOf(spec), optionalDecimal(base));
    QTEST(level ? level->toString() : QString(), "level");
}

void TargetTest::addOperators()
{
    const auto row = [](const char* indicator, const char* spec, const char* reason) {
        QTest::addRow("%s %s", indicator, spec) << indicator << spec << reason;
    };
    row("air.pm25", "<=35", "");
    row("air.pm25", "<35", "");
    row("air.pm25", "~35", "");
    row("air.pm25", ">=35", "write <=35 instead of >=35");
    row("air.pm25", ">35.0", "write <35.0 instead of >35.0");
    row("water.worse_than_v_ratio", "<5", "");
    row("water.worse_than_v_ratio", ">=5", "write <=5 instead of >=5");
    row("forest.cover_rate", ">70", "");
    row("forest.cover_rate", "<=70", "write >=70 instead of <=70");
    row("forest.cover_rate", "<70", "write >70 instead of <70");
    row("air.grade2_met", ">=1", "");
    row("air.grade2_streak", ">=3", "");
    row("forest.land_area", ">=10", "");
    row("forest.land_area", "<10", "");
    row("forest.land_area", "~10", "");
    row("forest.rank", ">=3", "rank<=3");
    row("forest.rank", "<3", "rank<=3");
    row("forest.rank", "~3", "rank<=3");
    row("forest.rank", "cumulative 3", "rank<=3");
    row("air.composite_index", "cumulative 5", "");
    row("water.intake_total", "cumulative 5", "");
    row("water.worse_than_v_ratio", "cumulative 5", "with <=");
    row("forest.cover_rate", "cumulative 5", "with >=");
    row("forest.stock_volume", "cumulative 5", "with >=");
    row("air.grade2_met", "cumulative 5", "with >=");
    row("air.grade2_streak", "cumulative 5", "with >=");
}

void TargetTest::canBeSet_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("reason"); // empty: it can
    addOperators();
    QTest::newRow("a share") << "air.good_days_ratio"
                             << ">=87.5"
                             << "";
    QTest::newRow("a rank") << "air.rank"
                            << "rank<=3"
                            << "";
    QTest::newRow("a rank by a number") << "air.rank"
                                        << "<=3"
                                        << "";
    QTest::newRow("a cut") << "air.pm25"
                           << "cumulative 18"
                           << "";
    QTest::newRow("a share over 100") << "air.good_days_ratio"
                                      << ">=101"
                                      << "between 0 and 100";
    QTest::newRow("a cut over 100") << "air.pm25"
                                    << "cumulative 101"
                                    << "between 0 and 100";
    QTest::newRow("place zero") << "air.rank"
                                << "rank<=0"
                                << "between 1 and 400";
    QTest::newRow("a place for a share") << "forest.cover_rate"
                                         << "rank<=3"
                                         << "not a rank";
}

void TargetTest::canBeSet()
{
    QFETCH(QString, indicator);
    QFETCH(QString, spec);
    QFETCH(QString, reason);
    const Status checked =
        checkTarget(test::indicatorOf(indicator), 2025_year, Target{specOf(spec)});
    QCOMPARE(checked.isOk(), reason.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().code, Error::Code::BadInput);
        QVERIFY2(checked.error().message.contains(reason), qPrintable(checked.error().message));
    }
}

void TargetTest::wantsABaseBeforeIt()
{
    const Indicator& share = test::indicatorOf("air.good_days_ratio");
    Target target{specOf(QStringLiteral(">=87.5"))};
    target.baseYear = 2020_year;
    target.baseValue = decimalOf("87.0");
    QVERIFY(checkTarget(share, 2025_year, target));
    QVERIFY(!checkTarget(share, 2020_year, target));
    QVERIFY(!checkTarget(share, 2019_year, target));
    target.baseValue = decimalOf("187.0");
    const Status impossible = checkTarget(share, 2025_year, target);
    QVERIFY(!impossible);
    QVERIFY(impossible.error().message.contains(QLatin1String("187.0")));
}

void TargetTest::wantsAYearForItsBase()
{
    const Indicator& share = test::indicatorOf("air.good_days_ratio");
    Target target{specOf(QStringLiteral(">=87.5"))};
    target.baseValue = decimalOf("87.0");
    const Status yearless = checkTarget(share, 2025_year, target);
    QVERIFY(!yearless);
    QCOMPARE(yearless.error().code, Error::Code::BadInput);
    QVERIFY(yearless.error().message.contains(QLatin1String("base year")));
    target.baseYear = 2020_year;
    QVERIFY(checkTarget(share, 2025_year, target));
    target.baseValue.reset();
    QVERIFY(checkTarget(share, 2025_year, target));
}

void TargetTest::fitsAsShipped_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path :
         {"resources/sample/xiangxi.json", "resources/sample/dali.json",
          "resources/catalogue/national_targets.json"}) {
        QTest::newRow(path) << path;
    }
}

void TargetTest::fitsAsShipped()
{
    QFETCH(QString, path);
    for (const QJsonObject& o : objectsOf(test::sourceFile(path), QLatin1String("targets"))) {
        const QString indicator = o.value(QLatin1String("indicator")).toString();
        Target target{specOf(o.value(QLatin1String("spec")).toString())};
        target.baseYear = Year::from(o.value(QLatin1String("base_year")).toInt());
        target.baseValue = decimalText(o.value(QLatin1String("base_value")));
        const auto year = Year::from(o.value(QLatin1String("year")).toInt());
        QVERIFY(year);
        const Status checked = checkTarget(test::indicatorOf(indicator), *year, target);
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
    }
}

void TargetTest::hasANature()
{
    for (const TargetNature nature : {TargetNature::Binding, TargetNature::Expected}) {
        QVERIFY(targetNatureFromKey(targetNatureKey(nature)) == nature);
        QVERIFY(!targetNatureWord(nature).isEmpty());
    }
    QCOMPARE(targetNatureKey(TargetNature::Binding), QStringLiteral("binding"));
    QVERIFY(!targetNatureFromKey(u"obligatory"));
}

void TargetTest::differsByEachPart()
{
    const Target target{
        specOf(QStringLiteral(">=87.5")), TargetNature::Binding, 2020_year, decimalOf("87.0"),
        QStringLiteral("plan")};
    QVERIFY(target == Target(target));
    const auto isOther = [&target](const auto& alter) {
        Target other = target;
        alter(other);
        return !(other == target);
    };
    QVERIFY(isOther([](Target& t) { t.spec = specOf(QStringLiteral(">=87.50")); }));
    QVERIFY(isOther([](Target& t) { t.spec = specOf(QStringLiteral(">87.5")); }));
    QVERIFY(isOther([](Target& t) { t.nature = TargetNature::Expected; }));
    QVERIFY(isOther([](Target& t) { t.baseYear = 2019_year; }));
    QVERIFY(isOther([](Target& t) { t.baseValue = decimalOf("87"); }));
    QVERIFY(isOther([](Target& t) { t.baseValue = std::nullopt; }));
    QVERIFY(isOther([](Target& t) { t.source.clear(); }));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::TargetTest)
#include "targettest.moc"
