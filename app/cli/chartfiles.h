// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/charts/imageexport.h>

#include <QStringList>

namespace qingshan {

/// Where pictures go and what they are like.
struct PictureFolder {
    QString path; ///< made when it is not there
    ImageOptions options;
};

/// What became of a list of charts.
struct WrittenPictures {
    QStringList paths; ///< those that are on the disk, in the order of the charts
    Status status; ///< the first error; then no further chart was begun
};

/// Writes each chart as `ID.EXT`. Painting needs this thread; encoding and writing happen on
/// others meanwhile, with a bounded number of painted pictures in memory. A file is whole or
/// absent.
[[nodiscard]] WrittenPictures writePictures(
    const QList<ChartSpec>& charts,
    const PictureFolder& folder);

} // namespace qingshan
