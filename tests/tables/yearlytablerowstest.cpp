// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <tests/tables/tablefixture.h>

#include <QSignalSpy>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::figureId;
using test::TableFixture;

namespace {

constexpr auto cover = "forest.cover_rate";
constexpr auto stock = "forest.stock_volume";

/// Which rows came and went, as `+3..3` and `-0..0`.
class RowLog {
public:
    explicit RowLog(const QAbstractItemModel& model)
        : m_inserted(&model, &QAbstractItemModel::rowsInserted)
        , m_removed(&model, &QAbstractItemModel::rowsRemoved)
    {
    }

    QStringList take()
    {
        QStringList lines;
        for (const QList<QVariant>& call : std::as_const(m_inserted)) {
            lines += described(u'+', call);
        }
        for (const QList<QVariant>& call : std::as_const(m_removed)) {
            lines += described(u'-', call);
        }
        m_inserted.clear();
        m_removed.clear();
        return lines;
    }

private:
    static QString described(QChar sign, const QList<QVariant>& call)
    {
        return sign + QString::number(call.at(1).toInt()) + ".."_L1
            + QString::number(call.at(2).toInt());
    }

    QSignalSpy m_inserted;
    QSignalSpy m_removed;
};

} // namespace

/// What happens to the rows of a yearly table: years that come and go, another area, clearing.
class YearlyTableRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clearsManyInOneStep();
    void clearingLeavesComputedColumnsAlone();
    void yearsComeAndGoAtTheEnd();
    void yearsComeAndGoAtTheBeginning();
    void yearBetweenOthersStays();
    void figureBeyondTheTableMakesItGrow();
    void anotherAreaShowsItsOwnFigures();
    void figuresOfAYearAreCountedEverywhere();
};

void YearlyTableRowsTest::clearsManyInOneStep()
{
    TableFixture f("forest");
    QVERIFY(f.type(cover, 2019, "70.24"));
    QVERIFY(f.type(cover, 2020, "×"));
    QVERIFY(f.type(stock, 2020, "5000"));
    QVERIFY(f.table().clear({f.cell(cover, 2019), f.cell(cover, 2020), f.cell(stock, 2020)}));
    QCOMPARE(f.dataset().figureCount(), 0);
    QCOMPARE(f.store().steps().size(), 4);
    QVERIFY(f.document().undo());
    QCOMPARE(f.dataset().figureCount(), 3);
    QCOMPARE(f.shown(cover, 2020), u"×"_s);
}

void YearlyTableRowsTest::clearingLeavesComputedColumnsAlone()
{
    TableFixture f("air");
    QVERIFY(f.table().clear({f.cell("air.rank_computed", 2020), f.cell("air.pm25", 2020)}));
    QVERIFY(f.table().clear({}));
    QVERIFY(f.store().steps().isEmpty());
}

void YearlyTableRowsTest::yearsComeAndGoAtTheEnd()
{
    TableFixture f("forest");
    RowLog log(f.table());
    QVERIFY(f.table().addYear());
    QCOMPARE(log.take(), QStringList{u"+10..10"_s});
    QCOMPARE(f.table().yearAt(10), 2025_year);
    QVERIFY(f.type(cover, 2025, "70.24"));
    QVERIFY(f.table().removeYear(10));
    QCOMPARE(log.take(), QStringList{u"-10..10"_s});
    QCOMPARE(f.dataset().figureCount(), 0);
    QVERIFY(f.document().undo());
    QCOMPARE(log.take(), QStringList{u"+10..10"_s});
    QCOMPARE(f.shown(cover, 2025), u"70.24"_s);
    QVERIFY(f.document().undo());
    QVERIFY(f.document().undo());
    QCOMPARE(log.take(), QStringList{u"-10..10"_s});
    QVERIFY(f.document().redo());
    QCOMPARE(log.take(), QStringList{u"+10..10"_s});
}

