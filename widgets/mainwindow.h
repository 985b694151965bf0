// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/workspace.h>

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QSettings;
class QToolButton;
QT_END_NAMESPACE

namespace qingshan {

/// The window: menus, language switch, and the workspace of the open document. It asks for
/// documents and languages by signal; opening and closing files is the program's work.
class MainWindow : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a document; it must stay alive until another is shown. `path` is for the title,
    /// `reason` a sentence that says why it is for viewing only, if that was not asked for.
    void showDocument(
        Document& document,
        const QString& path,
        Page::Access access,
        const QString& reason = {});
    /// A sentence that belongs to the whole window, such as why a file did not open.
    void sayProblem(const QString& sentence);

    /// The workspace; nothing (nullptr) before a document is shown.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }

    void saveState(QSettings& settings) const;
    void restoreState(const QSettings& settings);

Q_SIGNALS:
    void newRequested(const QString& path);
    void openRequested(const QString& path);
    /// A fresh copy of a built-in sample is wanted at `path`.
    void sampleRequested(const QString& name, const QString& path);
    void languageRequested(qingshan::Language language);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    void makeMenus();
    void makeLanguageSwitch();
    void retranslate();
    void commitEditing();
    void remakeWorkspace(const Workspace::Place& place);
    void refreshSteps();
    void makeViewMenu();
    void refreshChartActions();
    void step(Status (Document::*take)());
    void askForNew();
    void askForOpen();
    void askForSample(const QString& name);
    void exportChart();
    void copyChart();
    void showAbout();

    Document* m_document = nullptr;
    QString m_path;
    Page::Access m_access = Page::Access::ReadWrite;
    Workspace* m_workspace = nullptr;
    class MessageBar* m_message;

    QMenu* m_fileMenu = nullptr;
    QMenu* m_samplesMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QAction* m_new = nullptr;
    QAction* m_open = nullptr;
    QList<QAction*> m_samples;
    QAction* m_export = nullptr;
    QAction* m_copyChart = nullptr;
    QAction* m_quit = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_about = nullptr;
    QToolButton* m_chinese = nullptr;
    QToolButton* m_english = nullptr;
};

} // namespace qingshan
