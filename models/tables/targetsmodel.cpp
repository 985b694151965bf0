// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <models/domain/assessment.h>
#include <models/domain/display.h>
#include <models/tables/targetsmodel.h>

#include <algorithm>

namespace qingshan {

namespace {

Result<TargetNature> natureOf(const QString& text)
{
    for (const TargetNature nature : {TargetNature::Binding, TargetNature::Expected}) {
        if (text == targetNatureWord(nature) || text == targetNatureKey(nature)) {
            return nature;
        }
    }
    return Error{
        Error::Code::BadInput,
        TargetsModel::tr("\"%1\" is no nature of a target. Type \"%2\" or \"%3\".")
            .arg(
                text, targetNatureWord(TargetNature::Binding),
                targetNatureWord(TargetNature::Expected))};
}

} // namespace

TargetsModel::TargetsModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_ids(listed())
{
    connect(&document, &Document::changed, this, &TargetsModel::follow);
}

TargetsModel::~TargetsModel() = default;

int TargetsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int TargetsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TargetsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TargetId& id = m_ids.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(id, index.column());
    case Qt::EditRole:
        return index.column() == SpecColumn ? target(id).spec.toString() : text(id, index.column());
    case Qt::ToolTipRole: return index.column() == SourceColumn ? target(id).source : QVariant();
    case VerdictRole: {
        const auto year = newestYear(id);
        const Verdict verdict = year
            ? assess(m_document.readings(), {id.indicator, id.area, *year}, id.year)
            : Verdict::NoData;
        return static_cast<int>(verdict);
    }
    default: return {};
    }
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case IndicatorColumn: return tr("Indicator");
    case AreaColumn: return tr("Area");
    case YearColumn: return tr("Target year");
    case SpecColumn: return tr("Target");
    case NatureColumn: return tr("Nature");
    case BaseYearColumn: return tr("Base year");
    case BaseValueColumn: return tr("Base value");
    case NewestColumn: return tr("Newest figure");
    case VerdictColumn: return tr("Standing");
    case SourceColumn: return tr("Source");
    default: return {};
    }
}

Qt::ItemFlags TargetsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const int column = index.column();
    const bool fixed = column == IndicatorColumn || column == AreaColumn || column == NewestColumn
        || column == VerdictColumn;
    return index.isValid() && m_editing == Editing::Allowed && !fixed ? flags | Qt::ItemIsEditable
                                                                      : flags;
}

bool TargetsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const TargetId id = m_ids.at(index.row());
    const auto wanted = edited(id, index.column(), value.toString().trimmed());
    if (!wanted) {
        Q_EMIT refused(wanted.error().message);
        return false;
    }
    if (const Status done = edits::replaceTarget(m_document, id, wanted->first, wanted->second);
        !done) {
        Q_EMIT refused(done.error().message);
        return false;
    }
    return true;
}

Status TargetsModel::removeTarget(int row)
{
    return edits::removeTarget(m_document, m_ids.at(row));
}

Result<std::optional<Decimal>> TargetsModel::readBaseValue(
    const QString& text,
    const Indicator& indicator)
{
    const auto typed = parseTypedFigure(text, indicator);
    if (!typed) {
        return typed.error();
    }
    if (!*typed) {
        return std::optional<Decimal>();
    }
    if (const auto value = (*typed)->value; value && stateIsMeasured((*typed)->state)) {
        return value;
    }
    return Error{
        Error::Code::BadInput,
        tr("\"%1\" is no base value: type a number, or nothing to take the figure of the base "
           "year.")
            .arg(text)};
}

const Target& TargetsModel::target(const TargetId& id) const
{
    return *m_document.dataset().targets({id.indicator, id.area}).constFind(id.year);
}

