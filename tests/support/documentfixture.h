// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/commands/document.h>
#include <tests/support/memorystore.h>
#include <tests/support/testknowledge.h>

namespace qingshan::test {

/// A document with the shipped catalogue, the years 2015 to 2024, the reference year 2019 and one
/// subject area `city`. Its store keeps everything in memory, its clock stands still at
/// 2021-03-12 08:30 UTC until setTime(), its user is `staff`.
class DocumentFixture {
    Q_DISABLE_COPY_MOVE(DocumentFixture)

public:
    explicit DocumentFixture(std::unique_ptr<MemoryStore> store = std::make_unique<MemoryStore>());
    ~DocumentFixture() = default;

    [[nodiscard]] Document& document() { return m_document; }

    [[nodiscard]] const Dataset& dataset() const { return m_document.dataset(); }

    [[nodiscard]] const MemoryStore& store() const { return m_store; }

    [[nodiscard]] QDateTime time() const { return m_time; }

    void setTime(const QDateTime& time) { m_time = time; }

    /// Enters a figure as it would be typed, as one undo step. A refusal stops the test.
    void enter(const FigureId& id, QAnyStringView typed);
    /// The entered figure as its editor would show it; empty when it is missing.
    [[nodiscard]] QString entered(const FigureId& id) const;

private:
    QDateTime m_time;
    MemoryStore& m_store;
    Document m_document;
};

/// Everything a dataset holds as lines of text, in a fixed order: two datasets are the same when
/// their lines are, and a failing test shows the line that differs.
[[nodiscard]] QStringList described(const Dataset& dataset);

} // namespace qingshan::test
