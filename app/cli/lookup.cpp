// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/lookup.h>

namespace qingshan {

using namespace Qt::StringLiterals;

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
    const Indicator* indicator = catalogue.find(IndicatorKey(key));
    if (indicator == nullptr) {
        return Error{
            Error::Code::NotFound,
            Cli::tr("There is no indicator \"%1\". See: qingshan indicators FILE").arg(key)};
    }
    return indicator;
}

Result<AreaKey> lookUpArea(const Dataset& dataset, const QString& key)
{
    const AreaKey area(key);
    if (dataset.findArea(area) == nullptr) {
        return Error{
            Error::Code::NotFound,
            Cli::tr("There is no area \"%1\" in this document. See: qingshan areas FILE").arg(key)};
    }
    return area;
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
