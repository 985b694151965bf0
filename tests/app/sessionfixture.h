// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/session.h>

#include <QTemporaryDir>

namespace qingshan::test {

/// A user who has never started the program: folders of their own for documents, data and
/// settings, which go with the test; and the program, as often as it is started.
class SessionFixture {
    Q_DISABLE_COPY_MOVE(SessionFixture)

public:
    SessionFixture();
    ~SessionFixture();

    /// A path in the folder of documents.
    [[nodiscard]] QString at(const QString& name) const;
    /// A path in the program's folder of data, where the sample lies.
    [[nodiscard]] QString inData(const QString& name) const;
    /// Makes a document with one figure, of `year`, and closes it; returns its path.
    QString makeDocument(const QString& name = QStringLiteral("a.qingshan"), int year = 2020) const;
    /// Makes a file that begins like a document and holds nothing of one; returns its path.
    static QString damage(const QString& path);

    /// What `document/last` holds.
    [[nodiscard]] static QString last();
    static void setLast(const QString& path);

    /// Ends the program if it runs, and makes it ready to be started.
    Session& restart();
    /// Ends the program.
    void end();

    [[nodiscard]] Session& session() const { return *m_session; }

    /// What the window says; empty when nothing.
    [[nodiscard]] QString message() const;
    /// The name of the file in the window's title.
    [[nodiscard]] QString shown() const;
    /// Asks for a document as the window's menu does.
    void open(const QString& path) const;
    /// Enters a figure for a year into the open document.
    [[nodiscard]] Status enter(int year) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

} // namespace qingshan::test
