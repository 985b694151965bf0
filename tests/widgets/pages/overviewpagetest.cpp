// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <tests/widgets/sampledocument.h>
#include <tests/widgets/windows.h>
#include <widgets/pages/indicatorcard.h>
#include <widgets/pages/overviewpage.h>

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

/// The overview of the Xiangxi sample on screen.
class Fixture : public test::SampleDocument {
    Q_DISABLE_COPY_MOVE(Fixture)

public:
    explicit Fixture(
        std::unique_ptr<test::MemoryStore> store = std::make_unique<test::MemoryStore>())
        : SampleDocument(u"xiangxi"_s, std::move(store))
        , m_page(document(), subject())
    {
        test::showWindow(m_page);
        QObject::connect(
            &m_page, &Page::themeRequested, &m_page,
            [this](const ThemeKey& theme, const IndicatorKey& indicator) {
                m_opened += theme.text + u'/' + indicator.text;
            });
    }

    OverviewPage& page() { return m_page; }

    /// The card of an indicator; nothing (nullptr) when there is none.
    [[nodiscard]] IndicatorCard* card(QAnyStringView indicator) const
    {
        const QString name = test::indicatorOf(indicator).name.en;
        IndicatorCard* found = nullptr;
        for (IndicatorCard* card : m_page.findChildren<IndicatorCard*>()) {
            if (card->accessibleName() == name) {
                found = card; // of two with that name the older one is about to go
            }
        }
        return found;
    }

    [[nodiscard]] QString value(QAnyStringView indicator) const
    {
        return card(indicator)->findChild<QLabel*>(u"bigValue"_s)->text();
    }

    QStringList takeOpened() { return std::exchange(m_opened, {}); }

private:
    OverviewPage m_page;
    QStringList m_opened;
};

FigureId cover(int year)
{
    return test::figureId("forest.cover_rate", year, "xiangxi");
}

/// Counts how often a card is built anew.
class Builds : public QObject {
public:
    explicit Builds(IndicatorCard* card) { card->installEventFilter(this); }

    int take() { return std::exchange(m_builds, 0); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_builds += event->type() == QEvent::ToolTipChange ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_builds = 0;
};

} // namespace

class OverviewPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void everyThemeHasACard();
    void indicatorsWithFiguresHaveACard();
    void cardTellsItsChart();
    void clickAndEnterOpenTheTheme();
    void figureMovesItsCard();
    void computedCardFollowsItsInputs();
    void rankFollowsItsField();
    void cardIsBuiltOnceForManyInputs();
    void figureElsewhereLeavesTheCards();
    void hiddenPageWaits();
    void cardIsAButton();
    void cardSaysWhyThereIsNoValue();
    void firstFigureBringsACard();
    void anotherAreaHasItsOwnCards();
    void narrowWindowHasFewerColumns();
};

void OverviewPageTest::everyThemeHasACard()
{
    Fixture f;
    for (const Theme& theme : test::testCatalogue().themes()) {
        QVERIFY2(f.card(theme.chart.text) != nullptr, qPrintable(theme.chart.text));
    }
}

void OverviewPageTest::indicatorsWithFiguresHaveACard()
{
    Fixture f;
    QVERIFY(f.card("air.pm25") != nullptr);
    QVERIFY(f.card("forest.rank") != nullptr);
    QVERIFY(f.card("air.so2") == nullptr); // no figure
    QVERIFY(f.card("air.rank_field") == nullptr); // says nothing by itself
}

void OverviewPageTest::cardTellsItsChart()
{
    Fixture f;
    QVERIFY(f.value("forest.cover_rate").startsWith(u"70.24"_s));
    QVERIFY(f.card("forest.cover_rate")->accessibleDescription().contains(u"70.24"_s));
    QVERIFY(!f.card("forest.cover_rate")->grab().isNull());
}

void OverviewPageTest::clickAndEnterOpenTheTheme()
{
    Fixture f;
    const QStringList expected{u"forest/forest.cover_rate"_s};
    IndicatorCard* card = f.card("forest.cover_rate");
    QTest::mouseClick(card, Qt::LeftButton);
    QCOMPARE(f.takeOpened(), expected);
    card->setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        QTest::keyClick(card, key);
        QCOMPARE(f.takeOpened(), expected);
    }
    QTest::keyClick(card, Qt::Key_A);
    QTest::mouseClick(card, Qt::RightButton);
    QCOMPARE(f.takeOpened(), QStringList());
}

void OverviewPageTest::figureMovesItsCard()
{
    Fixture f;
    QVERIFY(
        edits::setFigure(f.document(), cover(2024), test::figureOf("forest.cover_rate", "71.5")));
    QVERIFY(f.value("forest.cover_rate").startsWith(u"71.5"_s));
    QVERIFY(f.document().undo());
    QVERIFY(f.value("forest.cover_rate").startsWith(u"70.24"_s));
}

void OverviewPageTest::computedCardFollowsItsInputs()
{
    Fixture f;
    for (const auto& [key, typed] :
         {std::pair{"water.sources_monitored", "14"}, {"water.sources_compliant", "13"}}) {
        const QLatin1String indicator(key);
        QVERIFY(edits::setFigure(
            f.document(), test::figureId(indicator, 2024, "xiangxi"),
            test::figureOf(indicator, QLatin1String(typed))));
    }
    QVERIFY(f.value("water.compliance_rate").startsWith(u"92.9"_s));
}

