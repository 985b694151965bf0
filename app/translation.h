// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/language.h>

#include <QTranslator>

namespace qingshan {

/// The language that the program speaks: its own texts and those of Qt (buttons, file dialogs,
/// reasons of the system). It must outlive everything that speaks.
class Translation {
public:
    Translation() = default;
    Q_DISABLE_COPY_MOVE(Translation)

    /// Switches to `language`. Open windows are told by a LanguageChange event.
    void install(Language language);

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace qingshan
