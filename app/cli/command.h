// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/cli/arguments.h>

namespace qingshan {

class CommandContext;

/// What the program returns to the shell.
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< it could not be done; nothing is half-written
    Misused = 2, ///< wrong usage
};

/// A sub-command. To add one: a class and a row in commandtable.cpp; help comes by itself.
class Command {
public:
    /// Whether the command draws: then it runs with a QApplication, else with the leaner
    /// QCoreApplication, which starts faster.
    enum class Drawing { None, Charts };

    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    [[nodiscard]] virtual QString name() const = 0;
    /// What it does, in the current language; half a sentence without a full stop.
    [[nodiscard]] virtual QString summary() const = 0;
    /// Operands and options, `--lang` not included: every command has it.
    [[nodiscard]] virtual CommandForm form() const = 0;

    [[nodiscard]] virtual Drawing drawing() const { return Drawing::None; }

    /// Does it. Results go to the context; an error is said with CommandContext::fail().
    virtual ExitCode run(CommandContext& context) const = 0;

    /// `get FILE INDICATOR [--area A] [--year Y]`.
    [[nodiscard]] QString synopsis() const;
};

/// How an option stands in a synopsis: `[--role subject|county]`, `[--area A]...`.
[[nodiscard]] QString synopsisOf(const Option& option);

} // namespace qingshan