void OverviewPageTest::rankFollowsItsField()
{
    Fixture f;
    Year newest = 2015_year;
    for (const Year year : f.dataset().series(test::seriesId("forest.rank", "xiangxi")).keys()) {
        newest = std::max(newest, year);
    }
    QVERIFY(edits::setFigure(
        f.document(), test::figureId("forest.rank_field", newest.number(), "xiangxi"),
        test::figureOf("forest.rank_field", "77")));
    QVERIFY2(f.value("forest.rank").endsWith(u"of 77"_s), qUtf8Printable(f.value("forest.rank")));
}

void OverviewPageTest::cardIsBuiltOnceForManyInputs()
{
    Fixture f;
    Builds rate(f.card("water.compliance_rate"));
    Builds other(f.card("forest.rank"));
    QVERIFY(edits::setFigures(
        f.document(),
        {{test::figureId("water.sources_monitored", 2024, "xiangxi"),
          test::figureOf("water.sources_monitored", "14")},
         {test::figureId("water.sources_compliant", 2024, "xiangxi"),
          test::figureOf("water.sources_compliant", "13")},
         {test::figureId("water.sources_compliant", 2023, "xiangxi"),
          test::figureOf("water.sources_compliant", "13")}},
        u"Paste"_s));
    QCOMPARE(rate.take(), 1);
    QCOMPARE(other.take(), 0);
}

void OverviewPageTest::figureElsewhereLeavesTheCards()
{
    Fixture f;
    IndicatorCard* card = f.card("forest.cover_rate");
    Builds builds(card);
    QVERIFY(edits::setFigure(
        f.document(), test::figureId("forest.cover_rate", 2017, "hunan"),
        test::figureOf("forest.cover_rate", "59")));
    QCOMPARE(builds.take(), 0);
    QCOMPARE(f.card("forest.cover_rate"), card);
}

void OverviewPageTest::hiddenPageWaits()
{
    Fixture f;
    Builds builds(f.card("forest.cover_rate"));
    f.page().hide();
    QVERIFY(
        edits::setFigure(f.document(), cover(2024), test::figureOf("forest.cover_rate", "71.5")));
    f.page().setArea(AreaKey(u"hunan"_s));
    f.page().setArea(f.subject());
    QCOMPARE(builds.take(), 0);
    f.page().show();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(f.value("forest.cover_rate").startsWith(u"71.5"_s));
}

/// For those who hear the page.
void OverviewPageTest::cardIsAButton()
{
    Fixture f;
    QAccessibleInterface* heard =
        QAccessible::queryAccessibleInterface(f.card("forest.cover_rate"));
    QVERIFY(heard != nullptr);
    QCOMPARE(heard->role(), QAccessible::Button);
    QVERIFY(heard->actionInterface() != nullptr);
    const QString press = QAccessibleActionInterface::pressAction();
    QVERIFY(heard->actionInterface()->actionNames().contains(press));
    QSignalSpy opened(&f.page(), &Page::themeRequested);
    heard->actionInterface()->doAction(press);
    QTRY_COMPARE(opened.size(), 1);
}

void OverviewPageTest::cardSaysWhyThereIsNoValue()
{
    Fixture f;
    const auto said = [&f] {
        QStringList texts;
        for (const QLabel* label : f.card("air.so2")->findChildren<QLabel*>()) {
            texts += label->text();
        }
        return texts;
    };
    QVERIFY(edits::setFigure(
        f.document(), test::figureId("air.so2", 2024, "xiangxi"), test::figureOf("air.so2", "×")));
    QVERIFY(f.card("air.so2") != nullptr);
    QCOMPARE(f.value("air.so2"), u"–"_s);
    QVERIFY2(said().contains(u"withheld"_s), qUtf8Printable(said().join(u'|')));
    QVERIFY(!said().contains(u"no figures yet"_s));
}

void OverviewPageTest::firstFigureBringsACard()
{
    Fixture f;
    QVERIFY(f.card("air.so2") == nullptr);
    QVERIFY(edits::setFigure(
        f.document(), test::figureId("air.so2", 2021, "xiangxi"), test::figureOf("air.so2", "6")));
    QVERIFY(f.card("air.so2") != nullptr);
    QVERIFY(f.value("air.so2").startsWith(u"6"_s));
}

void OverviewPageTest::anotherAreaHasItsOwnCards()
{
    Fixture f;
    f.page().setArea(AreaKey(u"hunan"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(f.card("air.pm10") != nullptr);
    QVERIFY(f.card("forest.rank") == nullptr);
    QVERIFY(f.value("forest.cover_rate").startsWith(u"54.11"_s));
    // A theme without a figure keeps its card and says so.
    QCOMPARE(f.value("air.rank"), u"–"_s);
}

void OverviewPageTest::narrowWindowHasFewerColumns()
{
    Fixture f;
    const auto columns = [&f] {
        QSet<int> lefts;
        for (const IndicatorCard* card : f.page().findChildren<IndicatorCard*>()) {
            lefts.insert(card->x());
        }
        return lefts.size();
    };
    const auto wide = columns();
    f.page().resize(620, 800);
    QCoreApplication::processEvents();
    QVERIFY(columns() < wide);
    f.page().resize(1200, 800);
    QCoreApplication::processEvents();
    QCOMPARE(columns(), wide);
}

} // namespace qingshan

QTEST_MAIN(qingshan::OverviewPageTest)
#include "overviewpagetest.moc"
