// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <widgets/messagebar.h>
#include <widgets/pages/areabox.h>
#include <widgets/pages/targetspage.h>
#include <widgets/tables/verdictdelegate.h>

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace qingshan {

TargetsPage::TargetsPage(Document& document, const AreaKey& area, QWidget* parent)
    : Page(document, parent)
    , m_model(document)
    , m_message(new MessageBar(this))
{
    auto* title = new QLabel(tr("Targets"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(makeTable(), 1);
    column->addWidget(m_message);
    column->addWidget(makeForm());
    connect(&m_model, &TargetsModel::refused, this, [this](const QString& reason) {
        m_message->say(MessageBar::Kind::Error, reason);
    });
    connect(&document, &Document::changed, this, [this] { m_message->clear(); });
    setArea(area);
}

QWidget* TargetsPage::makeTable()
{
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    m_table = new QTableView(card);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Targets"));
    m_table->setItemDelegateForColumn(TargetsModel::VerdictColumn, new VerdictDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->resizeColumnsToContents();
    constexpr int padding = 14;
    constexpr int widestName = 270;
    for (int column = 0; column < TargetsModel::SourceColumn; ++column) {
        m_table->setColumnWidth(
            column, std::min(m_table->columnWidth(column) + padding, widestName));
    }
    m_removeKey = new QShortcut(QKeySequence::Delete, m_table);
    m_removeKey->setContext(Qt::WidgetShortcut);
    connect(m_removeKey, &QShortcut::activated, this, &TargetsPage::removeTarget);
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(8, 8, 8, 8);
    box->addWidget(m_table);
    return card;
}

QWidget* TargetsPage::makeForm()
{
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    m_form = card;
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(14, 10, 14, 12);
    grid->setHorizontalSpacing(10);
    const auto add = [&](int column, const QString& name, QWidget* field) {
        auto* label = new QLabel(name, card);
        label->setObjectName(QStringLiteral("hint"));
        label->setBuddy(field);
        field->setAccessibleName(name);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
    };
    m_indicator = new QComboBox(card);
    for (const Indicator& indicator : document().catalogue().indicators()) {
        if (indicator.direction != Direction::None) {
            m_indicator->addItem(indicator.name.current(), indicator.key.text);
        }
    }
    m_indicator->setMinimumContentsLength(16);
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_areas = new AreaBox(document(), card);
    m_spec = new QLineEdit(card);
    m_spec->setPlaceholderText(QStringLiteral(">=70.24"));
    m_year = new QLineEdit(card);
    m_year->setPlaceholderText(QStringLiteral("2025"));
    m_nature = new QComboBox(card);
    for (const TargetNature nature : {TargetNature::Expected, TargetNature::Binding}) {
        m_nature->addItem(targetNatureWord(nature), static_cast<int>(nature));
    }
    m_baseYear = new QLineEdit(card);
    m_baseYear->setPlaceholderText(tr("optional"));
    m_baseValue = new QLineEdit(card);
    m_baseValue->setPlaceholderText(tr("optional"));
    m_source = new QLineEdit(card);
    m_source->setPlaceholderText(tr("optional"));
    for (QLineEdit* narrow : {m_year, m_spec, m_baseYear, m_baseValue}) {
        narrow->setMaximumWidth(110);
    }
    add(0, tr("Indicator"), m_indicator);
    add(1, tr("Area"), m_areas);
    add(2, tr("Target"), m_spec);
    add(3, tr("Target year"), m_year);
    add(4, tr("Nature"), m_nature);
    add(5, tr("Base year"), m_baseYear);
    add(6, tr("Base value"), m_baseValue);
    add(7, tr("Source"), m_source);
    auto* set = new QPushButton(tr("Set target"), card);
    set->setObjectName(QStringLiteral("primary"));
    auto* remove = new QPushButton(tr("Remove selected"), card);
    connect(set, &QPushButton::clicked, this, &TargetsPage::addTarget);
    connect(m_source, &QLineEdit::returnPressed, this, &TargetsPage::addTarget);
    connect(remove, &QPushButton::clicked, this, &TargetsPage::removeTarget);
    grid->addWidget(set, 1, 8);
    grid->addWidget(remove, 1, 9);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(7, 2);
    return card;
}

void TargetsPage::setArea(const AreaKey& area)
{
    m_areas->setArea(area);
}

void TargetsPage::setAccess(Access access)
{
    const bool readOnly = access == Access::ReadOnly;
    m_model.setEditing(readOnly ? TargetsModel::Editing::Refused : TargetsModel::Editing::Allowed);
    m_form->setVisible(!readOnly);
    m_removeKey->setEnabled(!readOnly);
}

void TargetsPage::addTarget()
{
    const IndicatorKey key(m_indicator->currentData().toString());
    const Indicator& indicator = *document().catalogue().find(key);
    const auto spec = TargetSpec::parse(m_spec->text());
    const auto year = Year::parse(m_year->text());
    const auto baseValue = TargetsModel::readBaseValue(m_baseValue->text(), indicator);
    const bool hasBase = !m_baseYear->text().trimmed().isEmpty();
    const auto baseYear = hasBase ? Year::parse(m_baseYear->text())
                                  : Result<Year>(Year::from(Year::earliest).value());
    for (const Error* error :
         {spec ? nullptr : &spec.error(), year ? nullptr : &year.error(),
          baseYear ? nullptr : &baseYear.error(), baseValue ? nullptr : &baseValue.error()}) {
        if (error != nullptr) {
            m_message->say(MessageBar::Kind::Error, error->message);
            return;
        }
    }
    Target target{*spec, static_cast<TargetNature>(m_nature->currentData().toInt())};
    target.baseYear = hasBase ? std::optional(*baseYear) : std::nullopt;
    target.baseValue = *baseValue;
    target.source = m_source->text().trimmed();
    say(edits::setTarget(document(), {key, m_areas->area(), *year}, target));
}

void TargetsPage::removeTarget()
{
    // Not the current row: a table has one as soon as it has the keyboard.
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (!selected.isEmpty()) {
        say(m_model.removeTarget(selected.first().row()));
    }
}

void TargetsPage::say(const Status& status)
{
    if (status) {
        m_message->clear();
    } else {
        m_message->say(MessageBar::Kind::Error, status.error().message);
    }
}

} // namespace qingshan
