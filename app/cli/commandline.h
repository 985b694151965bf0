// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/cli/startup.h>

namespace qingshan {

/// Does what `startup` asks for without a window and without a display; returns the exit code.
/// `argv` is that of main().
int runCommandLine(char** argv, const Startup& startup, Language language);

} // namespace qingshan
