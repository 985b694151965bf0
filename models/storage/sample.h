// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/dataset.h>
#include <models/domain/result.h>

#include <QStringList>

namespace qingshan {

/// The names of the built-in samples in alphabetical order: `dali`, `xiangxi`.
[[nodiscard]] QStringList sampleNames();

/// What the sample shows, in both languages; empty for an unknown name.
[[nodiscard]] LocalizedText sampleTitle(const QString& name);

/// The figures, areas, targets and settings of a built-in sample: published figures, each with
/// its source. NotFound, with the names there are, for an unknown name; Damaged when the sample
/// contradicts itself.
[[nodiscard]] Result<Dataset> builtinSample(const QString& name);

} // namespace qingshan
