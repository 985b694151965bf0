// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/language.h>

#include <QCoreApplication>

namespace qingshan {

Language currentLanguage()
{
    //: The ISO code of the language you translate into: zh for Chinese, en for English.
    const QString code = QCoreApplication::translate("Language", "en");
    return code == QLatin1String("zh") ? Language::Chinese : Language::English;
}

QString languageKey(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

QString LocalizedText::in(Language language) const
{
    const QString& wanted = language == Language::Chinese ? zh : en;
    const QString& other = language == Language::Chinese ? en : zh;
    return wanted.isEmpty() ? other : wanted;
}

QString LocalizedText::current() const
{
    return in(currentLanguage());
}

bool LocalizedText::isEmpty() const
{
    return zh.isEmpty() && en.isEmpty();
}

} // namespace qingshan
