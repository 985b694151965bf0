// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled once and shared by all test executables.
#pragma once

#include "core.h"

#include <QTest>
