// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/storage/storagefixture.h>
#include <tests/support/documentfixture.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace qingshan {

using namespace test;

/// What changes do to a file: every kind of change, there and back.
class DocumentFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsAFigure_data();
    void keepsAFigure();
    void clearsAFigure();
    void keepsATarget();
    void keepsSettings_data();
    void keepsSettings();
    void putsAnAreaInTheMiddle();
    void changesAnArea();
    void removesAnAreaWithAllItHas_data();
    void removesAnAreaWithAllItHas();
    void undoesEverythingByTheInverse();
    void takesTheLastOfTwoChangesOfOneFigure();
    void keepsItsStatementsOverManySteps();
    void sharesTheMemoryOfEqualTexts();
    void worksUnderARealDocument();

private:
    /// Writes to the file and to m_dataset.
    void perform(const ChangeSet& changes);

    /// What a fresh look at the file shows.
    QStringList onDisk() { return contentOf(m_file->path()); }

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<DocumentFile> m_file;
    Dataset m_dataset;
};

void DocumentFileTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_file = openForWriting(m_fixture->makeDocument());
    m_dataset = richDataset();
}

void DocumentFileTest::cleanup()
{
    m_file.reset();
    m_fixture.reset();
}

void DocumentFileTest::perform(const ChangeSet& changes)
{
    const Status written = m_file->write(changes, originOf(u"Test"_s));
    QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    m_dataset.apply(changes);
}

void DocumentFileTest::keepsAFigure_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<FigureState>("state");
    QTest::newRow("final") << u"70.240"_s << FigureState::Final;
    QTest::newRow("provisional") << u"-0.10"_s << FigureState::Provisional;
    QTest::newRow("estimated") << u"0"_s << FigureState::Estimated;
    QTest::newRow("withheld") << QString() << FigureState::Withheld;
    QTest::newRow("pending") << QString() << FigureState::Pending;
    QTest::newRow("not applicable") << QString() << FigureState::NotApplicable;
    QTest::newRow("below detection") << u"0.50"_s << FigureState::BelowDetection;
    QTest::newRow("longest") << u"123456789012345.678"_s << FigureState::Final;
}

void DocumentFileTest::keepsAFigure()
{
    QFETCH(const QString, value);
    QFETCH(const FigureState, state);
    const Figure figure{
        Decimal::parse(value), state, u"口径 'x'"_s, u"来源; \"y\""_s, u"note\nwith lines"_s};
    const FigureId fresh = figureId("forest.cover_rate", 2022, "jishou");
    const FigureId existing = figureId("air.pm25", 2018, "xiangxi");
    for (const FigureId& id : {fresh, existing}) {
        perform({setTo(m_dataset, id, figure)});
        const auto read = m_file->load();
        QVERIFY(read);
        const Figure* kept = read->find(id);
        QVERIFY(kept != nullptr);
        QVERIFY(*kept == figure);
        QCOMPARE(onDisk(), described(m_dataset));
    }
}

void DocumentFileTest::clearsAFigure()
{
    const qsizetype before = m_dataset.figureCount();
    perform({setTo(m_dataset, figureId("air.pm25", 2015, "xiangxi"), std::nullopt)});
    const auto read = m_file->load();
    QVERIFY(read);
    QCOMPARE(read->figureCount(), before - 1);
    QCOMPARE(onDisk(), described(m_dataset));
}

void DocumentFileTest::keepsATarget()
{
    const TargetId id{IndicatorKey(u"air.pm25"_s), AreaKey(u"hunan"_s), 2023_year};
    const Target before = m_dataset.targets({id.indicator, id.area}).value(id.year);
    const Target after{
        TargetSpec::parse(u"rank<=2"_s).value(), TargetNature::Binding, 2019_year,
        decimalOf("12.50"), u"规划 'a'"_s};
    perform({TargetChange{id, before, after}});
    QVERIFY(m_file->load()->targets({id.indicator, id.area}).value(id.year) == after);
    QCOMPARE(onDisk(), described(m_dataset));
    perform({TargetChange{id, after, std::nullopt}});
    QVERIFY(!m_file->load()->targets({id.indicator, id.area}).contains(id.year));
    QCOMPARE(onDisk(), described(m_dataset));
}

void DocumentFileTest::keepsSettings_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("reference");
    QTest::newRow("fixed reference") << 1900 << 2200 << 2019;
    QTest::newRow("previous year") << 1900 << 2200 << 0;
}

void DocumentFileTest::keepsSettings()
{
    QFETCH(const int, first);
    QFETCH(const int, last);
    QFETCH(const int, reference);
    const Settings settings{{yearOf(first), yearOf(last)}, {Year::from(reference)}};
    perform({SettingsChange{m_dataset.settings(), settings}});
    QVERIFY(m_file->load()->settings() == settings);
}

void DocumentFileTest::putsAnAreaInTheMiddle()
{
    const Area area{AreaKey(u"dali"_s), AreaRole::Peer, {u"大理州"_s, u"Dali"_s}};
    perform({AreaChange{2, std::nullopt, area}});
    QVERIFY(m_file->load()->areas() == m_dataset.areas());
    perform({AreaChange{0, std::nullopt, Area{AreaKey(u"b"_s), AreaRole::Peer, {u"乙"_s, {}}}}});
    perform({AreaChange{3, area, std::nullopt}});
    QVERIFY(m_file->load()->areas() == m_dataset.areas());
    QCOMPARE(onDisk(), described(m_dataset));
}

