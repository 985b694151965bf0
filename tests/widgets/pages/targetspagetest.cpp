// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/tables/targetsmodel.h>
#include <tests/widgets/sampledocument.h>
#include <tests/widgets/windows.h>
#include <widgets/pages/areabox.h>
#include <widgets/pages/targetspage.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

/// The targets of the Xiangxi sample on screen.
class Fixture : public test::SampleDocument {
    Q_DISABLE_COPY_MOVE(Fixture)

public:
    Fixture()
        : m_page(document(), subject())
    {
        test::showWindow(m_page);
    }

    TargetsPage& page() { return m_page; }

    [[nodiscard]] QTableView& table() const { return *m_page.findChild<QTableView*>(); }

    [[nodiscard]] int rows() const { return table().model()->rowCount(); }

    template <class Field>
    [[nodiscard]] Field& field(const QString& name) const
    {
        for (Field* field : m_page.findChildren<Field*>()) {
            if (field->accessibleName() == name) {
                return *field;
            }
        }
        qFatal("there is no field %s", qUtf8Printable(name));
    }

    void choose(const QString& indicator)
    {
        auto& box = field<QComboBox>(u"Indicator"_s);
        box.setCurrentIndex(box.findData(indicator));
    }

    void set(const QString& name, const QString& text)
    {
        QTest::keyClicks(&field<QLineEdit>(name), text);
    }

    void press(const QString& button) { test::buttonNamed<QPushButton>(m_page, button)->click(); }

    [[nodiscard]] const Target* target(const QString& indicator, int year) const
    {
        const auto& targets = dataset().targets({IndicatorKey(indicator), subject()});
        const auto found = targets.constFind(test::yearOf(year));
        return found == targets.cend() ? nullptr : &*found;
    }

private:
    TargetsPage m_page;
};

} // namespace

class TargetsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void listsTheTargetsOfTheDocument();
    void addsThroughTheForm();
    void refusesInPlace_data();
    void refusesInPlace();
    void removesTheSelected();
    void editsInTheTable();
    void doneEditTakesTheMessageAway();
    void readOnlyPageHidesTheForm();
};

void TargetsPageTest::listsTheTargetsOfTheDocument()
{
    Fixture f;
    qsizetype targets = 0;
    for (const SeriesId& id : f.dataset().targetIds()) {
        targets += f.dataset().targets(id).size();
    }
    QVERIFY(targets > 0);
    QCOMPARE(f.rows(), static_cast<int>(targets));
}

void TargetsPageTest::addsThroughTheForm()
{
    Fixture f;
    const int rows = f.rows();
    f.choose(u"air.pm25"_s);
    f.set(u"Target"_s, u"<=25"_s);
    f.set(u"Target year"_s, u"2027"_s);
    f.set(u"Base year"_s, u"2021"_s);
    f.set(u"Base value"_s, u"24.5"_s);
    f.set(u"Source"_s, u"Plan 2025"_s);
    f.press(u"Set target"_s);
    QCOMPARE(test::messageOn(f.page()), QString());
    QCOMPARE(f.rows(), rows + 1);
    const Target* target = f.target(u"air.pm25"_s, 2027);
    QVERIFY(target != nullptr);
    QCOMPARE(target->spec.toString(), u"<=25"_s);
    QCOMPARE(target->baseYear, std::optional(2021_year));
    QCOMPARE(target->baseValue->toString(), u"24.5"_s);
    QCOMPARE(target->source, u"Plan 2025"_s);
    QCOMPARE(target->nature, TargetNature::Expected);
    QVERIFY(f.document().undo());
    QCOMPARE(f.rows(), rows);
}

void TargetsPageTest::refusesInPlace_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("target") << u"Target"_s << u"good"_s;
    QTest::newRow("impossible") << u"Target"_s << u">=101"_s;
    QTest::newRow("year") << u"Target year"_s << u"soon"_s;
    QTest::newRow("base year") << u"Base year"_s << u"20"_s;
    QTest::newRow("base year after") << u"Base year"_s << u"2028"_s;
    QTest::newRow("base value") << u"Base value"_s << u"x"_s;
}

void TargetsPageTest::refusesInPlace()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    Fixture f;
    f.choose(u"forest.cover_rate"_s);
    f.set(u"Target"_s, u">=70.24"_s);
    f.set(u"Target year"_s, u"2027"_s);
    f.field<QLineEdit>(field).clear();
    f.set(field, typed);
    f.press(u"Set target"_s);
    QVERIFY(!test::messageOn(f.page()).isEmpty());
    QVERIFY(f.store().steps().isEmpty());
    QCOMPARE(f.field<QLineEdit>(field).text(), typed); // to be put right, not typed again
}

void TargetsPageTest::removesTheSelected()
{
    Fixture f;
    const int rows = f.rows();
    f.press(u"Remove selected"_s); // nothing is selected
    QCOMPARE(f.rows(), rows);
    f.table().setCurrentIndex(f.table().model()->index(0, 0));
    f.press(u"Remove selected"_s);
    QCOMPARE(f.rows(), rows - 1);
    f.table().setCurrentIndex(f.table().model()->index(0, 0));
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QCOMPARE(f.rows(), rows - 2);
    QVERIFY(f.document().undo());
    QVERIFY(f.document().undo());
    QCOMPARE(f.rows(), rows);
}

void TargetsPageTest::editsInTheTable()
{
    Fixture f;
    auto* model = qobject_cast<TargetsModel*>(f.table().model());
    QVERIFY(model != nullptr);
    const TargetId id = model->targetAt(0);
    f.table().setCurrentIndex(model->index(0, TargetsModel::SpecColumn));
    test::typeInto(f.table(), u">=83"_s);
    const auto& targets = f.dataset().targets({id.indicator, id.area});
    QCOMPARE(targets.value(id.year).spec.toString(), u">=83"_s);
    f.table().setCurrentIndex(model->index(0, TargetsModel::SpecColumn));
    test::typeInto(f.table(), u"nonsense"_s);
    QVERIFY(test::messageOn(f.page()).contains(u"nonsense"_s));
    QCOMPARE(
        f.dataset().targets({id.indicator, id.area}).value(id.year).spec.toString(), u">=83"_s);
}

void TargetsPageTest::doneEditTakesTheMessageAway()
{
    Fixture f;
    f.choose(u"forest.cover_rate"_s);
    f.set(u"Target"_s, u"70"_s);
    f.set(u"Target year"_s, u"2027"_s);
    f.press(u"Set target"_s);
    QVERIFY(!test::messageOn(f.page()).isEmpty());
    f.field<QLineEdit>(u"Target"_s).clear();
    f.set(u"Target"_s, u">=70"_s);
    f.press(u"Set target"_s);
    QCOMPARE(test::messageOn(f.page()), QString());
    QVERIFY(f.target(u"forest.cover_rate"_s, 2027) != nullptr);
}

void TargetsPageTest::readOnlyPageHidesTheForm()
{
    Fixture f;
    f.page().setAccess(Page::Access::ReadOnly);
    QVERIFY(!f.field<QLineEdit>(u"Target"_s).isVisible());
    QVERIFY(!test::buttonNamed<QPushButton>(f.page(), u"Remove selected"_s)->isVisible());
    const int rows = f.rows();
    f.table().setCurrentIndex(f.table().model()->index(0, 0));
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QCOMPARE(f.rows(), rows);
}

} // namespace qingshan

QTEST_MAIN(qingshan::TargetsPageTest)
#include "targetspagetest.moc"
