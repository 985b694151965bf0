// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/builtin.h>

#include <QCoreApplication>
#include <QFile>

namespace qingshan {

using namespace Qt::StringLiterals;

Result<QByteArray> builtinFile(const QString& name)
{
    QFile file(u":/qingshan/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Error::Code::Damaged,
            QCoreApplication::translate(
                "Storage",
                "The built-in file \"%1\" is missing from the program. Install the program again.")
                .arg(name)};
    }
    return file.readAll();
}

Result<Catalogue> builtinCatalogue()
{
    const auto themes = builtinFile(u"catalogue/themes.json"_s);
    if (!themes) {
        return themes.error();
    }
    const auto indicators = builtinFile(u"catalogue/indicators.json"_s);
    if (!indicators) {
        return indicators.error();
    }
    return Catalogue::parse(*themes, *indicators);
}

Result<Limits> builtinLimits()
{
    const auto limits = builtinFile(u"catalogue/limits.json"_s);
    if (!limits) {
        return limits.error();
    }
    return Limits::parse(*limits);
}

} // namespace qingshan
