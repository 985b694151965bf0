// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/cli/arguments.h>
#include <app/cli/command.h>

#include <QByteArray>

namespace qingshan {

/// What a command sees of the world: its arguments, and where its results go. Results are kept
/// until the command is done and then written at once; see flush().
class CommandContext {
public:
    explicit CommandContext(Arguments arguments);
    Q_DISABLE_COPY_MOVE(CommandContext)
    ~CommandContext() = default;

    [[nodiscard]] const Arguments& arguments() const { return m_arguments; }

    /// A line of text.
    void print(const QString& line);
    /// A line of a table: cells are separated by tabs, tabs and line ends inside one become blanks.
    void printRow(const QStringList& cells);

    /// Says on the standard error, in one line, why it could not be done; returns Failed.
    ExitCode fail(const Error& error);
    /// Says what was wrong with the call; returns Misused.
    ExitCode misuse(const QString& sentence);

    /// Writes the results to the standard output. Disk when it does not take them.
    Status flush();

private:
    Arguments m_arguments;
    QByteArray m_output;
};

/// Writes `sentence` to the standard error as one line that starts with the program's name.
void complain(const QString& sentence);

} // namespace qingshan
