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

/// What a step may change: taken before and after it.
struct Snapshot {
    QStringList data;
    qsizetype written;
    QString undoText;
    QString redoText;
    QDateTime dataTime;

    bool operator==(const Snapshot&) const = default;
};

Snapshot snapshot(DocumentFixture& fixture)
{
    const Document& document = fixture.document();
    return {
        described(fixture.dataset()), fixture.store().steps().size(), document.undoText(),
        document.redoText(), document.dataTime()};
}

ChangeSet putting(int year, const char* typed)
{
    return {FigureChange{
        figureId(cover, year), std::nullopt, test::figureOf(cover, QString::fromUtf8(typed))}};
}

/// The signals of a document since it was made.
struct Spies {
    QSignalSpy changed;
    QSignalSpy stepsChanged;

    explicit Spies(Document& document)
        : changed(&document, &Document::changed)
        , stepsChanged(&document, &Document::stepsChanged)
    {
    }

    [[nodiscard]] bool areSilent() const { return changed.isEmpty() && stepsChanged.isEmpty(); }
};

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithoutSteps();
    void writesThenTakesInThenTells();
    void isOnDiskWhenItTells();
    void stepsGoBackAndForth();
    void aNewStepForgetsTheUndoneOnes();
    void nothingToDoIsNoStep();
    void aRefusedStepChangesNothing();
    void aRefusedUndoChangesNothing();
    void aRefusedRedoChangesNothing();
    void knowsWhenItsDataChanged();
    void readsThroughItsCatalogue();
};

void DocumentTest::startsWithoutSteps()
{
    DocumentFixture fixture;
    QVERIFY(!fixture.document().canUndo());
    QVERIFY(!fixture.document().canRedo());
    QVERIFY(fixture.document().undoText().isEmpty());
    QVERIFY(!fixture.document().dataTime().isValid());
    const Spies spies(fixture.document());
    QVERIFY(fixture.document().undo());
    QVERIFY(fixture.document().redo());
    QVERIFY(spies.areSilent());
    QVERIFY(fixture.store().steps().isEmpty());
}

void DocumentTest::writesThenTakesInThenTells()
{
    DocumentFixture fixture;
    Spies spies(fixture.document());
    const ChangeSet changes = putting(2020, "70.24");
    QVERIFY(fixture.document().perform(changes, QStringLiteral("Set cover")));

    QCOMPARE(fixture.store().steps().size(), 1);
    const test::WrittenStep& written = fixture.store().steps().first();
    QVERIFY(written.changes == changes);
    QCOMPARE(written.origin.time, fixture.time());
    QCOMPARE(written.origin.user, QStringLiteral("staff"));
    QCOMPARE(written.origin.reason, QStringLiteral("Set cover"));
    QCOMPARE(fixture.entered(figureId(cover, 2020)), QStringLiteral("70.24"));
    QCOMPARE(spies.changed.size(), 1);
    QVERIFY(spies.changed.first().first().value<ChangeSet>() == changes);
    QCOMPARE(spies.stepsChanged.size(), 1);
}

void DocumentTest::isOnDiskWhenItTells()
{
    DocumentFixture fixture;
    QString seen;
    qsizetype written = 0;
    connect(&fixture.document(), &Document::changed, this, [&] {
        seen = fixture.entered(figureId(cover, 2020));
        written = fixture.store().steps().size();
    });
    QVERIFY(fixture.document().perform(putting(2020, "70.24"), QStringLiteral("Set cover")));
    QCOMPARE(seen, QStringLiteral("70.24"));
    QCOMPARE(written, 1);
}

void DocumentTest::stepsGoBackAndForth()
{
    DocumentFixture fixture;
    Document& document = fixture.document();
    const QStringList empty = described(fixture.dataset());
    QVERIFY(document.perform(putting(2019, "70.1"), QStringLiteral("first")));
    const QStringList one = described(fixture.dataset());
    QVERIFY(document.perform(putting(2020, "70.2"), QStringLiteral("second")));
    const QStringList two = described(fixture.dataset());
    QCOMPARE(document.undoText(), QStringLiteral("second"));

    Spies spies(document);
    QVERIFY(document.undo());
    QCOMPARE(described(fixture.dataset()), one);
    QCOMPARE(spies.changed.size(), 1);
    QVERIFY(spies.changed.first().first().value<ChangeSet>() == inverse(putting(2020, "70.2")));
    QCOMPARE(spies.stepsChanged.size(), 1);
    QCOMPARE(fixture.store().steps().last().origin.reason, QStringLiteral("Undo: second"));
    QCOMPARE(document.undoText(), QStringLiteral("first"));
    QCOMPARE(document.redoText(), QStringLiteral("second"));
    QVERIFY(document.undo());
    QCOMPARE(described(fixture.dataset()), empty);
    QVERIFY(!document.canUndo());

    QVERIFY(document.redo());
    QCOMPARE(described(fixture.dataset()), one);
    QCOMPARE(fixture.store().steps().last().origin.reason, QStringLiteral("Redo: first"));
    QVERIFY(document.redo());
    QCOMPARE(described(fixture.dataset()), two);
    QVERIFY(!document.canRedo());
    QCOMPARE(spies.changed.size(), 4);
    QCOMPARE(spies.stepsChanged.size(), 4);
}

