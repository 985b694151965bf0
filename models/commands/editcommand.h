// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/change.h>

#include <QUndoCommand>

namespace qingshan {

/// The one undo command: a step that was done, as values. Doing and undoing are the document's
/// work, because a full disk must be able to refuse them and QUndoStack cannot be refused; the
/// stack only keeps the order.
class EditCommand : public QUndoCommand {
public:
    EditCommand(ChangeSet changes, const QString& text)
        : QUndoCommand(text)
        , m_changes(std::move(changes))
    {
    }

    Q_DISABLE_COPY_MOVE(EditCommand)

    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }

    void undo() override {}

    void redo() override {}

private:
    ChangeSet m_changes;
};

} // namespace qingshan
