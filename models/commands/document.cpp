// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/document.h>
#include <models/commands/editcommand.h>

#include <algorithm>

namespace qingshan {

Document::Document(
    const Knowledge& knowledge,
    Dataset dataset,
    std::unique_ptr<DocumentStore> store,
    Surroundings surroundings)
    : m_knowledge(knowledge)
    , m_dataset(std::move(dataset))
    , m_store(std::move(store))
    , m_surroundings(std::move(surroundings))
{
}

Document::~Document() = default;

Readings Document::readings() const
{
    return Readings(m_knowledge.catalogue, m_knowledge.limits, m_dataset);
}

Status Document::perform(const ChangeSet& changes, const QString& text)
{
    if (changes.isEmpty()) {
        return ok();
    }
    if (Status written = commit(changes, text); !written) {
        return written;
    }
    m_steps.push(new EditCommand(changes, text)); // the stack owns it
    Q_EMIT stepsChanged();
    return ok();
}

bool Document::canUndo() const
{
    return m_steps.canUndo();
}

bool Document::canRedo() const
{
    return m_steps.canRedo();
}

QString Document::undoText() const
{
    return m_steps.undoText();
}

QString Document::redoText() const
{
    return m_steps.redoText();
}

Status Document::undo()
{
    if (!canUndo()) {
        return ok();
    }
    // The disk first: when it refuses, the step stays where it is on the stack.
    const auto* step = static_cast<const EditCommand*>(m_steps.command(m_steps.index() - 1));
    if (Status written = commit(inverse(step->changes()), tr("Undo: %1").arg(step->text()));
        !written) {
        return written;
    }
    m_steps.undo();
    Q_EMIT stepsChanged();
    return ok();
}

Status Document::redo()
{
    if (!canRedo()) {
        return ok();
    }
    const auto* step = static_cast<const EditCommand*>(m_steps.command(m_steps.index()));
    if (Status written = commit(step->changes(), tr("Redo: %1").arg(step->text())); !written) {
        return written;
    }
    m_steps.redo();
    Q_EMIT stepsChanged();
    return ok();
}

void Document::setDataTime(const QDateTime& time)
{
    m_dataTime = time;
}

Status Document::commit(const ChangeSet& changes, const QString& reason)
{
    const QDateTime now = m_surroundings.now();
    if (Status written = m_store->write(changes, {now, m_surroundings.user, reason}); !written) {
        return written;
    }
    m_dataset.apply(changes);
    if (std::any_of(changes.cbegin(), changes.cend(), [](const Change& change) {
            return std::holds_alternative<FigureChange>(change);
        })) {
        m_dataTime = now;
    }
    Q_EMIT changed(changes);
    return ok();
}

} // namespace qingshan
