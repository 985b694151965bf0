// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/language.h>

#include <QTranslator>

namespace qingshan {

namespace {

/// Answers one question: which language it is.
class CodeTranslator : public QTranslator {
    Q_DISABLE_COPY_MOVE(CodeTranslator)

public:
    explicit CodeTranslator(const QString& code)
        : m_code(code)
    {
    }

    ~CodeTranslator() override = default;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(
        const char* context,
        const char* source,
        const char* disambiguation,
        int n) const override
    {
        Q_UNUSED(source)
        Q_UNUSED(disambiguation)
        Q_UNUSED(n)
        return QLatin1String(context) == QLatin1String("Language") ? m_code : QString();
    }

private:
    QString m_code;
};

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEnglishWithoutATranslation();
    void followsTheInstalledTranslation();
    void hasFixedKeys();
    void textsAreInTheLanguageAskedFor_data();
    void textsAreInTheLanguageAskedFor();
};

void LanguageTest::isEnglishWithoutATranslation()
{
    QCOMPARE(currentLanguage(), Language::English);
}

void LanguageTest::followsTheInstalledTranslation()
{
    const LocalizedText name{QStringLiteral("森林覆盖率"), QStringLiteral("Forest cover")};
    CodeTranslator chinese(QStringLiteral("zh"));
    QVERIFY(QCoreApplication::installTranslator(&chinese));
    QCOMPARE(currentLanguage(), Language::Chinese);
    QCOMPARE(name.current(), QStringLiteral("森林覆盖率"));
    QVERIFY(QCoreApplication::removeTranslator(&chinese));
    QCOMPARE(currentLanguage(), Language::English);
    QCOMPARE(name.current(), QStringLiteral("Forest cover"));
}

void LanguageTest::hasFixedKeys()
{
    QCOMPARE(languageKey(Language::Chinese), QStringLiteral("zh"));
    QCOMPARE(languageKey(Language::English), QStringLiteral("en"));
}

void LanguageTest::textsAreInTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("inChinese");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<bool>("empty");
    QTest::newRow("both") << "湘西"
                          << "Xiangxi"
                          << "湘西"
                          << "Xiangxi" << false;
    QTest::newRow("Chinese stands in") << "湘西"
                                       << ""
                                       << "湘西"
                                       << "湘西" << false;
    QTest::newRow("English stands in") << ""
                                       << "Xiangxi"
                                       << "Xiangxi"
                                       << "Xiangxi" << false;
    QTest::newRow("neither") << ""
                             << ""
                             << ""
                             << "" << true;
}

void LanguageTest::textsAreInTheLanguageAskedFor()
{
    QFETCH(QString, zh);
    QFETCH(QString, en);
    const LocalizedText text{zh, en};
    QTEST(text.in(Language::Chinese), "inChinese");
    QTEST(text.in(Language::English), "inEnglish");
    QTEST(text.isEmpty(), "empty");
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::LanguageTest)
#include "languagetest.moc"
