// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/widgets/sampledocument.h>
#include <widgets/mainwindow.h>
#include <widgets/pages/themepage.h>
#include <widgets/tables/figuretableview.h>

namespace qingshan::test {

/// The window over the Xiangxi sample, on the overview.
class WindowFixture : public SampleDocument {
    Q_DISABLE_COPY_MOVE(WindowFixture)

public:
    explicit WindowFixture(
        Page::Access access = Page::Access::ReadWrite,
        std::unique_ptr<MemoryStore> store = std::make_unique<MemoryStore>());

    [[nodiscard]] MainWindow& window() { return m_window; }

    [[nodiscard]] Workspace& workspace() const { return *m_window.workspace(); }

    /// Goes to the page of a theme.
    void open(const QString& theme);
    /// The theme page on screen.
    [[nodiscard]] ThemePage& page() const;
    /// Enters the forest cover of 2024, from outside the window.
    void setCover(const QString& typed);

private:
    MainWindow m_window;
};

} // namespace qingshan::test
