// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QByteArray>

namespace qingshan {

/// Writes bytes to `path` whole or not at all; what was there is replaced. Disk with the path and
/// the system's reason. May be called on any thread.
[[nodiscard]] Status writeWhole(const QString& path, const QByteArray& bytes);

} // namespace qingshan
