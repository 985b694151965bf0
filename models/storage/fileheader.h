// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QtGlobal>

namespace qingshan {

/// What a document carries as SQLite's application id: "QSHN" in ASCII. It stands in bytes 68 to
/// 71 of the file and tells a document from every other SQLite database.
inline constexpr qint32 documentApplicationId = 0x5153484E;

/// Whether the file at `path` may be a document, judged by its first 100 bytes without touching
/// it or anything beside it: NotFound, NotOurs, Damaged (cut off), TooNew, Disk (unreadable).
/// Not to be called while this process writes to the same file: closing a file drops the process's
/// POSIX locks on it, SQLite's included.
/// `newestVersion` is the newest form of a document that this program knows.
[[nodiscard]] Status checkFileHeader(const QString& path, int newestVersion);

/// Whether people are allowed to write to a file or folder. Asks for the write marks as well as
/// for the rights of this process, so that a file marked read-only stays so for everybody.
[[nodiscard]] bool isMarkedWritable(const QString& path);

} // namespace qingshan
