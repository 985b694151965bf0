// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <models/tables/airrankingmodel.h>
#include <models/tables/forestcovermodel.h>
#include <models/tables/tourismrecoverymodel.h>
#include <models/tables/watercompliancemodel.h>
#include <tests/tables/tablefixture.h>

#include <QSignalSpy>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::figureId;
using test::TableFixture;

namespace {

constexpr auto cover = "forest.cover_rate";
constexpr auto stock = "forest.stock_volume";

} // namespace

/// What all themes' tables have in common, tried on the forest theme.
class YearlyTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyThemeHasItsOwnClass();
    void hasARowForEachYearAndAColumnForEachIndicator();
    void headersNameIndicatorAndUnit();
    void typingStoresThroughTheDocument_data();
    void typingStoresThroughTheDocument();
    void typingKeepsSourceAndNote();
    void refusesAndKeepsTheOldFigure_data();
    void refusesAndKeepsTheOldFigure();
    void doubtfulFigureIsTakenAndTold();
    void computedColumnCannotBeEdited();
    void onlyTheEditRoleIsTaken();
    void fullDiskLeavesTheCell();
    void everyEditIsOneStep();
    void sameTextIsNoStep();
    void changesElsewhereDoNotReachAnotherThemesTable();
    void readOnlyTableCannotBeEdited();
    void rolesTellWhatACellIs();
    void indexOfFindsItsCell();
};

void YearlyTableModelTest::everyThemeHasItsOwnClass()
{
    TableFixture air("air");
    TableFixture water("water");
    TableFixture forest("forest");
    TableFixture tourism("tourism");
    QVERIFY(qobject_cast<AirRankingModel*>(&air.table()) != nullptr);
    QVERIFY(qobject_cast<WaterComplianceModel*>(&water.table()) != nullptr);
    QVERIFY(qobject_cast<ForestCoverModel*>(&forest.table()) != nullptr);
    QVERIFY(qobject_cast<TourismRecoveryModel*>(&tourism.table()) != nullptr);
}

