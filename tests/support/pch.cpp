// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the precompiled header of the tests; holds nothing itself.
