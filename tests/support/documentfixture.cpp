// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <tests/support/documentfixture.h>

namespace qingshan::test {

namespace {

Dataset cityAlone()
{
    Dataset dataset;
    dataset.apply(AreaChange{
        0, std::nullopt,
        Area{
            AreaKey(QStringLiteral("city")),
            AreaRole::Subject,
            {QStringLiteral("本市"), QStringLiteral("The city")}}});
    return dataset;
}

QString describedTarget(const Target& target)
{
    return QStringList{
        target.spec.toString(), targetNatureKey(target.nature),
        target.baseYear ? target.baseYear->toString() : QString(),
        target.baseValue ? target.baseValue->toString() : QString(), target.source}
        .join(u'|');
}

QString describedSettings(const Settings& settings)
{
    return QStringList{
        QStringLiteral("settings"), settings.years.first.toString(), settings.years.last.toString(),
        settings.reference.year ? settings.reference.year->toString() : QStringLiteral("previous")}
        .join(u'|');
}

} // namespace

DocumentFixture::DocumentFixture(std::unique_ptr<MemoryStore> store)
    : m_time(QDate(2021, 3, 12), QTime(8, 30), Qt::UTC)
    , m_store(*store)
    , m_document(
          testKnowledge(),
          cityAlone(),
          std::move(store),
          {[this] { return m_time; }, QStringLiteral("staff")})
{
}

void DocumentFixture::enter(const FigureId& id, QAnyStringView typed)
{
    const Status done = edits::setFigure(m_document, id, figureOf(id.indicator.text, typed));
    if (!done) {
        qFatal("%s", qUtf8Printable(done.error().message));
    }
}

QString DocumentFixture::entered(const FigureId& id) const
{
    const Figure* figure = dataset().find(id);
    return figure == nullptr ? QString() : typedText(*figure);
}

QStringList described(const Dataset& dataset)
{
    QStringList lines;
    for (const SeriesId& id : dataset.seriesIds()) {
        const auto& series = dataset.series(id);
        for (auto it = series.cbegin(); it != series.cend(); ++it) {
            lines +=
                QStringList{
                    QStringLiteral("figure"), id.indicator.text, id.area.text, it.key().toString(),
                    typedText(*it),           it->basis,         it->source,   it->note}
                    .join(u'|');
        }
    }
    for (const SeriesId& id : dataset.targetIds()) {
        const auto& targets = dataset.targets(id);
        for (auto it = targets.cbegin(); it != targets.cend(); ++it) {
            lines +=
                QStringList{
                    QStringLiteral("target"), id.indicator.text, id.area.text, it.key().toString(),
                    describedTarget(*it)}
                    .join(u'|');
        }
    }
    lines.sort();
    for (const Area& area : dataset.areas()) { // their order is part of the document
        lines +=
            QStringList{
                QStringLiteral("area"), area.key.text, areaRoleKey(area.role), area.name.zh,
                area.name.en}
                .join(u'|');
    }
    lines += describedSettings(dataset.settings());
    return lines;
}

} // namespace qingshan::test
