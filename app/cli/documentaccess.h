// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/composition.h>
#include <models/storage/documentfile.h>

#include <functional>
#include <memory>

namespace qingshan {

/// A document read from its file for looking at it. A window may have it open meanwhile.
class ViewedDocument {
public:
    /// The errors of DocumentFile::open() and load().
    [[nodiscard]] static Result<std::unique_ptr<ViewedDocument>> open(const QString& path);
    Q_DISABLE_COPY_MOVE(ViewedDocument)
    ~ViewedDocument() = default;

    [[nodiscard]] const Catalogue& catalogue() const { return m_knowledge.catalogue; }

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }

    /// Borrows from this.
    [[nodiscard]] Readings readings() const;

    [[nodiscard]] DocumentFile& file() const { return *m_file; }

private:
    ViewedDocument(Knowledge knowledge, Dataset dataset, std::unique_ptr<DocumentFile> file);

    Knowledge m_knowledge;
    Dataset m_dataset;
    std::unique_ptr<DocumentFile> m_file;
};

/// Changes the document at `path` by `work`. It is tried first on a copy in memory: when it fails
/// there or would change nothing, the file is not even opened for writing. Returns the errors of
/// `work` and of DocumentFile.
[[nodiscard]] Status editDocument(
    const QString& path,
    const std::function<Status(Document&)>& work);

/// Makes a new document at `path`. The errors of DocumentFile::create().
[[nodiscard]] Status createDocument(
    const QString& path,
    const Dataset& dataset,
    const QString& reason);

} // namespace qingshan