void YearlyTableModelTest::hasARowForEachYearAndAColumnForEachIndicator()
{
    TableFixture f("forest");
    QCOMPARE(f.table().rowCount(), 10);
    QCOMPARE(f.table().columnCount(), 6);
    QCOMPARE(f.table().rowCount(f.cell(cover, 2020)), 0);
    QCOMPARE(f.table().columnCount(f.cell(cover, 2020)), 0);
    QCOMPARE(f.table().yearAt(0), 2015_year);
    QCOMPARE(f.table().yearAt(9), 2024_year);
    QCOMPARE(f.table().headerData(3, Qt::Vertical, Qt::DisplayRole).toString(), u"2018"_s);
    QVERIFY(!f.table().headerData(10, Qt::Vertical, Qt::DisplayRole).isValid());
    QVERIFY(!f.table().headerData(-1, Qt::Vertical, Qt::DisplayRole).isValid());
    QVERIFY(!f.table().headerData(6, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void YearlyTableModelTest::headersNameIndicatorAndUnit()
{
    TableFixture f("forest");
    const auto header = [&f](const char* indicator, int role) {
        const int column = f.cell(QLatin1String(indicator), 2020).column();
        return f.table().headerData(column, Qt::Horizontal, role).toString();
    };
    QCOMPARE(header(cover, Qt::DisplayRole), u"Forest cover\n%"_s);
    QCOMPARE(header("forest.area", Qt::DisplayRole), u"Forest area\nkm²"_s);
    QCOMPARE(header("forest.rank", Qt::DisplayRole), u"Rank in province"_s);
    QVERIFY(header(cover, Qt::ToolTipRole).contains(test::indicatorOf(cover).definition.en));
}

void YearlyTableModelTest::typingStoresThroughTheDocument_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("number") << u"70.24"_s << u"70.24"_s << u"70.24"_s;
    QTest::newRow("trailing zeros") << u"70.200"_s << u"70.200"_s << u"70.200"_s;
    QTest::newRow("percent sign") << u"70.24 %"_s << u"70.24"_s << u"70.24"_s;
    QTest::newRow("full width") << u"７０．２４"_s << u"70.24"_s << u"70.24"_s;
    QTest::newRow("provisional") << u"70.24p"_s << u"70.24p"_s << u"70.24 p"_s;
    QTest::newRow("withheld") << u"×"_s << u"×"_s << u"×"_s;
    QTest::newRow("pending") << u"…"_s << u"…"_s << u"…"_s;
    QTest::newRow("not applicable") << u"n/a"_s << u"—"_s << u"—"_s;
    QTest::newRow("below detection") << u"<0.5"_s << u"<0.5"_s << u"<0.5"_s;
    QTest::newRow("zero") << u"0"_s << u"0"_s << u"0"_s;
}

void YearlyTableModelTest::typingStoresThroughTheDocument()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    TableFixture f("forest");
    QVERIFY(f.type(cover, 2020, typed));
    QCOMPARE(f.entered(figureId(cover, 2020)), stored);
    QCOMPARE(f.shown(cover, 2020), shown);
    QCOMPARE(f.cell(cover, 2020).data(Qt::EditRole).toString(), stored);
    QCOMPARE(f.store().steps().size(), 1);
    QCOMPARE(f.takeMovedColumns(), QStringList{QLatin1String(cover)});
    QVERIFY(f.takeRefusals().isEmpty());
}

void YearlyTableModelTest::typingKeepsSourceAndNote()
{
    TableFixture f("forest");
    const auto id = figureId(cover, 2020);
    Figure figure = test::figureOf(cover, "70.24");
    figure.source = u"Bulletin 2020"_s;
    figure.note = u"checked"_s;
    figure.basis = u"third survey"_s;
    QVERIFY(edits::setFigure(f.document(), id, figure));
    QVERIFY(f.type(cover, 2020, "70.30"));
    QCOMPARE(f.dataset().find(id)->source, u"Bulletin 2020"_s);
    const QStringList tip = f.toolTip(cover, 2020);
    QVERIFY(tip.contains(u"Basis: third survey"_s));
    QVERIFY(tip.contains(u"Source: Bulletin 2020"_s));
    QVERIFY(tip.contains(u"Note: checked"_s));
    QVERIFY(f.cell(cover, 2020).data(YearlyTableModel::DetailRole).toBool());
}

void YearlyTableModelTest::refusesAndKeepsTheOldFigure_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("letters") << u"forest.cover_rate"_s << u"70.24"_s << u"abc"_s << u"abc"_s;
    QTest::newRow("101 %") << u"forest.cover_rate"_s << u"70.24"_s << u"101"_s
                           << u"between 0 and 100"_s;
    QTest::newRow("negative") << u"forest.cover_rate"_s << u"70.24"_s << u"-1"_s << u"-1"_s;
    QTest::newRow("other unit") << u"forest.area"_s << u"10000"_s << u"5 mu"_s << u"km²"_s;
    QTest::newRow("half a place") << u"forest.rank"_s << u"3"_s << u"2.5"_s << u"whole numbers"_s;
    QTest::newRow("place zero") << u"forest.rank"_s << u"3"_s << u"0"_s << u"1 and 400"_s;
    QTest::newRow("bad groups") << u"forest.area"_s << u"10000"_s << u"12,34"_s << u"12,34"_s;
    QTest::newRow("on an empty cell")
        << u"forest.cover_rate"_s << QString() << u"70..2"_s << u"70..2"_s;
}

