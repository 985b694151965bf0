// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/area.h>

#include <QSet>

namespace qingshan {

class AreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackTheKeyOfEveryRole();
    void refusesUnknownRoles();
    void acceptsKeys_data();
    void acceptsKeys();
};

void AreaTest::readsBackTheKeyOfEveryRole()
{
    QSet<QString> keys;
    for (const AreaRole role : allAreaRoles()) {
        keys.insert(areaRoleKey(role));
        QVERIFY(areaRoleFromKey(areaRoleKey(role)) == role);
    }
    const QSet<QString> fixed{
        QStringLiteral("subject"), QStringLiteral("county"), QStringLiteral("province"),
        QStringLiteral("peer"), QStringLiteral("nation")};
    QCOMPARE(keys, fixed);
}

void AreaTest::refusesUnknownRoles()
{
    QVERIFY(!areaRoleFromKey(u""));
    QVERIFY(!areaRoleFromKey(u"Subject"));
    QVERIFY(!areaRoleFromKey(u"continent"));
}

void AreaTest::acceptsKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("a word") << "xiangxi" << true;
    QTest::newRow("digits and joints") << "county_2-b" << true;
    QTest::newRow("one letter") << "a" << true;
    QTest::newRow("64 characters") << QString(64, u'a') << true;
    QTest::newRow("65 characters") << QString(65, u'a') << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("a digit first") << "2b" << false;
    QTest::newRow("a joint first") << "_a" << false;
    QTest::newRow("an upper-case letter") << "Xiangxi" << false;
    QTest::newRow("a blank") << "xiang xi" << false;
    QTest::newRow("a dot") << "xiang.xi" << false;
    QTest::newRow("Chinese") << "湘西" << false;
    QTest::newRow("a tab") << "a\tb" << false;
}

void AreaTest::acceptsKeys()
{
    QFETCH(QString, text);
    QTEST(isAreaKey(text), "accepted");
    const Status checked = checkAreaKey(text);
    QTEST(checked.isOk(), "accepted");
    if (!checked) {
        QCOMPARE(checked.error().code, Error::Code::BadInput);
        QVERIFY(checked.error().message.contains(text));
    }
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::AreaTest)
#include "areatest.moc"
