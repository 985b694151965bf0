// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/storage/changewriter.h>
#include <models/storage/connection.h>
#include <models/storage/datasetreader.h>
#include <models/storage/documentfile.h>
#include <models/storage/documentlock.h>
#include <models/storage/fileheader.h>
#include <models/storage/integrity.h>
#include <models/storage/migrations.h>
#include <models/storage/newdocument.h>
#include <models/storage/storageerror.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace qingshan {

using namespace Qt::StringLiterals;

struct DocumentFile::Private {
    QString path;
    Access access = Access::ReadOnly;
    // The order matters: the statements go before the database, the lock goes last.
    std::unique_ptr<QLockFile> lock = nullptr;
    std::unique_ptr<SQLite::Database> database = nullptr;
    std::unique_ptr<ChangeWriter> writer = nullptr;
    int dataVersion = 0; ///< SQLite's mark that changes when another connection writes
};

namespace {

constexpr auto dataVersionSql = "PRAGMA data_version";

/// Whether the pages hang together. The CHECKs of the tables would take nine tenths of the time and
/// are left to load(), which looks at every figure anyhow.
bool quickCheckPasses(SQLite::Database& database, QString& detail)
{
    database.exec("PRAGMA ignore_check_constraints = ON");
    SQLite::Statement query(database, "PRAGMA quick_check(1)");
    detail = query.executeStep() ? columnText(query, 0) : QString();
    database.exec("PRAGMA ignore_check_constraints = OFF");
    return detail == "ok"_L1;
}

/// Damaged unless pages, identity and tables are what a document of its version has.
Status checkContent(
    SQLite::Database& database,
    const QList<Migration>& migrations,
    const QString& path)
{
    QString detail;
    if (!quickCheckPasses(database, detail)) {
        return damagedFile(path, detail);
    }
    const int version = numberOf(database, "PRAGMA user_version");
    if (numberOf(database, "PRAGMA application_id") != documentApplicationId || version < 1
        || version > migrations.last().version) {
        return damagedFile(path, u"version %1"_s.arg(version));
    }
    const QStringList expected = expectedSchema(migrations, version);
    const QStringList found = schemaOf(database);
    for (const QString& line : found) {
        if (!expected.contains(line)) {
            return damagedFile(path, u"unexpected: "_s + line);
        }
    }
    return found.size() == expected.size() ? ok() : Status(damagedFile(path, u"tables missing"_s));
}

Status bringUpToDate(
    SQLite::Database& database,
    const QList<Migration>& migrations,
    const QString& path,
    Access access)
{
    const int newest = migrations.last().version;
    if (numberOf(database, "PRAGMA user_version") == newest) {
        return ok();
    }
    if (access == Access::ReadOnly) {
        return Error{
            Error::Code::ReadOnly,
            QCoreApplication::translate(
                "Storage",
                "%1 was made by an older version of Qingshan. Open it once for changing, so "
                "that it can be brought up to date.")
                .arg(QDir::toNativeSeparators(path))};
    }
    migrate(database, migrations, newest);
    return ok();
}

/// A reader cannot finish what a crash has cut short: a writer does it for him. Where nobody
/// may write, reading itself will say so.
void repairAfterCrash(const QString& path)
{
    if (!QFileInfo::exists(path + u"-journal") || !isMarkedWritable(path)) {
        return;
    }
    if (const auto lock = lockDocument(path)) {
        const auto database = openDatabase(path, SQLite::OPEN_READWRITE);
        (void)numberOf(*database, "SELECT count(*) FROM sqlite_master");
    }
}

Result<std::unique_ptr<SQLite::Database>> openDocument(
    const QString& path,
    Access access,
    const QList<Migration>& migrations)
{
    if (access == Access::ReadOnly) {
        repairAfterCrash(path);
    }
    auto database = openDatabase(
        path, access == Access::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE);
    if (Status content = checkContent(*database, migrations, path); !content) {
        return content.error();
    }
    if (Status current = bringUpToDate(*database, migrations, path, access); !current) {
        return current.error();
    }
    if (access == Access::ReadWrite) {
        // A log beside the file would be lost when only the file is copied to a USB stick.
        database->exec("PRAGMA journal_mode = DELETE");
    }
    return database;
}

/// Whether the file at `path` may be opened at all, and the built-in migrations.
Result<QList<Migration>> migrationsFor(const QString& path)
{
    auto migrations = builtinMigrations();
    if (!migrations) {
        return migrations;
    }
    if (Status header = checkFileHeader(path, migrations->last().version); !header) {
        return header.error();
    }
    return migrations;
}

Result<std::unique_ptr<QLockFile>> lockForWriting(const QString& path)
{
    if (!isMarkedWritable(path)) {
        return readOnlyFile(path);
    }
    return lockDocument(path);
}

} // namespace

