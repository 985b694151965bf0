// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <tests/support/documentfixture.h>

#include <QSignalSpy>

namespace qingshan {

using test::described;
using test::DocumentFixture;
using test::figureId;

namespace {

using Entry = std::pair<FigureId, std::optional<Figure>>;

constexpr auto cover = "forest.cover_rate";

std::optional<Figure> coverOf(const char* typed)
{
    return test::figureOf(cover, QString::fromUtf8(typed));
}

YearRange yearsOf(const DocumentFixture& fixture)
{
    return fixture.dataset().settings().years;
}

} // namespace

/// The edits of figures: one by one, many at once, and what typing makes of them.
class EditFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entersReplacesAndClears();
    void namesItsSteps();
    void sameFigureIsNoStep();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void takesAFigureThatTheFormulaWouldGive();
    void yearsGrowAndShrinkBack();
    void clearingDoesNotAddYears();
    void manyAreOneStep();
    void oneImpossibleFigureRefusesAll();
    void theLaterOfTwoCounts();
    void fullDiskLeavesAll();
    void typingKeepsWhatStandsBesideTheNumber();
    void typingNothingClears();
    void typingNonsenseSaysWhy();
};

void EditFiguresTest::entersReplacesAndClears()
{
    DocumentFixture fixture;
    const auto id = figureId(cover, 2020);
    const QStringList empty = described(fixture.dataset());
    QVERIFY(edits::setFigure(fixture.document(), id, coverOf("70.24")));
    QCOMPARE(fixture.entered(id), QStringLiteral("70.24"));
    QVERIFY(edits::setFigure(fixture.document(), id, coverOf("70.240p")));
    QCOMPARE(fixture.entered(id), QStringLiteral("70.240p"));
    QVERIFY(edits::setFigure(fixture.document(), id, std::nullopt));
    QVERIFY(fixture.dataset().find(id) == nullptr);
    QCOMPARE(described(fixture.dataset()), empty);

    QVERIFY(fixture.document().undo());
    QCOMPARE(fixture.entered(id), QStringLiteral("70.240p"));
    QVERIFY(fixture.document().undo());
    QCOMPARE(fixture.entered(id), QStringLiteral("70.24"));
    QVERIFY(fixture.document().undo());
    QCOMPARE(described(fixture.dataset()), empty);
}

void EditFiguresTest::namesItsSteps()
{
    DocumentFixture fixture;
    const auto id = figureId(cover, 2020);
    QVERIFY(edits::setFigure(fixture.document(), id, coverOf("70.24")));
    QCOMPARE(fixture.document().undoText(), QStringLiteral("Set Forest cover 2020"));
    QVERIFY(edits::setFigure(fixture.document(), id, std::nullopt));
    QCOMPARE(fixture.document().undoText(), QStringLiteral("Clear Forest cover 2020"));
}

void EditFiguresTest::sameFigureIsNoStep()
{
    DocumentFixture fixture;
    const auto id = figureId(cover, 2020);
    QVERIFY(edits::setFigure(fixture.document(), id, std::nullopt));
    QVERIFY(!fixture.document().canUndo());
    QVERIFY(edits::setFigure(fixture.document(), id, coverOf("70.24")));
    QVERIFY(edits::setFigure(fixture.document(), id, coverOf("70.24")));
    QCOMPARE(fixture.store().steps().size(), 1);
    QVERIFY(edits::setFigure(fixture.document(), id, coverOf("70.240")));
    QCOMPARE(fixture.store().steps().size(), 2);
}

void EditFiguresTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("number"); // empty: none
    QTest::addColumn<QString>("state");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("named");
    constexpr auto bad = Error::Code::BadInput;
    constexpr auto absent = Error::Code::NotFound;
    QTest::newRow("unknown indicator") << "air.pm1"
                                       << "city"
                                       << "1"
                                       << "final" << absent << "air.pm1";
    QTest::newRow("unknown area") << "air.pm25"
                                  << "moon"
                                  << "1"
                                  << "final" << absent << "moon";
    QTest::newRow("computed only") << "air.grade2_streak"
                                   << "city"
                                   << "1"
                                   << "final" << bad << "computed";
    QTest::newRow("out of range") << "forest.cover_rate"
                                  << "city"
                                  << "100.01"
                                  << "final" << bad << "100.01";
    QTest::newRow("a fraction of a source") << "water.sources_monitored"
                                            << "city"
                                            << "1.5"
                                            << "final" << bad << "1.5";
    QTest::newRow("withheld with a number") << "air.pm25"
                                            << "city"
                                            << "1"
                                            << "withheld" << bad << "withheld";
    QTest::newRow("final without a number") << "air.pm25"
                                            << "city"
                                            << ""
                                            << "final" << bad << "final";
}

void EditFiguresTest::refusesWhatCannotBe()
{
    QFETCH(QString, indicator);
    QFETCH(QString, area);
    QFETCH(QString, number);
    QFETCH(QString, state);
    QFETCH(QString, named);
    DocumentFixture fixture;
    const QStringList before = described(fixture.dataset());
    const Figure figure{Decimal::parse(number), figureStateFromKey(state).value()};
    const QSignalSpy changed(&fixture.document(), &Document::changed);

    const Status done =
        edits::setFigure(fixture.document(), figureId(indicator, 2020, area), figure);
    QVERIFY(!done);
    QTEST(done.error().code, "code");
    QVERIFY2(done.error().message.contains(named), qPrintable(done.error().message));
    QCOMPARE(described(fixture.dataset()), before);
    QVERIFY(changed.isEmpty());
    QVERIFY(fixture.store().steps().isEmpty());
}

void EditFiguresTest::takesAFigureThatTheFormulaWouldGive()
{
    DocumentFixture fixture;
    fixture.enter(figureId("water.compliance_rate", 2020), "92.9");
    QCOMPARE(fixture.entered(figureId("water.compliance_rate", 2020)), QStringLiteral("92.9"));
}

void EditFiguresTest::yearsGrowAndShrinkBack()
{
    DocumentFixture fixture;
    const YearRange years = yearsOf(fixture);
    fixture.enter(figureId(cover, 2026), "70.24");
    QVERIFY((yearsOf(fixture) == YearRange{2015_year, 2026_year}));
    fixture.enter(figureId(cover, 2012), "70.24");
    QVERIFY((yearsOf(fixture) == YearRange{2012_year, 2026_year}));
    QCOMPARE(fixture.store().steps().size(), 2);
    QVERIFY(fixture.document().undo());
    QVERIFY((yearsOf(fixture) == YearRange{2015_year, 2026_year}));
    QVERIFY(fixture.document().undo());
    QVERIFY(yearsOf(fixture) == years);
}

void EditFiguresTest::clearingDoesNotAddYears()
{
    DocumentFixture fixture;
    const YearRange years = yearsOf(fixture);
    const QList<Entry> entries{
        {figureId(cover, 2030), std::nullopt}, {figureId(cover, 2020), coverOf("70.24")}};
    QVERIFY(edits::setFigures(fixture.document(), entries, QStringLiteral("Paste")));
    QVERIFY(yearsOf(fixture) == years);
}

