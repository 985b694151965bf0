// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/exchange/figuretable.h>
#include <models/exchange/jsonwriter.h>
#include <tests/support/testknowledge.h>

#include <QJsonDocument>

namespace qingshan {

using namespace Qt::StringLiterals;

class JsonWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsValuesAsText();
    void tellsMissingFromWithheld();
    void leavesEmptyTextsAway();
};

namespace {

QJsonObject written(const std::optional<Figure>& figure)
{
    FigureTable table;
    table.title = u"森林"_s;
    table.columns = {{test::seriesId("forest.cover_rate"), u"森林覆盖率"_s, u"%"_s}};
    table.years = {2021_year, 2021_year};
    table.rows = {{figure ? std::optional(Reading{*figure}) : std::nullopt}};
    return QJsonDocument::fromJson(toJson(table)).object();
}

QJsonValue cell(const QJsonObject& root)
{
    return root["rows"_L1][0]["figures"_L1][0];
}

} // namespace

void JsonWriterTest::keepsValuesAsText()
{
    const QJsonObject root = written(test::figureOf("forest.cover_rate", "70.0p"));
    QCOMPARE(root["title"_L1].toString(), u"森林"_s);
    QCOMPARE(root["columns"_L1][0]["indicator"_L1].toString(), u"forest.cover_rate"_s);
    QCOMPARE(root["columns"_L1][0]["unit"_L1].toString(), u"%"_s);
    QCOMPARE(root["rows"_L1][0]["year"_L1].toInt(), 2021);
    QCOMPARE(cell(root)["value"_L1].toString(), u"70.0"_s);
    QCOMPARE(cell(root)["state"_L1].toString(), u"provisional"_s);
    QCOMPARE(cell(root)["origin"_L1].toString(), u"entered"_s);
}

void JsonWriterTest::tellsMissingFromWithheld()
{
    QVERIFY(cell(written(std::nullopt)).isNull());
    const QJsonValue withheld = cell(written(test::figureOf("forest.cover_rate", "×")));
    QVERIFY(withheld["value"_L1].isNull());
    QCOMPARE(withheld["state"_L1].toString(), u"withheld"_s);
}

void JsonWriterTest::leavesEmptyTextsAway()
{
    Figure figure = test::figureOf("forest.cover_rate", "70");
    QVERIFY(!cell(written(figure)).toObject().contains("source"_L1));
    figure.source = u"公报"_s;
    QCOMPARE(cell(written(figure))["source"_L1].toString(), u"公报"_s);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::JsonWriterTest)
#include "jsonwritertest.moc"
