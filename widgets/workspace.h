// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/keys.h>
#include <widgets/pages/page.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListWidget;
class QSettings;
class QStackedWidget;
QT_END_NAMESPACE

namespace qingshan {

class ThemePage;

/// What the window shows of one document: navigation at the left, the chosen page beside it. It is
/// made anew for another document and for another language.
class Workspace : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    /// Where the user is; carried over when the workspace is made anew.
    struct Place {
        int page = 0;
        AreaKey area; ///< empty: the document's subject
        IndicatorKey indicator; ///< of a theme page; empty: the theme's own
    };

    Workspace(
        Document& document,
        Page::Access access,
        const Place& place,
        QWidget* parent = nullptr);

    [[nodiscard]] Place place() const;
    void goToPage(int page);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QString pageName(int page) const;
    /// The chart on screen; nothing when the page shows none.
    [[nodiscard]] std::optional<ChartSpec> chart() const;

    /// Takes the messages of the pages away: what they were about is undone.
    void clearMessages();

    void saveState(QSettings& settings) const;
    void restoreState(const QSettings& settings);

Q_SIGNALS:
    /// Another page is shown; it may have another chart or none.
    void pageChanged();
    /// chart() may be another one, or none, from now on.
    void chartChanged();

private:
    void addPage(const QString& name, Page* page);
    void setArea(const AreaKey& area);
    void openTheme(const ThemeKey& theme, const IndicatorKey& indicator);
    void followVerdicts(const ChangeSet& changes);
    void refreshVerdicts();
    void refreshVerdict(const ThemeKey& theme, const ThemePage* page);
    [[nodiscard]] Page* currentPage() const;

    Document& m_document;
    AreaKey m_area;
    QListWidget* m_navigation;
    QStackedWidget* m_pages;
    QList<std::pair<ThemeKey, ThemePage*>> m_themes;
};

} // namespace qingshan
