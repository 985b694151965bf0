// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/catalogue.h>
#include <models/domain/formulas.h>
#include <tests/support/testknowledge.h>

#include <QSet>

namespace qingshan {

namespace {

const QByteArray oneTheme(R"({"themes": [{"key": "forest",
        "name": {"zh": "森林", "en": "Forest"}, "short": {"zh": "森林", "en": "Forest"},
        "chart": "forest.area", "columns": ["forest.area"]}]})");

const QByteArray oneIndicator(R"({"indicators": [{"key": "forest.area", "theme": "forest",
        "name": {"zh": "森林面积", "en": "Forest area"},
        "short": {"zh": "面积", "en": "Area"}, "unit": {"zh": "平方公里", "en": "km²"},
        "decimals": 2, "direction": "higher", "kind": "entered", "measure": "amount",
        "range": {"min": "0.01", "max": "100"}, "usual": {"min": "1", "max": "50"},
        "usual_change": {"percent": "5"}, "chart": "trend",
        "definition": {"zh": "定义", "en": "Definition"}}]})");

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void holdsThePromisedIndicators_data();
    void holdsThePromisedIndicators();
    void ordersIndicatorsByTheme();
    void computesExactlyWhatHasAFormula();
    void writesFixedKeys();
    void findsNothingUnknown();
};

void CatalogueTest::readsEveryField()
{
    const auto catalogue = Catalogue::parse(oneTheme, oneIndicator);
    QVERIFY(catalogue);
    QCOMPARE(catalogue->indicators().size(), 1);
    const Indicator& read = catalogue->indicators().first();
    QCOMPARE(read.key.text, QStringLiteral("forest.area"));
    QCOMPARE(read.theme.text, QStringLiteral("forest"));
    QCOMPARE(read.name.zh, QStringLiteral("森林面积"));
    QCOMPARE(read.shortName.en, QStringLiteral("Area"));
    QCOMPARE(read.unit.en, QStringLiteral("km²"));
    QCOMPARE(read.decimals, 2);
    QCOMPARE(read.direction, Direction::Higher);
    QCOMPARE(read.kind, IndicatorKind::Entered);
    QCOMPARE(read.measure, Measure::Amount);
    QCOMPARE(read.range.minimum.toString(), QStringLiteral("0.01"));
    QVERIFY(read.usual && read.usual->maximum == Decimal(50, 0));
    QVERIFY(read.usualChange && read.usualChange->kind == UsualChange::Kind::Percent);
    QVERIFY(!read.wholeNumbers && read.field.isEmpty());
    QCOMPARE(read.definition.zh, QStringLiteral("定义"));
}

void CatalogueTest::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("themes");
    QTest::addColumn<QByteArray>("indicators");
    QTest::addColumn<QString>("named");
    const auto replaced = [](QByteArray text, const char* what, const QByteArray& by) {
        Q_ASSERT(text.contains(what));
        return text.replace(what, by);
    };
    const auto indicator = [&](const char* name, const char* what, const char* by) {
        QTest::newRow(name) << oneTheme << replaced(oneIndicator, what, by) << "forest.area";
    };
    indicator("unknown direction", R"("higher")", R"("up")");
    indicator("unknown kind", R"("entered")", R"("typed")");
    indicator("unknown measure", R"("amount")", R"("weight")");
    indicator("unknown chart", R"("trend")", R"("pie")");
    indicator("range without an end", R"("max": "100")", R"("most": "100")");
    indicator("range as a number", R"("min": "0.01")", R"("min": 0.01)");
    indicator("no name", R"("Forest area")", R"("")");
    indicator("no decimals", R"("decimals": 2,)", "");
    indicator("too many decimals", R"("decimals": 2)", R"("decimals": 5)");
    indicator("another theme", R"("theme": "forest")", R"("theme": "water")");
    indicator("unknown field", R"("decimals": 2)", R"("field": "x.y", "decimals": 2)");
    QTest::newRow("twice the same")
        << oneTheme
        << replaced(oneIndicator, "]}", "," + oneIndicator.mid(oneIndicator.indexOf('[') + 1))
        << "forest.area";
    QTest::newRow("not in a theme")
        << replaced(oneTheme, R"(["forest.area"])", "[]") << oneIndicator << "forest";
    QTest::newRow("unknown column") << replaced(oneTheme, R"(["forest.area"])", R"(["forest.x"])")
                                    << oneIndicator << "forest.x";
    QTest::newRow("unknown theme chart")
        << replaced(oneTheme, R"("chart": "forest.area")", R"("chart": "forest.x")") << oneIndicator
        << "forest";
    QTest::newRow("no themes") << QByteArray("{}") << QByteArray("{}") << "themes";
    QTest::newRow("no JSON") << QByteArray("<xml/>") << oneIndicator << "forest.area";
}

void CatalogueTest::refusesWhatIsDamaged()
{
    QFETCH(QByteArray, themes);
    QFETCH(QByteArray, indicators);
    QFETCH(QString, named);
    const auto catalogue = Catalogue::parse(themes, indicators);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, Error::Code::Damaged);
    QVERIFY2(catalogue.error().message.contains(named), qPrintable(catalogue.error().message));
}

