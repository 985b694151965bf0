// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/areascommand.h>
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/lookup.h>

namespace qingshan {

using namespace Qt::StringLiterals;

QString AreasCommand::name() const
{
    return u"areas"_s;
}

QString AreasCommand::summary() const
{
    return Cli::tr("lists the areas");
}

CommandForm AreasCommand::form() const
{
    return {{fileOperand()}, {}};
}

ExitCode AreasCommand::run(CommandContext& context) const
{
    const auto document = ViewedDocument::open(fileOf(context.arguments()));
    if (!document) {
        return context.fail(document.error());
    }
    context.printRow({u"key"_s, u"name_zh"_s, u"name_en"_s, u"role"_s});
    for (const Area& area : (*document)->dataset().areas()) {
        context.printRow({area.key.text, area.name.zh, area.name.en, areaRoleKey(area.role)});
    }
    return ExitCode::Done;
}

} // namespace qingshan
