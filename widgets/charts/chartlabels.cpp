// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/chartlabels.h>
#include <widgets/charts/chartnames.h>
#include <widgets/charts/labelplacer.h>

#include <algorithm>
#include <cmath>

namespace qingshan {

namespace {

Ink inkOf(GuideLine::Role role)
{
    switch (role) {
    case GuideLine::Role::Target: return Ink::Target;
    case GuideLine::Role::Limit: return Ink::Limit;
    case GuideLine::Role::Reference: break;
    }
    return Ink::Muted;
}

/// One pass over a spec; keeps what all steps share.
class Labeller {
public:
    Labeller(const ChartSpec& spec, const ChartFonts& fonts, ChartLayout& layout)
        : m_spec(spec)
        , m_fonts(fonts)
        , m_layout(layout)
        , m_placer(QRectF(
              QPointF(
                  layout.base * 0.4,
                  layout.plot.top() - fonts.lineHeight(TextRole::Value) - layout.base * 0.4),
              QPointF(layout.size.width() - layout.base * 0.4, layout.plot.bottom())))
    {
    }

    void run()
    {
        for (const PlacedText& frame : std::as_const(m_layout.texts)) {
            m_placer.block(frame.box);
        }
        blockFigures();
        placeNames(m_spec, m_fonts, m_layout, m_placer);
        placeGaps();
        placeBreaks();
        placeGuides();
        placeValues();
    }

private:
    [[nodiscard]] const ChartSeries* focus() const
    {
        return m_spec.series.isEmpty() ? nullptr : &m_spec.series.first();
    }

    [[nodiscard]] bool drawsColumns(const ChartSeries& series) const
    {
        return m_spec.kind == ChartKind::Columns && series.role == SeriesRole::Focus;
    }

    void add(const QString& text, const QRectF& box, TextRole role, Ink ink)
    {
        m_layout.texts.append({text, box, role, ink, PlacedText::Run::Level});
    }

    void blockFigures();
    void blockColumn(const ChartPoint& point);
    void placeGaps();
    void placeGap(const GapMark& gap);
    void placeBreaks();
    void placeGuides();
    void placeGuide(const GuideLine& guide);
    void placeValues();
    [[nodiscard]] QList<const ChartPoint*> valueOrder() const;

