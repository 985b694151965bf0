// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/pages/page.h>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace qingshan {

class AreaBox;
class IndicatorCard;

/// A card for each theme's own indicator, then one for every other indicator that has figures in
/// the area. Cards are built only while the page is on screen.
class OverviewPage : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewPage)

public:
    OverviewPage(Document& document, const AreaKey& area, QWidget* parent = nullptr);

    void setArea(const AreaKey& area) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void follow(const ChangeSet& changes);
    void rebuild();
    void arrange();
    void refresh(const IndicatorKey& indicator);
    [[nodiscard]] IndicatorCard* cardOf(const IndicatorKey& indicator) const;
    [[nodiscard]] bool wantsCard(const Indicator& indicator) const;
    [[nodiscard]] QList<IndicatorKey> wantedCards() const;

    AreaKey m_area;
    AreaBox* m_areas;
    QWidget* m_body;
    QGridLayout* m_grid;
    QList<std::pair<IndicatorKey, IndicatorCard*>> m_cards;
    bool m_stale = true; ///< to be built when the page is next on screen
};

} // namespace qingshan
