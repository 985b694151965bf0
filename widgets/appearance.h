// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/palette.h>

#include <QColor>

QT_BEGIN_NAMESPACE
class QApplication;
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace qingshan {

/// Gives the whole program its type and colours: one style sheet made from the palette.
void applyAppearance(QApplication& application, ColorScheme scheme);

/// The scheme that applyAppearance() set last.
[[nodiscard]] ColorScheme currentScheme(const QApplication& application);

/// The palette of the window's current scheme.
[[nodiscard]] const Palette& currentPalette();

[[nodiscard]] inline QColor colour(Rgb rgb)
{
    return QColor::fromRgb(rgb);
}

/// Draws the shape that stands for a verdict (● ▲ ◆ ✕ –) into `box`: the shape carries the
/// meaning, the colour only repeats it.
void paintVerdictShape(QPainter& painter, const QRectF& box, Verdict verdict);

} // namespace qingshan
