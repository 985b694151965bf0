// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/translation.h>

#include <QCoreApplication>
#include <QLibraryInfo>

namespace qingshan {

void Translation::install(Language language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const bool chinese = language == Language::Chinese;
    // Each installation sends LanguageChange, so ours must be the last: by then both speak alike.
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (chinese && m_qt.load(QStringLiteral("qtbase_zh_CN"), folder)) {
        QCoreApplication::installTranslator(&m_qt);
    }
    const QString name = chinese ? QStringLiteral("qingshan_zh_CN") : QStringLiteral("qingshan_en");
    if (m_own.load(QStringLiteral(":/qingshan/translations/") + name)) {
        QCoreApplication::installTranslator(&m_own);
    }
}

} // namespace qingshan
