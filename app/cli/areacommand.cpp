// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/areacommand.h>
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/lookup.h>
#include <models/commands/edits.h>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

QStringList roleKeys()
{
    QStringList keys;
    for (const AreaRole role : allAreaRoles()) {
        keys.append(areaRoleKey(role));
    }
    return keys;
}

/// The area as it is, or as a new one begins.
Area areaToChange(const Dataset& dataset, const AreaKey& key)
{
    if (const Area* present = dataset.findArea(key)) {
        return *present;
    }
    return {key, dataset.areas().isEmpty() ? AreaRole::Subject : AreaRole::Peer, {}};
}

Area changedArea(const Dataset& dataset, const Arguments& arguments)
{
    Area area = areaToChange(dataset, AreaKey(arguments.operand(u"KEY"_s)));
    area.name.zh = arguments.value(u"name-zh"_s).value_or(area.name.zh);
    area.name.en = arguments.value(u"name-en"_s).value_or(area.name.en);
    if (const auto role = arguments.value(u"role"_s)) {
        area.role = areaRoleFromKey(*role).value_or(area.role);
    }
    return area;
}

} // namespace

QString AreaCommand::name() const
{
    return u"area"_s;
}

QString AreaCommand::summary() const
{
    return Cli::tr("adds an area, or changes what is given of it");
}

CommandForm AreaCommand::form() const
{
    return {
        {fileOperand(), {u"KEY"_s}},
        {{u"name-zh"_s, u"N"_s, Cli::tr("its Chinese name")},
         {u"name-en"_s, u"N"_s, Cli::tr("its English name")},
         {u"role"_s, u"ROLE"_s,
          Cli::tr("what it is; the first area is the subject, the next ones are peers"),
          roleKeys()}}};
}

ExitCode AreaCommand::run(CommandContext& context) const
{
    const Arguments& arguments = context.arguments();
    const Status done = editDocument(fileOf(arguments), [&arguments](Document& document) {
        return edits::setArea(document, changedArea(document.dataset(), arguments));
    });
    return done ? ExitCode::Done : context.fail(done.error());
}

} // namespace qingshan
