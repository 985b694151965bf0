// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/composition.h>
#include <models/storage/builtin.h>

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

namespace qingshan {

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("qingshan"));
    QCoreApplication::setApplicationName(QStringLiteral("qingshan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QINGSHAN_VERSION));
}

Result<Knowledge> loadKnowledge()
{
    auto catalogue = builtinCatalogue();
    if (!catalogue) {
        return catalogue.error();
    }
    auto limits = builtinLimits();
    if (!limits) {
        return limits.error();
    }
    return Knowledge{std::move(*catalogue), std::move(*limits)};
}

Surroundings surroundings()
{
    return {
        [] { return QDateTime::currentDateTimeUtc(); },
        qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"))};
}

Dataset emptyDataset(const Area& area)
{
    const Year last = Year::from(QDate::currentDate().year() - 1).value_or(2025_year);
    Settings settings = Dataset().settings();
    settings.years = {last.plus(-9), last};
    Dataset dataset(settings);
    dataset.apply(AreaChange{0, std::nullopt, area});
    return dataset;
}

Area defaultArea()
{
    return {
        AreaKey(QStringLiteral("city")),
        AreaRole::Subject,
        {QStringLiteral("本市"), QStringLiteral("The city")}};
}

} // namespace qingshan
