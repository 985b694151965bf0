// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/areacommand.h>
#include <app/cli/areascommand.h>
#include <app/cli/checkcommand.h>
#include <app/cli/commandtable.h>
#include <app/cli/exportcommand.h>
#include <app/cli/getcommand.h>
#include <app/cli/helpcommand.h>
#include <app/cli/historycommand.h>
#include <app/cli/indicatorscommand.h>
#include <app/cli/newcommand.h>
#include <app/cli/samplecommand.h>
#include <app/cli/setcommand.h>
#include <app/cli/tablecommand.h>
#include <app/cli/targetcommand.h>

#include <algorithm>

namespace qingshan {

namespace {

using Table = std::vector<std::unique_ptr<const Command>>;

template <class... Commands>
Table tableOf()
{
    Table table;
    (table.push_back(std::make_unique<Commands>()), ...);
    return table;
}

} // namespace

const Table& commandTable()
{
    static const Table table = tableOf<
        NewCommand, SampleCommand, AreasCommand, AreaCommand, IndicatorsCommand, SetCommand,
        GetCommand, TargetCommand, HistoryCommand, TableCommand, ExportCommand, CheckCommand,
        HelpCommand>();
    return table;
}

const Command* findCommand(const QString& name)
{
    const auto found =
        std::find_if(commandTable().begin(), commandTable().end(), [&name](const auto& command) {
            return command->name() == name;
        });
    return found == commandTable().end() ? nullptr : found->get();
}

} // namespace qingshan
