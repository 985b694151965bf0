// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/lookup.h>
#include <app/cli/newcommand.h>

namespace qingshan {

using namespace Qt::StringLiterals;

QString NewCommand::name() const
{
    return u"new"_s;
}

QString NewCommand::summary() const
{
    return Cli::tr("makes an empty document with one area");
}

CommandForm NewCommand::form() const
{
    return {
        {fileOperand()},
        {{u"area"_s, u"KEY"_s, Cli::tr("the key of the area; city unless given")},
         {u"name-zh"_s, u"N"_s, Cli::tr("its Chinese name")},
         {u"name-en"_s, u"N"_s, Cli::tr("its English name")}}};
}

ExitCode NewCommand::run(CommandContext& context) const
{
    const Arguments& arguments = context.arguments();
    const QString key = arguments.value(u"area"_s).value_or(defaultArea().key.text);
    if (const Status fine = checkAreaKey(key); !fine) {
        return context.fail(fine.error());
    }
    LocalizedText name{
        arguments.value(u"name-zh"_s).value_or(QString()),
        arguments.value(u"name-en"_s).value_or(QString())};
    if (name.isEmpty()) {
        name = defaultArea().name;
    }
    const Dataset dataset = emptyDataset({AreaKey(key), AreaRole::Subject, name});
    const Status created =
        createDocument(fileOf(arguments), dataset, Cli::tr("New document (command line)"));
    return created ? ExitCode::Done : context.fail(created.error());
}

} // namespace qingshan
