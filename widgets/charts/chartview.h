// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/charts/chartrenderer.h>

#include <QGraphicsView>

namespace qingshan {

/// A chart on screen. It follows its size, reads out a figure under the mouse or the keyboard
/// cursor (Left, Right, Home, End), and is named for screen readers by its sentence or by what the
/// cursor is on. A plain
/// QGraphicsView on purpose: QChartView 6.4 swallows the wheel and crashes on a press into
/// nothing (QTBUG-119712, QTBUG-118669).
class ChartView : public QGraphicsView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartView)

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// Shows a chart; nothing shows `emptyText` instead.
    void setSpec(const std::optional<ChartSpec>& spec, const QString& emptyText = {});
    void setScheme(ColorScheme scheme);
    /// Rings the point of the year just edited until the next edit.
    void markEdited(std::optional<Year> year);

    [[nodiscard]] const std::optional<ChartSpec>& spec() const { return m_spec; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A year was chosen on the chart by a click or Enter.
    void yearChosen(qingshan::Year year);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void refresh();
    void refreshSpoken();
    void setCursorYear(std::optional<Year> year);
    [[nodiscard]] std::optional<Year> yearAt(const QPointF& position) const;
    [[nodiscard]] QString readOut(Year year) const;

    ChartRenderer m_renderer;
    QGraphicsScene m_blank; ///< shown when there is no chart
    std::optional<ChartSpec> m_spec;
    QString m_emptyText;
    ColorScheme m_scheme = ColorScheme::Light;
    std::optional<Year> m_cursor;
    std::optional<Year> m_edited;
};

} // namespace qingshan
