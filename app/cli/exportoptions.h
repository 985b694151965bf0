// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/cli/arguments.h>
#include <models/charts/chartspec.h>
#include <widgets/charts/imageexport.h>

namespace qingshan {

class ViewedDocument;

/// The options of the command `export`.
[[nodiscard]] QList<Option> exportOptions();

/// Format, size and ground of the pictures. BadInput for a size or resolution that cannot be.
[[nodiscard]] Result<ImageOptions> imageOptionsOf(const Arguments& arguments);

/// The charts that are wanted, ready to be drawn: those named, else all that have figures in the
/// years wanted. NotFound for an unknown name, a named one without figures, or when there is none
/// at all; BadInput for bad years.
[[nodiscard]] Result<QList<ChartSpec>> chartsOf(
    const ViewedDocument& document,
    const Arguments& arguments);

} // namespace qingshan
