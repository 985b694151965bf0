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

constexpr auto cover = "forest.cover_rate";

TargetId targetId(int year, QAnyStringView indicator = cover, QAnyStringView area = "city")
{
    return {IndicatorKey(indicator.toString()), AreaKey(area.toString()), test::yearOf(year)};
}

Target targetOf(const char* spec)
{
    return {TargetSpec::parse(QString::fromUtf8(spec)).value()};
}

Area areaOf(const char* key, const char* name, AreaRole role = AreaRole::County)
{
    return {AreaKey(QString::fromUtf8(key)), role, {{}, QString::fromUtf8(name)}};
}

QString targetText(const DocumentFixture& fixture, const TargetId& id)
{
    const auto& targets = fixture.dataset().targets({id.indicator, id.area});
    const auto found = targets.constFind(id.year);
    return found == targets.cend() ? QString() : found->spec.toString();
}

YearRange yearsOf(const DocumentFixture& fixture)
{
    return fixture.dataset().settings().years;
}

} // namespace

/// The edits of targets, areas, years and settings.
class EditStructureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsReplacesAndRemovesATarget();
    void refusesImpossibleTargets();
    void movesATargetInOneStep();
    void movesNoTargetOntoAnother();
    void addsAndChangesAnArea();
    void refusesImpossibleAreas_data();
    void refusesImpossibleAreas();
    void removesAnAreaWithAllItHas();
    void restoresARemovedAreaInItsPlace();
    void addsYearsAtBothEnds();
    void addsNoYearBeyondTheRange();
    void removesOnlyYearsAtTheEnds();
    void keepsTheOnlyYear();
    void setsTheReferenceYear();
};

void EditStructureTest::setsReplacesAndRemovesATarget()
{
    DocumentFixture fixture;
    Document& document = fixture.document();
    const QStringList empty = described(fixture.dataset());
    QVERIFY(edits::setTarget(document, targetId(2025), targetOf(">=70.24")));
    QCOMPARE(targetText(fixture, targetId(2025)), QStringLiteral(">=70.24"));
    QVERIFY(edits::setTarget(document, targetId(2025), targetOf(">=70.24")));
    QCOMPARE(fixture.store().steps().size(), 1);
    QVERIFY(edits::setTarget(document, targetId(2025), targetOf(">=71")));
    QVERIFY(edits::removeTarget(document, targetId(2025)));
    QCOMPARE(described(fixture.dataset()), empty);

    QVERIFY(document.undo());
    QCOMPARE(targetText(fixture, targetId(2025)), QStringLiteral(">=71"));
    QVERIFY(document.undo());
    QCOMPARE(targetText(fixture, targetId(2025)), QStringLiteral(">=70.24"));
    QVERIFY(document.undo());
    QCOMPARE(described(fixture.dataset()), empty);
}

void EditStructureTest::refusesImpossibleTargets()
{
    DocumentFixture fixture;
    Document& document = fixture.document();
    const auto codeOf = [](const Status& done) {
        return done ? std::nullopt : std::optional(done.error().code);
    };
    QVERIFY(
        codeOf(edits::setTarget(document, targetId(2025, "air.pm1"), targetOf(">=1")))
        == Error::Code::NotFound);
    QVERIFY(
        codeOf(edits::setTarget(document, targetId(2025, cover, "moon"), targetOf(">=1")))
        == Error::Code::NotFound);
    QVERIFY(
        codeOf(edits::setTarget(document, targetId(2025), targetOf(">=101")))
        == Error::Code::BadInput);
    QVERIFY(
        codeOf(edits::setTarget(document, targetId(2025), targetOf("rank<=3")))
        == Error::Code::BadInput);
    QVERIFY(codeOf(edits::removeTarget(document, targetId(2025))) == Error::Code::NotFound);
    QVERIFY(fixture.store().steps().isEmpty());
}

