// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/commands/edits.h>
#include <models/domain/airranking.h>
#include <tests/tables/tablefixture.h>

namespace qingshan::test {

TableFixture::TableFixture(QAnyStringView theme, std::unique_ptr<MemoryStore> store)
    : DocumentFixture(std::move(store))
    , m_table(
          makeThemeTable(document(), ThemeKey(theme.toString()), AreaKey(QStringLiteral("city"))))
    , m_tester(m_table.get(), QAbstractItemModelTester::FailureReportingMode::Fatal)
{
    YearlyTableModel* table = m_table.get();
    QObject::connect(
        table, &YearlyTableModel::refused, table,
        [this](const FigureId&, const QString& reason) { m_refusals.append(reason); });
    QObject::connect(
        table, &YearlyTableModel::doubted, table,
        [this](const FigureId&, const QStringList& doubts) { m_doubts.append(doubts); });
    QObject::connect(
        table, &QAbstractItemModel::dataChanged, table,
        [this, table](const QModelIndex& first, const QModelIndex& last) {
            const bool whole = first.row() == 0 && last.row() == table->rowCount() - 1;
            for (int column = first.column(); whole && column <= last.column(); ++column) {
                m_moved.append(table->indicatorAt(column).key.text);
            }
        });
}

QModelIndex TableFixture::cell(QAnyStringView indicator, int year) const
{
    return m_table->indexOf(figureId(indicator, year, m_table->area().text));
}

QString TableFixture::shown(QAnyStringView indicator, int year) const
{
    return cell(indicator, year).data(Qt::DisplayRole).toString();
}

QStringList TableFixture::toolTip(QAnyStringView indicator, int year) const
{
    return cell(indicator, year).data(Qt::ToolTipRole).toString().split(u'\n');
}

bool TableFixture::type(QAnyStringView indicator, int year, QAnyStringView text)
{
    return m_table->setData(cell(indicator, year), text.toString(), Qt::EditRole);
}

void TableFixture::typeAir(int year, QAnyStringView six)
{
    const QStringList values = six.toString().split(u' ');
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto& pollutant = air::pollutants().at(static_cast<size_t>(i));
        if (!type(QString::fromUtf16(pollutant.indicator), year, values.at(i))) {
            qFatal("%s was refused", qUtf8Printable(values.at(i)));
        }
    }
}

void TableFixture::addArea(QAnyStringView key, AreaRole role)
{
    const Status done =
        edits::setArea(document(), {AreaKey(key.toString()), role, {{}, key.toString()}});
    if (!done) {
        qFatal("%s", qUtf8Printable(done.error().message));
    }
}

QStringList TableFixture::takeRefusals()
{
    return std::exchange(m_refusals, {});
}

QStringList TableFixture::takeDoubts()
{
    return std::exchange(m_doubts, {});
}

QStringList TableFixture::takeMovedColumns()
{
    m_moved.sort();
    return std::exchange(m_moved, {});
}

} // namespace qingshan::test
