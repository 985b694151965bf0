// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/exchange/filewriter.h>

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace qingshan {

Status writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{
            Error::Code::Disk,
            QCoreApplication::translate(
                "Exchange", "%1 could not be written: %2. Choose another folder or make room.")
                .arg(QDir::toNativeSeparators(path), file.errorString())};
    }
    return ok();
}

} // namespace qingshan
