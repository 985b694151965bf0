// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/assessment.h>
#include <models/tables/figurepresence.h>
#include <models/tables/touchedindicators.h>
#include <widgets/messagebar.h>
#include <widgets/navigationdelegate.h>
#include <widgets/pages/overviewpage.h>
#include <widgets/pages/targetspage.h>
#include <widgets/pages/themepage.h>
#include <widgets/tables/figuretableview.h>
#include <widgets/workspace.h>

#include <QHBoxLayout>
#include <QListWidget>
#include <QSettings>
#include <QStackedWidget>

namespace qingshan {

Workspace::Workspace(Document& document, Page::Access access, const Place& place, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_area(place.area)
    , m_navigation(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    if (document.dataset().findArea(m_area) == nullptr) {
        const Area* subject = document.dataset().subject();
        m_area = subject == nullptr ? AreaKey() : subject->key;
    }
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setFixedWidth(196);
    m_navigation->setItemDelegate(new NavigationDelegate(m_navigation));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);

    addPage(tr("Overview"), new OverviewPage(document, m_area));
    for (const Theme& theme : document.catalogue().themes()) {
        auto* page = new ThemePage(document, theme.key, m_area);
        page->setAccess(access);
        m_themes.append({theme.key, page});
        addPage(theme.name.current(), page);
    }
    auto* targets = new TargetsPage(document, m_area);
    targets->setAccess(access);
    addPage(tr("Targets"), targets);

    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        Q_EMIT pageChanged();
    });
    connect(&document, &Document::changed, this, &Workspace::followVerdicts);
    setFocusProxy(m_navigation);
    refreshVerdicts();
    goToPage(place.page);
    if (auto* theme = qobject_cast<ThemePage*>(currentPage());
        theme != nullptr && !place.indicator.isEmpty()) {
        theme->showIndicator(place.indicator);
    }
}

Workspace::Place Workspace::place() const
{
    const auto* theme = qobject_cast<const ThemePage*>(currentPage());
    return {
        m_navigation->currentRow(), m_area, theme == nullptr ? IndicatorKey() : theme->indicator()};
}

void Workspace::goToPage(int page)
{
    m_navigation->setCurrentRow(std::clamp(page, 0, pageCount() - 1));
}

int Workspace::pageCount() const
{
    return m_pages->count();
}

QString Workspace::pageName(int page) const
{
    return m_navigation->item(page)->text();
}

std::optional<ChartSpec> Workspace::chart() const
{
    return currentPage()->chart();
}

void Workspace::clearMessages()
{
    for (MessageBar* bar : findChildren<MessageBar*>()) {
        bar->clear();
    }
}

void Workspace::saveState(QSettings& settings) const
{
    if (!m_themes.isEmpty()) {
        settings.setValue(
            QStringLiteral("window/splitter"), m_themes.first().second->splitterState());
    }
}

void Workspace::restoreState(const QSettings& settings)
{
    const QByteArray splitter = settings.value(QStringLiteral("window/splitter")).toByteArray();
    for (const auto& theme : m_themes) {
        theme.second->restoreSplitter(splitter);
    }
}

void Workspace::addPage(const QString& name, Page* page)
{
    m_navigation->addItem(name);
    m_navigation->item(m_navigation->count() - 1)->setData(Qt::AccessibleTextRole, name);
    m_pages->addWidget(page);
    connect(page, &Page::areaChosen, this, &Workspace::setArea);
    connect(page, &Page::chartChanged, this, &Workspace::chartChanged);
    connect(page, &Page::themeRequested, this, &Workspace::openTheme);
}

void Workspace::setArea(const AreaKey& area)
{
    m_area = area;
    for (int i = 0; i < m_pages->count(); ++i) {
        static_cast<Page*>(m_pages->widget(i))->setArea(area);
    }
    refreshVerdicts();
}

void Workspace::openTheme(const ThemeKey& theme, const IndicatorKey& indicator)
{
    for (const auto& [key, page] : m_themes) {
        if (key == theme) {
            goToPage(m_pages->indexOf(page));
            page->showIndicator(indicator);
            page->table().setFocus(Qt::OtherFocusReason);
        }
    }
}

void Workspace::followVerdicts(const ChangeSet& changes)
{
    const TouchedIndicators touched(changes, m_area, m_document.catalogue());
    for (const auto& [key, page] : m_themes) {
        if (touched.contains(m_document.catalogue().findTheme(key)->chart)) {
            refreshVerdict(key, page);
        }
    }
}

void Workspace::refreshVerdicts()
{
    for (const auto& [key, page] : m_themes) {
        refreshVerdict(key, page);
    }
}

void Workspace::refreshVerdict(const ThemeKey& theme, const ThemePage* page)
{
    const IndicatorKey& indicator = m_document.catalogue().findTheme(theme)->chart;
    const Readings readings = m_document.readings();
    const auto year = newestMeasured(readings, {indicator, m_area});
    const Verdict verdict = year ? assess(readings, {indicator, m_area, *year}) : Verdict::NoData;
    QListWidgetItem& item = *m_navigation->item(m_pages->indexOf(page));
    item.setData(NavigationDelegate::VerdictRole, static_cast<int>(verdict));
    const bool judged = verdict != Verdict::NoData && verdict != Verdict::NoTarget;
    //: A page of the navigation and how its theme stands, read out.
    const QString spoken = tr("%1: %2").arg(item.text(), verdictWord(verdict));
    item.setData(Qt::AccessibleTextRole, judged ? spoken : item.text());
}

Page* Workspace::currentPage() const
{
    return static_cast<Page*>(m_pages->currentWidget());
}

} // namespace qingshan
