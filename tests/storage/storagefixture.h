// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/storage/documentfile.h>
#include <tests/support/testknowledge.h>

#include <QTemporaryDir>

#include <string>

namespace qingshan::test {

/// A folder that goes with the test, and documents in it.
class StorageFixture {
    Q_DISABLE_COPY_MOVE(StorageFixture)

public:
    StorageFixture();
    ~StorageFixture();

    /// A path in the folder.
    [[nodiscard]] QString at(const QString& name) const;
    /// Everything that is in the folder, hidden files included.
    [[nodiscard]] QStringList content() const;
    /// Makes a document with richDataset() and closes it; returns its path.
    QString makeDocument(const QString& name = QStringLiteral("a.qingshan"));

private:
    QTemporaryDir m_folder;
};

/// A dataset that has at least one of everything: each state, role, target operator and nature,
/// basis, source, note, trailing zeros, texts that SQL could trip over, an indicator that the
/// catalogue does not know, targets with and without a base.
[[nodiscard]] Dataset richDataset();

/// 2021-03-12 08:30:00.123 UTC, `staff`, and the reason given.
[[nodiscard]] ChangeOrigin originOf(const QString& reason);

/// The change of one figure, with what `dataset` holds as its `before`.
[[nodiscard]] FigureChange setTo(
    const Dataset& dataset,
    const FigureId& id,
    const std::optional<Figure>& figure);

/// Opens for reading and writing; stops the test when that fails.
[[nodiscard]] std::unique_ptr<DocumentFile> openForWriting(const QString& path);
/// The dataset in the file as lines (see described()), or the error's message.
[[nodiscard]] QStringList contentOf(const QString& path);

[[nodiscard]] QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

/// Runs SQL on the file as another program would, without any of our settings. Returns the error
/// text; empty when it went well.
QString runSql(const QString& path, const std::string& sql);
/// The first column of the first row, as text.
[[nodiscard]] QString askSql(const QString& path, const std::string& sql);

} // namespace qingshan::test
