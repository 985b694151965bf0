// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/language.h>

#include <QString>
#include <QStringList>

namespace qingshan {

/// What a call of the program asks for.
struct Startup {
    enum class Mode {
        Window,
        Command,
        Version,
        Help, ///< the list of commands, or with `command` that one's
        Unknown, ///< `command` is no command, no file and no option
    };

    Mode mode = Mode::Window;
    QString command; ///< the first word
    /// Window: all that it shall see, Qt's own options left out. Otherwise what follows the
    /// command, with the options before it.
    QStringList arguments;
};

/// Reads the words after the program's name.
[[nodiscard]] Startup readStartup(const QStringList& words);

/// The language that `--lang` among `words` asks for, else that of the environment (LC_ALL,
/// LC_MESSAGES, LANG: the first that is set), else English.
[[nodiscard]] Language startupLanguage(const QStringList& words);

} // namespace qingshan
