// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <tests/tables/tablefixture.h>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::figureId;
using test::TableFixture;

namespace {

constexpr auto cover = "forest.cover_rate";

/// The air table, counting how often the figure of a cell is reckoned.
class CountingTable : public YearlyTableModel {
public:
    explicit CountingTable(Document& document)
        : YearlyTableModel(document, ThemeKey(u"air"_s), AreaKey(u"city"_s))
    {
    }

    int takeReads() { return std::exchange(m_reads, 0); }

    /// Asks everything of every cell, as painting does again and again.
    void show() const
    {
        for (int row = 0; row < rowCount(); ++row) {
            for (int column = 0; column < columnCount(); ++column) {
                for (int role = Qt::DisplayRole; role <= FullTextRole; ++role) {
                    (void)data(index(row, column), role);
                }
            }
        }
    }

protected:
    [[nodiscard]] std::optional<Reading> read(const FigureId& id) const override
    {
        ++m_reads;
        return YearlyTableModel::read(id);
    }

private:
    mutable int m_reads = 0;
};

void enterOnBasis(TableFixture& f, int year, QAnyStringView typed, const QString& basis)
{
    Figure figure = test::figureOf(cover, typed);
    figure.basis = basis;
    const Status done = edits::setFigure(f.document(), figureId(cover, year), figure);
    if (!done) {
        qFatal("%s", qUtf8Printable(done.error().message));
    }
}

QString spoken(const TableFixture& f, int year)
{
    const QString whole = f.cell(cover, year).data(Qt::AccessibleTextRole).toString();
    const QString name = test::indicatorOf(cover).name.en + u' ' + QString::number(year) + u": "_s;
    return whole.startsWith(name) ? whole.sliced(name.size()) : whole;
}

} // namespace

/// What a cell of a yearly table says of its figure, and what that costs.
class YearlyTableCellsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellIsReadAloudInWords_data();
    void cellIsReadAloudInWords();
    void computedCellIsReadAloudAsSuch();
    void newBasisIsMarked();
    void newBasisIsSeenAcrossAGap();
    void newBasisIsSaid();
    void wholeFigureIsThereToCopy();
    void eachCellIsReadOnceForEachChange();
    void otherRolesReadNothing();
};

void YearlyTableCellsTest::cellIsReadAloudInWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("heard");
    QTest::newRow("nothing") << QString() << u"no data"_s;
    QTest::newRow("final") << u"70.24"_s << u"70.24"_s;
    QTest::newRow("provisional") << u"70.24p"_s << u"70.24, provisional"_s;
    QTest::newRow("estimated") << u"70.24e"_s << u"70.24, estimated"_s;
    QTest::newRow("withheld") << u"×"_s << u"withheld"_s;
    QTest::newRow("below detection") << u"<0.5"_s << u"<0.5, below detection"_s;
}

void YearlyTableCellsTest::cellIsReadAloudInWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, heard);
    TableFixture f("forest");
    QVERIFY(f.type(cover, 2020, typed));
    QCOMPARE(spoken(f, 2020), heard);
}

void YearlyTableCellsTest::computedCellIsReadAloudAsSuch()
{
    TableFixture f("forest");
    QVERIFY(f.type("forest.area", 2020, "7500p"));
    QVERIFY(f.type("forest.land_area", 2020, "15000"));
    QCOMPARE(spoken(f, 2020), u"50.00, provisional, computed"_s);
}

void YearlyTableCellsTest::newBasisIsMarked()
{
    TableFixture f("forest");
    enterOnBasis(f, 2019, "66", u"ninth survey"_s);
    enterOnBasis(f, 2020, "70", u"third land survey"_s);
    enterOnBasis(f, 2021, "70.5", u"third land survey"_s);
    const auto marked = [&f](int year) {
        return f.cell(cover, year).data(YearlyTableModel::BasisBreakRole).toBool();
    };
    QVERIFY(!marked(2019)); // nothing before it
    QVERIFY(marked(2020));
    QVERIFY(!marked(2021));
    QVERIFY(!marked(2022)); // no figure
    enterOnBasis(f, 2019, "69", u"third land survey"_s);
    QVERIFY(!marked(2020));
}

