// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/figure.h>

#include <QStringList>

namespace qingshan {

class Readings;

/// What makes a possible figure doubtful, a sentence each, empty when nothing does: outside the
/// usual band, µg typed for mg or a fraction for percent (held against the years beside it), a
/// jump beyond the indicator's usual change, more compliant than monitored, a rank beyond its
/// field, an entered value that differs from the computed one. Warnings never block in the
/// window; the command line wants --force.
[[nodiscard]] QStringList doubtsAbout(
    const Readings& readings,
    const FigureId& id,
    const Figure& figure);

} // namespace qingshan
