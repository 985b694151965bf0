// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/dataset.h>
#include <tests/support/documentfixture.h>
#include <tests/support/testknowledge.h>

namespace qingshan {

namespace {

Area areaOf(const char* key, AreaRole role = AreaRole::Peer)
{
    return {AreaKey(QString::fromUtf8(key)), role, {{}, QString::fromUtf8(key)}};
}

FigureChange entered(int year, const char* typed)
{
    return {
        test::figureId("forest.cover_rate", year), std::nullopt,
        test::figureOf("forest.cover_rate", typed)};
}

} // namespace

class ChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void turnsRound();
    void inverseRestoresTheDataset_data();
    void inverseRestoresTheDataset();
    void inverseUndoesTheLastFirst();
};

void ChangeTest::turnsRound()
{
    const FigureChange change = entered(2020, "70.24");
    const Change turned = inverse(Change(change));
    QVERIFY(turned == Change(FigureChange{change.id, change.after, std::nullopt}));
    QVERIFY(inverse(turned) == Change(change));
}

void ChangeTest::inverseRestoresTheDataset_data()
{
    QTest::addColumn<ChangeSet>("changes");
    const Settings settings = Dataset().settings();
    const TargetId target{
        IndicatorKey(QStringLiteral("forest.cover_rate")), AreaKey(QStringLiteral("city")),
        2025_year};
    const Target level{TargetSpec::parse(QStringLiteral(">=70.24")).value()};
    QTest::newRow("a figure") << ChangeSet{entered(2020, "70.24")};
    QTest::newRow("a replaced figure") << ChangeSet{FigureChange{
        test::figureId("forest.cover_rate", 2019), test::figureOf("forest.cover_rate", "70.0"),
        std::nullopt}};
    QTest::newRow("a target") << ChangeSet{TargetChange{target, std::nullopt, level}};
    QTest::newRow("an area in the middle") << ChangeSet{AreaChange{1, std::nullopt, areaOf("b")}};
    QTest::newRow("an area removed from the front")
        << ChangeSet{AreaChange{0, areaOf("a"), std::nullopt}};
    QTest::newRow("an area changed")
        << ChangeSet{AreaChange{1, areaOf("c"), areaOf("c", AreaRole::County)}};
    QTest::newRow("settings") << ChangeSet{
        SettingsChange{settings, Settings{{2010_year, 2024_year}, {std::nullopt}}}};
    QTest::newRow("several areas, positions depend on the order") << ChangeSet{
        AreaChange{0, areaOf("a"), std::nullopt}, AreaChange{0, areaOf("c"), std::nullopt},
        AreaChange{0, std::nullopt, areaOf("d")}};
}

void ChangeTest::inverseRestoresTheDataset()
{
    QFETCH(ChangeSet, changes);
    Dataset dataset;
    dataset.apply(ChangeSet{
        AreaChange{0, std::nullopt, areaOf("a")}, AreaChange{1, std::nullopt, areaOf("c")},
        entered(2019, "70.0")});
    const QStringList before = test::described(dataset);
    dataset.apply(changes);
    const QStringList after = test::described(dataset);
    QVERIFY(before != after);
    dataset.apply(inverse(changes));
    QCOMPARE(test::described(dataset), before);
    dataset.apply(inverse(inverse(changes)));
    QCOMPARE(test::described(dataset), after);
}

void ChangeTest::inverseUndoesTheLastFirst()
{
    const ChangeSet changes{entered(2019, "70.0"), entered(2020, "70.24")};
    const ChangeSet turned = inverse(changes);
    QCOMPARE(turned.size(), 2);
    QVERIFY(turned.first() == inverse(changes.last()));
    QVERIFY(turned.last() == inverse(changes.first()));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::ChangeTest)
#include "changetest.moc"
