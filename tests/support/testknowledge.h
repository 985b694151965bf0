// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/commands/document.h>

#include <QAnyStringView>

/// The catalogue and the limits that the program ships, and short ways to name things in tests.
namespace qingshan::test {

/// The bytes of a file below the project's folder (environment variable QINGSHAN_SOURCE). A file
/// that cannot be read stops the test: nothing could be checked without it.
[[nodiscard]] QByteArray sourceFile(QAnyStringView path);

/// What is parsed from resources/catalogue; it lives as long as the test.
[[nodiscard]] const Knowledge& testKnowledge();
[[nodiscard]] const Catalogue& testCatalogue();
[[nodiscard]] const Limits& testLimits();

/// An indicator of the shipped catalogue. An unknown key stops the test.
[[nodiscard]] const Indicator& indicatorOf(QAnyStringView key);

/// A year from 1900 to 2200 from a number that a table of cases holds.
[[nodiscard]] Year yearOf(int number);
/// A decimal that is known to parse.
[[nodiscard]] Decimal decimalOf(QAnyStringView text);
[[nodiscard]] SeriesId seriesId(QAnyStringView indicator, QAnyStringView area = "city");
[[nodiscard]] FigureId figureId(QAnyStringView indicator, int year, QAnyStringView area = "city");
/// A figure as it would be typed for the indicator: `70.24`, `×`, `12.3p`.
[[nodiscard]] Figure figureOf(QAnyStringView indicator, QAnyStringView typed);

} // namespace qingshan::test
