// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartkinds.h>
#include <models/charts/chartrequest.h>
#include <models/domain/formulas.h>
#include <models/tables/figurepresence.h>
#include <models/tables/themetables.h>
#include <models/tables/touchedindicators.h>
#include <widgets/appearance.h>
#include <widgets/charts/chartview.h>
#include <widgets/messagebar.h>
#include <widgets/pages/areabox.h>
#include <widgets/pages/themepage.h>
#include <widgets/tables/figuretableview.h>
#include <widgets/verdictchip.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace qingshan {

namespace {

QFrame* makeCard(QWidget* content)
{
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(8, 8, 8, 8);
    box->addWidget(content);
    return card;
}

QLabel* makeLabel(const QString& role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(role);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ThemePage::ThemePage(
    Document& document,
    const ThemeKey& theme,
    const AreaKey& area,
    QWidget* parent)
    : Page(document, parent)
    , m_theme(theme)
    , m_area(area)
    , m_indicator(document.catalogue().findTheme(theme)->chart)
    , m_model(makeThemeTable(document, theme, area))
    , m_view(new ChartView)
    , m_table(new FigureTableView)
    , m_message(new MessageBar(this))
    , m_splitter(new QSplitter(Qt::Vertical))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(makeFacts());
    m_splitter->addWidget(makeCard(m_view));
    m_splitter->addWidget(makeCard(m_table));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({560, 440});
    column->addWidget(m_splitter, 1);
    column->addWidget(m_message);
    m_view->setScheme(currentScheme(*qApp));
    m_table->setTable(m_model.get());
    fillIndicators();
    connectParts();
    connectMessages();
    showIndicator(firstIndicator());
}

ThemePage::~ThemePage()
{
    m_table->giveUpEditing(); // the table goes after the model that its editor is about
}

/// The theme's own indicator, or where that has no figures the first one that has.
IndicatorKey ThemePage::firstIndicator() const
{
    const Readings readings = document().readings();
    QList<IndicatorKey> wanted{m_indicator};
    wanted += m_model->theme().columns;
    const auto found = std::find_if(wanted.cbegin(), wanted.cend(), [&](const IndicatorKey& key) {
        return hasFigures(readings, {key, m_area});
    });
    return found == wanted.cend() ? m_indicator : *found;
}

QWidget* ThemePage::makeHead()
{
    auto* head = new QWidget(this);
    auto* title = makeLabel(QStringLiteral("pageTitle"), head);
    title->setText(document().catalogue().findTheme(m_theme)->name.current());
    m_areas = new AreaBox(document(), head);
    m_areas->setArea(m_area);
    m_verdict = new VerdictChip(VerdictChip::Frame::Rounded, head);
    m_indicators = new QComboBox(head);
    m_indicators->setAccessibleName(tr("Indicator on the chart"));
    m_indicators->setToolTip(tr("Indicator on the chart"));
    m_kinds = new QComboBox(head);
    m_kinds->setAccessibleName(tr("Kind of chart"));
    m_kinds->setToolTip(tr("Kind of chart"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title);
    row->addWidget(m_areas);
    row->addWidget(m_verdict);
    row->addStretch(1);
    row->addWidget(m_indicators);
    row->addWidget(m_kinds);
    return head;
}

QWidget* ThemePage::makeFacts()
{
    auto* facts = new QWidget(this);
    auto* row = new QHBoxLayout(facts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    m_value = makeLabel(QStringLiteral("kpiValue"), facts);
    m_valueYear = makeLabel(QStringLiteral("kpiLabel"), facts);
    m_change = makeLabel(QStringLiteral("kpiLabel"), facts);
    m_target = makeLabel(QStringLiteral("kpiLabel"), facts);
    for (QLabel* label : {m_value, m_valueYear, m_change, m_target}) {
        row->addWidget(label, 0, Qt::AlignBottom);
    }
    row->addStretch(1);
    m_addYear = new QPushButton(tr("Add year"), facts);
    m_removeYear = new QPushButton(tr("Remove year"), facts);
    auto* copy = new QPushButton(tr("Copy sentence"), facts);
    connect(m_addYear, &QPushButton::clicked, this, &ThemePage::addYear);
    connect(m_removeYear, &QPushButton::clicked, this, &ThemePage::removeYear);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_view->spec() ? m_view->spec()->title : QString());
    });
    for (QPushButton* button : {m_addYear, m_removeYear, copy}) {
        row->addWidget(button);
    }
    return facts;
}

