// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/documentlock.h>
#include <models/storage/fileheader.h>
#include <models/storage/storageerror.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace qingshan {

namespace {

Error alreadyOpen(const QString& path, const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    const bool isKnown = lock.getLockInfo(&process, &host, &program);
    const QString name = QDir::toNativeSeparators(path);
    if (isKnown && !host.isEmpty() && host != QSysInfo::machineHostName()) {
        return {
            Error::Code::Busy,
            QCoreApplication::translate(
                "Storage",
                "%1 is open on the computer %2. Close it there. If it is not open there any "
                "more, delete the file %3.")
                .arg(name, host, QDir::toNativeSeparators(documentLockPath(path)))};
    }
    return {
        Error::Code::Busy,
        QCoreApplication::translate(
            "Storage",
            "%1 is already open in another window or program. Close it there, or go on there.")
            .arg(name),
        QStringLiteral("process %1 (%2)").arg(process).arg(program)};
}

} // namespace

QString documentLockPath(const QString& documentPath)
{
    const QFileInfo info(documentPath);
    return info.absolutePath() + u"/." + info.fileName() + u"-lock";
}

Result<std::unique_ptr<QLockFile>> lockDocument(const QString& documentPath)
{
    if (!isMarkedWritable(QFileInfo(documentPath).absolutePath())) {
        return readOnlyFile(documentPath);
    }
    auto lock = std::make_unique<QLockFile>(documentLockPath(documentPath));
    // A window may stay open for weeks: only a dead process makes a lock stale, never its age.
    lock->setStaleLockTime(0);
    if (lock->tryLock()) {
        return lock;
    }
    switch (lock->error()) {
    case QLockFile::LockFailedError: return alreadyOpen(documentPath, *lock);
    case QLockFile::PermissionError: return readOnlyFile(documentPath);
    case QLockFile::NoError:
    case QLockFile::UnknownError: break;
    }
    return Error{
        Error::Code::Disk,
        QCoreApplication::translate(
            "Storage",
            "Nothing can be written beside %1. Check that its disk is connected and not full.")
            .arg(QDir::toNativeSeparators(documentPath))};
}

} // namespace qingshan
