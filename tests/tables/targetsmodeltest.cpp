// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <models/domain/assessment.h>
#include <models/tables/targetsmodel.h>
#include <tests/support/documentfixture.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::DocumentFixture;
using test::figureId;

namespace {

constexpr auto cover = "forest.cover_rate";
constexpr auto pm25 = "air.pm25";

/// A document with targets and the watched model over it.
class Fixture : public DocumentFixture {
    Q_DISABLE_COPY_MOVE(Fixture)

public:
    explicit Fixture(
        std::unique_ptr<test::MemoryStore> store = std::make_unique<test::MemoryStore>())
        : DocumentFixture(std::move(store))
        , m_model(document())
        , m_tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        QObject::connect(&m_model, &TargetsModel::refused, &m_model, [this](const QString& reason) {
            m_refusals.append(reason);
        });
    }

    void aim(QAnyStringView indicator, int year, const QString& spec)
    {
        const Target target{*TargetSpec::parse(spec)};
        const FigureId at = figureId(indicator, year);
        const Status done = edits::setTarget(document(), {at.indicator, at.area, at.year}, target);
        if (!done) {
            qFatal("%s", qUtf8Printable(done.error().message));
        }
    }

    TargetsModel& model() { return m_model; }

    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model.index(row, column).data().toString();
    }

    bool type(int row, int column, const QString& text)
    {
        return m_model.setData(m_model.index(row, column), text, Qt::EditRole);
    }

    [[nodiscard]] Verdict verdict(int row) const
    {
        return static_cast<Verdict>(m_model.index(row, TargetsModel::VerdictColumn)
                                        .data(TargetsModel::VerdictRole)
                                        .toInt());
    }

    QStringList takeRefusals() { return std::exchange(m_refusals, {}); }

private:
    TargetsModel m_model;
    QAbstractItemModelTester m_tester;
    QStringList m_refusals;
};

} // namespace

class TargetsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTargetsInTheOrderOfTheCatalogue();
    void showsWhatATargetSays();
    void editsAColumn_data();
    void editsAColumn();
    void refusesWhatIsNoTarget_data();
    void refusesWhatIsNoTarget();
    void whatIsToldCannotBeEdited();
    void movesToAnotherYear();
    void doesNotMoveOntoAnotherTarget();
    void removesAndBringsBack();
    void verdictFollowsTheFigures();
    void eachTargetIsJudgedByItself();
    void figuresAfterTheTargetYearDoNotCount();
    void figuresMoveOnlyNewestAndStanding();
    void editKeepsTheRows();
    void fullDiskLeavesTheTarget();
    void readOnlyListCannotBeEdited();
    void areaGoesWithItsTargets();
};

