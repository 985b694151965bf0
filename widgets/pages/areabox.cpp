// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/pages/areabox.h>

namespace qingshan {

AreaBox::AreaBox(Document& document, QWidget* parent)
    : QComboBox(parent)
    , m_document(document)
{
    setAccessibleName(tr("Area"));
    setToolTip(tr("Area"));
    setSizeAdjustPolicy(AdjustToContents);
    refill();
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT areaChosen(area()); });
    connect(&document, &Document::changed, this, &AreaBox::follow);
}

void AreaBox::setArea(const AreaKey& area)
{
    setCurrentIndex(findData(area.text));
}

AreaKey AreaBox::area() const
{
    return AreaKey(currentData().toString());
}

void AreaBox::refill()
{
    const AreaKey kept = area();
    clear();
    for (const Area& area : m_document.dataset().areas()) {
        addItem(area.name.current(), area.key.text);
    }
    setArea(kept);
}

void AreaBox::follow(const ChangeSet& changes)
{
    const bool areasChanged =
        std::any_of(changes.cbegin(), changes.cend(), [](const Change& change) {
            return std::holds_alternative<AreaChange>(change);
        });
    if (areasChanged) {
        refill();
    }
}

} // namespace qingshan
