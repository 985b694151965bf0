// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace qingshan::test {

/// What is wrong with the includes of the source file `path` (from the root, such as
/// `models/domain/year.h`) with the content `text`: a sentence each, empty when the layers are
/// kept. The layers are described in ARCHITECTURE.md.
[[nodiscard]] QStringList brokenLayers(const QString& path, const QString& text);

/// What is wrong with the form of a file: licence lines, length, and in a header the guard and a
/// `///` comment that says what it is for.
[[nodiscard]] QStringList formErrors(const QString& path, const QString& text);

} // namespace qingshan::test
