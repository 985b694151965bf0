// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/commandline.h>
#include <app/windowapplication.h>

int main(int argc, char** argv)
{
    using namespace qingshan;
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    const Startup startup = readStartup(words);
    if (startup.mode == Startup::Mode::Window) {
        return runWindow(argc, argv, startup.arguments);
    }
    return runCommandLine(argv, startup, startupLanguage(words));
}