void EditStructureTest::movesATargetInOneStep()
{
    DocumentFixture fixture;
    Document& document = fixture.document();
    QVERIFY(edits::setTarget(document, targetId(2025), targetOf(">=70.24")));
    const QStringList before = described(fixture.dataset());
    const QSignalSpy changed(&document, &Document::changed);
    QVERIFY(edits::replaceTarget(document, targetId(2025), targetId(2030), targetOf(">=71")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(targetText(fixture, targetId(2025)), QString());
    QCOMPARE(targetText(fixture, targetId(2030)), QStringLiteral(">=71"));
    QVERIFY(document.undo());
    QCOMPARE(described(fixture.dataset()), before);
}

void EditStructureTest::movesNoTargetOntoAnother()
{
    DocumentFixture fixture;
    Document& document = fixture.document();
    QVERIFY(edits::setTarget(document, targetId(2025), targetOf(">=70.24")));
    QVERIFY(edits::setTarget(document, targetId(2030), targetOf(">=71")));
    const QStringList before = described(fixture.dataset());
    const Status taken =
        edits::replaceTarget(document, targetId(2025), targetId(2030), targetOf(">=72"));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Error::Code::Exists);
    const Status absent =
        edits::replaceTarget(document, targetId(2024), targetId(2030), targetOf(">=72"));
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, Error::Code::NotFound);
    QCOMPARE(described(fixture.dataset()), before);
}

void EditStructureTest::addsAndChangesAnArea()
{
    DocumentFixture fixture;
    Document& document = fixture.document();
    const QStringList before = described(fixture.dataset());
    QVERIFY(edits::setArea(document, areaOf("north", "North county")));
    QCOMPARE(fixture.dataset().areas().size(), 2);
    QCOMPARE(fixture.dataset().areas().last().key.text, QStringLiteral("north"));
    const QStringList added = described(fixture.dataset());
    QVERIFY(edits::setArea(document, areaOf("north", "North county")));
    QCOMPARE(fixture.store().steps().size(), 1);

    QVERIFY(edits::setArea(document, areaOf("city", "Green city", AreaRole::Subject)));
    QCOMPARE(fixture.dataset().areas().size(), 2);
    QCOMPARE(fixture.dataset().areas().first().name.en, QStringLiteral("Green city"));
    QVERIFY(document.undo());
    QCOMPARE(described(fixture.dataset()), added);
    QVERIFY(document.undo());
    QCOMPARE(described(fixture.dataset()), before);
}

void EditStructureTest::refusesImpossibleAreas_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("bad key") << "North county"
                             << "North county";
    QTest::newRow("no key") << ""
                            << "North county";
    QTest::newRow("no name") << "north"
                             << "";
}

void EditStructureTest::refusesImpossibleAreas()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    DocumentFixture fixture;
    const Status done =
        edits::setArea(fixture.document(), {AreaKey(key), AreaRole::County, {{}, name}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::BadInput);
    QVERIFY(done.error().message.contains(key));
    QCOMPARE(fixture.dataset().areas().size(), 1);
}

void EditStructureTest::removesAnAreaWithAllItHas()
{
    DocumentFixture fixture;
    Document& document = fixture.document();
    fixture.enter(figureId(cover, 2020), "70.24");
    QVERIFY(edits::setTarget(document, targetId(2025), targetOf(">=71")));
    const QStringList before = described(fixture.dataset());
    QVERIFY(edits::setArea(document, areaOf("north", "North county")));
    for (const int year : {2018, 2019, 2020}) {
        fixture.enter(figureId(cover, year, "north"), "60");
        fixture.enter(figureId("forest.area", year, "north"), "×");
    }
    QVERIFY(edits::setTarget(document, targetId(2025, cover, "north"), targetOf(">=61")));
    const QStringList with = described(fixture.dataset());

    const QSignalSpy changed(&document, &Document::changed);
    QVERIFY(edits::removeArea(document, AreaKey(QStringLiteral("north"))));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(described(fixture.dataset()), before);
    QVERIFY(document.undo());
    QCOMPARE(described(fixture.dataset()), with);

    const Status absent = edits::removeArea(document, AreaKey(QStringLiteral("moon")));
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, Error::Code::NotFound);
}

void EditStructureTest::restoresARemovedAreaInItsPlace()
{
    DocumentFixture fixture;
    Document& document = fixture.document();
    for (const char* key : {"a", "b", "c"}) {
        QVERIFY(edits::setArea(document, areaOf(key, key)));
    }
    const QStringList before = described(fixture.dataset());
    QVERIFY(edits::removeArea(document, AreaKey(QStringLiteral("b"))));
    QVERIFY(edits::removeArea(document, AreaKey(QStringLiteral("city"))));
    QVERIFY(document.undo());
    QVERIFY(document.undo());
    QCOMPARE(described(fixture.dataset()), before);
}

