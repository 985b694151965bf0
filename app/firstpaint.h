// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace qingshan {

/// Prints `first_paint_ms N`, the time from the start of the process to the first painted chart,
/// and ends the program then.
void reportFirstPaint(QApplication& application);

} // namespace qingshan
