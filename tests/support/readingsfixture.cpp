// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/airranking.h>
#include <models/domain/figureinput.h>
#include <tests/support/readingsfixture.h>

namespace qingshan::test {

ReadingsFixture::ReadingsFixture(ReferenceYear reference)
    : m_dataset(Settings{{2015_year, 2024_year}, reference})
    , m_readings(testCatalogue(), testLimits(), m_dataset)
{
    addArea("city", AreaRole::Subject);
}

void ReadingsFixture::addArea(QAnyStringView key, AreaRole role)
{
    m_dataset.apply(AreaChange{
        m_dataset.areas().size(), std::nullopt,
        Area{AreaKey(key.toString()), role, {{}, key.toString()}}});
}

void ReadingsFixture::set(const FigureId& id, QAnyStringView typed, const QString& basis)
{
    Figure figure = figureOf(id.indicator.text, typed);
    figure.basis = basis;
    m_dataset.apply(FigureChange{id, std::nullopt, figure});
}

void ReadingsFixture::setTarget(
    const TargetId& id,
    QAnyStringView spec,
    std::optional<Year> baseYear,
    const std::optional<Decimal>& baseValue)
{
    const auto read = TargetSpec::parse(spec.toString());
    if (!read) {
        qFatal("%s", qUtf8Printable(read.error().message));
    }
    m_dataset.apply(TargetChange{
        id, std::nullopt, Target{*read, TargetNature::Binding, baseYear, baseValue, {}}});
}

void ReadingsFixture::setAir(int year, QAnyStringView six, QAnyStringView area)
{
    const QStringList values = six.toString().split(u' ');
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i) != QLatin1String(".")) {
            const auto& pollutant = air::pollutants().at(static_cast<size_t>(i));
            set(figureId(QString::fromUtf16(pollutant.indicator), year, area), values.at(i));
        }
    }
}

QString ReadingsFixture::computed(const FigureId& id) const
{
    const auto figure = m_readings.computed(id);
    return figure ? typedText(*figure) : QString();
}

} // namespace qingshan::test