void CatalogueTest::holdsThePromisedIndicators_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("unit"); // in Chinese
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* key, const char* unit, int decimals, const char* kind) {
        QTest::newRow(key) << key << unit << decimals << kind;
    };
    constexpr auto entered = "entered";
    constexpr auto computed = "computed";
    constexpr auto either = "computed_unless_entered";
    for (const char* key : {"air.pm25", "air.pm10", "air.so2", "air.no2", "air.o3"}) {
        row(key, "微克/立方米", 0, entered);
    }
    row("air.co", "毫克/立方米", 1, entered);
    row("air.good_days_ratio", "%", 1, entered);
    row("air.composite_index", "", 2, either);
    row("air.rank", "位", 0, entered);
    row("air.rank_field", "个", 0, entered);
    row("air.rank_computed", "位", 0, computed);
    row("air.grade2_met", "", 0, either);
    row("air.grade2_streak", "年", 0, computed);
    row("water.sources_monitored", "个", 0, entered);
    row("water.sources_compliant", "个", 0, entered);
    row("water.compliance_rate", "%", 1, either);
    row("water.intake_total", "万吨", 2, entered);
    row("water.intake_compliant", "万吨", 2, entered);
    row("water.compliance_rate_volume", "%", 1, either);
    row("water.good_sections_ratio", "%", 1, entered);
    row("water.worse_than_v_ratio", "%", 1, entered);
    row("forest.area", "平方公里", 2, entered);
    row("forest.land_area", "平方公里", 2, entered);
    row("forest.cover_rate", "%", 2, either);
    row("forest.rank", "位", 0, entered);
    row("forest.rank_field", "个", 0, entered);
    row("forest.stock_volume", "万立方米", 2, entered);
    row("tourism.visitors", "万人次", 2, entered);
    row("tourism.revenue", "亿元", 2, entered);
    row("tourism.visitors_recovery", "%", 1, either);
    row("tourism.revenue_recovery", "%", 1, either);
    row("tourism.spend_per_visit", "元", 0, computed);
}

void CatalogueTest::holdsThePromisedIndicators()
{
    QFETCH(QString, key);
    const Indicator* indicator = test::testCatalogue().find(IndicatorKey(key));
    QVERIFY(indicator != nullptr);
    for (const LocalizedText* text :
         {&indicator->name, &indicator->shortName, &indicator->definition}) {
        QVERIFY(!text->zh.isEmpty());
        QVERIFY(!text->en.isEmpty());
    }
    QTEST(indicator->unit.zh, "unit");
    QTEST(indicator->decimals, "decimals");
    QTEST(indicatorKindKey(indicator->kind), "kind");
    QVERIFY(key.startsWith(QString(indicator->theme.text + u'.')));
    QVERIFY(indicator->range.minimum < indicator->range.maximum);
}

void CatalogueTest::ordersIndicatorsByTheme()
{
    QStringList themes;
    QList<IndicatorKey> columns;
    for (const Theme& theme : test::testCatalogue().themes()) {
        themes += theme.key.text;
        columns += theme.columns;
        QVERIFY(theme.columns.contains(theme.chart));
        QVERIFY(!theme.name.zh.isEmpty() && !theme.name.en.isEmpty());
        QVERIFY(test::testCatalogue().findTheme(theme.key) == &theme);
    }
    QCOMPARE(themes.join(u' '), QStringLiteral("air water forest tourism"));
    QList<IndicatorKey> indicators;
    for (const Indicator& indicator : test::testCatalogue().indicators()) {
        indicators += indicator.key;
    }
    QVERIFY(indicators == columns);
}

void CatalogueTest::computesExactlyWhatHasAFormula()
{
    for (const Indicator& indicator : test::testCatalogue().indicators()) {
        QVERIFY2(
            indicator.isComputable() == (formulaOf(indicator.key) != nullptr),
            qPrintable(indicator.key.text));
        QCOMPARE(indicator.isEditable(), indicator.kind != IndicatorKind::Computed);
    }
}

void CatalogueTest::writesFixedKeys()
{
    QCOMPARE(test::indicatorOf("air.pm25").unit.current(), QStringLiteral("µg/m³"));
    QVERIFY2(test::indicatorOf("air.rank").unit.current().isEmpty(), "no 位 in English");
    QCOMPARE(directionKey(Direction::Higher), QStringLiteral("higher"));
    QCOMPARE(directionKey(Direction::Lower), QStringLiteral("lower"));
    QCOMPARE(directionKey(Direction::None), QStringLiteral("none"));
    QVERIFY(test::indicatorOf("air.good_days_ratio").isPercent());
    QVERIFY(!test::indicatorOf("air.pm25").isPercent());
}

void CatalogueTest::findsNothingUnknown()
{
    QVERIFY(test::testCatalogue().find(IndicatorKey(QStringLiteral("air.pm1"))) == nullptr);
    QVERIFY(test::testCatalogue().find(IndicatorKey()) == nullptr);
    QVERIFY(test::testCatalogue().findTheme(ThemeKey(QStringLiteral("noise"))) == nullptr);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::CatalogueTest)
#include "cataloguetest.moc"
