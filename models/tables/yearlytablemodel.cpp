// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <models/domain/display.h>
#include <models/domain/plausibility.h>
#include <models/tables/touchedcells.h>
#include <models/tables/touchedindicators.h>
#include <models/tables/yearlytablemodel.h>

#include <algorithm>

namespace qingshan {

YearlyTableModel::YearlyTableModel(
    Document& document,
    ThemeKey theme,
    AreaKey area,
    QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_theme(std::move(theme))
    , m_area(std::move(area))
    , m_columns(document.catalogue().findTheme(m_theme)->columns)
    , m_years(document.dataset().settings().years)
{
    connect(&document, &Document::changed, this, &YearlyTableModel::follow);
}

YearlyTableModel::~YearlyTableModel() = default;

int YearlyTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_years.count();
}

int YearlyTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant YearlyTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::EditRole: {
        const Figure* entered = m_document.dataset().find(figureId(index));
        return entered == nullptr ? QString() : typedText(*entered);
    }
    case Qt::AccessibleTextRole: return spokenText(figureId(index));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case StateRole:
    case ComputedRole:
    case DoubtsRole:
    case DetailRole:
    case BasisBreakRole:
    case FullTextRole: return readingData(figureId(index), role);
    default: return {}; // a view asks for fonts, colours and icons of every cell
    }
}

QVariant YearlyTableModel::readingData(const FigureId& id, int role) const
{
    const std::optional<Reading> reading = known(id).reading;
    if (!reading) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return displayText(id, *reading);
    case Qt::ToolTipRole: return toolTip(id, *reading);
    case StateRole: return static_cast<int>(reading->figure.state);
    case ComputedRole: return reading->origin == Reading::Origin::Computed;
    case DoubtsRole: return doubts(id);
    case DetailRole:
        return reading->origin == Reading::Origin::Entered
            && (!reading->figure.source.isEmpty() || !reading->figure.note.isEmpty());
    case BasisBreakRole: return basisBreak(id).has_value();
    case FullTextRole: return typedText(reading->figure);
    default: return {};
    }
}

std::optional<Reading> YearlyTableModel::read(const FigureId& id) const
{
    return m_document.readings().at(id);
}

YearlyTableModel::Known& YearlyTableModel::known(const FigureId& id) const
{
    auto found = m_known.find(id);
    if (found == m_known.end()) {
        found = m_known.insert(id, {read(id)});
    }
    return *found;
}

QStringList YearlyTableModel::doubts(const FigureId& id) const
{
    Known& cell = known(id);
    if (!cell.reading || cell.reading->origin == Reading::Origin::Computed) {
        return {};
    }
    if (!cell.doubts) {
        cell.doubts = doubtsAbout(m_document.readings(), id, cell.reading->figure);
    }
    return *cell.doubts;
}

std::optional<Year> YearlyTableModel::basisBreak(const FigureId& id) const
{
    const std::optional<Reading> reading = known(id).reading;
    if (!reading || !reading->measured()) {
        return std::nullopt;
    }
    for (int back = 1; back <= id.year.number() - m_years.first.number(); ++back) {
        const Year year = id.year.plus(-back);
        const std::optional<Reading>& before = known({id.indicator, id.area, year}).reading;
        if (before && before->measured()) {
            const bool same = sameBasis(before->figure.basis, reading->figure.basis);
            return same ? std::nullopt : std::optional(year);
        }
    }
    return std::nullopt;
}

QVariant YearlyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const bool known = role == Qt::DisplayRole && section >= 0 && section < rowCount();
        return known ? yearAt(section).toString() : QVariant();
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    const Indicator& indicator = indicatorAt(section);
    switch (role) {
    case Qt::DisplayRole: return headerText(indicator);
    case Qt::ToolTipRole:
        return QString(indicator.name.current() + u'\n' + indicator.definition.current());
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case ComputedRole: return !indicator.isEditable();
    default: return {};
    }
}

Qt::ItemFlags YearlyTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.isValid() && m_editing == Editing::Allowed
        && indicatorAt(index.column()).isEditable();
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool YearlyTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const FigureId id = figureId(index);
    const auto typed = edits::typedOver(m_document, id, value.toString());
    if (!typed) {
        Q_EMIT refused(id, typed.error().message);
        return false;
    }
    if (const Status done = edits::setFigure(m_document, id, *typed); !done) {
        Q_EMIT refused(id, done.error().message);
        return false;
    }
    Q_EMIT doubted(id, *typed ? doubtsAbout(m_document.readings(), id, **typed) : QStringList());
    return true;
}

