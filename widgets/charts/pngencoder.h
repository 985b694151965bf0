// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QImage>
#include <QList>

namespace qingshan {

/// A text chunk of a PNG file; `key` is one of the registered Latin-1 keywords (Title, Source...).
struct PngText {
    QByteArray key;
    QString text;
};

/// The image as a PNG file: no filter and a fast level, which for charts gives files of the same
/// size several times faster than the defaults. Opaque images have no alpha channel. The same
/// input gives the same bytes. Safe to call on any thread. Disk when memory runs out.
[[nodiscard]] Result<QByteArray> encodePng(
    const QImage& image,
    int dotsPerInch,
    const QList<PngText>& texts);

} // namespace qingshan
