// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/commandtable.h>
#include <app/cli/helpcommand.h>
#include <app/cli/helptext.h>

namespace qingshan {

using namespace Qt::StringLiterals;

QString HelpCommand::name() const
{
    return u"help"_s;
}

QString HelpCommand::summary() const
{
    return Cli::tr("describes the commands, or one of them");
}

CommandForm HelpCommand::form() const
{
    return {{{u"COMMAND"_s, Operand::Presence::Optional}}, {}};
}

ExitCode HelpCommand::run(CommandContext& context) const
{
    const QString wanted = context.arguments().operand(u"COMMAND"_s);
    const Command* command = findCommand(wanted);
    if (!wanted.isNull() && command == nullptr) {
        return context.misuse(
            Cli::tr("There is no command \"%1\". See: qingshan help").arg(wanted));
    }
    for (const QString& line : command == nullptr ? helpText() : helpText(*command)) {
        context.print(line);
    }
    return ExitCode::Done;
}

} // namespace qingshan
