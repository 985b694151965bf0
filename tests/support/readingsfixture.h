// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/reading.h>
#include <tests/support/testknowledge.h>

namespace qingshan::test {

/// A dataset to fill by hand and the readings of it, for tests of formulas: no document, no store.
/// It starts with one subject area `city`.
class ReadingsFixture {
    Q_DISABLE_COPY_MOVE(ReadingsFixture)

public:
    explicit ReadingsFixture(ReferenceYear reference = {2019_year});
    ~ReadingsFixture() = default;

    void addArea(QAnyStringView key, AreaRole role);
    /// Puts a figure as it would be typed.
    void set(const FigureId& id, QAnyStringView typed, const QString& basis = {});
    /// Puts a target as officials write it.
    void setTarget(
        const TargetId& id,
        QAnyStringView spec,
        std::optional<Year> baseYear = {},
        const std::optional<Decimal>& baseValue = {});
    /// The six pollutants of a year in the order SO2, NO2, PM10, PM2.5, CO, O3, separated by
    /// blanks, as typed; `.` leaves one out.
    void setAir(int year, QAnyStringView six, QAnyStringView area = "city");

    [[nodiscard]] const Readings& readings() const { return m_readings; }

    /// What the formula gives, as an editor would show it (`2.73`, `2.73p`); empty when it gives
    /// nothing.
    [[nodiscard]] QString computed(const FigureId& id) const;

private:
    Dataset m_dataset;
    Readings m_readings;
};

} // namespace qingshan::test
