// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/figure.h>
#include <models/domain/indicator.h>

#include <QStringList>

namespace qingshan {

/// "no data" without a figure, else why there is no number: "withheld", "<0.5 below detection".
[[nodiscard]] QString reasonWord(const Figure* figure, const Indicator& indicator);
/// A flag in words: "yes", "no".
[[nodiscard]] QString yesOrNo(const Decimal& value);
/// The value with its unit, a flag or a run of years in words: "70.24 %", "yes", "1 year".
[[nodiscard]] QString valueInWords(const Decimal& value, const Indicator& indicator);

/// The part of a text typed in both languages, "吉首市 (Jishou city)", that is in the current one;
/// any other text as it is. Of several texts, separated by "; ", each by itself.
[[nodiscard]] QString inCurrentLanguage(const QString& text);
/// How wide a text is in columns; a Chinese character takes two.
[[nodiscard]] int columnsOf(const QString& text);
/// `text` cut before `columns` at the end of a word or clause, with "…" when something was cut.
[[nodiscard]] QString shortened(const QString& text, int columns);
/// "a, b", "a、b" in the current language.
[[nodiscard]] QString enumerated(const QStringList& items);
/// Clauses of a sentence: "a, b", "a，b".
[[nodiscard]] QString clauses(const QStringList& items);
/// Statements side by side: "a; b", "a；b".
[[nodiscard]] QString statements(const QStringList& items);

} // namespace qingshan
