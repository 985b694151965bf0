// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/lookup.h>
#include <models/domain/lookup.h>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

/// The error with the command that lists what there is.
Error withAdvice(Error error, const QString& command)
{
    error.message = error.message + u' ' + Cli::tr("See: %1").arg(command);
    return error;
}

} // namespace

Operand fileOperand()
{
    return {u"FILE"_s};
}

QString fileOf(const Arguments& arguments)
{
    return arguments.operand(u"FILE"_s);
}

Option areaOption(Option::Times times)
{
    return {u"area"_s, u"A"_s, Cli::tr("an area by its key; see the command areas"), {}, times};
}

Option yearOption()
{
    return {u"year"_s, u"Y"_s, Cli::tr("a year of four digits")};
}

Result<const Indicator*> lookUpIndicator(const Catalogue& catalogue, const QString& key)
{
    const auto indicator = requireIndicator(catalogue, IndicatorKey(key));
    return indicator
        ? indicator
        : Result<const Indicator*>(withAdvice(indicator.error(), u"qingshan indicators FILE"_s));
}

Result<AreaKey> lookUpArea(const Dataset& dataset, const QString& key)
{
    const auto area = requireArea(dataset, AreaKey(key));
    return area ? Result<AreaKey>((*area)->key)
                : withAdvice(area.error(), u"qingshan areas FILE"_s);
}

Result<AreaKey> areaOrSubject(const Dataset& dataset, const Arguments& arguments)
{
    if (const auto key = arguments.value(u"area"_s)) {
        return lookUpArea(dataset, *key);
    }
    if (const Area* subject = dataset.subject()) {
        return subject->key;
    }
    return Error{
        Error::Code::NotFound,
        Cli::tr("There is no area in this document yet. Add one: qingshan area FILE KEY")};
}

Result<QList<AreaKey>> areasOf(const Dataset& dataset, const Arguments& arguments)
{
    QList<AreaKey> areas;
    for (const QString& key : arguments.values(u"area"_s)) {
        const auto area = lookUpArea(dataset, key);
        if (!area) {
            return area.error();
        }
        if (!areas.contains(*area)) {
            areas.append(*area);
        }
    }
    return areas;
}

Result<std::optional<Year>> yearOf(const Arguments& arguments, const QString& option)
{
    const auto text = arguments.value(option);
    if (!text) {
        return std::optional<Year>();
    }
    const auto year = Year::parse(*text);
    return year ? Result<std::optional<Year>>(std::optional(*year)) : year.error();
}

} // namespace qingshan
