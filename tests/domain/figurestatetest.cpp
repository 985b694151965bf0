// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/figure.h>
#include <tests/support/testknowledge.h>

namespace qingshan {

class FigureStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasItsKeyMarkAndMeaning_data();
    void hasItsKeyMarkAndMeaning();
    void listsEveryState();
    void refusesUnknownKeys();
    void figuresDifferByTheLastZero();
    void onlyMeasuredValuesMayBeReckonedWith();
};

void FigureStateTest::hasItsKeyMarkAndMeaning_data()
{
    QTest::addColumn<FigureState>("state");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("hasNumber");
    QTest::addColumn<bool>("isMeasured");
    QTest::newRow("final") << FigureState::Final << "final"
                           << ""
                           << "final" << true << true;
    QTest::newRow("provisional") << FigureState::Provisional << "provisional"
                                 << "p"
                                 << "provisional" << true << true;
    QTest::newRow("estimated") << FigureState::Estimated << "estimated"
                               << "e"
                               << "estimated" << true << true;
    QTest::newRow("withheld") << FigureState::Withheld << "withheld"
                              << "×"
                              << "withheld" << false << false;
    QTest::newRow("pending") << FigureState::Pending << "pending"
                             << "…"
                             << "pending" << false << false;
    QTest::newRow("not applicable") << FigureState::NotApplicable << "not_applicable"
                                    << "—"
                                    << "not applicable" << false << false;
    QTest::newRow("below detection") << FigureState::BelowDetection << "below_detection"
                                     << "<"
                                     << "below detection" << true << false;
}

void FigureStateTest::hasItsKeyMarkAndMeaning()
{
    QFETCH(FigureState, state);
    QFETCH(QString, key);
    QCOMPARE(figureStateKey(state), key);
    QVERIFY(figureStateFromKey(key) == state);
    QVERIFY(allFigureStates().contains(state));
    QTEST(figureStateMark(state), "mark");
    QTEST(figureStateWord(state), "word");
    QTEST(stateHasNumber(state), "hasNumber");
    QTEST(stateIsMeasured(state), "isMeasured");
}

void FigureStateTest::listsEveryState()
{
    QCOMPARE(allFigureStates().size(), 7);
    QCOMPARE(allFigureStates().first(), FigureState::Final);
    QCOMPARE(allFigureStates().last(), FigureState::BelowDetection);
}

void FigureStateTest::refusesUnknownKeys()
{
    QVERIFY(!figureStateFromKey(u""));
    QVERIFY(!figureStateFromKey(u"Final"));
    QVERIFY(!figureStateFromKey(u"not applicable"));
}

void FigureStateTest::figuresDifferByTheLastZero()
{
    const Figure figure = Figure::of(test::decimalOf("35.0"));
    QVERIFY(figure == Figure::of(test::decimalOf("35.0")));
    QVERIFY(!(figure == Figure::of(test::decimalOf("35"))));
    QVERIFY(!(figure == Figure::of(test::decimalOf("35.0"), FigureState::Provisional)));
    QVERIFY(!(figure == Figure::without(FigureState::Withheld)));
    for (QString Figure::*const text : {&Figure::basis, &Figure::source, &Figure::note}) {
        Figure other = figure;
        other.*text = QStringLiteral("restated");
        QVERIFY(!(figure == other));
    }
}

void FigureStateTest::onlyMeasuredValuesMayBeReckonedWith()
{
    QVERIFY(Figure::of(test::decimalOf("35"), FigureState::Estimated).measured());
    QVERIFY(!Figure::of(test::decimalOf("0.5"), FigureState::BelowDetection).measured());
    QVERIFY(!Figure::without(FigureState::Withheld).measured());
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::FigureStateTest)
#include "figurestatetest.moc"