DocumentFile::DocumentFile(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

DocumentFile::~DocumentFile() = default;

Result<std::unique_ptr<DocumentFile>> DocumentFile::create(
    const QString& path,
    const Dataset& initial,
    const ChangeOrigin& origin)
{
    if (Status written = writeNewDocument(path, initial, origin); !written) {
        return written.error();
    }
    return open(path, Access::ReadWrite);
}

Result<std::unique_ptr<DocumentFile>> DocumentFile::open(const QString& path, Access access)
{
    const auto migrations = migrationsFor(path);
    if (!migrations) {
        return migrations.error();
    }
    auto d = std::make_unique<Private>();
    d->path = QFileInfo(path).canonicalFilePath();
    d->access = access;
    if (access == Access::ReadWrite) {
        auto lock = lockForWriting(d->path);
        if (!lock) {
            return lock.error();
        }
        d->lock = std::move(lock).value();
    }
    const Status opened = guarded(d->path, [&]() -> Status {
        auto database = openDocument(d->path, access, *migrations);
        if (!database) {
            return database.error();
        }
        d->database = std::move(database).value();
        d->dataVersion = numberOf(*d->database, dataVersionSql);
        return ok();
    });
    if (!opened) {
        return opened.error();
    }
    return std::unique_ptr<DocumentFile>(new DocumentFile(std::move(d)));
}

Result<QStringList> DocumentFile::examine(const QString& path)
{
    if (const auto migrations = migrationsFor(path); !migrations) {
        return migrations.error();
    }
    const QString place = QFileInfo(path).canonicalFilePath();
    return guarded(place, [&place]() -> Result<QStringList> {
        repairAfterCrash(place);
        return integrityFindings(*openDatabase(place, SQLite::OPEN_READONLY));
    });
}

bool DocumentFile::isReadOnly() const
{
    return m_d->access == Access::ReadOnly;
}

QString DocumentFile::path() const
{
    return m_d->path;
}

bool DocumentFile::isOvertaken()
{
    int isMoved = 0;
    sqlite3_file_control(
        m_d->database->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, static_cast<void*>(&isMoved));
    const auto version = guarded(
        m_d->path, [this]() -> Result<int> { return numberOf(*m_d->database, dataVersionSql); });
    return isMoved != 0 || !version || *version != m_d->dataVersion;
}

Result<Dataset> DocumentFile::load()
{
    return guarded(m_d->path, [this]() -> Result<Dataset> {
        // Asked first: what is written in between is then noticed by write(), never overlooked.
        m_d->dataVersion = numberOf(*m_d->database, dataVersionSql);
        return readDataset(*m_d->database, m_d->path);
    });
}

Status DocumentFile::write(const ChangeSet& changes, const ChangeOrigin& origin)
{
    if (isReadOnly()) {
        return readOnlyFile(m_d->path);
    }
    if (changes.isEmpty()) {
        return ok();
    }
    return guarded(m_d->path, [&]() -> Status {
        // Not committed, it rolls back when it goes.
        SQLite::Transaction transaction(*m_d->database, SQLite::TransactionBehavior::IMMEDIATE);
        if (numberOf(*m_d->database, dataVersionSql) != m_d->dataVersion) {
            return Error{
                Error::Code::Busy,
                QCoreApplication::translate(
                    "Storage",
                    "Another program has changed %1 since it was opened, so nothing was written. "
                    "Close it and open it again.")
                    .arg(QDir::toNativeSeparators(m_d->path))};
        }
        if (!m_d->writer) {
            m_d->writer = std::make_unique<ChangeWriter>(*m_d->database);
        }
        m_d->writer->beginBatch(origin);
        for (const Change& change : changes) {
            m_d->writer->write(change);
        }
        transaction.commit();
        return ok();
    });
}

Result<QList<HistoryEntry>> DocumentFile::history(const HistoryFilter& filter)
{
    return guarded(m_d->path, [&]() -> Result<QList<HistoryEntry>> {
        return readHistory(*m_d->database, filter, m_d->path);
    });
}

Result<QDateTime> DocumentFile::dataTime()
{
    return guarded(
        m_d->path, [this]() -> Result<QDateTime> { return lastFigureTime(*m_d->database); });
}

Result<QStringList> DocumentFile::checkIntegrity()
{
    return guarded(
        m_d->path, [this]() -> Result<QStringList> { return integrityFindings(*m_d->database); });
}

} // namespace qingshan
