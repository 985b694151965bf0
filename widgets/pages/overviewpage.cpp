// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/chartrequest.h>
#include <models/domain/formulas.h>
#include <widgets/pages/areabox.h>
#include <widgets/pages/indicatorcard.h>
#include <widgets/pages/overviewpage.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

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
    rebuild();
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

void OverviewPage::follow(const ChangeSet& changes)
{
    QList<IndicatorKey> shown;
    for (const auto& card : m_cards) {
        shown.append(card.first);
    }
    if (wantedCards() != shown) {
        rebuild();
        return;
    }
    for (const Change& change : changes) {
        if (const auto* figure = std::get_if<FigureChange>(&change)) {
            refresh(figure->id.indicator);
            for (const IndicatorKey& dependant : dependantsOf(figure->id.indicator)) {
                refresh(dependant);
            }
        } else {
            rebuild();
            return;
        }
    }
}

QList<IndicatorKey> OverviewPage::wantedCards() const
{
    QList<IndicatorKey> keys;
    for (const Theme& theme : document().catalogue().themes()) {
        keys.append(theme.chart);
    }
    const Readings readings = document().readings();
    const YearRange years = document().dataset().settings().years;
    for (const Indicator& indicator : document().catalogue().indicators()) {
        const bool figures = !document().dataset().series({indicator.key, m_area}).isEmpty()
            || (indicator.isComputable()
                && !readings.series({indicator.key, m_area}, years).isEmpty());
        const bool headline =
            indicator.measure != Measure::Flag && indicator.direction != Direction::None;
        if (figures && headline && !keys.contains(indicator.key)) {
            keys.append(indicator.key);
        }
    }
    return keys;
}

void OverviewPage::rebuild()
{
    for (const auto& card : m_cards) {
        card.second->deleteLater();
    }
    m_cards.clear();
    for (const IndicatorKey& key : wantedCards()) {
        auto* card = new IndicatorCard(m_body);
        const ThemeKey theme = document().catalogue().find(key)->theme;
        connect(card, &IndicatorCard::opened, this, [this, theme, key] {
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
    for (const auto& [key, card] : m_cards) {
        if (key != indicator) {
            continue;
        }
        const auto spec = buildChart(document().readings(), {key, {}, {}, {m_area}, {}, {}, {}});
        card->show(
            document().catalogue().find(key)->name.current(),
            spec ? std::optional(*spec) : std::nullopt);
    }
}

} // namespace qingshan
