// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/memorystore.h>

namespace qingshan::test {

Status MemoryStore::write(const ChangeSet& changes, const ChangeOrigin& origin)
{
    m_steps.append({changes, origin});
    return ok();
}

FailingStore::FailingStore(int failingWrite)
    : m_writesUntilFailure(failingWrite)
{
}

Status FailingStore::write(const ChangeSet& changes, const ChangeOrigin& origin)
{
    if (--m_writesUntilFailure == 0) {
        return Error{Error::Code::Disk, QStringLiteral("The disk is full."), {}};
    }
    return MemoryStore::write(changes, origin);
}

} // namespace qingshan::test
