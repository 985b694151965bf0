// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/historycode.h>
#include <tests/storage/storagefixture.h>

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace qingshan {

using namespace test;

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsWhoWhenWhy();
    void keepsEachKindOfChange_data();
    void keepsEachKindOfChange();
    void numbersStepsAndEntries();
    void isFiltered_data();
    void isFiltered();
    void canOnlyGrow_data();
    void canOnlyGrow();
    void tellsWhenTheFiguresLastChanged();
    void isPutIntoTexts();
    void isPutIntoTextsForAreas();
    void refusesWhatItCannotUnderstand();

private:
    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<DocumentFile> m_file;
};

void HistoryTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_file = openForWriting(m_fixture->makeDocument());
}

void HistoryTest::cleanup()
{
    m_file.reset();
    m_fixture.reset();
}

void HistoryTest::keepsWhoWhenWhy()
{
    const FigureId id = figureId("air.pm25", 2015, "xiangxi");
    const QDateTime time(QDate(2022, 1, 2), QTime(11, 4, 5, 6), QTimeZone("Asia/Shanghai"));
    const ChangeOrigin origin{time, u"王小明 'x'"_s, u"Paste \"14\" cells"_s};
    QVERIFY(m_file->write({setTo(richDataset(), id, std::nullopt)}, origin));
    const auto history = m_file->history({.order = HistoryOrder::NewestFirst, .limit = 1});
    QVERIFY(history);
    QCOMPARE(history->size(), 1);
    const HistoryEntry& entry = history->first();
    QCOMPARE(entry.origin.user, origin.user);
    QCOMPARE(entry.origin.reason, origin.reason);
    QCOMPARE(entry.origin.time, time);
    QCOMPARE(entry.origin.time.toString(Qt::ISODateWithMs), u"2022-01-02T03:04:05.006Z"_s);
}

void HistoryTest::keepsEachKindOfChange_data()
{
    const Dataset rich = richDataset();
    QTest::addColumn<Change>("change");
    const Figure full{
        decimalOf("70.240"), FigureState::Provisional, u"口径"_s, u"来源 \"q\""_s, u"注"_s};
    const FigureId id = figureId("forest.cover_rate", 2021, "xiangxi");
    QTest::newRow("figure") << Change(setTo(rich, id, full));
    QTest::newRow("figure cleared") << Change(setTo(rich, id, std::nullopt));
    for (const FigureState state : allFigureStates()) {
        const Figure figure =
            stateHasNumber(state) ? Figure::of(decimalOf("1.50"), state) : Figure::without(state);
        QTest::newRow(qPrintable(figureStateKey(state)))
            << Change(setTo(rich, figureId("air.so2", 2020, "xiangxi"), figure));
    }
    const TargetId target{IndicatorKey(u"air.pm25"_s), AreaKey(u"hunan"_s), 2040_year};
    const Target binding{
        TargetSpec::parse(u"cumulative 18.0"_s).value(), TargetNature::Binding, 2020_year,
        decimalOf("40.0"), u"规划"_s};
    QTest::newRow("target") << Change(TargetChange{target, std::nullopt, binding});
    QTest::newRow("target changed") << Change(TargetChange{target, Target(), binding});
    QTest::newRow("target removed") << Change(TargetChange{target, binding, std::nullopt});
    const Area area{AreaKey(u"new"_s), AreaRole::Peer, {u"新"_s, u"New"_s}};
    QTest::newRow("area") << Change(AreaChange{2, std::nullopt, area});
    Area renamed = rich.areas().at(2);
    renamed.name.en = u"H"_s;
    QTest::newRow("area renamed") << Change(AreaChange{2, rich.areas().at(2), renamed});
    QTest::newRow("area removed") << Change(AreaChange{4, rich.areas().at(4), std::nullopt});
    QTest::newRow("settings") << Change(
        SettingsChange{rich.settings(), {{1900_year, 2200_year}, {2019_year}}});
}

