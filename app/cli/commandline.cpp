// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/commandline.h>
#include <app/cli/commandtable.h>
#include <app/cli/helptext.h>
#include <app/composition.h>
#include <app/translation.h>

#include <QApplication>

#include <memory>

namespace qingshan {

namespace {

using namespace Qt::StringLiterals;

/// The result must not depend on the desktop that happens to run, nor need one.
void settleEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt wants UTF-8 and complains on the standard error about anything else.
    qputenv("LC_ALL", "C.UTF-8");
    for (const char* variable :
         {"QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_FONT_DPI",
          "QT_SCREEN_SCALE_FACTORS"}) {
        qunsetenv(variable);
    }
}

/// Remarks of Qt about the system do not belong among our errors.
void sayOnlyWhatIsGrave(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        complain(text);
    }
}

std::unique_ptr<QCoreApplication> makeApplication(char** argv, Command::Drawing drawing)
{
    static int count = 1; // Qt keeps a reference; our own arguments are none of its business
    nameProgram();
    if (drawing == Command::Drawing::Charts) {
        return std::make_unique<QApplication>(count, argv);
    }
    return std::make_unique<QCoreApplication>(count, argv);
}

Option languageOption()
{
    return {u"lang"_s, u"LANGUAGE"_s, QString(), {u"zh"_s, u"en"_s}};
}

ExitCode misused(const QString& sentence, const QString& advice)
{
    const QString line = sentence + u' ' + Cli::tr("See: %1").arg(advice);
    complain(line);
    return ExitCode::Misused;
}

ExitCode finish(CommandContext& context, ExitCode code)
{
    const Status flushed = context.flush();
    return flushed ? code : context.fail(flushed.error());
}

ExitCode runCommand(const Command& command, const QStringList& words)
{
    CommandForm form = command.form();
    form.options.append(languageOption());
    auto arguments = Arguments::parse(words, form);
    if (!arguments) {
        return misused(arguments.error().message, u"qingshan help "_s + command.name());
    }
    CommandContext context(std::move(*arguments));
    const ExitCode code = command.run(context);
    return finish(context, code);
}

ExitCode show(const QStringList& lines)
{
    CommandContext context{Arguments()};
    for (const QString& line : lines) {
        context.print(line);
    }
    return finish(context, ExitCode::Done);
}

ExitCode runStartup(const Startup& startup)
{
    const Command* command = findCommand(startup.command);
    switch (startup.mode) {
    case Startup::Mode::Version: return show({u"qingshan "_s + QStringLiteral(QINGSHAN_VERSION)});
    case Startup::Mode::Help: return show(command == nullptr ? helpText() : helpText(*command));
    case Startup::Mode::Command: return runCommand(*command, startup.arguments);
    case Startup::Mode::Window:
    case Startup::Mode::Unknown: break;
    }
    return misused(
        startup.command.startsWith(u'-')
            ? Cli::tr("There is no option \"%1\" here.").arg(startup.command)
            : Cli::tr("\"%1\" is an unknown command and no file.").arg(startup.command),
        u"qingshan help"_s);
}

} // namespace

int runCommandLine(char** argv, const Startup& startup, Language language)
{
    settleEnvironment();
    qInstallMessageHandler(sayOnlyWhatIsGrave);
    const Command* command = findCommand(startup.command);
    const bool draws = startup.mode == Startup::Mode::Command && command != nullptr;
    const auto application =
        makeApplication(argv, draws ? command->drawing() : Command::Drawing::None);
    Translation translation;
    translation.install(language);
    return static_cast<int>(runStartup(startup));
}

} // namespace qingshan
