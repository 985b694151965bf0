// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/startup.h>
#include <app/composition.h>
#include <app/firstpaint.h>
#include <app/session.h>
#include <app/translation.h>
#include <app/windowapplication.h>
#include <widgets/appearance.h>

#include <QApplication>
#include <QIcon>
#include <QTextStream>

namespace qingshan {

namespace {

/// What the window may be started with.
struct WindowOptions {
    std::optional<QString> document;
    std::optional<QString> language;
    bool exitAfterFirstPaint = false;
};

/// Nothing when an option is unknown.
std::optional<WindowOptions> readOptions(const QStringList& arguments)
{
    WindowOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        const bool isLanguage = argument == QLatin1String("--lang") && i + 1 < arguments.size();
        if (isLanguage) {
            ++i;
            options.language = arguments.at(i);
        } else if (argument.startsWith(QLatin1String("--lang="))) {
            options.language = argument.mid(7);
        } else if (argument == QLatin1String("--exit-after-first-paint")) {
            options.exitAfterFirstPaint = true;
        } else if (argument.startsWith(QLatin1String("--")) || options.document) {
            return std::nullopt;
        } else {
            options.document = argument;
        }
    }
    const bool languageKnown = !options.language || *options.language == QLatin1String("zh")
        || *options.language == QLatin1String("en");
    return languageKnown ? std::optional(options) : std::nullopt;
}

int refuse(const QString& sentence, int code)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return code;
}

/// Whether Qt would find no screen and end the program with a signal. A platform asked for by name
/// is taken at its word.
bool lacksDisplay(const QStringList& arguments)
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        && !arguments.contains(QLatin1String("-platform"));
#else
    Q_UNUSED(arguments)
    return false;
#endif
}

} // namespace

int runWindow(int argc, char** argv, const QStringList& arguments)
{
    if (lacksDisplay(arguments)) {
        const QCoreApplication speaker(argc, argv);
        Translation translation;
        translation.install(startupLanguage(arguments));
        return refuse(
            QCoreApplication::translate(
                "Window",
                "qingshan: there is no display to open a window on. Draw the charts of a document "
                "with: qingshan export FILE --to DIR"),
            1);
    }
    QApplication application(argc, argv);
    nameProgram();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/qingshan/icons/qingshan.svg")));
    QApplication::setDesktopFileName(QStringLiteral("qingshan"));

    Session session;
    const auto options = readOptions(arguments);
    if (!options) {
        return refuse(
            QApplication::translate(
                "Window", "qingshan: unknown option. Usage: qingshan [--lang zh|en] [FILE]"),
            2);
    }
    session.setLanguage(
        options->language
            ? (*options->language == QLatin1String("zh") ? Language::Chinese : Language::English)
            : Session::rememberedLanguage());
    if (const Status ready = session.loadKnowledge(); !ready) {
        return refuse(ready.error().message, 1);
    }
    applyAppearance(application, ColorScheme::Light);
    if (options->exitAfterFirstPaint) {
        session.leaveNoTrace();
    }
    const Status opened =
        options->document ? session.start(*options->document) : session.startWithLast();
    session.restoreWindow();
    if (options->exitAfterFirstPaint) {
        // There is nobody to read in the window what went wrong.
        if (!opened) {
            return refuse(opened.error().message, 1);
        }
        session.showFirstChart();
        reportFirstPaint(application);
    }
    session.show();
    return QApplication::exec();
}

} // namespace qingshan
