// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/appearance.h>
#include <widgets/charts/chartfonts.h>

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QVariant>

namespace qingshan {

namespace {

constexpr char schemeProperty[] = "qingshanScheme";

QString hex(Rgb rgb)
{
    return colour(rgb).name();
}

/// A colour between two others: `share` of the second.
QString mixed(Rgb a, Rgb b, double share)
{
    const QColor from = colour(a);
    const QColor to = colour(b);
    const auto part = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return QColor(
               part(from.red(), to.red()), part(from.green(), to.green()),
               part(from.blue(), to.blue()))
        .name();
}

QString styleSheet(const Palette& p, ColorScheme scheme)
{
    QFile file(QStringLiteral(":/qingshan/themes/window.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1String, QString> names[]{
        {QLatin1String("@surface"), hex(p.surface)},
        {QLatin1String("@canvas"), hex(p.canvas)},
        {QLatin1String("@ink"), hex(p.ink)},
        {QLatin1String("@muted"), hex(p.muted)},
        {QLatin1String("@grid"), hex(p.grid)},
        {QLatin1String("@accentSoft"), mixed(p.surface, p.accent, 0.10)},
        {QLatin1String("@accent"), hex(p.accent)},
        {QLatin1String("@warnSoft"), mixed(p.surface, p.behind, 0.12)},
        {QLatin1String("@warn"), hex(p.behind)},
        {QLatin1String("@errorSoft"), mixed(p.surface, p.missed, 0.10)},
        {QLatin1String("@error"), hex(p.missed)},
        {QLatin1String("@scheme"),
         scheme == ColorScheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    for (const auto& [name, value] : names) {
        sheet.replace(name, value);
    }
    return sheet;
}

QPalette windowPalette(const Palette& p)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(p.canvas));
    palette.setColor(QPalette::Base, colour(p.surface));
    palette.setColor(QPalette::AlternateBase, colour(p.canvas));
    palette.setColor(QPalette::Button, colour(p.surface));
    palette.setColor(QPalette::ToolTipBase, colour(p.surface));
    palette.setColor(QPalette::Highlight, colour(p.accent));
    palette.setColor(QPalette::HighlightedText, colour(p.surface));
    palette.setColor(QPalette::Link, colour(p.accent));
    palette.setColor(QPalette::PlaceholderText, colour(p.muted));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colour(p.ink));
        palette.setColor(QPalette::Disabled, role, colour(p.muted));
    }
    return palette;
}

} // namespace

void applyAppearance(QApplication& application, ColorScheme scheme)
{
    const Palette& p = palette(scheme);
    application.setProperty(schemeProperty, static_cast<int>(scheme));
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font;
    font.setFamilies(textFamilies());
    font.setPixelSize(14);
    application.setFont(font);
    application.setPalette(windowPalette(p));
    application.setStyleSheet(styleSheet(p, scheme));
}

ColorScheme currentScheme(const QApplication& application)
{
    return static_cast<ColorScheme>(application.property(schemeProperty).toInt());
}

const Palette& currentPalette()
{
    return palette(currentScheme(*qApp));
}

void paintVerdictShape(QPainter& painter, const QRectF& box, Verdict verdict)
{
    const QColor tone = colour(verdictColor(currentPalette(), verdict));
    const QPointF c = box.center();
    const double r = std::min(box.width(), box.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    switch (verdict) {
    case Verdict::Met: painter.drawEllipse(c, r * 0.85, r * 0.85); break;
    case Verdict::OnSchedule:
        painter.drawPolygon(
            QPolygonF({c + QPointF(0, -r), c + QPointF(r, r * 0.8), c + QPointF(-r, r * 0.8)}));
        break;
    case Verdict::Behind:
        painter.drawPolygon(QPolygonF(
            {c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)}));
        break;
    case Verdict::Missed:
        painter.setPen(QPen(tone, r * 0.45, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(c + QPointF(-r, -r) * 0.7, c + QPointF(r, r) * 0.7);
        painter.drawLine(c + QPointF(-r, r) * 0.7, c + QPointF(r, -r) * 0.7);
        break;
    case Verdict::NotYet:
    case Verdict::NoData:
    case Verdict::NoTarget:
        painter.drawRect(QRectF(c.x() - r * 0.7, c.y() - r * 0.15, r * 1.4, r * 0.3));
        break;
    }
    painter.restore();
}

} // namespace qingshan