void TargetsModelTest::listsTargetsInTheOrderOfTheCatalogue()
{
    Fixture f;
    QCOMPARE(f.model().rowCount(), 0);
    QCOMPARE(f.model().columnCount(), static_cast<int>(TargetsModel::ColumnCount));
    QSignalSpy reset(&f.model(), &QAbstractItemModel::modelReset);
    f.aim(cover, 2030, u">=71"_s);
    f.aim(cover, 2025, u">=70.24"_s);
    f.aim(pm25, 2025, u"<=30"_s);
    QCOMPARE(reset.size(), 3);
    QCOMPARE(f.model().rowCount(), 3);
    QCOMPARE(f.model().targetAt(0).indicator.text, QLatin1String(pm25));
    QCOMPARE(f.text(1, TargetsModel::YearColumn), u"2025"_s);
    QCOMPARE(f.text(2, TargetsModel::YearColumn), u"2030"_s);
    for (int column = 0; column < TargetsModel::ColumnCount; ++column) {
        QVERIFY(
            !f.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    QVERIFY(!f.model().headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TargetsModelTest::showsWhatATargetSays()
{
    Fixture f;
    f.aim(cover, 2025, u">=70.24"_s);
    f.enter(figureId(cover, 2021), "70.24p");
    QCOMPARE(f.text(0, TargetsModel::IndicatorColumn), test::indicatorOf(cover).name.en);
    QCOMPARE(f.text(0, TargetsModel::AreaColumn), u"The city"_s);
    QCOMPARE(f.text(0, TargetsModel::SpecColumn), u"≥70.24%"_s);
    QCOMPARE(
        f.model().index(0, TargetsModel::SpecColumn).data(Qt::EditRole).toString(), u">=70.24"_s);
    QCOMPARE(f.text(0, TargetsModel::NatureColumn), u"expected"_s);
    QCOMPARE(f.text(0, TargetsModel::NewestColumn), u"70.24 % (2021)"_s);
    QCOMPARE(f.text(0, TargetsModel::VerdictColumn), u"Target met"_s);
}

void TargetsModelTest::editsAColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("target") << int(TargetsModel::SpecColumn) << u">71"_s << u">71%"_s;
    QTest::newRow("in Chinese") << int(TargetsModel::SpecColumn) << u"不低于71"_s << u"≥71%"_s;
    QTest::newRow("year") << int(TargetsModel::YearColumn) << u"2026"_s << u"2026"_s;
    QTest::newRow("nature") << int(TargetsModel::NatureColumn) << u"binding"_s << u"binding"_s;
    QTest::newRow("base year") << int(TargetsModel::BaseYearColumn) << u"2020"_s << u"2020"_s;
    QTest::newRow("base value") << int(TargetsModel::BaseValueColumn) << u"70.20"_s << u"70.20"_s;
    QTest::newRow("source") << int(TargetsModel::SourceColumn) << u" Plan, p. 3 "_s
                            << u"Plan, p. 3"_s;
}

void TargetsModelTest::editsAColumn()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    Fixture f;
    f.aim(cover, 2025, u">=70.24"_s);
    if (column == TargetsModel::BaseValueColumn) { // it wants its year first
        QVERIFY(f.type(0, TargetsModel::BaseYearColumn, u"2020"_s));
    }
    const QString before = f.text(0, column);
    const auto steps = f.store().steps().size();
    QVERIFY(f.type(0, column, typed));
    QCOMPARE(f.text(0, column), shown);
    QCOMPARE(f.store().steps().size(), steps + 1);
    QVERIFY(f.document().undo());
    QCOMPARE(f.text(0, column), before);
    QVERIFY(f.document().redo());
    QCOMPARE(f.text(0, column), shown);
    if (column == TargetsModel::BaseYearColumn || column == TargetsModel::BaseValueColumn) {
        QVERIFY(f.type(0, column, {}));
        QCOMPARE(f.text(0, column), QString());
    }
}

void TargetsModelTest::refusesWhatIsNoTarget_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no operator") << int(TargetsModel::SpecColumn) << u"70"_s;
    QTest::newRow("words") << int(TargetsModel::SpecColumn) << u"as good as possible"_s;
    QTest::newRow("empty") << int(TargetsModel::SpecColumn) << QString();
    QTest::newRow("101 %") << int(TargetsModel::SpecColumn) << u">=101"_s;
    QTest::newRow("rank of a share") << int(TargetsModel::SpecColumn) << u"rank<=3"_s;
    QTest::newRow("year") << int(TargetsModel::YearColumn) << u"next year"_s;
    QTest::newRow("far year") << int(TargetsModel::YearColumn) << u"2525"_s;
    QTest::newRow("nature") << int(TargetsModel::NatureColumn) << u"abc"_s;
    QTest::newRow("base year after") << int(TargetsModel::BaseYearColumn) << u"2025"_s;
    QTest::newRow("base year") << int(TargetsModel::BaseYearColumn) << u"20"_s;
    QTest::newRow("base value") << int(TargetsModel::BaseValueColumn) << u"much"_s;
    QTest::newRow("base value 101") << int(TargetsModel::BaseValueColumn) << u"101"_s;
    QTest::newRow("base value withheld") << int(TargetsModel::BaseValueColumn) << u"×"_s;
    QTest::newRow("base value below") << int(TargetsModel::BaseValueColumn) << u"<0.5"_s;
}

void TargetsModelTest::refusesWhatIsNoTarget()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    Fixture f;
    f.aim(cover, 2025, u">=70.24"_s);
    const QStringList before = test::described(f.dataset());
    QVERIFY(!f.type(0, column, typed));
    QCOMPARE(f.takeRefusals().size(), 1);
    QCOMPARE(test::described(f.dataset()), before);
}

