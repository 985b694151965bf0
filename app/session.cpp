// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/composition.h>
#include <app/session.h>
#include <models/storage/sample.h>
#include <widgets/mainwindow.h>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

namespace qingshan {

namespace {

const QString languageSetting = QStringLiteral("language");
const QString lastSetting = QStringLiteral("document/last");

/// The sample in the user's data folder. The first one is `sample.qingshan`; others stand in for
/// one that cannot be opened.
QString samplePath(int copy)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString name = copy == 1 ? QStringLiteral("sample.qingshan")
                                   : QStringLiteral("sample-%1.qingshan").arg(copy);
    return QDir(folder).filePath(QStringLiteral("qingshan/") + name);
}

/// A document as it comes from its file.
struct OpenedFile {
    std::unique_ptr<DocumentFile> file;
    Dataset dataset;
    QString viewingReason; ///< why it is open for viewing although it was to be written
};

Result<OpenedFile> openFile(const QString& path, Access access)
{
    QString reason;
    auto file = DocumentFile::open(path, access);
    if (!file && access == Access::ReadWrite
        && (file.error().code == Error::Code::ReadOnly || file.error().code == Error::Code::Busy)) {
        reason = file.error().message;
        file = DocumentFile::open(path, Access::ReadOnly);
    }
    if (!file) {
        return file.error();
    }
    auto dataset = (*file)->load();
    if (!dataset) {
        return dataset.error();
    }
    return OpenedFile{std::move(*file), std::move(*dataset), reason};
}

} // namespace

Session::Session() = default;

Session::~Session()
{
    if (m_window && m_remembers) {
        QSettings settings;
        m_window->saveState(settings);
    }
}

Language Session::rememberedLanguage()
{
    const QString key = QSettings().value(languageSetting).toString();
    if (!key.isEmpty()) {
        return key == QLatin1String("zh") ? Language::Chinese : Language::English;
    }
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

void Session::setLanguage(Language language)
{
    m_translation.install(language);
}

Status Session::loadKnowledge()
{
    auto knowledge = qingshan::loadKnowledge();
    if (!knowledge) {
        return knowledge.error();
    }
    m_knowledge = std::move(*knowledge);
    return ok();
}

Status Session::start(const QString& path)
{
    makeWindow();
    const Status opened = openDocument(path, NextTime::ThisOne);
    if (!opened && m_remembers) {
        (void)openSample({opened.error().message}, NextTime::TheSame); // the window says the rest
    }
    return opened;
}

Status Session::startWithLast()
{
    makeWindow();
    const QString last = QSettings().value(lastSetting).toString();
    if (last.isEmpty()) {
        return openSample({}, NextTime::ThisOne);
    }
    const Status opened = openDocument(last, NextTime::ThisOne);
    return opened ? opened : openSample({opened.error().message}, NextTime::TheSame);
}

void Session::restoreWindow()
{
    m_window->restoreState(QSettings());
}

void Session::leaveNoTrace()
{
    m_remembers = false;
}

void Session::showFirstChart()
{
    if (Workspace* workspace = m_window->workspace()) {
        workspace->goToPage(1);
    }
}

void Session::show()
{
    m_window->show();
    if (Workspace* workspace = m_window->workspace()) {
        workspace->setFocus();
    }
}

void Session::makeWindow()
{
    m_window = std::make_unique<MainWindow>();
    connect(m_window.get(), &MainWindow::newRequested, this, &Session::createEmpty);
    connect(m_window.get(), &MainWindow::sampleRequested, this, &Session::createSample);
    connect(m_window.get(), &MainWindow::languageRequested, this, &Session::chooseLanguage);
    connect(m_window.get(), &MainWindow::openRequested, this, [this](const QString& path) {
        say(openDocument(path, NextTime::ThisOne));
    });
}

Status Session::openDocument(const QString& path, NextTime next)
{
    if (isOpenForWriting(path)) {
        // Opened again it would lose its undo steps, so that is done only to catch up with what
        // another program has written; for that this window's own mark on the file must go first.
        const Status current = m_file->isOvertaken() ? showFile(path, Access::ReadOnly) : ok();
        if (!current) {
            return current;
        }
    }
    if (!isOpenForWriting(path)) {
        if (Status shown = showFile(path, Access::ReadWrite); !shown) {
            return shown;
        }
    }
    if (m_remembers && next == NextTime::ThisOne) {
        QSettings().setValue(lastSetting, m_file->path());
    }
    return ok();
}

Status Session::showFile(const QString& path, Access access)
{
    auto opened = openFile(path, access);
    if (!opened) {
        return opened.error();
    }
    const auto time = opened->file->dataTime();
    const auto pages =
        opened->file->isReadOnly() ? Page::Access::ReadOnly : Page::Access::ReadWrite;
    m_file = opened->file.get();
    m_viewingReason = opened->viewingReason;
    auto document = std::make_unique<Document>(
        m_knowledge, std::move(opened->dataset), std::move(opened->file), surroundings());
    document->setDataTime(time ? *time : QDateTime());
    // The window must let go of the old document before it goes.
    m_window->showDocument(*document, m_file->path(), pages, m_viewingReason);
    m_document = std::move(document);
    return ok();
}

Status Session::openSample(QStringList problems, NextTime next)
{
    constexpr int mostCopies = 9;
    Status opened = ok();
    for (int copy = 1; copy <= mostCopies; ++copy) {
        const QString path = samplePath(copy);
        const bool isThere = QFileInfo::exists(path);
        opened = isThere ? ok() : makeSample(QStringLiteral("xiangxi"), path);
        opened = opened ? openDocument(path, next) : opened;
        if (opened && !problems.isEmpty()) {
            problems += tr("The sample %1 is shown instead.").arg(QDir::toNativeSeparators(path));
            problems += m_viewingReason;
        } else if (!opened && !problems.contains(opened.error().message)) {
            problems += opened.error().message;
        }
        // Where no new one can be made, another name will not help.
        if (opened || !isThere) {
            break;
        }
    }
    problems.removeAll(QString());
    if (!problems.isEmpty()) {
        m_window->sayProblem(problems.join(u'\n'));
    }
    return opened;
}

Status Session::makeDocument(const QString& path, const Dataset& dataset, const QString& reason)
    const
{
    const Surroundings around = surroundings();
    const auto file = DocumentFile::create(path, dataset, {around.now(), around.user, reason});
    return file ? ok() : Status(file.error());
}

Status Session::makeSample(const QString& name, const QString& path) const
{
    const auto sample = builtinSample(name);
    if (!sample) {
        return sample.error();
    }
    QDir().mkpath(QFileInfo(path).path());
    return makeDocument(path, *sample, tr("Sample"));
}

bool Session::isOpenForWriting(const QString& path) const
{
    return m_file != nullptr && !m_file->isReadOnly()
        && m_file->path() == QFileInfo(path).canonicalFilePath();
}

void Session::createEmpty(const QString& path)
{
    const Status made = makeDocument(path, emptyDataset(defaultArea()), tr("New document"));
    say(made ? openDocument(path, NextTime::ThisOne) : made);
}

void Session::createSample(const QString& name, const QString& path)
{
    const Status made = makeSample(name, path);
    say(made ? openDocument(path, NextTime::ThisOne) : made);
}

void Session::chooseLanguage(Language language)
{
    QSettings().setValue(languageSetting, languageKey(language));
    setLanguage(language);
}

void Session::say(const Status& status)
{
    if (!status) {
        m_window->sayProblem(status.error().message);
    }
}

} // namespace qingshan
