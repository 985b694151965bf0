// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/change.h>
#include <models/domain/result.h>

#include <QDateTime>

namespace qingshan {

/// Who changes something, when and why; kept with every change.
struct ChangeOrigin {
    QDateTime time; ///< UTC
    QString user; ///< the account's name; may be empty
    QString reason; ///< what the user did, such as "Paste"; may be empty
};

/// Where a document is kept. The commands see the file through this, so that tests can put a
/// store in its place that fails on purpose.
class DocumentStore {
public:
    DocumentStore() = default;
    virtual ~DocumentStore() = default;
    Q_DISABLE_COPY_MOVE(DocumentStore)

    /// Writes all changes and their history, or none of them. On Disk, ReadOnly or Busy nothing
    /// has changed. When it returns success the changes are on the disk.
    virtual Status write(const ChangeSet& changes, const ChangeOrigin& origin) = 0;
};

} // namespace qingshan
