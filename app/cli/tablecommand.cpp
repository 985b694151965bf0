// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/lookup.h>
#include <app/cli/tablecommand.h>
#include <models/exchange/figuretable.h>
#include <models/exchange/filewriter.h>
#include <models/exchange/tableformats.h>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

QList<AreaKey> allAreas(const Dataset& dataset)
{
    QList<AreaKey> areas;
    for (const Area& area : dataset.areas()) {
        areas.append(area.key);
    }
    return areas;
}

Result<FigureTable> wantedTable(const ViewedDocument& document, const Arguments& arguments)
{
    const QString subject = arguments.operand(u"THEME|INDICATOR"_s);
    const auto areas = areasOf(document.dataset(), arguments);
    if (!areas) {
        return areas.error();
    }
    if (document.catalogue().findTheme(ThemeKey(subject)) != nullptr) {
        if (areas->size() > 1) {
            return Error{
                Error::Code::BadInput, Cli::tr("The table of a theme shows one area: give one.")};
        }
        const auto area = areaOrSubject(document.dataset(), arguments);
        return area ? themeTable(document.readings(), ThemeKey(subject), *area) : area.error();
    }
    const auto indicator = lookUpIndicator(document.catalogue(), subject);
    if (!indicator) {
        return indicator.error();
    }
    return indicatorTable(
        document.readings(), (*indicator)->key,
        areas->isEmpty() ? allAreas(document.dataset()) : *areas);
}

} // namespace

QString TableCommand::name() const
{
    return u"table"_s;
}

QString TableCommand::summary() const
{
    return Cli::tr("writes a table: a theme for one area, or one indicator for all areas");
}

CommandForm TableCommand::form() const
{
    return {
        {fileOperand(), {u"THEME|INDICATOR"_s}},
        {{u"to"_s, u"PATH"_s, Cli::tr("the file to write; it ends in .csv, .tsv or .json")},
         areaOption(Option::Times::Many)}};
}

ExitCode TableCommand::run(CommandContext& context) const
{
    const Arguments& arguments = context.arguments();
    const auto path = arguments.value(u"to"_s);
    if (!path) {
        return context.misuse(Cli::tr("--to PATH is missing. See: qingshan help table"));
    }
    const auto format = tableFormatFor(*path);
    if (!format) {
        return context.fail(format.error());
    }
    const auto document = ViewedDocument::open(fileOf(arguments));
    if (!document) {
        return context.fail(document.error());
    }
    const auto table = wantedTable(**document, arguments);
    if (!table) {
        return context.fail(table.error());
    }
    const Status written = writeWhole(*path, format->write(*table));
    return written ? ExitCode::Done : context.fail(written.error());
}

} // namespace qingshan
