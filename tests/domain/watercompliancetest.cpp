// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/readingsfixture.h>

namespace qingshan {

using test::figureId;
using test::ReadingsFixture;

class WaterComplianceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratesTheCompliantPart_data();
    void ratesTheCompliantPart();
    void ignoresOtherYearsAndAreas();
    void basesMustNotMix();
};

void WaterComplianceTest::ratesTheCompliantPart_data()
{
    QTest::addColumn<QString>("compliant"); // `.`: missing
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("byNumber");
    QTest::addColumn<QString>("byVolume");
    QTest::newRow("27 of 29") << "27"
                              << "29"
                              << "93.1"
                              << "93.1";
    QTest::newRow("14 of 14") << "14"
                              << "14"
                              << "100.0"
                              << "100.0";
    QTest::newRow("13 of 14") << "13"
                              << "14"
                              << "92.9"
                              << "92.9";
    QTest::newRow("none of 14") << "0"
                                << "14"
                                << "0.0"
                                << "0.0";
    QTest::newRow("half to even below") << "333"
                                        << "800"
                                        << "41.6"
                                        << "41.6"; // 41.625
    QTest::newRow("half to even") << "1"
                                  << "16"
                                  << "6.2"
                                  << "6.2"; // 6.25
    QTest::newRow("half to even above") << "3"
                                        << "16"
                                        << "18.8"
                                        << "18.8"; // 18.75
    QTest::newRow("412.6 of 418.0") << "412.6"
                                    << "418.0"
                                    << "-"
                                    << "98.7";
    QTest::newRow("1057.3 of 1057.3") << "1057.3"
                                      << "1057.3"
                                      << "-"
                                      << "100.0";
    QTest::newRow("more than there are") << "15"
                                         << "14"
                                         << ""
                                         << "";
    QTest::newRow("nothing monitored") << "0"
                                       << "0"
                                       << ""
                                       << "";
    QTest::newRow("compliant missing") << "."
                                       << "14"
                                       << ""
                                       << "";
    QTest::newRow("all missing") << "13"
                                 << "."
                                 << ""
                                 << "";
    QTest::newRow("compliant withheld") << "×"
                                        << "14"
                                        << ""
                                        << "";
    QTest::newRow("all pending") << "13"
                                 << "…"
                                 << ""
                                 << "";
    QTest::newRow("below detection") << "<1"
                                     << "14"
                                     << ""
                                     << "";
    QTest::newRow("provisional") << "13p"
                                 << "14"
                                 << "92.9p"
                                 << "92.9p";
    QTest::newRow("estimated and provisional") << "13p"
                                               << "14e"
                                               << "92.9e"
                                               << "92.9e";
}

void WaterComplianceTest::ratesTheCompliantPart()
{
    QFETCH(QString, compliant);
    QFETCH(QString, all);
    QFETCH(QString, byNumber);
    QFETCH(QString, byVolume);
    ReadingsFixture fixture;
    const auto put = [&fixture](const char* indicator, const QString& typed) {
        if (typed != u".") {
            fixture.set(figureId(indicator, 2020), typed);
        }
    };
    put("water.intake_compliant", compliant);
    put("water.intake_total", all);
    QCOMPARE(fixture.computed(figureId("water.compliance_rate_volume", 2020)), byVolume);
    if (byNumber != u"-") { // sources are whole
        put("water.sources_compliant", compliant);
        put("water.sources_monitored", all);
        QCOMPARE(fixture.computed(figureId("water.compliance_rate", 2020)), byNumber);
    }
}

void WaterComplianceTest::ignoresOtherYearsAndAreas()
{
    ReadingsFixture fixture;
    fixture.set(figureId("water.sources_compliant", 2020), "13");
    fixture.set(figureId("water.sources_monitored", 2019), "14");
    fixture.set(figureId("water.sources_monitored", 2020, "other"), "14");
    QCOMPARE(fixture.computed(figureId("water.compliance_rate", 2020)), QString());
}

void WaterComplianceTest::basesMustNotMix()
{
    ReadingsFixture fixture;
    fixture.set(figureId("water.sources_compliant", 2020), "13", QStringLiteral("surface"));
    fixture.set(figureId("water.sources_monitored", 2020), "14", QStringLiteral("surface"));
    const auto rate = fixture.readings().computed(figureId("water.compliance_rate", 2020));
    QVERIFY(rate);
    QCOMPARE(rate->basis, QStringLiteral("surface"));
    fixture.set(figureId("water.sources_monitored", 2020), "14", QStringLiteral("all"));
    QCOMPARE(fixture.computed(figureId("water.compliance_rate", 2020)), QString());
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::WaterComplianceTest)
#include "watercompliancetest.moc"