void YearlyTableModelTest::refusesAndKeepsTheOldFigure()
{
    QFETCH(QString, indicator);
    QFETCH(QString, old);
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    TableFixture f("forest");
    if (!old.isEmpty()) {
        QVERIFY(f.type(indicator, 2020, old));
    }
    const auto steps = f.store().steps().size();
    (void)f.takeMovedColumns();
    QVERIFY(!f.type(indicator, 2020, typed));
    const QStringList reasons = f.takeRefusals();
    QCOMPARE(reasons.size(), 1);
    QVERIFY2(reasons.first().contains(reason), qUtf8Printable(reasons.first()));
    QCOMPARE(f.entered(figureId(indicator, 2020)), old);
    QCOMPARE(f.shown(indicator, 2020), old);
    QCOMPARE(f.store().steps().size(), steps);
    QVERIFY(f.takeMovedColumns().isEmpty());
}

void YearlyTableModelTest::doubtfulFigureIsTakenAndTold()
{
    TableFixture f("forest");
    QSignalSpy doubted(&f.table(), &YearlyTableModel::doubted);
    QVERIFY(f.type(cover, 2019, "70.24"));
    QCOMPARE(doubted.size(), 1);
    QVERIFY(doubted.at(0).at(1).toStringList().isEmpty());
    QVERIFY(f.type(cover, 2020, "0.7024"));
    QCOMPARE(doubted.size(), 2);
    const QStringList doubts = doubted.at(1).at(1).toStringList();
    QCOMPARE(doubts.size(), 1);
    QVERIFY2(doubts.first().contains("fraction"_L1), qUtf8Printable(doubts.first()));
    QCOMPARE(f.entered(figureId(cover, 2020)), u"0.7024"_s);
    QCOMPARE(f.cell(cover, 2020).data(YearlyTableModel::DoubtsRole).toStringList(), doubts);
    QVERIFY(f.toolTip(cover, 2020).contains(doubts.first()));
    QVERIFY(f.type(cover, 2020, ""));
    QCOMPARE(doubted.size(), 3);
    QVERIFY(doubted.at(2).at(1).toStringList().isEmpty());
}

void YearlyTableModelTest::computedColumnCannotBeEdited()
{
    TableFixture f("air");
    for (const char* key : {"air.rank_computed", "air.grade2_streak"}) {
        const QModelIndex index = f.cell(QLatin1String(key), 2020);
        QVERIFY(!(f.table().flags(index) & Qt::ItemIsEditable));
        QVERIFY(!f.table().setData(index, u"1"_s, Qt::EditRole));
        QVERIFY(f.table()
                    .headerData(index.column(), Qt::Horizontal, YearlyTableModel::ComputedRole)
                    .toBool());
    }
    const QModelIndex entered = f.cell("air.pm25", 2020);
    QVERIFY(f.table().flags(entered) & Qt::ItemIsEditable);
    QVERIFY(!f.table()
                 .headerData(entered.column(), Qt::Horizontal, YearlyTableModel::ComputedRole)
                 .toBool());
    QVERIFY(f.store().steps().isEmpty());
}

void YearlyTableModelTest::onlyTheEditRoleIsTaken()
{
    TableFixture f("forest");
    QVERIFY(!f.table().setData(f.cell(cover, 2020), u"70"_s, Qt::DisplayRole));
    QVERIFY(!f.table().setData({}, u"70"_s, Qt::EditRole));
    QVERIFY(f.store().steps().isEmpty());
    QVERIFY(!f.table().data({}, Qt::DisplayRole).isValid());
}

void YearlyTableModelTest::fullDiskLeavesTheCell()
{
    TableFixture f("forest", std::make_unique<test::FailingStore>(2));
    QVERIFY(f.type(cover, 2020, "70.24"));
    (void)f.takeMovedColumns();
    QVERIFY(!f.type(cover, 2020, "71"));
    QCOMPARE(f.takeRefusals(), QStringList{u"The disk is full."_s});
    QCOMPARE(f.shown(cover, 2020), u"70.24"_s);
    QVERIFY(f.takeMovedColumns().isEmpty());
    QVERIFY(f.type(cover, 2020, "71"));
    QCOMPARE(f.shown(cover, 2020), u"71"_s);
}

