// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/area.h>

#include <QCoreApplication>

#include <algorithm>

namespace qingshan {

const QList<AreaRole>& allAreaRoles()
{
    static const QList<AreaRole> roles{
        AreaRole::Subject, AreaRole::County, AreaRole::Province, AreaRole::Peer, AreaRole::Nation};
    return roles;
}

QString areaRoleKey(AreaRole role)
{
    switch (role) {
    case AreaRole::Subject: return QStringLiteral("subject");
    case AreaRole::County: return QStringLiteral("county");
    case AreaRole::Province: return QStringLiteral("province");
    case AreaRole::Peer: return QStringLiteral("peer");
    case AreaRole::Nation: return QStringLiteral("nation");
    }
    return {};
}

std::optional<AreaRole> areaRoleFromKey(QStringView key)
{
    for (const AreaRole role : allAreaRoles()) {
        if (areaRoleKey(role) == key) {
            return role;
        }
    }
    return std::nullopt;
}

bool isAreaKey(QStringView text)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto fits = [&isLetter](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    };
    return !text.isEmpty() && text.size() <= 64 && isLetter(text.front())
        && std::all_of(text.cbegin(), text.cend(), fits);
}

Status checkAreaKey(const QString& text)
{
    if (isAreaKey(text)) {
        return ok();
    }
    return Error{
        Error::Code::BadInput,
        QCoreApplication::translate(
            "Area",
            "\"%1\" cannot be an area key: use a letter, then letters a-z, digits, _ and -.")
            .arg(text)};
}

} // namespace qingshan