void EditFiguresTest::manyAreOneStep()
{
    DocumentFixture fixture;
    fixture.enter(figureId(cover, 2019), "70.1");
    const QStringList before = described(fixture.dataset());
    const QSignalSpy changed(&fixture.document(), &Document::changed);
    const QList<Entry> entries{
        {figureId(cover, 2019), std::nullopt},
        {figureId(cover, 2020), coverOf("70.24")},
        {figureId(cover, 2028), coverOf("×")}};
    QVERIFY(edits::setFigures(fixture.document(), entries, QStringLiteral("Paste")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(fixture.document().undoText(), QStringLiteral("Paste"));
    QVERIFY(fixture.dataset().find(figureId(cover, 2019)) == nullptr);
    QCOMPARE(fixture.entered(figureId(cover, 2020)), QStringLiteral("70.24"));
    QCOMPARE(fixture.entered(figureId(cover, 2028)), QStringLiteral("×"));
    QVERIFY(yearsOf(fixture).last == 2028_year);

    QVERIFY(fixture.document().undo());
    QCOMPARE(described(fixture.dataset()), before);
}

void EditFiguresTest::oneImpossibleFigureRefusesAll()
{
    DocumentFixture fixture;
    const QStringList before = described(fixture.dataset());
    const QList<Entry> entries{
        {figureId(cover, 2019), coverOf("70.1")},
        {figureId(cover, 2020), Figure::of(test::decimalOf("170"))}};
    const Status done = edits::setFigures(fixture.document(), entries, QStringLiteral("Paste"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::BadInput);
    QCOMPARE(described(fixture.dataset()), before);
    QVERIFY(!fixture.document().canUndo());
}

void EditFiguresTest::theLaterOfTwoCounts()
{
    DocumentFixture fixture;
    const auto id = figureId(cover, 2020);
    fixture.enter(id, "70.1");
    const QList<Entry> there{{id, coverOf("70.2")}, {id, coverOf("70.3")}};
    QVERIFY(edits::setFigures(fixture.document(), there, QStringLiteral("Paste")));
    QCOMPARE(fixture.entered(id), QStringLiteral("70.3"));
    QCOMPARE(fixture.store().steps().last().changes.size(), 1);
    QVERIFY(fixture.document().undo());
    QCOMPARE(fixture.entered(id), QStringLiteral("70.1"));

    const QList<Entry> andBack{{id, coverOf("70.2")}, {id, coverOf("70.1")}};
    QVERIFY(edits::setFigures(fixture.document(), andBack, QStringLiteral("Paste")));
    QCOMPARE(fixture.entered(id), QStringLiteral("70.1"));
}

void EditFiguresTest::fullDiskLeavesAll()
{
    DocumentFixture fixture(std::make_unique<test::FailingStore>(1));
    const QStringList before = described(fixture.dataset());
    const Status done =
        edits::setFigure(fixture.document(), figureId(cover, 2030), coverOf("70.24"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Disk);
    QCOMPARE(described(fixture.dataset()), before);
}

void EditFiguresTest::typingKeepsWhatStandsBesideTheNumber()
{
    DocumentFixture fixture;
    const auto id = figureId(cover, 2020);
    const Figure old{
        test::decimalOf("59.98"), FigureState::Provisional, QStringLiteral("second survey"),
        QStringLiteral("forestry bulletin"), QStringLiteral("to be checked")};
    QVERIFY(edits::setFigure(fixture.document(), id, old));
    const auto typed = edits::typedOver(fixture.document(), id, QStringLiteral(" 60.01% "));
    QVERIFY(typed && *typed);
    Figure expected = old;
    expected.value = test::decimalOf("60.01");
    expected.state = FigureState::Final;
    QVERIFY(**typed == expected);

    const auto withheld = edits::typedOver(fixture.document(), id, QStringLiteral("×"));
    QVERIFY(withheld && *withheld);
    QVERIFY(!(*withheld)->value);
    QCOMPARE((*withheld)->basis, QStringLiteral("second survey"));
    QCOMPARE(fixture.entered(id), QStringLiteral("59.98p"));
}

void EditFiguresTest::typingNothingClears()
{
    DocumentFixture fixture;
    fixture.enter(figureId(cover, 2020), "70.24");
    const auto typed =
        edits::typedOver(fixture.document(), figureId(cover, 2020), QStringLiteral("  "));
    QVERIFY(typed);
    QVERIFY(!*typed);
}

void EditFiguresTest::typingNonsenseSaysWhy()
{
    DocumentFixture fixture;
    const auto nonsense =
        edits::typedOver(fixture.document(), figureId(cover, 2020), QStringLiteral("lots"));
    QVERIFY(!nonsense);
    QCOMPARE(nonsense.error().code, Error::Code::BadInput);
    QVERIFY(nonsense.error().message.contains(QLatin1String("lots")));
    const auto unknown =
        edits::typedOver(fixture.document(), figureId("air.pm1", 2020), QStringLiteral("1"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::EditFiguresTest)
#include "editfigurestest.moc"
