// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/pages/page.h>

namespace qingshan {

Page::Page(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
}

Page::~Page() = default;

void Page::setArea(const AreaKey& area)
{
    Q_UNUSED(area)
}

std::optional<ChartSpec> Page::chart() const
{
    return std::nullopt;
}

} // namespace qingshan
