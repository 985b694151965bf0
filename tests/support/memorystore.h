// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/commands/documentstore.h>

#include <QList>

namespace qingshan::test {

/// One call of DocumentStore::write().
struct WrittenStep {
    ChangeSet changes;
    ChangeOrigin origin;
};

/// A store that keeps what is written to it, so that a test can look at it.
class MemoryStore : public DocumentStore {
public:
    Status write(const ChangeSet& changes, const ChangeOrigin& origin) override;

    [[nodiscard]] const QList<WrittenStep>& steps() const { return m_steps; }

private:
    QList<WrittenStep> m_steps;
};

/// A store whose disk is full for one write: the n-th, counted from 1. The writes before and after
/// it go well.
class FailingStore : public MemoryStore {
public:
    explicit FailingStore(int failingWrite);

    Status write(const ChangeSet& changes, const ChangeOrigin& origin) override;

private:
    int m_writesUntilFailure;
};

} // namespace qingshan::test