void YearlyTableModel::setArea(const AreaKey& area)
{
    if (area == m_area) {
        return;
    }
    m_area = area;
    m_known.clear();
    refreshAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void YearlyTableModel::setEditing(Editing editing)
{
    m_editing = editing;
}

const Theme& YearlyTableModel::theme() const
{
    return *m_document.catalogue().findTheme(m_theme);
}

FigureId YearlyTableModel::figureId(const QModelIndex& index) const
{
    return {m_columns.at(index.column()), m_area, yearAt(index.row())};
}

const Indicator& YearlyTableModel::indicatorAt(int column) const
{
    return *m_document.catalogue().find(m_columns.at(column));
}

Year YearlyTableModel::yearAt(int row) const
{
    return m_years.first.plus(row);
}

QModelIndex YearlyTableModel::indexOf(const FigureId& id) const
{
    const auto column = m_columns.indexOf(id.indicator);
    if (column < 0 || id.area != m_area || !m_years.contains(id.year)) {
        return {};
    }
    return index(id.year.number() - m_years.first.number(), static_cast<int>(column));
}

Status YearlyTableModel::addYear()
{
    return edits::addYear(m_document);
}

int YearlyTableModel::figuresInYear(int row) const
{
    const Dataset& dataset = m_document.dataset();
    const QList<SeriesId> all = dataset.seriesIds();
    return static_cast<int>(
        std::count_if(all.cbegin(), all.cend(), [&dataset, year = yearAt(row)](const SeriesId& id) {
            return dataset.series(id).contains(year);
        }));
}

Status YearlyTableModel::removeYear(int row)
{
    return edits::removeYear(m_document, yearAt(row));
}

Status YearlyTableModel::clear(const QModelIndexList& indexes)
{
    QList<std::pair<FigureId, std::optional<Figure>>> figures;
    for (const QModelIndex& index : indexes) {
        if (flags(index) & Qt::ItemIsEditable) {
            figures.append({figureId(index), std::nullopt});
        }
    }
    return edits::setFigures(
        m_document, figures, tr("Clear %n figure(s)", nullptr, static_cast<int>(figures.size())));
}

QString YearlyTableModel::displayText(const FigureId& id, const Reading& reading) const
{
    return displayFigure(reading.figure, *m_document.catalogue().find(id.indicator));
}

QStringList YearlyTableModel::remarks(const FigureId& id, const Reading& reading) const
{
    Q_UNUSED(id)
    Q_UNUSED(reading)
    return {};
}

QString YearlyTableModel::toolTip(const FigureId& id, const Reading& reading) const
{
    const Figure& figure = reading.figure;
    QStringList lines;
    if (figure.value) {
        lines += figure.value->toString();
    }
    if (figure.state != FigureState::Final) {
        lines += figureStateWord(figure.state);
    }
    if (reading.origin == Reading::Origin::Computed) {
        lines += tr("computed");
    }
    if (!figure.basis.isEmpty()) {
        lines += tr("Basis: %1").arg(figure.basis);
    }
    if (!figure.source.isEmpty()) {
        lines += tr("Source: %1").arg(figure.source);
    }
    if (!figure.note.isEmpty()) {
        lines += tr("Note: %1").arg(figure.note);
    }
    if (const auto before = basisBreak(id)) {
        lines += tr("The basis changed: not to be compared with %1").arg(before->toString());
    }
    lines += remarks(id, reading);
    lines += doubts(id);
    return lines.join(u'\n');
}

/// In words throughout: a mark such as × or p is read out as a letter, or not at all.
QString YearlyTableModel::spokenText(const FigureId& id) const
{
    const std::optional<Reading> reading = known(id).reading;
    QStringList parts;
    if (!reading) {
        parts += tr("no data");
    } else {
        Reading plain = *reading;
        if (plain.measured()) {
            plain.figure.state = FigureState::Final;
        }
        if (plain.figure.value) {
            parts += displayText(id, plain);
        }
        if (reading->figure.state != FigureState::Final) {
            parts += figureStateWord(reading->figure.state);
        }
        if (reading->origin == Reading::Origin::Computed) {
            parts += tr("computed");
        }
        if (basisBreak(id)) {
            parts += tr("basis changed");
        }
    }
    //: Between the things that are said about a figure.
    const QString separator = tr(", ");
    return QStringLiteral("%1 %2: %3")
        .arg(
            m_document.catalogue().find(id.indicator)->name.current(), id.year.toString(),
            parts.join(separator));
}

QString YearlyTableModel::headerText(const Indicator& indicator) const
{
    const QString unit = indicator.unit.current();
    return unit.isEmpty() ? indicator.shortName.current()
                          : QString(indicator.shortName.current() + u'\n' + unit);
}

void YearlyTableModel::follow(const ChangeSet& changes)
{
    m_known.removeIf([cells = TouchedCells(changes, m_area)](const auto& known) {
        return cells.contains(known.key());
    });
    const TouchedIndicators touched(changes, m_area, m_document.catalogue());
    followYears(m_document.dataset().settings().years);
    if (touched.all()) {
        refreshAll(); // the reference year may have moved, ranks are taken among other areas
    } else {
        refreshColumns(touched.keys());
    }
}

void YearlyTableModel::followYears(YearRange years)
{
    if (years.last > m_years.last) {
        beginInsertRows({}, m_years.count(), years.last.number() - m_years.first.number());
        m_years.last = years.last;
        endInsertRows();
    } else if (years.last < m_years.last) {
        beginRemoveRows({}, years.last.number() - m_years.first.number() + 1, m_years.count() - 1);
        m_years.last = years.last;
        endRemoveRows();
    }
    if (years.first < m_years.first) {
        beginInsertRows({}, 0, m_years.first.number() - years.first.number() - 1);
        m_years.first = years.first;
        endInsertRows();
    } else if (years.first > m_years.first) {
        beginRemoveRows({}, 0, years.first.number() - m_years.first.number() - 1);
        m_years.first = years.first;
        endRemoveRows();
    }
}

void YearlyTableModel::refreshColumns(const QList<IndicatorKey>& indicators)
{
    for (const IndicatorKey& key : indicators) {
        const int column = static_cast<int>(m_columns.indexOf(key));
        if (column >= 0) {
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
        }
    }
}

void YearlyTableModel::refreshAll()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace qingshan
