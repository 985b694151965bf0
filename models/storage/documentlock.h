// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QLockFile>

#include <memory>

namespace qingshan {

/// The file that marks a document as open for writing: `.<name>.qingshan-lock` beside it.
[[nodiscard]] QString documentLockPath(const QString& documentPath);

/// Marks the document at `documentPath` as open for writing until the lock is destroyed. Busy when
/// a window or program has it open already, ReadOnly when nothing can be written beside it, Disk
/// when the disk refuses.
///
/// Why a file beside the document and not a lock inside it: SQLite can hold a lock over the life
/// of a window only in its exclusive mode, which would also keep everybody from reading, and
/// `qingshan get` or `export` must work while the window is open. So writers agree by this file,
/// readers ignore it and read between two transactions. A lock whose process has died is taken
/// over; the file goes when the document is closed.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockDocument(const QString& documentPath);

} // namespace qingshan
