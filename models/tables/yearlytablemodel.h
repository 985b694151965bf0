// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/commands/document.h>

#include <QAbstractTableModel>

namespace qingshan {

/// The editable table of a theme in one area: years down, indicators across. Entered columns can
/// be edited, computed ones show what the formulas give. Every edit is one undo step of the
/// document. The four themes derive from it for what only they know.
class YearlyTableModel : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(YearlyTableModel)

public:
    enum Role {
        StateRole = Qt::UserRole + 1, ///< FigureState as int; invalid for a missing figure
        ComputedRole, ///< whether the shown figure was computed
        DoubtsRole, ///< QStringList of doubtsAbout() for an entered figure
        DetailRole, ///< whether the figure carries a source or a note
    };

    /// Where a table may be edited; a document opened for viewing only refuses.
    enum class Editing { Allowed, Refused };

    /// The theme must be in the document's catalogue. `document` is borrowed.
    YearlyTableModel(Document& document, ThemeKey theme, AreaKey area, QObject* parent = nullptr);
    ~YearlyTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes what was typed. False when it was refused: refused() says why, the old figure stays.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    void setArea(const AreaKey& area);
    void setEditing(Editing editing);

    [[nodiscard]] const AreaKey& area() const { return m_area; }

    [[nodiscard]] const Theme& theme() const;
    [[nodiscard]] FigureId figureId(const QModelIndex& index) const;
    [[nodiscard]] const Indicator& indicatorAt(int column) const;
    [[nodiscard]] Year yearAt(int row) const;
    /// The cell of a figure; invalid when it is not in this table.
    [[nodiscard]] QModelIndex indexOf(const FigureId& id) const;

    /// Adds the next year below the last row.
    Status addYear();
    /// Removes the year of a row; see edits::removeYear().
    Status removeYear(int row);
    /// Empties the entered cells among `indexes` in one step.
    Status clear(const QModelIndexList& indexes);

Q_SIGNALS:
    /// A figure was typed and not taken; the sentence says why.
    void refused(const qingshan::FigureId& id, const QString& reason);
    /// A figure was taken, but it is doubtful; empty when it is not.
    void doubted(const qingshan::FigureId& id, const QStringList& doubts);

protected:
    /// The text of a cell; a theme may say it in its own way.
    [[nodiscard]] virtual QString displayText(const FigureId& id, const Reading& reading) const;
    /// What only this theme can say about a figure; shown in the tooltip, a sentence each.
    [[nodiscard]] virtual QStringList remarks(const FigureId& id, const Reading& reading) const;

    [[nodiscard]] const Document& document() const { return m_document; }

private:
    [[nodiscard]] QString toolTip(const FigureId& id, const Reading& reading) const;
    [[nodiscard]] QVariant readingData(const FigureId& id, int role) const;
    [[nodiscard]] QString headerText(const Indicator& indicator) const;
    void follow(const ChangeSet& changes);
    void followYears(YearRange years);
    void refreshColumns(const QList<IndicatorKey>& indicators);

    Document& m_document;
    ThemeKey m_theme;
    AreaKey m_area;
    QList<IndicatorKey> m_columns;
    YearRange m_years;
    Editing m_editing = Editing::Allowed;
};

} // namespace qingshan
