// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/getcommand.h>
#include <app/cli/lookup.h>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

void printReading(CommandContext& context, const FigureId& id, const Reading& reading)
{
    const Figure& figure = reading.figure;
    context.printRow(
        {id.area.text, id.year.toString(), figure.value ? figure.value->toString() : QString(),
         figureStateKey(figure.state), figure.basis,
         reading.origin == Reading::Origin::Entered ? u"entered"_s : u"computed"_s});
}

Result<QList<AreaKey>> wantedAreas(const Dataset& dataset, const Arguments& arguments)
{
    if (arguments.has(u"area"_s)) {
        return areasOf(dataset, arguments);
    }
    QList<AreaKey> areas;
    for (const Area& area : dataset.areas()) {
        areas.append(area.key);
    }
    return areas;
}

} // namespace

QString GetCommand::name() const
{
    return u"get"_s;
}

QString GetCommand::summary() const
{
    return Cli::tr("prints the figures of an indicator, entered and computed");
}

CommandForm GetCommand::form() const
{
    return {{fileOperand(), {u"INDICATOR"_s}}, {areaOption(), yearOption()}};
}

ExitCode GetCommand::run(CommandContext& context) const
{
    const Arguments& arguments = context.arguments();
    const auto document = ViewedDocument::open(fileOf(arguments));
    if (!document) {
        return context.fail(document.error());
    }
    const auto indicator =
        lookUpIndicator((*document)->catalogue(), arguments.operand(u"INDICATOR"_s));
    const auto areas = wantedAreas((*document)->dataset(), arguments);
    const auto year = yearOf(arguments, u"year"_s);
    if (!indicator) {
        return context.fail(indicator.error());
    }
    if (!areas || !year) {
        return context.fail(areas ? year.error() : areas.error());
    }
    const YearRange all = (*document)->dataset().settings().years;
    const YearRange years = *year ? YearRange{**year, **year} : all;
    context.printRow({u"area"_s, u"year"_s, u"value"_s, u"state"_s, u"basis"_s, u"origin"_s});
    for (const AreaKey& area : *areas) {
        const SeriesId series{(*indicator)->key, area};
        const auto readings = (*document)->readings().series(series, years);
        for (auto it = readings.cbegin(); it != readings.cend(); ++it) {
            printReading(context, {series.indicator, area, it.key()}, *it);
        }
    }
    return ExitCode::Done;
}

} // namespace qingshan
