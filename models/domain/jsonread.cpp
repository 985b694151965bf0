// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/jsonread.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace qingshan {

LocalizedText localizedText(const QJsonValue& value)
{
    return {value[QLatin1String("zh")].toString(), value[QLatin1String("en")].toString()};
}

std::optional<Decimal> decimalText(const QJsonValue& value)
{
    return Decimal::parse(value.toString());
}

QList<QJsonObject> objectsOf(const QByteArray& json, QLatin1String name)
{
    const QJsonArray array = QJsonDocument::fromJson(json).object().value(name).toArray();
    QList<QJsonObject> objects;
    objects.reserve(array.size());
    for (const QJsonValue& value : array) {
        objects.append(value.toObject());
    }
    return objects;
}

Error damagedCatalogue(const QString& where)
{
    return {
        Error::Code::Damaged,
        QCoreApplication::translate(
            "Catalogue", "The built-in catalogue is damaged at \"%1\". Install the program again.")
            .arg(where)};
}

} // namespace qingshan
