// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/commandtable.h>
#include <app/cli/startup.h>

#include <QFileInfo>

namespace qingshan {

namespace {

using namespace Qt::StringLiterals;

/// Qt takes these, each with a value, out of the command line of a program with a window. A
/// session manager uses them to start it again.
bool isQtOption(const QString& word)
{
    static const QStringList options{u"-platform"_s, u"-style"_s,   u"-stylesheet"_s,
                                     u"-display"_s,  u"-session"_s, u"-geometry"_s};
    return options.contains(word);
}

QStringList withoutQtOptions(const QStringList& words)
{
    QStringList ours;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isQtOption(words.at(i))) {
            ++i;
        } else {
            ours.append(words.at(i));
        }
    }
    return ours;
}

/// Whether help is asked for among the arguments of `command`, where it is no option's value.
bool asksForHelp(const Command& command, const QStringList& arguments)
{
    const CommandForm form = command.form();
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != "--"_L1; ++i) {
        const QString& word = arguments.at(i);
        if (word == "--help"_L1 || word == "-h"_L1) {
            return true;
        }
        const Option* option = word.startsWith("--"_L1) ? form.find(word.mid(2)) : nullptr;
        if (option != nullptr && !option->value.isEmpty()) {
            ++i;
        }
    }
    return false;
}

Startup commandOrWindow(const QString& word, const QStringList& before, const QStringList& after)
{
    if (const Command* command = findCommand(word)) {
        return {
            asksForHelp(*command, after) ? Startup::Mode::Help : Startup::Mode::Command, word,
            before + after};
    }
    if (word.endsWith(".qingshan"_L1) || QFileInfo::exists(word)) {
        return {Startup::Mode::Window, {}, before + QStringList(word) + withoutQtOptions(after)};
    }
    return {Startup::Mode::Unknown, word, {}};
}

} // namespace

Startup readStartup(const QStringList& words)
{
    QStringList before;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (word == "--version"_L1) {
            return {Startup::Mode::Version, {}, {}};
        }
        if (word == "--help"_L1 || word == "-h"_L1) {
            return {Startup::Mode::Help, {}, words.mid(i + 1)};
        }
        if (isQtOption(word)) {
            ++i;
        } else if (word == "--lang"_L1) {
            before += words.mid(i, 2);
            ++i;
        } else if (word.startsWith("--lang="_L1) || word == "--exit-after-first-paint"_L1) {
            before.append(word);
        } else if (word.startsWith(u'-')) {
            return {Startup::Mode::Unknown, word, {}};
        } else {
            return commandOrWindow(word, before, words.mid(i + 1));
        }
    }
    return {Startup::Mode::Window, {}, before};
}

Language startupLanguage(const QStringList& words)
{
    QString wanted;
    for (qsizetype i = 0; i < words.size() && words.at(i) != "--"_L1; ++i) {
        if (words.at(i) == "--lang"_L1) {
            wanted = words.value(i + 1);
        } else if (words.at(i).startsWith("--lang="_L1)) {
            wanted = words.at(i).mid(7);
        }
    }
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (wanted.isEmpty()) {
            wanted = qEnvironmentVariable(variable);
        }
    }
    return wanted.startsWith("zh"_L1) ? Language::Chinese : Language::English;
}

} // namespace qingshan
