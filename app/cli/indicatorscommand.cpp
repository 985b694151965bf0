// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/indicatorscommand.h>
#include <app/cli/lookup.h>

namespace qingshan {

using namespace Qt::StringLiterals;

QString IndicatorsCommand::name() const
{
    return u"indicators"_s;
}

QString IndicatorsCommand::summary() const
{
    return Cli::tr("lists the indicators");
}

CommandForm IndicatorsCommand::form() const
{
    return {{fileOperand()}, {{u"theme"_s, u"T"_s, Cli::tr("only those of a theme")}}};
}

ExitCode IndicatorsCommand::run(CommandContext& context) const
{
    const auto document = ViewedDocument::open(fileOf(context.arguments()));
    if (!document) {
        return context.fail(document.error());
    }
    const Catalogue& catalogue = (*document)->catalogue();
    const auto theme = context.arguments().value(u"theme"_s);
    if (theme && catalogue.findTheme(ThemeKey(*theme)) == nullptr) {
        QStringList themes;
        for (const Theme& each : catalogue.themes()) {
            themes.append(each.key.text);
        }
        return context.fail(
            {Error::Code::NotFound,
             Cli::tr("There is no theme \"%1\". Themes: %2.").arg(*theme, themes.join(", "_L1))});
    }
    context.printRow(
        {u"key"_s, u"theme"_s, u"unit"_s, u"decimals"_s, u"direction"_s, u"kind"_s, u"name_zh"_s,
         u"name_en"_s});
    for (const Indicator& indicator : catalogue.indicators()) {
        if (!theme || indicator.theme.text == *theme) {
            context.printRow(
                {indicator.key.text, indicator.theme.text, indicator.unit.current(),
                 QString::number(indicator.decimals), directionKey(indicator.direction),
                 indicatorKindKey(indicator.kind), indicator.name.zh, indicator.name.en});
        }
    }
    return ExitCode::Done;
}

} // namespace qingshan