QString TargetsModel::text(const TargetId& id, int column) const
{
    const Target& shown = target(id);
    const Indicator* indicator = m_document.catalogue().find(id.indicator);
    const Area* area = m_document.dataset().findArea(id.area);
    switch (column) {
    case IndicatorColumn:
        return indicator == nullptr ? id.indicator.text : indicator->name.current();
    case AreaColumn: return area == nullptr ? id.area.text : area->name.current();
    case YearColumn: return id.year.toString();
    case SpecColumn:
        return shown.spec.toDisplay()
            + (indicator != nullptr && indicator->isPercent()
                       && shown.spec.op != TargetOperator::Cumulative
                   ? QStringLiteral("%")
                   : QString());
    case NatureColumn: return targetNatureWord(shown.nature);
    case BaseYearColumn: return shown.baseYear ? shown.baseYear->toString() : QString();
    case BaseValueColumn: return shown.baseValue ? shown.baseValue->toString() : QString();
    case SourceColumn: return shown.source;
    case NewestColumn:
    case VerdictColumn: break;
    default: return {};
    }
    const auto year = newestYear(id);
    if (!year || indicator == nullptr) {
        return column == VerdictColumn ? verdictWord(Verdict::NoData) : QString();
    }
    const FigureId newest{id.indicator, id.area, *year};
    if (column == VerdictColumn) {
        return verdictWord(assess(m_document.readings(), newest, id.year));
    }
    return tr("%1 (%2)").arg(
        valueWithUnit(*m_document.readings().measured(newest), *indicator), year->toString());
}

std::optional<Year> TargetsModel::newestYear(const TargetId& id) const
{
    const Readings readings = m_document.readings();
    const YearRange years = m_document.dataset().settings().years;
    for (int back = 0; back < years.count(); ++back) {
        const Year year = years.last.plus(-back);
        if (year <= id.year && readings.measured({id.indicator, id.area, year})) {
            return year;
        }
    }
    return std::nullopt;
}

Result<std::pair<TargetId, Target>> TargetsModel::edited(
    const TargetId& id,
    int column,
    const QString& text) const
{
    std::pair<TargetId, Target> wanted{id, target(id)};
    if (column == YearColumn || (column == BaseYearColumn && !text.isEmpty())) {
        const auto year = Year::parse(text);
        if (!year) {
            return year.error();
        }
        if (column == YearColumn) {
            wanted.first.year = *year;
        } else {
            wanted.second.baseYear = *year;
        }
    } else if (column == BaseYearColumn) {
        wanted.second.baseYear.reset();
    } else if (column == SpecColumn) {
        const auto spec = TargetSpec::parse(text);
        if (!spec) {
            return spec.error();
        }
        wanted.second.spec = *spec;
    } else if (column == BaseValueColumn) {
        const auto value = readBaseValue(text, *m_document.catalogue().find(id.indicator));
        if (!value) {
            return value.error();
        }
        wanted.second.baseValue = *value;
    } else if (column == NatureColumn) {
        const auto nature = natureOf(text);
        if (!nature) {
            return nature.error();
        }
        wanted.second.nature = *nature;
    } else if (column == SourceColumn) {
        wanted.second.source = text;
    }
    return wanted;
}

void TargetsModel::follow(const ChangeSet& changes)
{
    const bool figuresOnly = std::all_of(changes.cbegin(), changes.cend(), [](const Change& c) {
        return std::holds_alternative<FigureChange>(c);
    });
    const QList<TargetId> ids = figuresOnly ? m_ids : listed();
    if (ids != m_ids) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    } else if (!m_ids.isEmpty()) {
        // The rows stay, and with them where the user stands.
        Q_EMIT dataChanged(
            index(0, figuresOnly ? NewestColumn : 0),
            index(rowCount() - 1, figuresOnly ? VerdictColumn : ColumnCount - 1));
    }
}

QList<TargetId> TargetsModel::listed() const
{
    using Place = std::tuple<qsizetype, qsizetype, Year>;
    QHash<IndicatorKey, qsizetype> pages;
    for (const Indicator& indicator : m_document.catalogue().indicators()) {
        pages.insert(indicator.key, pages.size());
    }
    QHash<AreaKey, qsizetype> areas;
    for (const Area& area : m_document.dataset().areas()) {
        areas.insert(area.key, areas.size());
    }
    QList<std::pair<Place, TargetId>> placed;
    for (const SeriesId& id : m_document.dataset().targetIds()) {
        const auto& targets = m_document.dataset().targets(id);
        const auto page = pages.value(id.indicator, pages.size());
        for (auto it = targets.cbegin(); it != targets.cend(); ++it) {
            placed.append(
                {{page, areas.value(id.area), it.key()}, {id.indicator, id.area, it.key()}});
        }
    }
    std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) {
        return a.first < b.first;
    });
    QList<TargetId> ids;
    for (const auto& [place, id] : placed) {
        ids.append(id);
    }
    return ids;
}

} // namespace qingshan
