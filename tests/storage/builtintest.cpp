// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/builtin.h>
#include <tests/support/testknowledge.h>

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace qingshan {

class BuiltinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesWhatStandsInTheSources_data();
    void carriesWhatStandsInTheSources();
    void hasTheCatalogue();
    void hasTheLimits();
    void namesAFileThatIsMissing();
    void speaksTheLanguageOfTheTranslation();
};

void BuiltinTest::carriesWhatStandsInTheSources_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"catalogue/themes.json", "catalogue/indicators.json", "catalogue/limits.json",
          "catalogue/national_targets.json", "migrations/0001.sql", "sample/xiangxi.json",
          "sample/dali.json"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void BuiltinTest::carriesWhatStandsInTheSources()
{
    QFETCH(const QString, name);
    const auto file = builtinFile(name);
    QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
    const QString source = u"resources/"_s + name;
    QCOMPARE(*file, test::sourceFile(source));
}

void BuiltinTest::hasTheCatalogue()
{
    const auto catalogue = builtinCatalogue();
    QVERIFY(catalogue);
    QCOMPARE(catalogue->themes().size(), 4);
    QVERIFY(catalogue->find(IndicatorKey(u"forest.cover_rate"_s)) != nullptr);
}

void BuiltinTest::hasTheLimits()
{
    const auto limits = builtinLimits();
    QVERIFY(limits);
    const auto limit = limits->at(IndicatorKey(u"air.pm25"_s), 2020_year);
    QVERIFY(limit);
    QCOMPARE(limit->value.toString(), u"35"_s);
}

void BuiltinTest::namesAFileThatIsMissing()
{
    const auto file = builtinFile(u"catalogue/none.json"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::Damaged);
    QVERIFY(file.error().message.contains(u"catalogue/none.json"_s));
}

void BuiltinTest::speaksTheLanguageOfTheTranslation()
{
    QCOMPARE(currentLanguage(), Language::English);
    {
        QTranslator chinese;
        QVERIFY(chinese.load(u":/qingshan/translations/qingshan_zh_CN.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&chinese));
        QCOMPARE(currentLanguage(), Language::Chinese);
    }
    QCOMPARE(currentLanguage(), Language::English);
    QVERIFY(QFile::exists(u":/qingshan/translations/qingshan_en.qm"_s));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::BuiltinTest)
#include "builtintest.moc"
