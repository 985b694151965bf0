// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/cli/command.h>

namespace qingshan {

/// One of the built-in sample documents.
class SampleCommand : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] CommandForm form() const override;

    ExitCode run(CommandContext& context) const override;
};

} // namespace qingshan
