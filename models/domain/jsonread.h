// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/decimal.h>
#include <models/domain/language.h>
#include <models/domain/result.h>

#include <QJsonObject>

#include <optional>

namespace qingshan {

/// `{"zh": ..., "en": ...}`; empty texts when absent.
[[nodiscard]] LocalizedText localizedText(const QJsonValue& value);
/// A number written as a string, so that its text stays exact.
[[nodiscard]] std::optional<Decimal> decimalText(const QJsonValue& value);
/// The objects of the array `name` in the JSON text `json`; empty when it cannot be read.
[[nodiscard]] QList<QJsonObject> objectsOf(const QByteArray& json, QLatin1String name);
/// What a built-in file of the catalogue gives when its entry `where` cannot be understood.
[[nodiscard]] Error damagedCatalogue(const QString& where);

} // namespace qingshan
