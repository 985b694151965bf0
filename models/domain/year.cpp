// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/year.h>

#include <QCoreApplication>

namespace qingshan {

Result<Year> Year::parse(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.endsWith(u'年')) {
        plain.chop(1);
    }
    const bool fourDigits = plain.size() == 4
        && std::all_of(plain.cbegin(), plain.cend(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    const auto year = fourDigits ? from(plain.toInt()) : std::nullopt;
    if (!year) {
        return Error{
            Error::Code::BadInput,
            QCoreApplication::translate("Year", "\"%1\" is not a year from %2 to %3.")
                .arg(text.toString())
                .arg(earliest)
                .arg(latest)};
    }
    return *year;
}

QString Year::toString() const
{
    return QString::number(m_number);
}

} // namespace qingshan
