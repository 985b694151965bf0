// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/translation.h>
#include <models/commands/document.h>
#include <models/domain/language.h>
#include <models/domain/result.h>
#include <models/storage/documentfile.h>

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
    /// Opens `path` in a new window; for viewing only where it cannot be written. When not even
    /// that is possible the window says why and shows the sample instead, and the error of the file
    /// is returned.
    Status start(const QString& path);
    /// Opens the document used last in a new window; the very first time a copy of the sample in
    /// the user's data folder. When the document cannot be opened the window says why and shows the
    /// sample instead. The error of the sample when there is nothing to show at all; the window is
    /// there all the same, and says so.
    Status startWithLast();
    /// Size, place and page of the window as they were when the program last ended.
    void restoreWindow();
    /// Remembers nothing of this run: it is only a measurement.
    void leaveNoTrace();
    /// Turns to the first page with a chart.
    void showFirstChart();
    void show();

    /// Nothing (nullptr) before start() or startWithLast().
    [[nodiscard]] MainWindow* window() const { return m_window.get(); }

    /// Nothing (nullptr) while nothing is open. Another one after each successful opening, except
    /// of the very file that is open already.
    [[nodiscard]] Document* document() const { return m_document.get(); }

private:
    /// Whether the program starts with this document the next time.
    enum class NextTime { ThisOne, TheSame };

    void makeWindow();
    Status openDocument(const QString& path, NextTime next);
    Status showFile(const QString& path, Access access);
    Status openSample(QStringList problems, NextTime next);
    Status makeDocument(const QString& path, const Dataset& dataset, const QString& reason) const;
    Status makeSample(const QString& name, const QString& path) const;
    [[nodiscard]] bool isOpenForWriting(const QString& path) const;
    void createEmpty(const QString& path);
    void createSample(const QString& name, const QString& path);
    void chooseLanguage(Language language);
    void say(const Status& status);

    bool m_remembers = true;
    Knowledge m_knowledge;
    Translation m_translation;
    std::unique_ptr<Document> m_document;
    DocumentFile* m_file = nullptr; ///< kept by m_document
    QString m_viewingReason; ///< why m_document is for viewing only; empty when it is not
    std::unique_ptr<MainWindow> m_window; // shows m_document: goes first
};

} // namespace qingshan
