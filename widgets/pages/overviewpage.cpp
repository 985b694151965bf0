// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartrequest.h>
#include <models/tables/figurepresence.h>
#include <models/tables/touchedindicators.h>
#include <widgets/pages/areabox.h>
#include <widgets/pages/indicatorcard.h>
#include <widgets/pages/overviewpage.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace qingshan {

OverviewPage::OverviewPage(Document& document, const AreaKey& area, QWidget* parent)
    : Page(document, parent)
    , m_area(area)
    , m_areas(new AreaBox(document, this))
    , m_body(new QWidget)
    , m_grid(new QGridLayout(m_body))
{
    auto* title = new QLabel(tr("Overview"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_areas);
    head->addStretch(1);
    m_body->setObjectName(QStringLiteral("pageBody"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    connect(m_areas, &AreaBox::areaChosen, this, &Page::areaChosen);
    connect(&document, &Document::changed, this, &OverviewPage::follow);
    m_areas->setArea(area);
}

void OverviewPage::setArea(const AreaKey& area)
{
    m_area = area;
    m_areas->setArea(area);
    rebuild();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        rebuild();
    }
}

void OverviewPage::follow(const ChangeSet& changes)
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    const TouchedIndicators touched(changes, m_area, document().catalogue());
    const auto& keys = touched.keys();
    const auto comesOrGoes = [this](const IndicatorKey& key) {
        const Indicator* indicator = document().catalogue().find(key);
        return indicator != nullptr && wantsCard(*indicator) != (cardOf(key) != nullptr);
    };
    if (touched.all() || std::any_of(keys.cbegin(), keys.cend(), comesOrGoes)) {
        rebuild();
        return;
    }
    for (const IndicatorKey& key : keys) {
        refresh(key);
    }
}

IndicatorCard* OverviewPage::cardOf(const IndicatorKey& indicator) const
{
    const auto found =
        std::find_if(m_cards.cbegin(), m_cards.cend(), [&indicator](const auto& card) {
            return card.first == indicator;
        });
    return found == m_cards.cend() ? nullptr : found->second;
}

bool OverviewPage::wantsCard(const Indicator& indicator) const
{
    if (document().catalogue().findTheme(indicator.theme)->chart == indicator.key) {
        return true;
    }
    const bool headline =
        indicator.measure != Measure::Flag && indicator.direction != Direction::None;
    return headline && hasFigures(document().readings(), {indicator.key, m_area});
}

/// The themes' own indicators first.
QList<IndicatorKey> OverviewPage::wantedCards() const
{
    QList<IndicatorKey> keys;
    for (const Theme& theme : document().catalogue().themes()) {
        keys.append(theme.chart);
    }
    for (const Indicator& indicator : document().catalogue().indicators()) {
        if (!keys.contains(indicator.key) && wantsCard(indicator)) {
            keys.append(indicator.key);
        }
    }
    return keys;
}

void OverviewPage::rebuild()
{
    m_stale = !isVisible();
    if (m_stale) {
        return;
    }
    for (const auto& card : m_cards) {
        card.second->deleteLater();
    }
    m_cards.clear();
    for (const IndicatorKey& key : wantedCards()) {
        auto* card = new IndicatorCard(m_body);
        const ThemeKey theme = document().catalogue().find(key)->theme;
        connect(card, &IndicatorCard::clicked, this, [this, theme, key] {
            Q_EMIT themeRequested(theme, key);
        });
        m_cards.append({key, card});
        refresh(key);
    }
    arrange();
}

void OverviewPage::arrange()
{
    constexpr int cardWidth = 264;
    const int columns = std::clamp((width() - 36) / cardWidth, 1, 6);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_cards.at(i).second, at / columns, at % columns);
    }
    for (int column = 0; column < 6; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

void OverviewPage::refresh(const IndicatorKey& indicator)
{
    IndicatorCard* card = cardOf(indicator);
    if (card == nullptr) {
        return;
    }
    const auto spec = buildChart(document().readings(), {indicator, {}, {}, {m_area}, {}, {}, {}});
    card->show(
        document().catalogue().find(indicator)->name.current(),
        spec ? std::optional(*spec) : std::nullopt);
}

} // namespace qingshan
