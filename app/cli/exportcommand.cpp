// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/chartfiles.h>
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/exportcommand.h>
#include <app/cli/exportoptions.h>
#include <app/cli/lookup.h>

namespace qingshan {

using namespace Qt::StringLiterals;

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return Cli::tr("writes charts as pictures, all that have figures unless some are named");
}

CommandForm ExportCommand::form() const
{
    return {{fileOperand()}, exportOptions()};
}

ExitCode ExportCommand::run(CommandContext& context) const
{
    const Arguments& arguments = context.arguments();
    const auto folder = arguments.value(u"to"_s);
    if (!folder) {
        return context.misuse(Cli::tr("--to DIR is missing. See: qingshan help export"));
    }
    if (arguments.has(u"size"_s) && arguments.has(u"preset"_s)) {
        return context.misuse(
            Cli::tr("--size and --preset exclude each other. See: qingshan help export"));
    }
    const auto image = imageOptionsOf(arguments);
    if (!image) {
        return context.fail(image.error());
    }
    const auto document = ViewedDocument::open(fileOf(arguments));
    if (!document) {
        return context.fail(document.error());
    }
    const auto charts = chartsOf(**document, arguments);
    if (!charts) {
        return context.fail(charts.error());
    }
    const WrittenPictures written = writePictures(*charts, {*folder, *image});
    for (const QString& path : written.paths) {
        context.print(path);
    }
    return written.status ? ExitCode::Done : context.fail(written.status.error());
}

} // namespace qingshan
