// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTemporaryDir>

namespace qingshan::test {

/// What a run of the program left behind.
struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// The lines of the standard output, without a last empty one.
    [[nodiscard]] QStringList lines() const;
    /// The cells of a table on the standard output, its header first.
    [[nodiscard]] QList<QStringList> rows() const;
    /// Whether it refused as every command does: that exit code, nothing on the standard output,
    /// one line of error.
    [[nodiscard]] bool refused(int code) const;
};

/// A file as it is on the disk at a moment.
struct Snapshot {
    QByteArray bytes;
    qint64 modified = 0; ///< milliseconds

    bool operator==(const Snapshot&) const = default;
};

/// A folder that goes with the test, in which the real program runs: no display, no language in
/// the environment but what a test asks for.
class ProgramFixture {
    Q_DISABLE_COPY_MOVE(ProgramFixture)

public:
    ProgramFixture();
    ~ProgramFixture() = default;

    /// Runs the program in the folder. `environment` holds texts such as `LANG=C`.
    [[nodiscard]] Run run(const QStringList& arguments, const QStringList& environment = {}) const;
    /// Runs what must go well; returns what it printed. A refusal stops the test.
    QByteArray must(const QStringList& arguments) const;

    /// Makes an empty document.
    void makeDocument(const QString& name = QStringLiteral("a.qingshan")) const;
    /// Makes a copy of the sample document.
    void makeSample(const QString& name = QStringLiteral("a.qingshan")) const;

    [[nodiscard]] QString at(const QString& name) const;
    [[nodiscard]] QByteArray bytesOf(const QString& name) const;
    [[nodiscard]] Snapshot snapshot(const QString& name = QStringLiteral("a.qingshan")) const;
    void write(const QString& name, const QByteArray& bytes) const;
    /// Everything in the folder or a folder below it, hidden files included.
    [[nodiscard]] QStringList content(const QString& folder = {}) const;

private:
    QTemporaryDir m_folder;
};

} // namespace qingshan::test
