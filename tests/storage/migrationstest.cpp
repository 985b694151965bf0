// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/connection.h>
#include <models/storage/fileheader.h>
#include <models/storage/migrations.h>
#include <tests/storage/storagefixture.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace qingshan {

class MigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areNumberedFromOne();
    void leadStepByStep();
    void doNothingTwice();
    void changeNothingWhenAStepFails();
    void areComparedWhateverTheLayout();
    void areStrict();
};

static std::unique_ptr<SQLite::Database> inMemory()
{
    return openDatabase(u":memory:"_s, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

static const QList<Migration>& madeUp()
{
    static const QList<Migration> migrations{
        {1, "CREATE TABLE a (x TEXT); INSERT INTO a VALUES ('one')"},
        {2, "ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y = x || ' two'"},
        {3, "CREATE TABLE b (z TEXT); INSERT INTO no_such_table VALUES (1)"}};
    return migrations;
}

void MigrationsTest::areNumberedFromOne()
{
    const auto migrations = builtinMigrations();
    QVERIFY(migrations);
    for (qsizetype i = 0; i < migrations->size(); ++i) {
        QCOMPARE(migrations->at(i).version, i + 1);
        QVERIFY(!migrations->at(i).sql.isEmpty());
    }
}

void MigrationsTest::leadStepByStep()
{
    const auto database = inMemory();
    migrate(*database, madeUp(), 1);
    QCOMPARE(numberOf(*database, "PRAGMA user_version"), 1);
    migrate(*database, madeUp(), 2);
    QCOMPARE(numberOf(*database, "PRAGMA user_version"), 2);
    QCOMPARE(database->execAndGet("SELECT y FROM a").getString(), std::string("one two"));
}

void MigrationsTest::doNothingTwice()
{
    const auto database = inMemory();
    migrate(*database, madeUp(), 2);
    migrate(*database, madeUp(), 2);
    QCOMPARE(numberOf(*database, "SELECT count(*) FROM a"), 1);
}

void MigrationsTest::changeNothingWhenAStepFails()
{
    const auto database = inMemory();
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, migrate(*database, madeUp(), 3));
    QCOMPARE(numberOf(*database, "PRAGMA user_version"), 2);
    QVERIFY(!database->tableExists("b"));
    QCOMPARE(schemaOf(*database), expectedSchema(madeUp(), 2));
}

void MigrationsTest::areComparedWhateverTheLayout()
{
    const QList<Migration> spread{{1, "CREATE TABLE a\n(x\t TEXT);"}};
    QCOMPARE(expectedSchema(spread, 1), expectedSchema(madeUp(), 1));
    const QList<Migration> other{{1, "CREATE TABLE a (x INTEGER)"}};
    QVERIFY(expectedSchema(other, 1) != expectedSchema(madeUp(), 1));
}

void MigrationsTest::areStrict()
{
    const auto migrations = builtinMigrations();
    QVERIFY(migrations);
    const auto database = inMemory();
    migrate(*database, *migrations, migrations->last().version);
    QCOMPARE(
        numberOf(
            *database,
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND NOT strict AND name NOT GLOB 'sqlite_*'"),
        0);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::MigrationsTest)
#include "migrationstest.moc"