void TargetsModelTest::whatIsToldCannotBeEdited()
{
    Fixture f;
    f.aim(cover, 2025, u">=70.24"_s);
    for (const auto column :
         {TargetsModel::IndicatorColumn, TargetsModel::AreaColumn, TargetsModel::NewestColumn,
          TargetsModel::VerdictColumn}) {
        QVERIFY(!(f.model().flags(f.model().index(0, column)) & Qt::ItemIsEditable));
        QVERIFY(!f.type(0, column, u"x"_s));
    }
    QCOMPARE(f.store().steps().size(), 1);
    QVERIFY(f.takeRefusals().isEmpty());
}

void TargetsModelTest::movesToAnotherYear()
{
    Fixture f;
    f.aim(cover, 2025, u">=70.24"_s);
    f.aim(cover, 2030, u">=71"_s);
    QVERIFY(f.type(0, TargetsModel::YearColumn, u"2035"_s));
    QCOMPARE(f.model().rowCount(), 2);
    QCOMPARE(f.model().targetAt(1).year, 2035_year);
    QCOMPARE(f.text(1, TargetsModel::SpecColumn), u"≥70.24%"_s);
    QVERIFY(f.document().undo());
    QCOMPARE(f.model().targetAt(0).year, 2025_year);
}

void TargetsModelTest::doesNotMoveOntoAnotherTarget()
{
    Fixture f;
    f.aim(cover, 2025, u">=70.24"_s);
    f.aim(cover, 2030, u">=71"_s);
    const QStringList before = test::described(f.dataset());
    QVERIFY(!f.type(0, TargetsModel::YearColumn, u"2030"_s));
    const QStringList reasons = f.takeRefusals();
    QCOMPARE(reasons.size(), 1);
    QVERIFY2(reasons.first().contains(u"2030"_s), qUtf8Printable(reasons.first()));
    QCOMPARE(test::described(f.dataset()), before);
}

void TargetsModelTest::removesAndBringsBack()
{
    Fixture f;
    f.aim(cover, 2025, u">=70.24"_s);
    f.aim(pm25, 2025, u"<=30"_s);
    QVERIFY(f.model().removeTarget(0));
    QCOMPARE(f.model().rowCount(), 1);
    QCOMPARE(f.model().targetAt(0).indicator.text, QLatin1String(cover));
    QVERIFY(f.document().undo());
    QCOMPARE(f.model().rowCount(), 2);
    QCOMPARE(f.model().targetAt(0).indicator.text, QLatin1String(pm25));
}

void TargetsModelTest::verdictFollowsTheFigures()
{
    Fixture f;
    f.aim(cover, 2025, u">=70.24"_s);
    QVERIFY(f.type(0, TargetsModel::BaseYearColumn, u"2020"_s));
    QCOMPARE(f.verdict(0), Verdict::NoData);
    QCOMPARE(f.text(0, TargetsModel::VerdictColumn), u"No data"_s);
    QCOMPARE(f.text(0, TargetsModel::NewestColumn), QString());
    f.enter(figureId(cover, 2020), "69.24");
    QCOMPARE(f.verdict(0), Verdict::OnSchedule); // at the base nothing is due yet
    f.enter(figureId(cover, 2021), "69.45");
    QCOMPARE(f.verdict(0), Verdict::OnSchedule);
    f.enter(figureId(cover, 2022), "69.5");
    QCOMPARE(f.verdict(0), Verdict::Behind);
    f.enter(figureId(cover, 2023), "70.24");
    QCOMPARE(f.verdict(0), Verdict::Met);
    f.enter(figureId(cover, 2025), "70.1");
    QCOMPARE(f.verdict(0), Verdict::Missed);
    QCOMPARE(f.text(0, TargetsModel::VerdictColumn), u"Target missed"_s);
    f.enter(figureId(cover, 2025), "×"); // withheld: the newest number counts
    QCOMPARE(f.verdict(0), Verdict::Met);
}

