// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/lookup.h>
#include <app/cli/samplecommand.h>
#include <models/storage/sample.h>

namespace qingshan {

using namespace Qt::StringLiterals;

QString SampleCommand::name() const
{
    return u"sample"_s;
}

QString SampleCommand::summary() const
{
    return Cli::tr("makes a sample document of published figures, each with its source");
}

CommandForm SampleCommand::form() const
{
    return {
        {fileOperand()},
        {{u"name"_s, u"NAME"_s, Cli::tr("which sample; xiangxi unless given"), sampleNames()}}};
}

ExitCode SampleCommand::run(CommandContext& context) const
{
    const auto dataset = builtinSample(context.arguments().value(u"name"_s).value_or(u"xiangxi"_s));
    if (!dataset) {
        return context.fail(dataset.error());
    }
    const Status created = createDocument(
        fileOf(context.arguments()), *dataset, Cli::tr("Sample document (command line)"));
    return created ? ExitCode::Done : context.fail(created.error());
}

} // namespace qingshan