void HistoryTest::keepsEachKindOfChange()
{
    QFETCH(const Change, change);
    QVERIFY(m_file->write({change}, originOf({})));
    const auto history = m_file->history({.order = HistoryOrder::NewestFirst, .limit = 1});
    QVERIFY(history);
    QVERIFY(history->first().change == change);
}

void HistoryTest::numbersStepsAndEntries()
{
    const Dataset rich = richDataset();
    const qint64 before = m_file->history({})->size();
    const ChangeSet step{
        setTo(rich, figureId("air.pm25", 2015, "xiangxi"), std::nullopt),
        setTo(rich, figureId("air.pm25", 2016, "xiangxi"), std::nullopt)};
    QVERIFY(m_file->write(step, originOf({})));
    QVERIFY(m_file->write(inverse(step), originOf({})));
    const auto history = m_file->history({});
    QVERIFY(history);
    QCOMPARE(history->size(), before + 4);
    QList<qint64> batches;
    for (qint64 i = 0; i < history->size(); ++i) {
        QCOMPARE(history->at(i).number, i + 1);
        batches.append(history->at(i).batch);
    }
    QCOMPARE(batches.mid(before), QList<qint64>({2, 2, 3, 3}));
    QVERIFY(history->at(before).change == step.at(0));
    QVERIFY(history->at(before + 1).change == step.at(1));
    QVERIFY(history->at(before + 2).change == inverse(step.at(1)));
}

void HistoryTest::isFiltered_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<int>("count");
    const IndicatorKey pm25(u"air.pm25"_s);
    QTest::newRow("all") << HistoryFilter{} << 24;
    QTest::newRow("indicator") << HistoryFilter{.indicator = pm25} << 14;
    QTest::newRow("area with its own change") << HistoryFilter{.area = AreaKey(u"hunan"_s)} << 8;
    QTest::newRow("year") << HistoryFilter{.year = 2021_year} << 3;
    QTest::newRow("one place")
        << HistoryFilter{.indicator = pm25, .area = AreaKey(u"xiangxi"_s), .year = 2021_year} << 1;
    QTest::newRow("limit") << HistoryFilter{.limit = 5} << 5;
    QTest::newRow("unknown") << HistoryFilter{.area = AreaKey(u"' OR 1 --"_s)} << 0;
}

void HistoryTest::isFiltered()
{
    QFETCH(const HistoryFilter, filter);
    QFETCH(const int, count);
    const auto history = m_file->history(filter);
    QVERIFY(history);
    QCOMPARE(history->size(), count);
    for (const HistoryEntry& entry : *history) {
        const HistoryTexts texts = historyTexts(entry.change);
        QVERIFY(!filter.indicator || texts.indicator == filter.indicator->text);
        QVERIFY(!filter.area || texts.area == filter.area->text);
        QVERIFY(!filter.year || texts.year == filter.year->toString());
    }
}

void HistoryTest::canOnlyGrow_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* sql) { QTest::newRow(sql) << QString::fromLatin1(sql); };
    row("DELETE FROM history");
    row("DELETE FROM history WHERE id = 3");
    row("UPDATE history SET new = '1' WHERE id = 3");
    row("UPDATE history SET user = 'x'");
    row("REPLACE INTO history (id, batch, time, user, reason, kind)"
        " VALUES (3, 1, '2021-03-12T08:30:00.123Z', '', '', 'setting')");
    row("INSERT INTO history (id, batch, time, user, reason, kind) VALUES"
        " (3, 1, '2021-03-12T08:30:00.123Z', '', '', 'setting') ON CONFLICT DO UPDATE SET id = 99");
}

void HistoryTest::canOnlyGrow()
{
    QFETCH(const QString, sql);
    const QString path = m_file->path();
    m_file.reset();
    const QByteArray before = bytesOf(path);
    QCOMPARE(runSql(path, sql.toStdString()), u"history is append-only"_s);
    QVERIFY(bytesOf(path) == before);
}

