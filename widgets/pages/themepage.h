// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/pages/page.h>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
QT_END_NAMESPACE

namespace qingshan {

class AreaBox;
class ChartView;
class FigureTableView;
class MessageBar;
class VerdictChip;
class YearlyTableModel;

/// A theme: chart over table. The chart shows the indicator of the column the
/// user stands in and moves with every figure typed; while the page is hidden it waits.
class ThemePage : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemePage)

public:
    ThemePage(
        Document& document,
        const ThemeKey& theme,
        const AreaKey& area,
        QWidget* parent = nullptr);
    ~ThemePage() override;

    void setArea(const AreaKey& area) override;
    void setAccess(Access access);
    /// Shows the chart of an indicator of this theme and stands in its column.
    void showIndicator(const IndicatorKey& indicator);
    [[nodiscard]] std::optional<ChartSpec> chart() const override;

    [[nodiscard]] const IndicatorKey& indicator() const { return m_indicator; }

    [[nodiscard]] ChartView& chartView() const { return *m_view; }

    [[nodiscard]] FigureTableView& table() const { return *m_table; }

    [[nodiscard]] QByteArray splitterState() const;
    void restoreSplitter(const QByteArray& state);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] IndicatorKey firstIndicator() const;
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFacts();
    void connectParts();
    void connectMessages();
    void fillIndicators();
    void fillKinds();
    void follow(const ChangeSet& changes);
    [[nodiscard]] QDate dataDate() const;
    [[nodiscard]] std::optional<ChartSpec> builtChart() const;
    void refreshChart();
    void refreshFacts();
    void addYear();
    void removeYear();
    void sayFailure(const Status& status);

    ThemeKey m_theme;
    AreaKey m_area;
    IndicatorKey m_indicator;
    bool m_stale = true; ///< the chart is to be built when the page is next on screen
    QDate m_shownDate; ///< the date of the data on the chart
    std::optional<FigureId> m_refused; ///< the cell that the message is about, if it was refused
    std::unique_ptr<YearlyTableModel> m_model;
    AreaBox* m_areas = nullptr;
    QComboBox* m_indicators = nullptr;
    QComboBox* m_kinds = nullptr;
    VerdictChip* m_verdict = nullptr;
    QLabel* m_value = nullptr;
    QLabel* m_valueYear = nullptr;
    QLabel* m_change = nullptr;
    QLabel* m_target = nullptr;
    ChartView* m_view = nullptr;
    FigureTableView* m_table = nullptr;
    QPushButton* m_addYear = nullptr;
    QPushButton* m_removeYear = nullptr;
    MessageBar* m_message = nullptr;
    QSplitter* m_splitter = nullptr;
};

} // namespace qingshan