void DocumentTest::aNewStepForgetsTheUndoneOnes()
{
    DocumentFixture fixture;
    Document& document = fixture.document();
    QVERIFY(document.perform(putting(2019, "70.1"), QStringLiteral("first")));
    QVERIFY(document.undo());
    QVERIFY(document.canRedo());
    QVERIFY(document.perform(putting(2020, "70.2"), QStringLiteral("second")));
    QVERIFY(!document.canRedo());
    QCOMPARE(document.undoText(), QStringLiteral("second"));
}

void DocumentTest::nothingToDoIsNoStep()
{
    DocumentFixture fixture;
    const Spies spies(fixture.document());
    QVERIFY(fixture.document().perform({}, QStringLiteral("nothing")));
    QVERIFY(spies.areSilent());
    QVERIFY(fixture.store().steps().isEmpty());
    QVERIFY(!fixture.document().canUndo());
}

void DocumentTest::aRefusedStepChangesNothing()
{
    DocumentFixture fixture(std::make_unique<test::FailingStore>(2));
    Document& document = fixture.document();
    QVERIFY(document.perform(putting(2019, "70.1"), QStringLiteral("first")));
    fixture.setTime(fixture.time().addSecs(60));
    const Snapshot before = snapshot(fixture);
    const Spies spies(document);

    const Status refused = document.perform(putting(2020, "70.2"), QStringLiteral("second"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Disk);
    QVERIFY(!refused.error().message.isEmpty());
    QVERIFY(snapshot(fixture) == before);
    QVERIFY(spies.areSilent());

    QVERIFY(document.perform(putting(2020, "70.2"), QStringLiteral("second")));
    QCOMPARE(document.undoText(), QStringLiteral("second"));
}

void DocumentTest::aRefusedUndoChangesNothing()
{
    DocumentFixture fixture(std::make_unique<test::FailingStore>(2));
    Document& document = fixture.document();
    const QStringList empty = described(fixture.dataset());
    QVERIFY(document.perform(putting(2019, "70.1"), QStringLiteral("first")));
    fixture.setTime(fixture.time().addSecs(60));
    const Snapshot before = snapshot(fixture);
    const Spies spies(document);

    const Status refused = document.undo();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Disk);
    QVERIFY(snapshot(fixture) == before);
    QVERIFY(spies.areSilent());

    QVERIFY2(document.undo(), "the step must still be there to be undone");
    QCOMPARE(described(fixture.dataset()), empty);
}

void DocumentTest::aRefusedRedoChangesNothing()
{
    DocumentFixture fixture(std::make_unique<test::FailingStore>(3));
    Document& document = fixture.document();
    QVERIFY(document.perform(putting(2019, "70.1"), QStringLiteral("first")));
    const QStringList done = described(fixture.dataset());
    QVERIFY(document.undo());
    fixture.setTime(fixture.time().addSecs(60));
    const Snapshot before = snapshot(fixture);
    const Spies spies(document);

    const Status refused = document.redo();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Disk);
    QVERIFY(snapshot(fixture) == before);
    QVERIFY(spies.areSilent());

    QVERIFY2(document.redo(), "the step must still be there to be done again");
    QCOMPARE(described(fixture.dataset()), done);
}

void DocumentTest::knowsWhenItsDataChanged()
{
    DocumentFixture fixture;
    Document& document = fixture.document();
    const QDateTime opened(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC);
    document.setDataTime(opened);
    QCOMPARE(document.dataTime(), opened);

    QVERIFY(document.perform(putting(2020, "70.24"), QStringLiteral("Set cover")));
    QCOMPARE(document.dataTime(), fixture.time());
    fixture.setTime(fixture.time().addSecs(60));
    QVERIFY(document.undo());
    QCOMPARE(document.dataTime(), fixture.time());

    const QDateTime last = fixture.time();
    fixture.setTime(last.addSecs(60));
    const Settings settings = document.dataset().settings();
    Settings wider = settings;
    wider.years.last = wider.years.last.plus(1);
    QVERIFY(document.perform({SettingsChange{settings, wider}}, QStringLiteral("Add year")));
    QVERIFY2(document.dataTime() == last, "no figure has changed");
    QVERIFY(document.perform(
        {SettingsChange{wider, settings}, putting(2020, "70.25").first()}, QStringLiteral("Both")));
    QCOMPARE(document.dataTime(), fixture.time());
}

void DocumentTest::readsThroughItsCatalogue()
{
    DocumentFixture fixture;
    fixture.enter(figureId("forest.area", 2020), "10340");
    fixture.enter(figureId("forest.land_area", 2020), "15470");
    const auto reading = fixture.document().readings().at(figureId(cover, 2020));
    QVERIFY(reading);
    QCOMPARE(reading->origin, Reading::Origin::Computed);
    QCOMPARE(reading->measured()->toString(), QStringLiteral("66.84"));
    QVERIFY(&fixture.document().catalogue() == &test::testCatalogue());
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::DocumentTest)
#include "documenttest.moc"