void YearlyTableCellsTest::newBasisIsSeenAcrossAGap()
{
    TableFixture f("forest");
    enterOnBasis(f, 2015, "66", u"ninth survey"_s);
    enterOnBasis(f, 2018, "×", u"third land survey"_s);
    enterOnBasis(f, 2020, "70", u"third land survey"_s);
    // What has no number is not compared with anything.
    QVERIFY(!f.cell(cover, 2018).data(YearlyTableModel::BasisBreakRole).toBool());
    QVERIFY(f.cell(cover, 2020).data(YearlyTableModel::BasisBreakRole).toBool());
    QVERIFY(f.toolTip(cover, 2020).contains(u"The basis changed: not to be compared with 2015"_s));
}

void YearlyTableCellsTest::newBasisIsSaid()
{
    TableFixture f("forest");
    enterOnBasis(f, 2019, "66", {});
    enterOnBasis(f, 2020, "70", u"third land survey"_s);
    QVERIFY(f.toolTip(cover, 2019).filter(u"basis changed"_s).isEmpty());
    QVERIFY(f.toolTip(cover, 2020).contains(u"The basis changed: not to be compared with 2019"_s));
    QCOMPARE(spoken(f, 2019), u"66"_s);
    QCOMPARE(spoken(f, 2020), u"70, basis changed"_s);
}

void YearlyTableCellsTest::wholeFigureIsThereToCopy()
{
    TableFixture f("forest");
    const auto whole = [&f](int year) {
        return f.cell(cover, year).data(YearlyTableModel::FullTextRole).toString();
    };
    QVERIFY(f.type(cover, 2019, "66.812345p"));
    QCOMPARE(f.shown(cover, 2019), u"66.812 p"_s);
    QCOMPARE(whole(2019), u"66.812345p"_s);
    QVERIFY(f.type("forest.area", 2020, "7500e"));
    QVERIFY(f.type("forest.land_area", 2020, "15000"));
    QCOMPARE(whole(2020), u"50.00e"_s);
    QCOMPARE(whole(2021), QString());
}

/// A rank among hundreds of areas takes milliseconds; a repaint asks for each cell several times.
void YearlyTableCellsTest::eachCellIsReadOnceForEachChange()
{
    test::DocumentFixture f;
    CountingTable table(f.document());
    const int cells = table.rowCount() * table.columnCount();
    table.show();
    QCOMPARE(table.takeReads(), cells);
    table.show();
    QCOMPARE(table.takeReads(), 0);
    f.enter(figureId("air.pm25", 2020), "24");
    table.show();
    // The year of the figure, and through the other years its own column and the run of years.
    QCOMPARE(table.takeReads(), table.columnCount() + 2 * (table.rowCount() - 1));
    QVERIFY(edits::addYear(f.document()));
    table.show();
    QCOMPARE(table.takeReads(), cells + table.columnCount());
    QVERIFY(f.document().undo());
    QVERIFY(f.document().undo());
    const QModelIndex cell = table.indexOf(figureId("air.pm25", 2020));
    QCOMPARE(table.data(cell, Qt::DisplayRole).toString(), QString());
    QVERIFY(edits::setArea(f.document(), {AreaKey(u"other"_s), AreaRole::Peer, {{}, u"Other"_s}}));
    (void)table.takeReads();
    table.setArea(AreaKey(u"other"_s));
    table.show();
    QCOMPARE(table.takeReads(), cells);
}

void YearlyTableCellsTest::otherRolesReadNothing()
{
    test::DocumentFixture f;
    CountingTable table(f.document());
    for (const int role :
         {int(Qt::DecorationRole), int(Qt::FontRole), int(Qt::BackgroundRole),
          int(Qt::ForegroundRole), int(Qt::CheckStateRole), int(Qt::SizeHintRole)}) {
        QVERIFY(!table.data(table.index(0, 0), role).isValid());
    }
    QCOMPARE(table.takeReads(), 0);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::YearlyTableCellsTest)
#include "yearlytablecellstest.moc"
