// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>

#include <cstdio>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

/// On one line, whatever is in it.
QString onOneLine(QString text)
{
    for (QChar& c : text) {
        if (c < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            c = u' ';
        }
    }
    return text;
}

} // namespace

void complain(const QString& sentence)
{
    const QByteArray line = "qingshan: " + onOneLine(sentence).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

CommandContext::CommandContext(Arguments arguments)
    : m_arguments(std::move(arguments))
{
}

void CommandContext::print(const QString& line)
{
    m_output += onOneLine(line).toUtf8() + '\n';
}

void CommandContext::printRow(const QStringList& cells)
{
    QStringList clean;
    for (const QString& cell : cells) {
        clean.append(onOneLine(cell));
    }
    m_output += clean.join(u'\t').toUtf8() + '\n';
}

ExitCode CommandContext::fail(const Error& error)
{
    complain(error.message);
    return ExitCode::Failed;
}

ExitCode CommandContext::misuse(const QString& sentence)
{
    complain(sentence);
    return ExitCode::Misused;
}

Status CommandContext::flush()
{
    const auto size = static_cast<size_t>(m_output.size());
    const bool written = std::fwrite(m_output.constData(), 1, size, stdout) == size;
    m_output.clear();
    if (!written || std::fflush(stdout) != 0) {
        return Error{
            Error::Code::Disk, Cli::tr("The result could not be written to the standard output.")};
    }
    return ok();
}

} // namespace qingshan
