// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace qingshan {

/// Every text of the command line goes through Cli::tr(), so that all have one context.
class Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace qingshan
