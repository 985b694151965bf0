// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/cli/command.h>

#include <memory>
#include <vector>

namespace qingshan {

/// All sub-commands in the order of the help.
[[nodiscard]] const std::vector<std::unique_ptr<const Command>>& commandTable();
/// Nothing (nullptr) when there is no such command.
[[nodiscard]] const Command* findCommand(const QString& name);

} // namespace qingshan
