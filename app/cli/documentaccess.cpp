// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/documentaccess.h>

namespace qingshan {

namespace {

/// Stands in for the file while a change is tried.
class RehearsalStore : public DocumentStore {
public:
    explicit RehearsalStore(bool& written)
        : m_written(written)
    {
    }

    Q_DISABLE_COPY_MOVE(RehearsalStore)

    Status write(const ChangeSet&, const ChangeOrigin&) override
    {
        m_written = true;
        return ok();
    }

private:
    bool& m_written;
};

/// Tells in the history that a change came from here and not from the window.
class CommandLineStore : public DocumentStore {
public:
    explicit CommandLineStore(std::unique_ptr<DocumentFile> file)
        : m_file(std::move(file))
    {
    }

    Q_DISABLE_COPY_MOVE(CommandLineStore)

    Status write(const ChangeSet& changes, const ChangeOrigin& origin) override
    {
        ChangeOrigin marked = origin;
        marked.reason = Cli::tr("%1 (command line)").arg(origin.reason);
        return m_file->write(changes, marked);
    }

private:
    std::unique_ptr<DocumentFile> m_file;
};

/// Whether `work` would change anything.
Result<bool> rehearse(
    const QString& path,
    const Knowledge& knowledge,
    const std::function<Status(Document&)>& work)
{
    auto file = DocumentFile::open(path, Access::ReadOnly);
    if (!file) {
        // A file of an older version is brought up to date by the first one who writes.
        return file.error().code == Error::Code::ReadOnly ? Result<bool>(true) : file.error();
    }
    auto dataset = (*file)->load();
    if (!dataset) {
        return dataset.error();
    }
    bool changes = false;
    Document document(
        knowledge, std::move(*dataset), std::make_unique<RehearsalStore>(changes), surroundings());
    const Status done = work(document);
    return done ? Result<bool>(changes) : done.error();
}

} // namespace

ViewedDocument::ViewedDocument(
    Knowledge knowledge,
    Dataset dataset,
    std::unique_ptr<DocumentFile> file)
    : m_knowledge(std::move(knowledge))
    , m_dataset(std::move(dataset))
    , m_file(std::move(file))
{
}

Result<std::unique_ptr<ViewedDocument>> ViewedDocument::open(const QString& path)
{
    auto knowledge = loadKnowledge();
    if (!knowledge) {
        return knowledge.error();
    }
    auto file = DocumentFile::open(path, Access::ReadOnly);
    if (!file) {
        return file.error();
    }
    auto dataset = (*file)->load();
    if (!dataset) {
        return dataset.error();
    }
    return std::unique_ptr<ViewedDocument>(
        new ViewedDocument(std::move(*knowledge), std::move(*dataset), std::move(*file)));
}

Readings ViewedDocument::readings() const
{
    return Readings(m_knowledge.catalogue, m_knowledge.limits, m_dataset);
}

Status editDocument(const QString& path, const std::function<Status(Document&)>& work)
{
    const auto knowledge = loadKnowledge();
    if (!knowledge) {
        return knowledge.error();
    }
    const auto changes = rehearse(path, *knowledge, work);
    if (!changes) {
        return changes.error();
    }
    if (!*changes) {
        return ok();
    }
    auto file = DocumentFile::open(path, Access::ReadWrite);
    if (!file) {
        return file.error();
    }
    auto dataset = (*file)->load();
    if (!dataset) {
        return dataset.error();
    }
    Document document(
        *knowledge, std::move(*dataset), std::make_unique<CommandLineStore>(std::move(*file)),
        surroundings());
    return work(document);
}

Status createDocument(const QString& path, const Dataset& dataset, const QString& reason)
{
    const Surroundings around = surroundings();
    const auto file = DocumentFile::create(path, dataset, {around.now(), around.user, reason});
    return file ? ok() : Status(file.error());
}

} // namespace qingshan
