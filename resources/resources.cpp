// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A static library needs a source of its own; the data are compiled by rcc.
