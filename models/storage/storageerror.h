// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <SQLiteCpp/Exception.h>

namespace qingshan {

/// What SQLite refused to do with the file at `path`, as a sentence: Busy, ReadOnly, Disk,
/// Damaged, BadInput (a text beyond all measure) or Unable (the change does not fit the file).
[[nodiscard]] Error storageError(const SQLite::Exception& exception, const QString& path);

[[nodiscard]] Error damagedFile(const QString& path, const QString& detail);
/// The file can be viewed but not changed.
[[nodiscard]] Error readOnlyFile(const QString& path);
/// The lock of another process on the database did not go away in time.
[[nodiscard]] Error busyFile(const QString& path, const QString& detail);

/// Does `work`, which returns a Result, and turns SQLite's exceptions into its Error. Nothing
/// above models/storage ever sees an exception.
template <class Work>
auto guarded(const QString& path, Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return storageError(exception, path);
    }
}

} // namespace qingshan