void EditStructureTest::addsYearsAtBothEnds()
{
    DocumentFixture fixture;
    const YearRange years = yearsOf(fixture);
    QVERIFY(edits::addYear(fixture.document()));
    QVERIFY((yearsOf(fixture) == YearRange{2015_year, 2025_year}));
    QCOMPARE(fixture.document().undoText(), QStringLiteral("Add year 2025"));
    QVERIFY(edits::addEarlierYear(fixture.document()));
    QVERIFY((yearsOf(fixture) == YearRange{2014_year, 2025_year}));
    QCOMPARE(fixture.document().undoText(), QStringLiteral("Add year 2014"));
    QVERIFY(fixture.document().undo());
    QVERIFY(fixture.document().undo());
    QVERIFY(yearsOf(fixture) == years);
}

void EditStructureTest::addsNoYearBeyondTheRange()
{
    DocumentFixture fixture;
    fixture.enter(figureId(cover, 1900), "70");
    fixture.enter(figureId(cover, 2200), "70");
    for (const Status& done :
         {edits::addYear(fixture.document()), edits::addEarlierYear(fixture.document())}) {
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Unable);
        QCOMPARE(
            done.error().message,
            QStringLiteral("No year can be added there: a document holds the years from 1900 to "
                           "2200. Remove the first or the last year if it was added by mistake."));
    }
    QVERIFY((yearsOf(fixture) == YearRange{1900_year, 2200_year}));
}

void EditStructureTest::removesOnlyYearsAtTheEnds()
{
    DocumentFixture fixture;
    Document& document = fixture.document();
    QVERIFY(edits::setArea(document, areaOf("north", "North county")));
    for (const int year : {2015, 2016, 2024}) {
        fixture.enter(figureId(cover, year), "70");
        fixture.enter(figureId(cover, year, "north"), "60");
    }
    const QStringList before = described(fixture.dataset());
    for (const Year year : {2016_year, 2014_year, 2025_year}) {
        const Status done = edits::removeYear(document, year);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Unable);
    }
    QCOMPARE(described(fixture.dataset()), before);

    QVERIFY(edits::removeYear(document, 2015_year));
    QVERIFY((yearsOf(fixture) == YearRange{2016_year, 2024_year}));
    QVERIFY(edits::removeYear(document, 2024_year));
    QVERIFY((yearsOf(fixture) == YearRange{2016_year, 2023_year}));
    QCOMPARE(fixture.dataset().figureCount(), 2);
    QVERIFY(document.undo());
    QVERIFY(document.undo());
    QCOMPARE(described(fixture.dataset()), before);
}

void EditStructureTest::keepsTheOnlyYear()
{
    DocumentFixture fixture;
    for (int year = 2015; year < 2024; ++year) {
        QVERIFY(edits::removeYear(fixture.document(), test::yearOf(year)));
    }
    const Status done = edits::removeYear(fixture.document(), 2024_year);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Unable);
    QCOMPARE(
        done.error().message,
        QStringLiteral("2024 is the only year of the document and stays. Clear its figures "
                       "instead, or add another year first."));
    QCOMPARE(yearsOf(fixture).count(), 1);
}

void EditStructureTest::setsTheReferenceYear()
{
    DocumentFixture fixture;
    Document& document = fixture.document();
    fixture.enter(figureId("tourism.visitors", 2019), "6000");
    fixture.enter(figureId("tourism.visitors", 2020), "2820");
    fixture.enter(figureId("tourism.visitors", 2021), "5640");
    const auto recovery = [&document] {
        return document.readings()
            .measured(figureId("tourism.visitors_recovery", 2021))
            ->toString();
    };
    const auto steps = fixture.store().steps().size();
    QVERIFY(edits::setReferenceYear(document, {2019_year}));
    QCOMPARE(fixture.store().steps().size(), steps);
    QCOMPARE(recovery(), QStringLiteral("94.0"));
    QVERIFY(edits::setReferenceYear(document, {std::nullopt}));
    QCOMPARE(recovery(), QStringLiteral("200.0"));
    QVERIFY(document.undo());
    QCOMPARE(recovery(), QStringLiteral("94.0"));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::EditStructureTest)
#include "editstructuretest.moc"
