// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/formulas.h>
#include <tests/support/readingsfixture.h>

namespace qingshan {

using test::figureId;
using test::ReadingsFixture;

namespace {

IndicatorKey key(const QString& text)
{
    return IndicatorKey(text);
}

} // namespace

class FormulasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nameAllThatDependsOnAnInput_data();
    void nameAllThatDependsOnAnInput();
    void nameEveryInputTheyRead();
    void knowWhetherOtherYearsCount_data();
    void knowWhetherOtherYearsCount();
    void nameTheirInputs_data();
    void nameTheirInputs();
    void existForComputedIndicatorsOnly();
};

void FormulasTest::nameAllThatDependsOnAnInput_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("dependants"); // sorted
    for (const char* pollutant :
         {"air.so2", "air.no2", "air.pm10", "air.pm25", "air.co", "air.o3"}) {
        QTest::newRow(pollutant)
            << pollutant
            << "air.composite_index air.grade2_met air.grade2_streak air.rank_computed";
    }
    const auto row = [](const char* input, const char* dependants) {
        QTest::newRow(input) << input << dependants;
    };
    row("air.grade2_met", "air.grade2_streak");
    row("air.composite_index", "air.rank_computed");
    row("water.sources_compliant", "water.compliance_rate");
    row("water.sources_monitored", "water.compliance_rate");
    row("water.intake_total", "water.compliance_rate_volume");
    row("water.intake_compliant", "water.compliance_rate_volume");
    row("forest.area", "forest.cover_rate");
    row("forest.land_area", "forest.cover_rate");
    row("tourism.visitors", "tourism.spend_per_visit tourism.visitors_recovery");
    row("tourism.revenue", "tourism.revenue_recovery tourism.spend_per_visit");
    row("air.rank", "");
    row("forest.cover_rate", "");
    row("no.such", "");
}

void FormulasTest::nameAllThatDependsOnAnInput()
{
    QFETCH(QString, input);
    QStringList found;
    for (const IndicatorKey& dependant : dependantsOf(key(input))) {
        found += dependant.text;
    }
    found.sort();
    QTEST(found.join(u' '), "dependants");
}

/// Takes every figure away in turn: whatever computed figure changes must be a named dependant,
/// or a table would go on showing the old one.
void FormulasTest::nameEveryInputTheyRead()
{
    const auto filled = [](const Indicator* without) {
        auto fixture = std::make_unique<ReadingsFixture>(ReferenceYear{2019_year});
        fixture->addArea("peer", AreaRole::Peer);
        for (const Indicator& indicator : test::testCatalogue().indicators()) {
            for (const char* area : {"city", "peer"}) {
                if (!indicator.isComputable() && &indicator != without) {
                    fixture->set(figureId(indicator.key.text, 2019, area), "1");
                    fixture->set(figureId(indicator.key.text, 2020, area), "1");
                }
            }
        }
        return fixture;
    };
    const auto complete = filled(nullptr);
    for (const Indicator& computed : test::testCatalogue().indicators()) {
        const auto id = figureId(computed.key.text, 2020);
        if (!computed.isComputable()) {
            continue;
        }
        QVERIFY2(!complete->computed(id).isEmpty(), qPrintable(computed.key.text));
        for (const Indicator& input : test::testCatalogue().indicators()) {
            const bool reads = filled(&input)->computed(id) != complete->computed(id);
            QVERIFY2(
                reads == dependantsOf(input.key).contains(computed.key) || input.isComputable(),
                qPrintable(QString(input.key.text + u" -> " + computed.key.text)));
        }
    }
}

void FormulasTest::knowWhetherOtherYearsCount_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<bool>("others");
    QTest::newRow("index") << "air.composite_index" << false;
    QTest::newRow("verdict") << "air.grade2_met" << false;
    QTest::newRow("rank among areas") << "air.rank_computed" << false;
    QTest::newRow("run of years") << "air.grade2_streak" << true;
    QTest::newRow("share") << "water.compliance_rate" << false;
    QTest::newRow("recovery of visits") << "tourism.visitors_recovery" << true;
    QTest::newRow("recovery of revenue") << "tourism.revenue_recovery" << true;
    QTest::newRow("spending") << "tourism.spend_per_visit" << false;
    QTest::newRow("entered") << "tourism.visitors" << false;
}

void FormulasTest::knowWhetherOtherYearsCount()
{
    QFETCH(QString, indicator);
    QTEST(reachesOtherYears(key(indicator)), "others");
}

void FormulasTest::nameTheirInputs_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("inputs");
    QTest::newRow("six") << "air.grade2_met"
                         << "air.so2 air.no2 air.pm10 air.pm25 air.co air.o3";
    QTest::newRow("direct ones only") << "air.grade2_streak"
                                      << "air.grade2_met";
    QTest::newRow("two") << "forest.cover_rate"
                         << "forest.area forest.land_area";
    QTest::newRow("entered") << "forest.area"
                             << "";
    QTest::newRow("unknown") << "no.such"
                             << "";
}

void FormulasTest::nameTheirInputs()
{
    QFETCH(QString, indicator);
    QStringList found;
    for (const IndicatorKey& input : inputsOf(key(indicator))) {
        QVERIFY(test::testCatalogue().find(input) != nullptr);
        QVERIFY(dependantsOf(input).contains(key(indicator)));
        found += input.text;
    }
    QTEST(found.join(u' '), "inputs");
}

void FormulasTest::existForComputedIndicatorsOnly()
{
    QVERIFY(formulaOf(key(QStringLiteral("forest.cover_rate"))) != nullptr);
    QVERIFY(formulaOf(key(QStringLiteral("forest.area"))) == nullptr);
    QVERIFY(formulaOf(IndicatorKey()) == nullptr);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::FormulasTest)
#include "formulastest.moc"
