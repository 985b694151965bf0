// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/translation.h>
#include <models/commands/document.h>
#include <models/domain/language.h>
#include <models/domain/result.h>

#include <QObject>

#include <memory>

namespace qingshan {

class MainWindow;

/// One running window with its document: the place where file, document, window and language are
/// put together.
class Session : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    Session();
    ~Session() override;

    /// The language chosen last, else the system's.
    [[nodiscard]] static Language rememberedLanguage();
    /// Switches the language of everything that is open, at once.
    void setLanguage(Language language);

    /// Reads catalogue and limits; must succeed before anything is opened.
    Status loadKnowledge();
    /// Opens `path` in a new window; for viewing only where it cannot be written. The error of the
    /// file when not even that is possible.
    Status start(const QString& path);
    /// Opens the document used last; the very first time a copy of the sample in the user's data
    /// folder.
    Status startWithLast();
    /// Size, place and page of the window as they were when the program last ended.
    void restoreWindow();
    /// Remembers nothing of this run: it is only a measurement.
    void leaveNoTrace();
    /// Turns to the first page with a chart.
    void showFirstChart();
    void show();

private:
    void makeWindow();
    Status openDocument(const QString& path);
    Status createDocument(const QString& path, const Dataset& dataset, const QString& reason);
    void createEmpty(const QString& path);
    void createSample(const QString& name, const QString& path);
    void chooseLanguage(Language language);
    void say(const Status& status);

    bool m_remembers = true;
    Knowledge m_knowledge;
    Translation m_translation;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window; // shows m_document: goes first
};

} // namespace qingshan
