// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/startup.h>

#include <QTemporaryFile>

namespace qingshan {

using namespace Qt::StringLiterals;

class StartupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsOutWhatIsWanted_data();
    void findsOutWhatIsWanted();
    void anExistingFileOpensTheWindow();
    void qtOptionsAreNotOurs();
    void findsTheLanguage_data();
    void findsTheLanguage();
};

void StartupTest::findsOutWhatIsWanted_data()
{
    using Mode = Startup::Mode;
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("arguments");
    const auto row = [](const char* words, Mode mode, const char* command, const char* arguments) {
        QTest::newRow(words) << QString::fromUtf8(words) << int(mode) << QString::fromUtf8(command)
                             << QString::fromUtf8(arguments);
    };
    row("", Mode::Window, "", "");
    row("new.qingshan", Mode::Window, "", "new.qingshan");
    row("--lang zh", Mode::Window, "", "--lang zh");
    row("--lang zh new.qingshan", Mode::Window, "", "--lang zh new.qingshan");
    row("new.qingshan --lang=zh", Mode::Window, "", "new.qingshan --lang=zh");
    row("get a b", Mode::Command, "get", "a b");
    row("--lang zh get a b", Mode::Command, "get", "--lang zh a b");
    row("--lang=zh get a", Mode::Command, "get", "--lang=zh a");
    row("help get", Mode::Command, "help", "get");
    row("get a --help", Mode::Help, "get", "a --help");
    row("get -h", Mode::Help, "get", "-h");
    row("get a --area -h", Mode::Command, "get", "a --area -h");
    row("get -- -h", Mode::Command, "get", "-- -h");
    row("--help", Mode::Help, "", "");
    row("-h", Mode::Help, "", "");
    row("--version", Mode::Version, "", "");
    row("nonsense", Mode::Unknown, "nonsense", "");
    row("--nonsense", Mode::Unknown, "--nonsense", "");
}

void StartupTest::findsOutWhatIsWanted()
{
    QFETCH(QString, words);
    QFETCH(int, mode);
    QFETCH(QString, command);
    QFETCH(QString, arguments);
    const Startup startup = readStartup(words.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(int(startup.mode), mode);
    QCOMPARE(startup.command, command);
    QCOMPARE(startup.arguments.join(u' '), arguments);
}

void StartupTest::anExistingFileOpensTheWindow()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(readStartup({file.fileName()}).mode == Startup::Mode::Window);
}

void StartupTest::qtOptionsAreNotOurs()
{
    const Startup startup =
        readStartup({u"-platform"_s, u"xcb"_s, u"a.qingshan"_s, u"-style"_s, u"fusion"_s});
    QVERIFY(startup.mode == Startup::Mode::Window);
    QCOMPARE(startup.arguments, QStringList(u"a.qingshan"_s));
}

void StartupTest::findsTheLanguage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("all");
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing") << "" << QByteArray() << QByteArray() << QByteArray() << "en";
    QTest::newRow("LANG") << "" << QByteArray() << QByteArray() << QByteArray("zh_CN.UTF-8")
                          << "zh";
    QTest::newRow("LC_MESSAGES before LANG")
        << "" << QByteArray() << QByteArray("zh_CN") << QByteArray("en_US") << "zh";
    QTest::newRow("LC_ALL before all")
        << "" << QByteArray("C") << QByteArray("zh_CN") << QByteArray("zh_CN") << "en";
    QTest::newRow("the option before all")
        << "get --lang zh" << QByteArray("C") << QByteArray() << QByteArray() << "zh";
    QTest::newRow("English asked for")
        << "--lang=en get" << QByteArray("zh_CN") << QByteArray() << QByteArray() << "en";
    QTest::newRow("another language")
        << "" << QByteArray("de_DE.UTF-8") << QByteArray() << QByteArray() << "en";
}

void StartupTest::findsTheLanguage()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, all);
    QFETCH(QByteArray, messages);
    QFETCH(QByteArray, lang);
    QFETCH(QString, language);
    qputenv("LC_ALL", all);
    qputenv("LC_MESSAGES", messages);
    qputenv("LANG", lang);
    QCOMPARE(languageKey(startupLanguage(words.split(u' '))), language);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::StartupTest)
#include "startuptest.moc"