/// Two targets for one indicator: meeting the nearer one does not meet the farther one.
void TargetsModelTest::eachTargetIsJudgedByItself()
{
    Fixture f;
    f.aim("forest.stock_volume", 2025, u">=5500"_s);
    f.aim("forest.stock_volume", 2030, u">=6300"_s);
    f.enter(figureId("forest.stock_volume", 2021), "5600");
    QCOMPARE(f.verdict(0), Verdict::Met);
    QCOMPARE(f.verdict(1), Verdict::NotYet);
    QCOMPARE(f.text(1, TargetsModel::VerdictColumn), u"Not yet met"_s);
}

void TargetsModelTest::figuresAfterTheTargetYearDoNotCount()
{
    Fixture f;
    f.aim(cover, 2020, u">=70.24"_s);
    f.enter(figureId(cover, 2020), "70");
    f.enter(figureId(cover, 2021), "71");
    QCOMPARE(f.text(0, TargetsModel::NewestColumn), u"70 % (2020)"_s);
    QCOMPARE(f.verdict(0), Verdict::Missed);
}

void TargetsModelTest::figuresMoveOnlyNewestAndStanding()
{
    Fixture f;
    f.aim(cover, 2025, u">=70.24"_s);
    QSignalSpy reset(&f.model(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(&f.model(), &QAbstractItemModel::dataChanged);
    f.enter(figureId(cover, 2020), "70");
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(
        changed.first().at(0).toModelIndex().column(),
        static_cast<int>(TargetsModel::NewestColumn));
    QCOMPARE(
        changed.first().at(1).toModelIndex().column(),
        static_cast<int>(TargetsModel::VerdictColumn));
}

/// A table forgets where the user stands when its model is reset.
void TargetsModelTest::editKeepsTheRows()
{
    Fixture f;
    f.aim(cover, 2025, u">=70.24"_s);
    QSignalSpy reset(&f.model(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(&f.model(), &QAbstractItemModel::dataChanged);
    QVERIFY(f.type(0, TargetsModel::SpecColumn, u">=71"_s));
    QVERIFY(f.document().undo());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 2);
    QVERIFY(f.type(0, TargetsModel::YearColumn, u"2026"_s)); // it may have moved
    QCOMPARE(reset.size(), 1);
}

void TargetsModelTest::fullDiskLeavesTheTarget()
{
    Fixture f(std::make_unique<test::FailingStore>(2));
    f.aim(cover, 2025, u">=70.24"_s);
    QVERIFY(!f.type(0, TargetsModel::SpecColumn, u">=71"_s));
    QCOMPARE(f.takeRefusals(), QStringList{u"The disk is full."_s});
    QCOMPARE(f.text(0, TargetsModel::SpecColumn), u"≥70.24%"_s);
}

void TargetsModelTest::readOnlyListCannotBeEdited()
{
    Fixture f;
    f.aim(cover, 2025, u">=70.24"_s);
    f.model().setEditing(TargetsModel::Editing::Refused);
    for (int column = 0; column < TargetsModel::ColumnCount; ++column) {
        QVERIFY(!(f.model().flags(f.model().index(0, column)) & Qt::ItemIsEditable));
    }
    QVERIFY(!f.type(0, TargetsModel::SpecColumn, u">=71"_s));
    QCOMPARE(f.store().steps().size(), 1);
}

void TargetsModelTest::areaGoesWithItsTargets()
{
    Fixture f;
    const AreaKey other(u"other"_s);
    QVERIFY(edits::setArea(f.document(), {other, AreaRole::Peer, {{}, u"Other"_s}}));
    QVERIFY(edits::setTarget(
        f.document(), {IndicatorKey(QLatin1String(cover)), other, 2025_year},
        {*TargetSpec::parse(u">=60"_s)}));
    QCOMPARE(f.text(0, TargetsModel::AreaColumn), u"Other"_s);
    QVERIFY(edits::setArea(f.document(), {other, AreaRole::Peer, {{}, u"Renamed"_s}}));
    QCOMPARE(f.text(0, TargetsModel::AreaColumn), u"Renamed"_s);
    QVERIFY(edits::removeArea(f.document(), other));
    QCOMPARE(f.model().rowCount(), 0);
    QVERIFY(f.document().undo());
    QCOMPARE(f.model().rowCount(), 1);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::TargetsModelTest)
#include "targetsmodeltest.moc"
