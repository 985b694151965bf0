// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/fileheader.h>
#include <models/storage/storageerror.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace qingshan {

namespace {

constexpr qint64 headerSize = 100;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationOffset = 68;

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Error notOurs(const QString& path)
{
    return {
        Error::Code::NotOurs,
        QCoreApplication::translate(
            "Storage", "%1 is not a Qingshan document. Choose a .qingshan file.")
            .arg(shown(path))};
}

Status checkPlace(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return Error{
            Error::Code::NotOurs,
            QCoreApplication::translate("Storage", "%1 is a folder. Choose a .qingshan file.")
                .arg(shown(path))};
    }
    if (!info.exists()) {
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate(
                "Storage",
                "There is no file %1. Check its name, or connect the disk that holds it.")
                .arg(shown(path))};
    }
    return info.isFile() ? ok() : Status(notOurs(path));
}

qint32 numberAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

Status checkBytes(const QByteArray& header, const QString& path, int newestVersion)
{
    const QByteArray magic("SQLite format 3\0", 16);
    if (!header.startsWith(magic)) {
        return notOurs(path);
    }
    if (header.size() < headerSize) {
        return damagedFile(path, QStringLiteral("shorter than the header"));
    }
    if (numberAt(header, applicationOffset) != documentApplicationId) {
        return notOurs(path);
    }
    if (numberAt(header, versionOffset) > newestVersion) {
        return Error{
            Error::Code::TooNew,
            QCoreApplication::translate(
                "Storage",
                "%1 was made by a newer version of Qingshan. Update the program to open it.")
                .arg(shown(path))};
    }
    return ok();
}

} // namespace

Status checkFileHeader(const QString& path, int newestVersion)
{
    if (Status place = checkPlace(path); !place) {
        return place;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Error::Code::Disk,
            QCoreApplication::translate(
                "Storage", "%1 could not be read: %2. Check the rights of the file and the disk.")
                .arg(shown(path), file.errorString())};
    }
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty() && file.error() == QFileDevice::NoError) {
        return Error{
            Error::Code::NotOurs,
            QCoreApplication::translate(
                "Storage", "%1 is empty: it is not a Qingshan document. Choose another file.")
                .arg(shown(path))};
    }
    return checkBytes(header, path, newestVersion);
}

bool isMarkedWritable(const QString& path)
{
    const QFileInfo info(path);
    return info.isWritable()
        && info.permissions().testAnyFlags(
            QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther);
}

} // namespace qingshan