void YearlyTableRowsTest::yearsComeAndGoAtTheBeginning()
{
    TableFixture f("forest");
    RowLog log(f.table());
    QVERIFY(f.type(cover, 2015, "69"));
    QVERIFY(f.type(cover, 2016, "70"));
    QVERIFY(f.table().removeYear(0));
    QCOMPARE(log.take(), QStringList{u"-0..0"_s});
    QCOMPARE(f.table().yearAt(0), 2016_year);
    QCOMPARE(f.table().index(0, f.cell(cover, 2016).column()).data().toString(), u"70"_s);
    QVERIFY(f.document().undo());
    QCOMPARE(log.take(), QStringList{u"+0..0"_s});
    QCOMPARE(f.shown(cover, 2015), u"69"_s);
    QVERIFY(edits::addEarlierYear(f.document()));
    QCOMPARE(log.take(), QStringList{u"+0..0"_s});
    QCOMPARE(f.table().yearAt(0), 2014_year);
    QCOMPARE(f.shown(cover, 2015), u"69"_s);
    QVERIFY(f.document().undo());
    QCOMPARE(log.take(), QStringList{u"-0..0"_s});
}

void YearlyTableRowsTest::yearBetweenOthersStays()
{
    TableFixture f("forest");
    const Status done = f.table().removeYear(4);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Unable);
    QCOMPARE(f.table().rowCount(), 10);
}

void YearlyTableRowsTest::figureBeyondTheTableMakesItGrow()
{
    TableFixture f("forest");
    RowLog log(f.table());
    f.enter(figureId(cover, 2012), "68");
    QCOMPARE(log.take(), QStringList{u"+0..2"_s});
    QCOMPARE(f.shown(cover, 2012), u"68"_s);
    f.enter(figureId(cover, 2027), "71");
    QCOMPARE(log.take(), QStringList{u"+13..15"_s});
    QVERIFY(f.document().undo());
    QCOMPARE(log.take(), QStringList{u"-13..15"_s});
}

void YearlyTableRowsTest::anotherAreaShowsItsOwnFigures()
{
    TableFixture f("forest");
    f.addArea("other", AreaRole::Peer);
    f.enter(figureId(cover, 2020, "city"), "70.24");
    f.enter(figureId(cover, 2020, "other"), "60");
    QSignalSpy reset(&f.table(), &QAbstractItemModel::modelReset);
    QSignalSpy headers(&f.table(), &QAbstractItemModel::headerDataChanged);
    (void)f.takeMovedColumns();
    f.table().setArea(AreaKey(u"other"_s));
    QCOMPARE(reset.size(), 0); // the rows are the same: whoever stands in one stays there
    QCOMPARE(headers.size(), 1);
    QCOMPARE(f.takeMovedColumns().size(), f.table().columnCount());
    QCOMPARE(f.shown(cover, 2020), u"60"_s);
    QVERIFY(f.type(cover, 2020, "61"));
    QCOMPARE(f.entered(figureId(cover, 2020, "other")), u"61"_s);
    QCOMPARE(f.entered(figureId(cover, 2020, "city")), u"70.24"_s);
    f.table().setArea(AreaKey(u"other"_s));
    QCOMPARE(headers.size(), 1);
    QVERIFY(!f.table().indexOf(figureId(cover, 2020, "city")).isValid());
}

void YearlyTableRowsTest::figuresOfAYearAreCountedEverywhere()
{
    TableFixture f("forest");
    f.addArea("other", AreaRole::Peer);
    QCOMPARE(f.table().figuresInYear(9), 0);
    f.enter(figureId(cover, 2024, "city"), "70.24");
    f.enter(figureId(cover, 2024, "other"), "×");
    f.enter(figureId("air.pm25", 2024, "other"), "24");
    f.enter(figureId("air.pm25", 2023, "other"), "24");
    QCOMPARE(f.table().figuresInYear(9), 3);
    QCOMPARE(f.table().figuresInYear(8), 1);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::YearlyTableRowsTest)
#include "yearlytablerowstest.moc"
