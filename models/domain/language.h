// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qingshan {

/// The two languages of the program.
enum class Language { English, Chinese };

/// The language of the installed translation. It is asked of the translator itself, so that names
/// from the catalogue and translated texts can never be in two languages at once.
[[nodiscard]] Language currentLanguage();

/// `zh` or `en`, as the command line writes it.
[[nodiscard]] QString languageKey(Language language);

/// A text in both languages, such as the name of an indicator or an area. Where one of the two is
/// empty the other stands in.
struct LocalizedText {
    QString zh;
    QString en;

    [[nodiscard]] QString in(Language language) const;
    /// The text in currentLanguage().
    [[nodiscard]] QString current() const;
    [[nodiscard]] bool isEmpty() const;

    bool operator==(const LocalizedText&) const = default;
};

} // namespace qingshan
