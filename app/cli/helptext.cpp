// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/commandtable.h>
#include <app/cli/helptext.h>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

QString entry(const QString& name, const QString& text, int width)
{
    return "  "_L1 + name.leftJustified(width) + "  "_L1 + text;
}

} // namespace

QStringList helpText()
{
    QStringList lines{
        Cli::tr("Qingshan: yearly environmental indicators as tables and charts."),
        QString(),
        Cli::tr("qingshan [FILE] opens the window."),
        Cli::tr("qingshan COMMAND ... does one thing without a window:"),
    };
    for (const auto& command : commandTable()) {
        lines.append(entry(command->name(), command->summary(), 10));
    }
    lines += {
        QString(),
        Cli::tr("qingshan help COMMAND describes a command, qingshan --version the program."),
        Cli::tr("--lang zh|en chooses the language of any command."),
        Cli::tr("The exit code is 0 when it is done, 1 when it could not be done, 2 for a wrong "
                "call."),
    };
    return lines;
}

QStringList helpText(const Command& command)
{
    QStringList lines{
        "qingshan "_L1 + command.synopsis(), QString(), Cli::tr("%1.").arg(command.summary())};
    const CommandForm form = command.form();
    if (!form.options.isEmpty()) {
        lines.append(QString());
    }
    for (const Option& option : form.options) {
        const QString name = "--"_L1 + option.name + u' ' + option.value;
        lines.append(entry(name.trimmed(), option.help, 18));
    }
    return lines;
}

} // namespace qingshan