void YearlyTableModelTest::everyEditIsOneStep()
{
    TableFixture f("forest");
    QVERIFY(f.type(cover, 2020, "70.24"));
    QVERIFY(f.type(cover, 2020, "70.30"));
    QVERIFY(f.type(stock, 2021, "5000"));
    QCOMPARE(f.store().steps().size(), 3);
    QVERIFY(f.document().undo());
    QCOMPARE(f.shown(stock, 2021), QString());
    QVERIFY(f.document().undo());
    QCOMPARE(f.shown(cover, 2020), u"70.24"_s);
    QVERIFY(f.document().undo());
    QCOMPARE(f.shown(cover, 2020), QString());
    QVERIFY(!f.document().canUndo());
    QVERIFY(f.document().redo());
    QCOMPARE(f.shown(cover, 2020), u"70.24"_s);
}

void YearlyTableModelTest::sameTextIsNoStep()
{
    TableFixture f("forest");
    QVERIFY(f.type(cover, 2020, "70.24"));
    QVERIFY(f.type(cover, 2020, "70.24"));
    QVERIFY(f.type(cover, 2021, ""));
    QCOMPARE(f.store().steps().size(), 1);
}

void YearlyTableModelTest::changesElsewhereDoNotReachAnotherThemesTable()
{
    TableFixture f("forest");
    f.enter(figureId("air.pm25", 2020), "24");
    QVERIFY(f.takeMovedColumns().isEmpty());
}

void YearlyTableModelTest::readOnlyTableCannotBeEdited()
{
    TableFixture f("forest");
    QVERIFY(f.type(cover, 2020, "70.24"));
    f.table().setEditing(YearlyTableModel::Editing::Refused);
    QVERIFY(!(f.table().flags(f.cell(cover, 2020)) & Qt::ItemIsEditable));
    QVERIFY(!f.type(cover, 2020, "71"));
    QVERIFY(f.table().clear({f.cell(cover, 2020)}));
    QCOMPARE(f.shown(cover, 2020), u"70.24"_s);
    QCOMPARE(f.store().steps().size(), 1);
    f.table().setEditing(YearlyTableModel::Editing::Allowed);
    QVERIFY(f.type(cover, 2020, "71"));
}

void YearlyTableModelTest::rolesTellWhatACellIs()
{
    TableFixture f("forest");
    const QModelIndex rate = f.cell(cover, 2020);
    QVERIFY(!rate.data(YearlyTableModel::StateRole).isValid());
    QVERIFY(!rate.data(Qt::DisplayRole).isValid());
    QVERIFY(f.type("forest.area", 2020, "10000p"));
    QVERIFY(f.type("forest.land_area", 2020, "15000"));
    QVERIFY(rate.data(YearlyTableModel::ComputedRole).toBool());
    QCOMPARE(
        rate.data(YearlyTableModel::StateRole).toInt(), static_cast<int>(FigureState::Provisional));
    QCOMPARE(rate.data(Qt::EditRole).toString(), QString());
    QVERIFY(f.toolTip(cover, 2020).contains(u"computed"_s));
    QVERIFY(f.type(cover, 2020, "66.67"));
    QVERIFY(!rate.data(YearlyTableModel::ComputedRole).toBool());
    QCOMPARE(rate.data(YearlyTableModel::StateRole).toInt(), static_cast<int>(FigureState::Final));
    QVERIFY(!rate.data(YearlyTableModel::DetailRole).toBool());
}

void YearlyTableModelTest::indexOfFindsItsCell()
{
    TableFixture f("forest");
    const auto id = figureId(cover, 2021);
    const QModelIndex index = f.table().indexOf(id);
    QVERIFY(index.isValid());
    QCOMPARE(f.table().figureId(index), id);
    QVERIFY(!f.table().indexOf(figureId(cover, 2014)).isValid());
    QVERIFY(!f.table().indexOf(figureId("air.pm25", 2020)).isValid());
    QVERIFY(!f.table().indexOf(figureId(cover, 2020, "nowhere")).isValid());
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::YearlyTableModelTest)
#include "yearlytablemodeltest.moc"
