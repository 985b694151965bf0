// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/figureinput.h>
#include <tests/support/testknowledge.h>

#include <QDir>
#include <QFile>

namespace qingshan::test {

QByteArray sourceFile(QAnyStringView path)
{
    QFile file(QDir(qEnvironmentVariable("QINGSHAN_SOURCE")).filePath(path.toString()));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qUtf8Printable(file.fileName()));
    }
    return file.readAll();
}

const Knowledge& testKnowledge()
{
    static const Knowledge knowledge = [] {
        const auto catalogue = Catalogue::parse(
            sourceFile("resources/catalogue/themes.json"),
            sourceFile("resources/catalogue/indicators.json"));
        const auto limits = Limits::parse(sourceFile("resources/catalogue/limits.json"));
        if (!catalogue || !limits) {
            qFatal(
                "%s",
                qUtf8Printable(catalogue ? limits.error().message : catalogue.error().message));
        }
        return Knowledge{*catalogue, *limits};
    }();
    return knowledge;
}

const Catalogue& testCatalogue()
{
    return testKnowledge().catalogue;
}

const Limits& testLimits()
{
    return testKnowledge().limits;
}

const Indicator& indicatorOf(QAnyStringView key)
{
    const Indicator* indicator = testCatalogue().find(IndicatorKey(key.toString()));
    if (indicator == nullptr) {
        qFatal("there is no indicator %s", qUtf8Printable(key.toString()));
    }
    return *indicator;
}

Year yearOf(int number)
{
    return Year::from(number).value();
}

Decimal decimalOf(QAnyStringView text)
{
    return Decimal::parse(text.toString()).value();
}

SeriesId seriesId(QAnyStringView indicator, QAnyStringView area)
{
    return {IndicatorKey(indicator.toString()), AreaKey(area.toString())};
}

FigureId figureId(QAnyStringView indicator, int year, QAnyStringView area)
{
    return {IndicatorKey(indicator.toString()), AreaKey(area.toString()), yearOf(year)};
}

Figure figureOf(QAnyStringView indicator, QAnyStringView typed)
{
    const auto read = parseTypedFigure(typed.toString(), indicatorOf(indicator));
    if (!read || !*read) {
        qFatal("%s is no figure", qUtf8Printable(typed.toString()));
    }
    return {(*read)->value, (*read)->state};
}

} // namespace qingshan::test
