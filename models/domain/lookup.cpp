// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/lookup.h>

#include <QCoreApplication>

namespace qingshan {

Result<const Indicator*> requireIndicator(const Catalogue& catalogue, const IndicatorKey& key)
{
    if (const Indicator* indicator = catalogue.find(key)) {
        return indicator;
    }
    return Error{
        Error::Code::NotFound,
        QCoreApplication::translate("Lookup", "There is no indicator \"%1\".").arg(key.text)};
}

Result<const Area*> requireArea(const Dataset& dataset, const AreaKey& key)
{
    if (const Area* area = dataset.findArea(key)) {
        return area;
    }
    return Error{
        Error::Code::NotFound,
        QCoreApplication::translate("Lookup", "There is no area \"%1\" in this document.")
            .arg(key.text)};
}

} // namespace qingshan
