// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace qingshan {

/// Runs the program with a window until it is closed; returns the exit code. `arguments` are those
/// after the program's name: a document to open, `--lang zh|en`, `--exit-after-first-paint`.
int runWindow(int argc, char** argv, const QStringList& arguments);

} // namespace qingshan