void DocumentFileTest::changesAnArea()
{
    const Area before = m_dataset.areas().at(3);
    Area after = before;
    after.name = {u"改名"_s, u"Renamed"_s};
    after.role = AreaRole::County;
    perform({AreaChange{3, before, after}});
    QVERIFY(m_file->load()->areas() == m_dataset.areas());
    QCOMPARE(onDisk(), described(m_dataset));
}

void DocumentFileTest::removesAnAreaWithAllItHas_data()
{
    QTest::addColumn<bool>("areaFirst");
    QTest::newRow("figures first") << false;
    QTest::newRow("area first") << true;
}

/// Both orders stand for one user action and its undo: the file looks only at the end of a step.
void DocumentFileTest::removesAnAreaWithAllItHas()
{
    QFETCH(const bool, areaFirst);
    const FigureId id = figureId("tourism.visitors", 2019, "jishou");
    const Change figure = setTo(m_dataset, id, std::nullopt);
    const Change area = AreaChange{1, m_dataset.areas().at(1), std::nullopt};
    const ChangeSet changes = areaFirst ? ChangeSet{area, figure} : ChangeSet{figure, area};
    const QStringList before = onDisk();
    perform(changes);
    QCOMPARE(onDisk(), described(m_dataset));
    perform(inverse(changes));
    QCOMPARE(onDisk(), before);
}

void DocumentFileTest::undoesEverythingByTheInverse()
{
    const TargetId target{IndicatorKey(u"air.pm25"_s), AreaKey(u"hunan"_s), 2020_year};
    const Target oldTarget = m_dataset.targets({target.indicator, target.area}).value(target.year);
    const Settings wide{{1900_year, 2200_year}, {2019_year}};
    const ChangeSet changes{
        setTo(m_dataset, figureId("air.pm25", 2015, "xiangxi"), Figure::of(decimalOf("35"))),
        setTo(m_dataset, figureId("air.pm25", 2018, "xiangxi"), std::nullopt),
        setTo(m_dataset, figureId("air.pm25", 2030, "xiangxi"), Figure::of(decimalOf("1.0"))),
        TargetChange{target, oldTarget, std::nullopt},
        AreaChange{4, m_dataset.areas().at(4), std::nullopt},
        AreaChange{0, std::nullopt, Area{AreaKey(u"new"_s), AreaRole::Peer, {u"新"_s, {}}}},
        SettingsChange{m_dataset.settings(), wide}};
    const QStringList before = onDisk();
    perform(changes);
    const QStringList after = onDisk();
    QVERIFY(after != before);
    QCOMPARE(after, described(m_dataset));
    perform(inverse(changes));
    QCOMPARE(onDisk(), before);
    perform(changes);
    QCOMPARE(onDisk(), after);
}

void DocumentFileTest::takesTheLastOfTwoChangesOfOneFigure()
{
    const FigureId id = figureId("forest.area", 2020, "xiangxi");
    const Figure first = Figure::of(decimalOf("1"));
    const Figure second = Figure::of(decimalOf("2"));
    const ChangeSet changes{FigureChange{id, std::nullopt, first}, FigureChange{id, first, second}};
    const QStringList before = onDisk();
    perform(changes);
    QCOMPARE(onDisk(), described(m_dataset));
    perform(inverse(changes));
    QCOMPARE(onDisk(), before);
}

void DocumentFileTest::keepsItsStatementsOverManySteps()
{
    const FigureId id = figureId("air.pm25", 2015, "xiangxi");
    for (int i = 0; i < 50; ++i) {
        const auto next = i % 3 == 0 ? std::nullopt : std::optional(Figure::of(Decimal(i, 1)));
        perform({setTo(m_dataset, id, next)});
    }
    QCOMPARE(onDisk(), described(m_dataset));
    QCOMPARE(askSql(m_file->path(), "SELECT max(batch) FROM history"), u"51"_s);
}

void DocumentFileTest::sharesTheMemoryOfEqualTexts()
{
    const QString source = u"统计公报"_s;
    const FigureId ids[]{
        figureId("air.so2", 2015, "china"), figureId("air.no2", 2016, "hunan"),
        figureId("air.no2", 2018, "hunan")};
    for (const FigureId& id : ids) {
        perform({setTo(m_dataset, id, Figure{decimalOf("1"), FigureState::Final, {}, source, {}})});
    }
    const auto read = m_file->load();
    QVERIFY(read);
    const QChar* shared = read->find(ids[0])->source.constData();
    QCOMPARE(read->find(ids[1])->source.constData(), shared);
    QCOMPARE(read->find(ids[2])->source.constData(), shared);
}

void DocumentFileTest::worksUnderARealDocument()
{
    const QString path = m_file->path();
    Dataset loaded = m_file->load().value();
    {
        Document document(
            testKnowledge(), std::move(loaded), std::move(m_file),
            {[] { return QDateTime::currentDateTimeUtc(); }, u"staff"_s});
        const FigureId id = figureId("air.pm25", 2015, "xiangxi");
        QVERIFY(document.perform(
            {setTo(document.dataset(), id, Figure::of(decimalOf("33.30")))}, u"Set"_s));
        QCOMPARE(contentOf(path), described(document.dataset()));
        QVERIFY(document.undo());
        QCOMPARE(contentOf(path), described(m_dataset));
        QVERIFY(document.redo());
        QCOMPARE(contentOf(path), described(document.dataset()));
    }
    m_file = openForWriting(path);
    const auto history = m_file->history({.order = HistoryOrder::NewestFirst, .limit = 3});
    QVERIFY(history);
    QCOMPARE(history->at(2).origin.reason, u"Set"_s);
    QVERIFY(history->at(1).change == inverse(history->at(2).change));
    QVERIFY(history->at(0).change == history->at(2).change);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::DocumentFileTest)
#include "documentfiletest.moc"