    const ChartSpec& m_spec;
    const ChartFonts& m_fonts;
    ChartLayout& m_layout;
    LabelPlacer m_placer;
};

void Labeller::blockFigures()
{
    const double r = m_layout.markerRadius() + 1;
    for (const ChartSeries& series : m_spec.series) {
        for (const ChartRun& run : series.runs) {
            for (qsizetype i = 0; i < run.size(); ++i) {
                const QPointF at = m_layout.at(run.at(i));
                if (drawsColumns(series)) {
                    blockColumn(run.at(i));
                    continue;
                }
                m_placer.block(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
                if (i > 0) {
                    m_placer.block(QLineF(m_layout.at(run.at(i - 1)), at));
                }
            }
        }
    }
    for (const GuideLine& guide : m_spec.guides) {
        for (qsizetype i = 1; i < guide.path.size(); ++i) {
            const auto& a = guide.path.at(i - 1);
            const auto& b = guide.path.at(i);
            m_placer.block(QLineF(
                m_layout.x(a.year), m_layout.y(a.value), m_layout.x(b.year), m_layout.y(b.value)));
        }
    }
}

void Labeller::blockColumn(const ChartPoint& point)
{
    const double half = m_layout.yearWidth() * 0.31;
    const QPointF top = m_layout.at(point);
    m_placer.block(QRectF(
        QPointF(top.x() - half, top.y()),
        QPointF(top.x() + half, std::max(m_layout.plot.bottom(), top.y() + 1))));
}

void Labeller::placeGaps()
{
    for (const GapMark& gap : m_spec.gaps) {
        placeGap(gap);
    }
}

void Labeller::placeGap(const GapMark& gap)
{
    const double left = m_layout.x(gap.years.first.number() - 0.5);
    const double right = m_layout.x(gap.years.last.number() + 0.5);
    const double centre = (left + right) / 2;
    const double inset = m_layout.base * 0.6;
    double bottom = m_layout.plot.bottom() - inset;
    if (gap.state && *gap.state != FigureState::BelowDetection) {
        // A withheld, pending or inapplicable figure is marked in every year it concerns.
        const double size = m_layout.base;
        for (int year = gap.years.first.number(); year <= gap.years.last.number(); ++year) {
            const QPointF sign(m_layout.x(year), bottom - size / 2);
            m_layout.signs.append({sign, *gap.state});
            m_placer.block(QRectF(sign.x() - size / 2, sign.y() - size / 2, size, size));
        }
        bottom -= size + inset;
    }
    const QSizeF level = m_fonts.size(gap.word, TextRole::Note);
    const double rise = bottom - m_layout.plot.top();
    QList<QRectF> wanted;
    for (double up = 0; up + level.height() <= rise; up += level.height()) {
        wanted.append(
            QRectF(QPointF(centre - level.width() / 2, bottom - level.height() - up), level));
    }
    if (level.width() <= right - left) {
        if (const auto box = m_placer.place(wanted)) {
            m_layout.texts.append({gap.word, *box, TextRole::Note, Ink::Muted});
            return;
        }
    }
    const QSizeF turned(level.height(), level.width());
    QList<QRectF> upright;
    for (double up = 0; up + turned.height() <= rise; up += level.height() / 2) {
        upright.append(
            QRectF(QPointF(centre - turned.width() / 2, bottom - turned.height() - up), turned));
    }
    if (const auto box = m_placer.place(upright)) {
        m_layout.texts.append(
            {gap.word, *box, TextRole::Note, Ink::Muted, PlacedText::Run::Upright});
    } else if (const auto wide = m_placer.place(wanted)) {
        m_layout.texts.append({gap.word, *wide, TextRole::Note, Ink::Muted});
    } else if (const auto crossed = m_placer.placeOverLines(upright + wanted)) {
        // A gap without its word would be a riddle: rather a thin line behind it.
        const auto run = crossed->height() > crossed->width() ? PlacedText::Run::Upright
                                                              : PlacedText::Run::Level;
        m_layout.texts.append({gap.word, *crossed, TextRole::Note, Ink::Muted, run});
    } else {
        ++m_layout.wordsDropped;
    }
}

void Labeller::placeBreaks()
{
    for (const BreakMark& mark : m_spec.breaks) {
        const double x = m_layout.x(mark.year.number() - 0.5);
        const QLineF line(x, m_layout.plot.top(), x, m_layout.plot.bottom());
        m_layout.lines.append({line, PlacedLine::Kind::Break});
        m_placer.block(line);
        const QSizeF size = m_fonts.size(mark.word, TextRole::Note);
        const double inset = m_layout.base * 0.6;
        QList<QRectF> wanted;
        for (double top = m_layout.plot.top(); top + size.height() < m_layout.plot.bottom();
             top += size.height()) {
            wanted.append(QRectF(QPointF(x + inset, top), size));
            wanted.append(QRectF(QPointF(x - inset - size.width(), top), size));
        }
        if (const auto box = m_placer.place(wanted)) {
            m_layout.texts.append({mark.word, *box, TextRole::Note, Ink::Muted});
            continue;
        }
        const QSizeF turned(size.height(), size.width());
        QList<QRectF> upright;
        for (double top = m_layout.plot.top(); top + turned.height() < m_layout.plot.bottom();
             top += size.height() / 2) {
            upright.append(QRectF(QPointF(x + inset, top), turned));
            upright.append(QRectF(QPointF(x - inset - turned.width(), top), turned));
        }
        if (const auto box = m_placer.place(upright)) {
            m_layout.texts.append(
                {mark.word, *box, TextRole::Note, Ink::Muted, PlacedText::Run::Upright});
        } else {
            ++m_layout.wordsDropped;
        }
    }
}

void Labeller::placeGuides()
{
    for (const GuideLine& guide : m_spec.guides) {
        placeGuide(guide);
    }
}

/// Along the line, above it or below, wherever there is room; the ends first.
void Labeller::placeGuide(const GuideLine& guide)
{
    if (guide.label.isEmpty() || guide.path.size() < 2) {
        return;
    }
    const QSizeF size = m_fonts.size(guide.label, TextRole::Guide);
    const double gap = m_layout.base * 0.25;
    const auto& first = guide.path.first();
    const auto& last = guide.path.last();
    const QPointF from(m_layout.x(first.year), m_layout.y(first.value));
    const QPointF to(m_layout.x(last.year), m_layout.y(last.value));
    QList<QRectF> wanted;
    for (const double away : {gap, gap + size.height() * 0.6, gap + size.height() * 1.3}) {
        for (const double share : {1.0, 0.0, 0.5, 0.75, 0.25, 0.9, 0.1, 0.6, 0.4}) {
            const QPointF on = from + (to - from) * share;
            const double left = on.x() - size.width() * share;
            wanted.append(QRectF(QPointF(left, on.y() - away - size.height()), size));
            wanted.append(QRectF(QPointF(left, on.y() + away), size));
        }
    }
    // A short path: the label may reach beyond its ends.
    for (const double left :
         {to.x() + gap * 2, from.x() - size.width() - gap * 2, to.x() - size.width(),
          m_layout.plot.left(), m_layout.plot.right() - size.width()}) {
        wanted.append(QRectF(QPointF(left, to.y() - gap - size.height()), size));
        wanted.append(QRectF(QPointF(left, to.y() + gap), size));
        wanted.append(QRectF(QPointF(left, to.y() - size.height() / 2), size));
    }
    if (const auto box = m_placer.place(wanted)) {
        add(guide.label, *box, TextRole::Guide, inkOf(guide.role));
    } else {
        ++m_layout.wordsDropped;
    }
}

QList<const ChartPoint*> Labeller::valueOrder() const
{
    QList<const ChartPoint*> points;
    for (const ChartRun& run : focus()->runs) {
        for (const ChartPoint& point : run) {
            points.append(&point);
        }
    }
    if (points.isEmpty()) {
        return points;
    }
    // The newest first, then the oldest and the extremes, then the rest: when room is short
    // the telling ones are there.
    const auto [low, high] = std::minmax_element(
        points.cbegin(), points.cend(),
        [](const ChartPoint* a, const ChartPoint* b) { return a->value < b->value; });
    QList<const ChartPoint*> order{points.last(), points.first(), *low, *high};
    order += points;
    QList<const ChartPoint*> once;
    for (const ChartPoint* point : order) {
        if (!once.contains(point)) {
            once.append(point);
        }
    }
    return once;
}

void Labeller::placeValues()
{
    if (focus() == nullptr) {
        return;
    }
    const QList<const ChartPoint*> points = valueOrder();
    const bool named = m_spec.series.size() > 1 && m_layout.names == ChartLayout::Names::WithValue;
    for (const ChartPoint* point : points) {
        const bool newest = point == points.first();
        if (newest && named && !drawsColumns(*focus())) {
            continue; // its value stands beside the area's name
        }
        const TextRole role = newest ? TextRole::EndLabel : TextRole::Value;
        const QSizeF size = m_fonts.size(point->label, role);
        const QPointF at = m_layout.at(*point);
        const auto wanted = drawsColumns(*focus())
            ? LabelPlacer::above(at, size, m_layout.base * 0.2)
            : LabelPlacer::around(at, size, m_layout.markerRadius() * 2 + 1);
        if (const auto box = m_placer.place(wanted)) {
            add(point->label, *box, role, Ink::Focus);
        } else {
            ++m_layout.labelsDropped;
        }
    }
}

} // namespace

void placeLabels(const ChartSpec& spec, const ChartFonts& fonts, ChartLayout& layout)
{
    if (layout.plot.height() <= 0 || layout.plot.width() <= 0) {
        return;
    }
    Labeller(spec, fonts, layout).run();
}

} // namespace qingshan
