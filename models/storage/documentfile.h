// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/commands/documentstore.h>
#include <models/domain/dataset.h>
#include <models/domain/result.h>
#include <models/storage/historyentry.h>

#include <QStringList>

#include <memory>

namespace qingshan {

enum class Access {
    ReadWrite, ///< one at a time; see documentlock.h
    ReadOnly, ///< for viewing and for reading beside a window that has the file open
};

/// A document on disk: one SQLite file. Every change is on the disk, with its history, before
/// write() returns; there is nothing to save. Belongs to one thread.
class DocumentFile : public DocumentStore {
public:
    /// Makes a new document at `path` that holds `initial` and opens it for reading and writing.
    /// What `initial` holds is the first step of the history. Exists when there is something at
    /// `path`, NotFound when its folder is not there, ReadOnly, Busy or Disk when it cannot be
    /// written. On any error nothing is left behind.
    [[nodiscard]] static Result<std::unique_ptr<DocumentFile>> create(
        const QString& path,
        const Dataset& initial,
        const ChangeOrigin& origin);

    /// Opens the document at `path`. NotFound; NotOurs (a folder, an empty file, another program's
    /// file); TooNew; Damaged; Busy (open for writing elsewhere); ReadOnly (asked for ReadWrite,
    /// but only Access::ReadOnly is possible); Disk. On any error the file is as it was, byte for
    /// byte, but for the repair of a write that a crash had cut short.
    [[nodiscard]] static Result<std::unique_ptr<DocumentFile>> open(
        const QString& path,
        Access access);

    /// The findings of checkIntegrity() for a file that open() may have refused as Damaged.
    /// Returns the other errors of open(), and Damaged when nothing can be read at all.
    [[nodiscard]] static Result<QStringList> examine(const QString& path);

    ~DocumentFile() override;
    Q_DISABLE_COPY_MOVE(DocumentFile)

    [[nodiscard]] bool isReadOnly() const;
    /// Absolute, symbolic links resolved.
    [[nodiscard]] QString path() const;
    /// Whether what load() gave is no longer what the path holds: another program wrote to the
    /// file, or put another in its place. write() would refuse.
    [[nodiscard]] bool isOvertaken();

    /// Everything in the document. Damaged, Busy or Disk.
    [[nodiscard]] Result<Dataset> load();

    /// One transaction. Besides the promises of DocumentStore: Unable when a change does not fit
    /// (a figure of an area that is not there), BadInput for a text beyond 8 MB.
    Status write(const ChangeSet& changes, const ChangeOrigin& origin) override;

    /// The changes ever made, oldest first unless asked otherwise. Damaged, Busy or Disk.
    [[nodiscard]] Result<QList<HistoryEntry>> history(const HistoryFilter& filter);
    /// When a figure was last entered, changed or removed, UTC; invalid when none ever was.
    /// Targets, areas and settings do not count.
    [[nodiscard]] Result<QDateTime> dataTime();
    /// What contradicts itself in the file, a translated sentence each; empty when it is sound.
    [[nodiscard]] Result<QStringList> checkIntegrity();

private:
    struct Private;
    explicit DocumentFile(std::unique_ptr<Private> d);

    std::unique_ptr<Private> m_d;
};

} // namespace qingshan
