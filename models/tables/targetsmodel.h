// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/commands/document.h>

#include <QAbstractTableModel>

namespace qingshan {

/// All targets of the document, one a row: what is to be reached, by when, from which base, and
/// how the newest figure stands to it. Cells are edited in place, each edit one undo step.
class TargetsModel : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetsModel)

public:
    enum Column {
        IndicatorColumn,
        AreaColumn,
        YearColumn,
        SpecColumn,
        NatureColumn,
        BaseYearColumn,
        BaseValueColumn,
        NewestColumn, ///< the newest figure up to the target year; not editable
        VerdictColumn, ///< not editable
        SourceColumn,
        ColumnCount,
    };

    enum Role {
        VerdictRole = Qt::UserRole + 1, ///< Verdict as int
    };

    explicit TargetsModel(Document& document, QObject* parent = nullptr);
    ~TargetsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] const TargetId& targetAt(int row) const { return m_ids.at(row); }

    /// Takes back the target of a row.
    Status removeTarget(int row);
    enum class Editing { Allowed, Refused };

    void setEditing(Editing editing) { m_editing = editing; }

    /// The base value that a person typed; nothing when the text is empty. BadInput for anything
    /// but a number that the indicator can have.
    [[nodiscard]] static Result<std::optional<Decimal>> readBaseValue(
        const QString& text,
        const Indicator& indicator);

Q_SIGNALS:
    /// What was typed was not taken; the sentence says why.
    void refused(const QString& reason);

private:
    [[nodiscard]] const Target& target(const TargetId& id) const;
    [[nodiscard]] QString text(const TargetId& id, int column) const;
    [[nodiscard]] std::optional<Year> newestYear(const TargetId& id) const;
    [[nodiscard]] Result<std::pair<TargetId, Target>> edited(
        const TargetId& id,
        int column,
        const QString& text) const;
    void follow(const ChangeSet& changes);
    /// The targets there are, in the order of the catalogue's pages, then areas, then years.
    [[nodiscard]] QList<TargetId> listed() const;

    Document& m_document;
    QList<TargetId> m_ids;
    Editing m_editing = Editing::Allowed;
};

} // namespace qingshan
