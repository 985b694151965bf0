// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/labelplacer.h>

#include <QTest>

namespace qingshan {

namespace {

constexpr QRectF picture(0, 0, 100, 50);

} // namespace

class LabelPlacerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsFree_data();
    void knowsWhatIsFree();
    void takesTheFirstFreePlace();
    void takenPlaceIsNotFreeAgain();
    void nothingFreeIsNothingPlaced();
    void wantsAboveFirst();
    void neverTwoInOnePlace();
};

/// In a picture of 100 x 50 with a box at 40..60 x 20..30 and a line from bottom left to top right
/// of the right half.
void LabelPlacerTest::knowsWhatIsFree_data()
{
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("open space") << QRectF(5, 5, 20, 10) << true;
    QTest::newRow("the whole left") << QRectF(0, 0, 40, 50) << true;
    QTest::newRow("over the left edge") << QRectF(-1, 5, 20, 10) << false;
    QTest::newRow("over the right edge") << QRectF(85, 35, 16, 10) << false;
    QTest::newRow("over the top") << QRectF(5, -1, 20, 10) << false;
    QTest::newRow("over the bottom") << QRectF(5, 45, 20, 10) << false;
    QTest::newRow("on the box") << QRectF(45, 22, 5, 5) << false;
    QTest::newRow("round the box") << QRectF(30, 10, 40, 30) << false;
    QTest::newRow("corner in the box") << QRectF(35, 15, 10, 10) << false;
    QTest::newRow("beside the box") << QRectF(20, 20, 20, 10) << true;
    QTest::newRow("crossed by the line") << QRectF(70, 20, 10, 10) << false;
    QTest::newRow("holds the line's end") << QRectF(45, 45, 10, 5) << false;
    QTest::newRow("below the line") << QRectF(85, 30, 10, 10) << true;
    QTest::newRow("above the line") << QRectF(62, 5, 10, 10) << true;
}

void LabelPlacerTest::knowsWhatIsFree()
{
    QFETCH(QRectF, box);
    QFETCH(bool, isFree);
    LabelPlacer placer(picture);
    placer.block(QRectF(40, 20, 20, 10));
    placer.block(QLineF(50, 50, 100, 0));
    QCOMPARE(placer.isFree(box), isFree);
}

void LabelPlacerTest::takesTheFirstFreePlace()
{
    LabelPlacer placer(picture);
    placer.block(QRectF(0, 0, 50, 50));
    const QRectF taken(10, 10, 20, 10);
    const QRectF first(55, 10, 20, 10);
    const QRectF second(55, 30, 20, 10);
    QCOMPARE(placer.place({taken, first, second}).value(), first);
}

void LabelPlacerTest::takenPlaceIsNotFreeAgain()
{
    LabelPlacer placer(picture);
    const QRectF place(10, 10, 20, 10);
    const QRectF other(10, 30, 20, 10);
    QCOMPARE(placer.place({place, other}).value(), place);
    QCOMPARE(placer.place({place, other}).value(), other);
    QVERIFY(!placer.place({place, other}));
}

void LabelPlacerTest::nothingFreeIsNothingPlaced()
{
    LabelPlacer placer(picture);
    QVERIFY(!placer.place({}));
    QVERIFY(!placer.place({QRectF(0, 0, 200, 10)}));
    QVERIFY(placer.isFree(picture));
}

void LabelPlacerTest::wantsAboveFirst()
{
    const QPointF point(50, 25);
    const QList<QRectF> boxes = LabelPlacer::around(point, {20, 10}, 4);
    QCOMPARE(boxes.at(0), QRectF(40, 11, 20, 10));
    QCOMPARE(boxes.at(1), QRectF(40, 29, 20, 10));
    for (const QRectF& box : boxes) {
        QVERIFY(!box.contains(point));
        QCOMPARE(box.size(), QSizeF(20, 10));
    }
}

/// As many labels as can be asked for, at points that lie close together: none touches another.
void LabelPlacerTest::neverTwoInOnePlace()
{
    LabelPlacer placer(QRectF(0, 0, 400, 300));
    QList<QRectF> placed;
    for (int i = 0; i < 120; ++i) {
        const QPointF point(10 + (i * 37) % 380, 10 + (i * 53) % 280);
        if (const auto box = placer.place(LabelPlacer::around(point, {42, 14}, 5))) {
            for (const QRectF& other : placed) {
                QVERIFY(!other.intersects(*box));
            }
            placed.append(*box);
        }
    }
    QVERIFY(placed.size() > 60);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::LabelPlacerTest)
#include "labelplacertest.moc"
