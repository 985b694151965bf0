// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartrequest.h>
#include <models/domain/reading.h>
#include <tests/support/testknowledge.h>

#include <QTranslator>

namespace qingshan::test {

/// The catalogue that is shipped and a dataset with named areas, filled by hand: the subject
/// `xiangxi`, the province `hunan`, the neighbours `huaihua` and `enshi`.
class ChartFixture {
    Q_DISABLE_COPY_MOVE(ChartFixture)

public:
    explicit ChartFixture(YearRange years = {2015_year, 2024_year});
    ~ChartFixture() = default;

    void addArea(QAnyStringView key, AreaRole role, const LocalizedText& name);
    /// Figures of consecutive years from `first` on, as typed, separated by blanks; `.` leaves a
    /// year out.
    void fill(const SeriesId& series, int first, QAnyStringView typed, const QString& basis = {});
    /// Puts a source on all figures of a series.
    void cite(const SeriesId& series, const QString& source);
    void citeYear(const FigureId& id, const QString& source);
    void aim(const TargetId& id, QAnyStringView spec, std::optional<Year> baseYear = {});
    /// The reference year of recovery; nothing: the year before.
    void refer(const ReferenceYear& reference);

    [[nodiscard]] const Readings& readings() const { return m_readings; }

    /// The chart of an id for the areas; what cannot be built stops the test.
    [[nodiscard]] ChartSpec chart(
        QAnyStringView id,
        const QStringList& areas = {QStringLiteral("xiangxi")}) const;
    [[nodiscard]] ChartSpec build(const ChartRequest& request) const;

private:
    Dataset m_dataset;
    Readings m_readings;
};

[[nodiscard]] SeriesId in(QAnyStringView indicator, QAnyStringView area = "xiangxi");
[[nodiscard]] TargetId by(int year, QAnyStringView indicator, QAnyStringView area = "xiangxi");

/// Years and labels of a series, `-` between points of a run and ` | ` between runs:
/// `2015:70 - 2016:71 | 2018:72`.
[[nodiscard]] QString runsText(const ChartSeries& series);
/// `2017..2018 missing`, `2020..2020 withheld`, ...
[[nodiscard]] QStringList gapsText(const ChartSpec& spec);

/// Installs the project's Chinese translation as long as it lives.
class InChinese {
    Q_DISABLE_COPY_MOVE(InChinese)

public:
    InChinese();
    ~InChinese();

    /// Whether there is a translation to test.
    [[nodiscard]] bool isReady() const;

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace qingshan::test
