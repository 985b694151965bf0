// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>
#include <models/domain/catalogue.h>

namespace qingshan {

/// A chart's name on the command line and in file names: an indicator's key (`air.pm25`, its
/// default kind), with a kind (`air.pm25.columns`), or a theme (`forest`, the theme's own chart;
/// `forest.columns` too).
struct ChartId {
    QString text; ///< as written
    IndicatorKey indicator;
    ChartKind kind = ChartKind::Trend;

    /// NotFound with the charts there are when the name means nothing, or when the kind does not
    /// suit the indicator.
    [[nodiscard]] static Result<ChartId> parse(const QString& text, const Catalogue& catalogue);

    bool operator==(const ChartId&) const = default;
};

} // namespace qingshan
