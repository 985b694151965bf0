// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/chartview.h>

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace qingshan {

namespace {

/// To those who hear the program a scroll area is nothing in particular.
QAccessibleInterface* asChart(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view == nullptr ? nullptr : new QAccessibleWidget(view, QAccessible::Chart);
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent)
{
    QAccessible::installFactory(asChart); // once, however often it is asked for
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
}

ChartView::~ChartView() = default;

void ChartView::setSpec(const std::optional<ChartSpec>& spec, const QString& emptyText)
{
    m_spec = spec;
    m_emptyText = emptyText;
    if (m_cursor && !(spec && spec->years.contains(*m_cursor))) {
        m_cursor.reset(); // the year is not on this chart
    }
    refreshSpoken();
    refresh();
}

void ChartView::setScheme(ColorScheme scheme)
{
    m_scheme = scheme;
    refresh();
}

void ChartView::markEdited(std::optional<Year> year)
{
    m_edited = year;
    m_renderer.setHighlight(m_cursor ? m_cursor : m_edited);
}

QSize ChartView::sizeHint() const
{
    return {900, 420};
}

QSize ChartView::minimumSizeHint() const
{
    return {420, 250};
}

void ChartView::refresh()
{
    setBackgroundBrush(QColor::fromRgb(qingshan::palette(m_scheme).surface));
    if (!m_spec) {
        // A view without a scene paints nothing at all, not even the sentence that says why.
        setScene(&m_blank);
        viewport()->update();
        return;
    }
    m_renderer.show(*m_spec, QSizeF(viewport()->size()), qingshan::palette(m_scheme));
    m_renderer.setHighlight(m_cursor ? m_cursor : m_edited);
    if (scene() != &m_renderer.scene()) {
        setScene(&m_renderer.scene());
    }
    setSceneRect(m_renderer.scene().sceneRect());
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    refresh();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const auto year = yearAt(event->position());
    setCursorYear(year);
    if (year) {
        QToolTip::showText(event->globalPosition().toPoint(), readOut(*year), this);
    } else {
        QToolTip::hideText();
    }
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (const auto year = yearAt(event->position())) {
        Q_EMIT yearChosen(*year);
    }
}

void ChartView::leaveEvent(QEvent* event)
{
    setCursorYear(std::nullopt);
    QGraphicsView::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (!m_spec) {
        QWidget::keyPressEvent(event);
        return;
    }
    const YearRange years = m_spec->years;
    const Year current = m_cursor.value_or(years.last);
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorYear(m_cursor ? std::max(years.first, current.plus(-1)) : current);
        break;
    case Qt::Key_Right: setCursorYear(std::min(years.last, current.plus(1))); break;
    case Qt::Key_Home: setCursorYear(years.first); break;
    case Qt::Key_End: setCursorYear(years.last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT yearChosen(current); return;
    default:
        QWidget::keyPressEvent(event); // not ours: the page may scroll
        return;
    }
    const QPointF at(m_renderer.layout().x(m_cursor->number()), m_renderer.layout().plot.top());
    QToolTip::showText(mapToGlobal(at.toPoint()), readOut(*m_cursor), this);
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // a page of charts must scroll under the mouse
}

void ChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    Q_UNUSED(rect)
    if (hasFocus()) {
        painter->setPen(QPen(QColor::fromRgb(qingshan::palette(m_scheme).accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
    if (!m_spec) {
        painter->setPen(QColor::fromRgb(qingshan::palette(m_scheme).muted));
        painter->drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

/// Says what the cursor is on, without one what the chart says. Changing the name tells those who
/// listen.
void ChartView::refreshSpoken()
{
    const QString said = m_spec ? m_spec->title : m_emptyText;
    setAccessibleName(m_cursor ? readOut(*m_cursor).replace(u'\n', QStringLiteral("; ")) : said);
    setAccessibleDescription(m_spec ? m_spec->description : QString());
}

void ChartView::setCursorYear(std::optional<Year> year)
{
    if (year == m_cursor) {
        return;
    }
    m_cursor = year;
    refreshSpoken();
    m_renderer.setHighlight(m_cursor ? m_cursor : m_edited);
}

std::optional<Year> ChartView::yearAt(const QPointF& position) const
{
    const ChartLayout& layout = m_renderer.layout();
    if (!m_spec || !layout.plot.contains(position)) {
        return std::nullopt;
    }
    const int offset = static_cast<int>((position.x() - layout.plot.left()) / layout.yearWidth());
    return m_spec->years.first.plus(std::min(offset, m_spec->years.count() - 1));
}

QString ChartView::readOut(Year year) const
{
    QStringList lines;
    for (const ChartSeries& series : m_spec->series) {
        for (const ChartRun& run : series.runs) {
            for (const ChartPoint& point : run) {
                if (point.year != year) {
                    continue;
                }
                QString value = series.name + u' ' + point.label;
                value += m_spec->unit.isEmpty() ? QString() : QString(u' ' + m_spec->unit);
                value += point.state == FigureState::Final
                    ? QString()
                    : QString(u' ' + figureStateWord(point.state));
                lines += point.computed ? tr("%1 (computed)").arg(value) : value;
            }
        }
    }
    for (const GapMark& gap : m_spec->gaps) {
        if (gap.years.contains(year)) {
            lines += gap.word;
        }
    }
    return lines.isEmpty() ? year.toString() : QString(year.toString() + u'\n' + lines.join(u'\n'));
}

} // namespace qingshan
