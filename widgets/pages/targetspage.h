// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/tables/targetsmodel.h>
#include <widgets/pages/page.h>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QShortcut;
class QTableView;
QT_END_NAMESPACE

namespace qingshan {

class AreaBox;
class MessageBar;

/// All targets in one table, and a row of fields to add one. Every edit can be undone.
class TargetsPage : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetsPage)

public:
    TargetsPage(Document& document, const AreaKey& area, QWidget* parent = nullptr);

    void setArea(const AreaKey& area) override;
    void setAccess(Access access);

private:
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeForm();
    void addTarget();
    void removeTarget();
    void say(const Status& status);

    TargetsModel m_model;
    QTableView* m_table = nullptr;
    QShortcut* m_removeKey = nullptr;
    QWidget* m_form = nullptr;
    QComboBox* m_indicator = nullptr;
    AreaBox* m_areas = nullptr;
    QLineEdit* m_year = nullptr;
    QLineEdit* m_spec = nullptr;
    QComboBox* m_nature = nullptr;
    QLineEdit* m_baseYear = nullptr;
    QLineEdit* m_baseValue = nullptr;
    QLineEdit* m_source = nullptr;
    MessageBar* m_message = nullptr;
};

} // namespace qingshan
