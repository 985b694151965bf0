// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/lookup.h>
#include <app/cli/targetcommand.h>
#include <models/commands/edits.h>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

/// The target as it is, so that what is not given stays.
Target targetToChange(const Dataset& dataset, const TargetId& id)
{
    return dataset.targets({id.indicator, id.area}).value(id.year, Target());
}

/// Takes the options that are given into `target`.
Status takeOptions(const Arguments& arguments, Target& target)
{
    const auto baseYear = yearOf(arguments, u"base-year"_s);
    if (!baseYear) {
        return baseYear.error();
    }
    target.baseYear = *baseYear ? *baseYear : target.baseYear;
    if (const auto text = arguments.value(u"base-value"_s)) {
        target.baseValue = Decimal::parse(*text);
        if (!target.baseValue) {
            return Error{
                Error::Code::BadInput,
                Cli::tr("\"%1\" is no number for --base-value. Write it as 35.6.").arg(*text)};
        }
    }
    if (const auto nature = arguments.value(u"nature"_s)) {
        target.nature = targetNatureFromKey(*nature).value_or(target.nature);
    }
    return ok();
}

Status setTarget(Document& document, const Arguments& arguments)
{
    const auto indicator = lookUpIndicator(document.catalogue(), arguments.operand(u"INDICATOR"_s));
    const auto area = areaOrSubject(document.dataset(), arguments);
    const auto year = Year::parse(arguments.operand(u"YEAR"_s));
    const auto spec = TargetSpec::parse(arguments.operand(u"SPEC"_s));
    if (!indicator || !area) {
        return indicator ? area.error() : indicator.error();
    }
    if (!year || !spec) {
        return year ? spec.error() : year.error();
    }
    const TargetId id{(*indicator)->key, *area, *year};
    Target target = targetToChange(document.dataset(), id);
    target.spec = *spec;
    if (Status taken = takeOptions(arguments, target); !taken) {
        return taken;
    }
    return edits::setTarget(document, id, target);
}

} // namespace

QString TargetCommand::name() const
{
    return u"target"_s;
}

QString TargetCommand::summary() const
{
    return Cli::tr("sets a target: >=70.24, <=35, >80, rank<=3, ~15, cumulative 18");
}

CommandForm TargetCommand::form() const
{
    return {
        {fileOperand(), {u"INDICATOR"_s}, {u"YEAR"_s}, {u"SPEC"_s}},
        {areaOption(),
         {u"base-year"_s, u"Y"_s, Cli::tr("where the path to it starts")},
         {u"base-value"_s, u"V"_s, Cli::tr("the value there, if it is not that year's figure")},
         {u"nature"_s,
          u"NATURE"_s,
          Cli::tr("whether it is assessed or hoped for"),
          {targetNatureKey(TargetNature::Binding), targetNatureKey(TargetNature::Expected)}}}};
}

ExitCode TargetCommand::run(CommandContext& context) const
{
    const Arguments& arguments = context.arguments();
    const Status done = editDocument(fileOf(arguments), [&arguments](Document& document) {
        return setTarget(document, arguments);
    });
    return done ? ExitCode::Done : context.fail(done.error());
}

} // namespace qingshan
