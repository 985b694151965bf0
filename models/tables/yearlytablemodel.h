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
        /// Whether the figure stands on another basis than the measured one before it in the column:
        /// the two cannot be compared.
        BasisBreakRole,
        FullTextRole, ///< the whole figure as it would be typed, a computed one too
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

    /// Shows the figures of another area in the same rows and columns.
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
    /// How many figures the year of a row has, in all themes and areas: what removeYear() takes.
    [[nodiscard]] int figuresInYear(int row) const;
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
    /// The figure of a cell. It may be dear (a rank among hundreds of areas), so the table asks once
    /// and keeps the answer until the document changes.
    [[nodiscard]] virtual std::optional<Reading> read(const FigureId& id) const;
    /// The text of a cell; a theme may say it in its own way.
    [[nodiscard]] virtual QString displayText(const FigureId& id, const Reading& reading) const;
    /// What only this theme can say about a figure; shown in the tooltip, a sentence each.
    [[nodiscard]] virtual QStringList remarks(const FigureId& id, const Reading& reading) const;

    [[nodiscard]] const Document& document() const { return m_document; }

private:
    /// What a cell is asked for again and again.
    struct Known {
        std::optional<Reading> reading;
        std::optional<QStringList> doubts = std::nullopt; ///< nothing: nobody has asked yet
    };

    [[nodiscard]] Known& known(const FigureId& id) const;
    [[nodiscard]] QStringList doubts(const FigureId& id) const;
    /// The year of the figure before that stands on another basis; nothing when it does not.
    [[nodiscard]] std::optional<Year> basisBreak(const FigureId& id) const;
    [[nodiscard]] QString toolTip(const FigureId& id, const Reading& reading) const;
    [[nodiscard]] QString spokenText(const FigureId& id) const;
    [[nodiscard]] QVariant readingData(const FigureId& id, int role) const;
    [[nodiscard]] QString headerText(const Indicator& indicator) const;
    void follow(const ChangeSet& changes);
    void followYears(YearRange years);
    void refreshColumns(const QList<IndicatorKey>& indicators);
    void refreshAll();

    Document& m_document;
    ThemeKey m_theme;
    AreaKey m_area;
    QList<IndicatorKey> m_columns;
    YearRange m_years;
    Editing m_editing = Editing::Allowed;
    mutable QHash<FigureId, Known> m_known;
};

} // namespace qingshan
