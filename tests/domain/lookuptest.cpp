// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/lookup.h>
#include <tests/support/testknowledge.h>

#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;

class LookupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatThereIs();
    void namesWhatIsNotThere();
};

namespace {

Dataset withCity()
{
    Dataset dataset;
    dataset.apply(AreaChange{
        0, std::nullopt, Area{AreaKey(u"city"_s), AreaRole::Subject, {u"市"_s, u"City"_s}}});
    return dataset;
}

} // namespace

void LookupTest::findsWhatThereIs()
{
    const Dataset dataset = withCity();
    const IndicatorKey key(u"air.pm25"_s);
    const auto indicator = requireIndicator(test::testCatalogue(), key);
    QVERIFY(indicator);
    QCOMPARE(*indicator, test::testCatalogue().find(key));
    const auto area = requireArea(dataset, AreaKey(u"city"_s));
    QVERIFY(area);
    QCOMPARE(*area, dataset.areas().constData());
}

void LookupTest::namesWhatIsNotThere()
{
    const auto indicator = requireIndicator(test::testCatalogue(), IndicatorKey(u"air.noise"_s));
    QVERIFY(!indicator);
    QCOMPARE(indicator.error().code, Error::Code::NotFound);
    QCOMPARE(indicator.error().message, u"There is no indicator \"air.noise\"."_s);
    const auto area = requireArea(withCity(), AreaKey(u"mars"_s));
    QVERIFY(!area);
    QCOMPARE(area.error().code, Error::Code::NotFound);
    QCOMPARE(area.error().message, u"There is no area \"mars\" in this document."_s);
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::LookupTest)
#include "lookuptest.moc"
