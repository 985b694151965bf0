// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/historycommand.h>
#include <app/cli/lookup.h>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

Result<HistoryFilter> filterOf(const Arguments& arguments)
{
    HistoryFilter filter;
    const QString indicator = arguments.operand(u"INDICATOR"_s);
    if (!indicator.isNull()) {
        filter.indicator = IndicatorKey(indicator);
    }
    if (const auto area = arguments.value(u"area"_s)) {
        filter.area = AreaKey(*area);
    }
    const auto year = yearOf(arguments, u"year"_s);
    if (!year) {
        return year.error();
    }
    filter.year = *year;
    return filter;
}

/// A key that neither the history nor the document knows is a slip of the pen.
Status refuseUnknownKeys(const HistoryFilter& filter, const QString& path)
{
    const auto document = ViewedDocument::open(path);
    if (!document) {
        return document.error();
    }
    if (filter.indicator) {
        if (const auto known = lookUpIndicator((*document)->catalogue(), filter.indicator->text);
            !known) {
            return known.error();
        }
    }
    if (filter.area) {
        if (const auto known = lookUpArea((*document)->dataset(), filter.area->text); !known) {
            return known.error();
        }
    }
    return ok();
}

void printEntry(CommandContext& context, const HistoryEntry& entry)
{
    const HistoryTexts texts = historyTexts(entry.change);
    context.printRow(
        {entry.origin.time.toUTC().toString(Qt::ISODateWithMs), texts.indicator, texts.area,
         texts.year, texts.before, texts.after, texts.stateAfter, entry.origin.user,
         entry.origin.reason});
}

} // namespace

QString HistoryCommand::name() const
{
    return u"history"_s;
}

QString HistoryCommand::summary() const
{
    return Cli::tr("prints every change ever made, the oldest first");
}

CommandForm HistoryCommand::form() const
{
    return {
        {fileOperand(), {u"INDICATOR"_s, Operand::Presence::Optional}},
        {areaOption(), yearOption()}};
}

ExitCode HistoryCommand::run(CommandContext& context) const
{
    const auto filter = filterOf(context.arguments());
    if (!filter) {
        return context.fail(filter.error());
    }
    const auto file = DocumentFile::open(fileOf(context.arguments()), Access::ReadOnly);
    if (!file) {
        return context.fail(file.error());
    }
    const auto entries = (*file)->history(*filter);
    if (!entries) {
        return context.fail(entries.error());
    }
    // Areas and indicators that are gone by now still have their history.
    if (entries->isEmpty()) {
        if (const Status known = refuseUnknownKeys(*filter, (*file)->path()); !known) {
            return context.fail(known.error());
        }
    }
    context.printRow(
        {u"time"_s, u"indicator"_s, u"area"_s, u"year"_s, u"old"_s, u"new"_s, u"state"_s, u"user"_s,
         u"reason"_s});
    for (const HistoryEntry& entry : *entries) {
        printEntry(context, entry);
    }
    return ExitCode::Done;
}

} // namespace qingshan
