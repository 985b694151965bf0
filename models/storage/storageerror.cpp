// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/storageerror.h>

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace qingshan {

namespace {

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Error full(const QString& path, const QString& detail)
{
    return {
        Error::Code::Disk,
        QCoreApplication::translate(
            "Storage",
            "The disk that holds %1 is full. Nothing was changed. Make room on it and try "
            "again.")
            .arg(shown(path)),
        detail};
}

Error moved(const QString& path, const QString& detail)
{
    return {
        Error::Code::Disk,
        QCoreApplication::translate(
            "Storage",
            "%1 was moved, renamed or deleted while it was open. Nothing was changed. Put it "
            "back, or open it at its new place.")
            .arg(shown(path)),
        detail};
}

Error repairNeeded(const QString& path, const QString& detail)
{
    return {
        Error::Code::ReadOnly,
        QCoreApplication::translate(
            "Storage",
            "%1 was being written when the program or the computer stopped, and cannot be "
            "repaired where it is because it may not be written there. Copy it together with "
            "%2 to a folder that can be written, and open the copy.")
            .arg(shown(path), shown(path + u"-journal")),
        detail};
}

Error misfit(const QString& path, const QString& detail)
{
    return {
        Error::Code::Unable,
        QCoreApplication::translate(
            "Storage",
            "The change does not fit the content of %1, so nothing was changed. Close the "
            "file and open it again.")
            .arg(shown(path)),
        detail};
}

Error tooLong(const QString& path, const QString& detail)
{
    return {
        Error::Code::BadInput,
        QCoreApplication::translate(
            "Storage", "A text is too long to be kept in %1. Nothing was changed. Shorten it.")
            .arg(shown(path)),
        detail};
}

Error diskError(const QString& path, const QString& detail)
{
    return {
        Error::Code::Disk,
        QCoreApplication::translate(
            "Storage",
            "%1 could not be read or written. Check that the disk is connected and in order, "
            "then try again.")
            .arg(shown(path)),
        detail};
}

} // namespace

Error damagedFile(const QString& path, const QString& detail)
{
    return {
        Error::Code::Damaged,
        QCoreApplication::translate(
            "Storage",
            "%1 is damaged. It was left as it is. Open a backup copy of it, and keep the damaged "
            "file in case it can be repaired.")
            .arg(shown(path)),
        detail};
}

Error readOnlyFile(const QString& path)
{
    return {
        Error::Code::ReadOnly,
        QCoreApplication::translate(
            "Storage",
            "%1 may not be written. It can be opened for viewing; to change it, copy it to a "
            "folder that can be written.")
            .arg(shown(path))};
}

Error busyFile(const QString& path, const QString& detail)
{
    return {
        Error::Code::Busy,
        QCoreApplication::translate(
            "Storage",
            "Another program is using %1. Nothing was changed. Close it there and try again.")
            .arg(shown(path)),
        detail};
}

Error storageError(const SQLite::Exception& exception, const QString& path)
{
    const QString detail = QString::fromUtf8(exception.what()) + u" (SQLite "
        + QString::number(exception.getExtendedErrorCode()) + u')';
    if (exception.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED) {
        return moved(path, detail);
    }
    if (exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK) {
        return repairNeeded(path, detail);
    }
    switch (exception.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return busyFile(path, detail);
    case SQLITE_READONLY: {
        Error error = readOnlyFile(path);
        error.detail = detail;
        return error;
    }
    case SQLITE_FULL: return full(path, detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_SCHEMA: return damagedFile(path, detail);
    case SQLITE_CONSTRAINT: return misfit(path, detail);
    case SQLITE_TOOBIG: return tooLong(path, detail);
    default: return diskError(path, detail);
    }
}

} // namespace qingshan
