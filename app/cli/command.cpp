// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/command.h>

namespace qingshan {

using namespace Qt::StringLiterals;

QString synopsisOf(const Option& option)
{
    const QString value = option.choices.isEmpty() ? option.value : option.choices.join(u'|');
    const QString body = option.value.isEmpty() ? option.name : QString(option.name + u' ' + value);
    const QString repeated = option.times == Option::Times::Many ? u"..."_s : QString();
    return "[--"_L1 + body + u']' + repeated;
}

QString Command::synopsis() const
{
    const CommandForm shape = form();
    QStringList parts{name()};
    for (const Operand& operand : shape.operands) {
        const bool required = operand.presence == Operand::Presence::Required;
        parts.append(required ? operand.name : QString(u'[' + operand.name + u']'));
    }
    for (const Option& option : shape.options) {
        parts.append(synopsisOf(option));
    }
    return parts.join(u' ');
}

} // namespace qingshan