void ThemePage::connectParts()
{
    connect(m_areas, &AreaBox::areaChosen, this, &Page::areaChosen);
    connect(&document(), &Document::changed, this, &ThemePage::follow);
    connect(m_table, &FigureTableView::columnChanged, this, [this](int column) {
        const IndicatorKey& key = m_model->indicatorAt(column).key;
        if (key != m_indicator) {
            showIndicator(key);
        }
    });
    connect(m_indicators, &QComboBox::activated, this, [this] {
        showIndicator(IndicatorKey(m_indicators->currentData().toString()));
    });
    connect(m_kinds, &QComboBox::activated, this, &ThemePage::refreshChart);
    connect(m_view, &ChartView::yearChosen, m_table, &FigureTableView::goTo);
}

void ThemePage::connectMessages()
{
    connect(m_table, &FigureTableView::refused, this, [this](const QString& reason) {
        m_refused.reset();
        m_message->say(MessageBar::Kind::Error, reason);
    });
    connect(m_table, &FigureTableView::givenUp, this, [this] {
        if (m_refused) {
            m_refused.reset();
            m_message->clear();
        }
    });
    connect(
        m_model.get(), &YearlyTableModel::refused, this,
        [this](const FigureId& id, const QString& reason) {
            m_refused = id;
            m_message->say(MessageBar::Kind::Error, reason);
        });
    connect(
        m_model.get(), &YearlyTableModel::doubted, this,
        [this](const FigureId& id, const QStringList& doubts) {
            const bool keepsRefusal = m_refused && *m_refused != id && doubts.isEmpty();
            if (keepsRefusal) {
                return; // that cell has not been put right yet
            }
            m_refused.reset();
            if (doubts.isEmpty()) {
                m_message->clear();
            } else {
                m_message->say(MessageBar::Kind::Warning, doubts.join(u' '));
            }
        });
}

void ThemePage::setArea(const AreaKey& area)
{
    m_area = area;
    m_areas->setArea(area);
    m_table->giveUpEditing(); // what was refused was meant for the other area
    m_model->setArea(area);
    m_view->markEdited(std::nullopt);
    refreshChart();
}

void ThemePage::setAccess(Access access)
{
    const bool readOnly = access == Access::ReadOnly;
    m_model->setEditing(
        readOnly ? YearlyTableModel::Editing::Refused : YearlyTableModel::Editing::Allowed);
    m_addYear->setVisible(!readOnly);
    m_removeYear->setVisible(!readOnly);
}

void ThemePage::showIndicator(const IndicatorKey& indicator)
{
    if (m_indicator != indicator) {
        m_view->markEdited(std::nullopt);
    }
    m_indicator = indicator;
    m_indicators->setCurrentIndex(m_indicators->findData(indicator.text));
    const QModelIndex current = m_table->currentIndex();
    const auto& columns = m_model->theme().columns;
    const int column = static_cast<int>(columns.indexOf(indicator));
    if (column >= 0 && column != current.column()) {
        const int row = current.isValid() ? current.row() : m_model->rowCount() - 1;
        m_table->setCurrentIndex(m_model->index(row, column));
    }
    fillKinds();
    refreshChart();
}

std::optional<ChartSpec> ThemePage::chart() const
{
    return m_stale ? builtChart() : m_view->spec();
}

void ThemePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        refreshChart();
    }
}

QByteArray ThemePage::splitterState() const
{
    return m_splitter->saveState();
}

