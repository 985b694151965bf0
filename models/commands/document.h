// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/commands/documentstore.h>
#include <models/domain/dataset.h>
#include <models/domain/reading.h>

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace qingshan {

/// What the program knows before any document is open. It outlives every document.
struct Knowledge {
    Catalogue catalogue;
    Limits limits;
};

/// Tells the time and the user; tests give their own.
struct Surroundings {
    std::function<QDateTime()> now;
    QString user;
};

/// A document that is open: its dataset in memory, its store on disk, its undo stack. There is one
/// way to change it, `perform`, and one signal that tells of it, `changed`. Everything that may be
/// done to it is listed in edits.h.
class Document : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Document)

public:
    /// `knowledge` is borrowed and must outlive the document.
    Document(
        const Knowledge& knowledge,
        Dataset dataset,
        std::unique_ptr<DocumentStore> store,
        Surroundings surroundings);
    ~Document() override;

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }

    [[nodiscard]] const Catalogue& catalogue() const { return m_knowledge.catalogue; }

    /// Entered and computed figures together; borrows from the document.
    [[nodiscard]] Readings readings() const;

    /// Does `changes` as one undo step named `text` (translated, "Set forest cover 2021"): writes
    /// them in one transaction, then takes them into memory and emits changed(). When the store
    /// refuses, nothing has changed anywhere. An empty list does nothing.
    Status perform(const ChangeSet& changes, const QString& text);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// The step that undo() or redo() would take, as named when it was done; empty when none.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// Takes back the last step, or does it again, with the same guarantees as perform().
    Status undo();
    Status redo();

    /// When a figure was last entered, changed or removed, UTC; invalid when none ever was.
    /// Targets, areas and settings do not count.
    [[nodiscard]] QDateTime dataTime() const { return m_dataTime; }

    void setDataTime(const QDateTime& time);

Q_SIGNALS:
    /// The dataset has changed by these changes. By now they are on disk.
    void changed(const qingshan::ChangeSet& changes);
    /// What can be undone or redone has changed.
    void stepsChanged();

private:
    Status commit(const ChangeSet& changes, const QString& reason);

    const Knowledge& m_knowledge;
    Dataset m_dataset;
    std::unique_ptr<DocumentStore> m_store;
    Surroundings m_surroundings;
    QUndoStack m_steps;
    QDateTime m_dataTime;
};

} // namespace qingshan