void HistoryTest::tellsWhenTheFiguresLastChanged()
{
    QCOMPARE(m_file->dataTime().value(), originOf({}).time);
    const QDateTime later(QDate(2023, 5, 6), QTime(7, 8, 9, 10), Qt::UTC);
    const FigureId id = figureId("air.pm25", 2015, "xiangxi");
    QVERIFY(m_file->write({setTo(richDataset(), id, std::nullopt)}, {later, {}, {}}));
    QCOMPARE(m_file->dataTime().value(), later);
    const QDateTime latest = later.addDays(1);
    const TargetChange target{
        {id.indicator, id.area, 2031_year},
        std::nullopt,
        Target{TargetSpec::parse(u"<=30"_s).value(), TargetNature::Binding, {}, {}, {}}};
    const Settings settings = m_file->load().value().settings();
    Settings wider = settings;
    wider.years.last = wider.years.last.plus(1);
    QVERIFY(m_file->write({target, SettingsChange{settings, wider}}, {latest, {}, {}}));
    QVERIFY2(m_file->dataTime().value() == later, "no figure has changed");
}

void HistoryTest::isPutIntoTexts()
{
    const FigureId id = figureId("air.pm25", 2018, "xiangxi");
    const HistoryTexts figure = historyTexts(FigureChange{
        id, Figure::without(FigureState::Withheld),
        Figure::of(decimalOf("35.0"), FigureState::Provisional)});
    QCOMPARE(figure.indicator, u"air.pm25"_s);
    QCOMPARE(figure.area, u"xiangxi"_s);
    QCOMPARE(figure.year, u"2018"_s);
    QCOMPARE(figure.before, QString());
    QCOMPARE(figure.stateBefore, u"withheld"_s);
    QCOMPARE(figure.after, u"35.0"_s);
    QCOMPARE(figure.stateAfter, u"provisional"_s);
    const Target target{TargetSpec::parse(u">=70.24"_s).value(), TargetNature::Binding};
    const HistoryTexts set =
        historyTexts(TargetChange{{id.indicator, id.area, id.year}, std::nullopt, target});
    QCOMPARE(set.after, u">=70.24"_s);
    QCOMPARE(set.stateAfter, u"binding"_s);
    QVERIFY(set.before.isEmpty() && set.stateBefore.isEmpty());
    const HistoryTexts settings = historyTexts(SettingsChange{
        Settings{{2015_year, 2024_year}, {}}, {{2015_year, 2025_year}, {2019_year}}});
    QCOMPARE(settings.before, u"2015-2024, previous"_s);
    QCOMPARE(settings.after, u"2015-2025, 2019"_s);
}

void HistoryTest::isPutIntoTextsForAreas()
{
    const Area area{AreaKey(u"a"_s), AreaRole::Peer, {u"甲"_s, u"A"_s}};
    const HistoryTexts added = historyTexts(AreaChange{0, std::nullopt, area});
    QCOMPARE(added.area, u"a"_s);
    QCOMPARE(added.after, u"A"_s);
    QCOMPARE(added.stateAfter, u"peer"_s);
    const HistoryTexts removed = historyTexts(AreaChange{0, area, std::nullopt});
    QCOMPARE(removed.area, u"a"_s);
    QCOMPARE(removed.before, u"A"_s);
}

void HistoryTest::refusesWhatItCannotUnderstand()
{
    const QString path = m_file->path();
    m_file.reset();
    QCOMPARE(
        runSql(
            path,
            "INSERT INTO history (batch, time, user, reason, kind, indicator, area, year, new,"
            " new_state) VALUES (2, '2021-03-12T08:30:00.123Z', '', '', 'figure', 'a', 'b', 2000,"
            " 'x', 'final')"),
        QString());
    const auto history = openForWriting(path)->history({});
    QVERIFY(!history);
    QCOMPARE(history.error().code, Error::Code::Damaged);
    QVERIFY(history.error().detail.contains(u"25"_s));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::HistoryTest)
#include "historytest.moc"
