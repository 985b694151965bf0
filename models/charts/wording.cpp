// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/charts/wording.h>
#include <models/domain/display.h>

#include <QCoreApplication>

#include <algorithm>

namespace qingshan {

namespace {

bool isWide(QChar c)
{
    constexpr char16_t firstWide = u'\u2e80'; // CJK radicals and all that follows
    return c.unicode() >= firstWide;
}

bool isChinese(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), isWide);
}

QString joined(const QStringList& items, QStringView chinese, QStringView english)
{
    const bool isChineseText = currentLanguage() == Language::Chinese;
    return items.join(isChineseText ? chinese : english);
}

QString partInCurrentLanguage(const QString& text)
{
    const qsizetype open = text.lastIndexOf(u'(');
    if (open < 1 || !text.endsWith(u')')) {
        return text;
    }
    const QString outer = text.first(open).trimmed();
    const QString inner = text.sliced(open + 1).chopped(1).trimmed();
    if (outer.isEmpty() || inner.isEmpty() || !isChinese(outer) || isChinese(inner)) {
        return text;
    }
    return currentLanguage() == Language::Chinese ? outer : inner;
}

} // namespace

QString reasonWord(const Figure* figure, const Indicator& indicator)
{
    if (figure == nullptr) {
        return QCoreApplication::translate("Chart", "no data");
    }
    const QString word = figureStateWord(figure->state);
    if (!figure->value) {
        return word;
    }
    return displayFigure(*figure, indicator) + u' ' + word;
}

QString yesOrNo(const Decimal& value)
{
    return value.isZero() ? QCoreApplication::translate("Chart", "no")
                          : QCoreApplication::translate("Chart", "yes");
}

QString valueInWords(const Decimal& value, const Indicator& indicator)
{
    if (indicator.measure == Measure::Flag) {
        return yesOrNo(value);
    }
    if (indicator.measure == Measure::Years && value == Decimal(1, 0)) {
        return QCoreApplication::translate("Chart", "1 year");
    }
    return valueWithUnit(value, indicator);
}

QString inCurrentLanguage(const QString& text)
{
    QStringList parts = text.split(basisSeparator);
    for (QString& part : parts) {
        part = partInCurrentLanguage(part);
    }
    return parts.join(basisSeparator);
}

int columnsOf(const QString& text)
{
    int columns = 0;
    for (const QChar c : text) {
        columns += isWide(c) ? 2 : 1;
    }
    return columns;
}

QString shortened(const QString& text, int columns)
{
    if (columnsOf(text) <= columns) {
        return text;
    }
    static const QString boundaries = QStringLiteral(" ,;:(（，；、：《");
    static const QString loose = QStringLiteral(" ,;:(（，；、：《-");
    qsizetype end = 0;
    qsizetype boundary = 0;
    for (int used = 0; end < text.size() && used + (isWide(text.at(end)) ? 2 : 1) < columns;
         ++end) {
        used += isWide(text.at(end)) ? 2 : 1;
        boundary = boundaries.contains(text.at(end)) ? end : boundary;
    }
    // A boundary near the beginning would throw away most of what fits.
    QString kept = text.first(boundary * 2 >= end ? boundary : end);
    while (!kept.isEmpty() && loose.contains(kept.back())) {
        kept.chop(1);
    }
    return kept + u'…';
}

QString enumerated(const QStringList& items)
{
    return joined(items, u"、", u", ");
}

QString clauses(const QStringList& items)
{
    return joined(items, u"，", u", ");
}

QString statements(const QStringList& items)
{
    return joined(items, u"；", u"; ");
}

} // namespace qingshan
