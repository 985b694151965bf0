// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/palette.h>

namespace qingshan {

const Palette& palette(ColorScheme scheme)
{
    static constexpr Palette light{
        .surface = 0xFFFFFF,
        .canvas = 0xF4F7F6,
        .ink = 0x1F2A30,
        .muted = 0x5B6B73,
        .grid = 0xE1E7E9,
        .accent = 0x0B7A75,
        .target = 0xB4531A,
        .limit = 0x8A1C3B,
        .context = 0x9AA5AB,
        .met = 0x1B7F4B,
        .onSchedule = 0x2C6FB7,
        .behind = 0xA46200,
        .missed = 0xB3261E,
        .noData = 0x67737C,
    };
    static constexpr Palette dark{
        .surface = 0x1B2326,
        .canvas = 0x12181A,
        .ink = 0xE8EEF0,
        .muted = 0x9FB0B7,
        .grid = 0x2C383D,
        .accent = 0x3FB8AF,
        .target = 0xF0A268,
        .limit = 0xF08BA8,
        .context = 0x6C7A80,
        .met = 0x5CC48D,
        .onSchedule = 0x7FB2EA,
        .behind = 0xE9AC4E,
        .missed = 0xF08078,
        .noData = 0x9AA5AB,
    };
    return scheme == ColorScheme::Dark ? dark : light;
}

Rgb verdictColor(const Palette& palette, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met: return palette.met;
    case Verdict::OnSchedule: return palette.onSchedule;
    case Verdict::Behind: return palette.behind;
    case Verdict::Missed: return palette.missed;
    case Verdict::NotYet:
    case Verdict::NoData:
    case Verdict::NoTarget: break;
    }
    return palette.noData;
}

} // namespace qingshan
