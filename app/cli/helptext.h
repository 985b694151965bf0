// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace qingshan {

class Command;

/// The help of the program, a line each: how to call it and all commands.
[[nodiscard]] QStringList helpText();
/// The help of one command, a line each.
[[nodiscard]] QStringList helpText(const Command& command);

} // namespace qingshan
