// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/changewriter.h>
#include <models/storage/connection.h>
#include <models/storage/fileheader.h>
#include <models/storage/migrations.h>
#include <models/storage/newdocument.h>
#include <models/storage/storageerror.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

Status checkNewPlace(const QFileInfo& info)
{
    const QString name = QDir::toNativeSeparators(info.absoluteFilePath());
    if (info.exists() || info.isSymLink()) {
        return Error{
            Error::Code::Exists,
            QCoreApplication::translate(
                "Storage", "%1 exists already. Choose another name, or remove it first.")
                .arg(name)};
    }
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate(
                "Storage", "There is no folder %1. Make it first, or choose another.")
                .arg(QDir::toNativeSeparators(folder))};
    }
    if (!isMarkedWritable(folder)) {
        return Error{
            Error::Code::ReadOnly,
            QCoreApplication::translate(
                "Storage",
                "The folder %1 may not be written. Choose another folder for the new file.")
                .arg(QDir::toNativeSeparators(folder))};
    }
    return ok();
}

QList<SeriesId> inOrder(QList<SeriesId> ids)
{
    std::sort(ids.begin(), ids.end(), [](const SeriesId& a, const SeriesId& b) {
        return std::tie(a.area, a.indicator) < std::tie(b.area, b.indicator);
    });
    return ids;
}

void fill(ChangeWriter& writer, const Dataset& initial)
{
    const Settings usual = Dataset().settings();
    writer.store(usual);
    if (initial.settings() != usual) {
        writer.write(SettingsChange{usual, initial.settings()});
    }
    for (qsizetype i = 0; i < initial.areas().size(); ++i) {
        writer.write(AreaChange{i, std::nullopt, initial.areas().at(i)});
    }
    for (const SeriesId& id : inOrder(initial.seriesIds())) {
        const Dataset::Series& series = initial.series(id);
        for (auto it = series.cbegin(); it != series.cend(); ++it) {
            writer.write(FigureChange{{id.indicator, id.area, it.key()}, std::nullopt, *it});
        }
    }
    for (const SeriesId& id : inOrder(initial.targetIds())) {
        const Dataset::Targets& targets = initial.targets(id);
        for (auto it = targets.cbegin(); it != targets.cend(); ++it) {
            writer.write(TargetChange{{id.indicator, id.area, it.key()}, std::nullopt, *it});
        }
    }
}

Status writeDatabase(
    const QString& temporary,
    const QFileInfo& place,
    const Dataset& initial,
    const ChangeOrigin& origin)
{
    const auto migrations = builtinMigrations();
    if (!migrations) {
        return migrations.error();
    }
    return guarded(place.absoluteFilePath(), [&]() -> Status {
        const auto database = openDatabase(temporary, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database->exec("PRAGMA application_id = " + std::to_string(documentApplicationId));
        migrate(*database, *migrations, migrations->last().version);
        SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
        ChangeWriter writer(*database);
        writer.beginBatch(origin);
        fill(writer, initial);
        transaction.commit();
        return ok();
    });
}

/// Makes sure that the name of a new file survives a power cut as well as its content.
void syncFolder([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#endif
}

Status moveIntoPlace(const QString& temporary, const QFileInfo& place)
{
    if (QFile::rename(temporary, place.absoluteFilePath())) {
        syncFolder(place.absolutePath());
        return ok();
    }
    // Somebody else may have made a file of that name in the meantime: it stays.
    if (Status still = checkNewPlace(QFileInfo(place.absoluteFilePath())); !still) {
        return still;
    }
    return Error{
        Error::Code::Disk,
        QCoreApplication::translate(
            "Storage", "%1 could not be written. Check the disk and try again.")
            .arg(QDir::toNativeSeparators(place.absoluteFilePath()))};
}

} // namespace

Status writeNewDocument(const QString& path, const Dataset& initial, const ChangeOrigin& origin)
{
    const QFileInfo info(path);
    if (Status place = checkNewPlace(info); !place) {
        return place;
    }
    // Beside its place, under a name nobody uses: the rename is then one step on the same disk.
    const QString temporary =
        info.absolutePath() + u"/." + QUuid::createUuid().toString(QUuid::Id128) + u".new";
    Status status = writeDatabase(temporary, info, initial, origin);
    if (status) {
        status = moveIntoPlace(temporary, info);
    }
    if (!status) {
        QFile::remove(temporary);
        QFile::remove(temporary + u"-journal");
    }
    return status;
}

} // namespace qingshan
