// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/commands/document.h>
#include <models/domain/result.h>

namespace qingshan {

/// Gives the program its name: settings lie in `qingshan/qingshan.conf` below the user's folder
/// for them.
void nameProgram();

/// What the program carries built in: catalogue and limits. Damaged when it was built wrongly.
[[nodiscard]] Result<Knowledge> loadKnowledge();

/// The clock, and the name of the account that runs the program (empty when unknown).
[[nodiscard]] Surroundings surroundings();

/// A document with no figures and the ten years up to the last one.
[[nodiscard]] Dataset emptyDataset(const Area& area);

/// The subject of a new document until it is named.
[[nodiscard]] Area defaultArea();

} // namespace qingshan