void ThemePage::restoreSplitter(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

void ThemePage::fillIndicators()
{
    for (const IndicatorKey& key : m_model->theme().columns) {
        m_indicators->addItem(document().catalogue().find(key)->name.current(), key.text);
    }
}

void ThemePage::fillKinds()
{
    const Indicator& indicator = *document().catalogue().find(m_indicator);
    m_kinds->clear();
    for (const ChartKindRow& row : chartKinds()) {
        if (row.suits(indicator)) {
            m_kinds->addItem(chartKindName(row.kind), static_cast<int>(row.kind));
        }
    }
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(defaultChartKind(indicator))));
    m_kinds->setVisible(m_kinds->count() > 1);
}

void ThemePage::follow(const ChangeSet& changes)
{
    for (const Change& change : changes) {
        const auto* figure = std::get_if<FigureChange>(&change);
        if (figure == nullptr || figure->id.area != m_area) {
            continue;
        }
        const IndicatorKey& edited = figure->id.indicator;
        if (edited == m_indicator || dependantsOf(edited).contains(m_indicator)) {
            m_view->markEdited(figure->id.year);
        }
    }
    const TouchedIndicators touched(changes, m_area, document().catalogue());
    const bool another = touched.contains(m_indicator) || dataDate() != m_shownDate;
    if (another && document().dataset().findArea(m_area) != nullptr) {
        refreshChart();
    }
}

/// The local day of the data: what the chart says in its footer.
QDate ThemePage::dataDate() const
{
    return document().dataTime().toLocalTime().date();
}

std::optional<ChartSpec> ThemePage::builtChart() const
{
    ChartRequest request;
    request.indicator = m_indicator;
    request.areas = {m_area};
    request.dataDate = dataDate();
    if (m_kinds->count() > 0) {
        request.kind = static_cast<ChartKind>(m_kinds->currentData().toInt());
    }
    const auto spec = buildChart(document().readings(), request);
    return spec ? std::optional(*spec) : std::nullopt;
}

void ThemePage::refreshChart()
{
    m_stale = !isVisible();
    if (m_stale) {
        return;
    }
    m_shownDate = dataDate();
    m_view->setSpec(builtChart(), tr("No figures yet: type the first one into the table below."));
    refreshFacts();
    Q_EMIT chartChanged();
}

void ThemePage::refreshFacts()
{
    const auto& spec = m_view->spec();
    m_value->setText(spec && spec->valueYear ? spec->valueText : QStringLiteral("–"));
    m_valueYear->setText(spec && spec->valueYear ? spec->valueYear->toString() : QString());
    m_change->setText(spec ? spec->changeText : QString());
    m_target->setText(spec ? spec->targetText : QString());
    const Verdict verdict = spec ? spec->verdict : Verdict::NoData;
    m_verdict->setVerdict(verdict);
    m_verdict->setVisible(verdict != Verdict::NoData);
}

void ThemePage::addYear()
{
    const Status done = m_model->addYear();
    sayFailure(done);
    if (done) {
        m_table->goTo(m_model->yearAt(m_model->rowCount() - 1));
    }
}

void ThemePage::removeYear()
{
    const int current = m_table->currentIndex().row();
    const int row = current < 0 ? m_model->rowCount() - 1 : current;
    const QString year = m_model->yearAt(row).toString();
    const int figures = m_model->figuresInYear(row);
    const Status done = m_model->removeYear(row);
    sayFailure(done);
    if (done && figures > 0) {
        m_message->say(
            MessageBar::Kind::Info,
            tr("Removed %1 with its %n figure(s) in all themes and areas. Ctrl+Z brings them back.",
               nullptr, figures)
                .arg(year));
    }
}

void ThemePage::sayFailure(const Status& status)
{
    m_refused.reset();
    if (status) {
        m_message->clear();
    } else {
        m_message->say(MessageBar::Kind::Error, status.error().message);
    }
}

} // namespace qingshan
