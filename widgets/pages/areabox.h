// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/commands/document.h>

#include <QComboBox>

namespace qingshan {

/// The switch between the areas of the document; follows their names and number.
class AreaBox : public QComboBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AreaBox)

public:
    explicit AreaBox(Document& document, QWidget* parent = nullptr);

    void setArea(const AreaKey& area);
    [[nodiscard]] AreaKey area() const;

Q_SIGNALS:
    /// The user picked an area.
    void areaChosen(const qingshan::AreaKey& area);

private:
    void refill();
    void follow(const ChangeSet& changes);

    Document& m_document;
};

} // namespace qingshan
