// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/composition.h>
#include <app/session.h>
#include <models/storage/documentfile.h>
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

QString samplePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(folder).filePath(QStringLiteral("sample.qingshan"));
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
    return openDocument(path);
}

Status Session::startWithLast()
{
    makeWindow();
    const QString last = QSettings().value(lastSetting).toString();
    if (!last.isEmpty() && QFileInfo::exists(last)) {
        if (const Status opened = openDocument(last); opened) {
            return opened;
        }
    }
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        return openDocument(path);
    }
    QDir().mkpath(QFileInfo(path).path());
    const auto sample = builtinSample(QStringLiteral("xiangxi"));
    if (!sample) {
        return sample.error();
    }
    return createDocument(path, *sample, tr("Sample"));
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
    m_window->workspace()->goToPage(1);
}

void Session::show()
{
    m_window->show();
    m_window->workspace()->setFocus();
}

void Session::makeWindow()
{
    m_window = std::make_unique<MainWindow>();
    connect(m_window.get(), &MainWindow::newRequested, this, &Session::createEmpty);
    connect(m_window.get(), &MainWindow::sampleRequested, this, &Session::createSample);
    connect(m_window.get(), &MainWindow::languageRequested, this, &Session::chooseLanguage);
    connect(m_window.get(), &MainWindow::openRequested, this, [this](const QString& path) {
        say(openDocument(path));
    });
}

Status Session::openDocument(const QString& path)
{
    auto file = DocumentFile::open(path, Access::ReadWrite);
    if (!file
        && (file.error().code == Error::Code::ReadOnly || file.error().code == Error::Code::Busy)) {
        file = DocumentFile::open(path, Access::ReadOnly);
    }
    if (!file) {
        return file.error();
    }
    auto dataset = (*file)->load();
    if (!dataset) {
        return dataset.error();
    }
    const auto time = (*file)->dataTime();
    const QString fullPath = (*file)->path();
    const auto access = (*file)->isReadOnly() ? Page::Access::ReadOnly : Page::Access::ReadWrite;
    auto document = std::make_unique<Document>(
        m_knowledge, std::move(*dataset), std::move(*file), surroundings());
    document->setDataTime(time ? *time : QDateTime());
    // The window must let go of the old document before it goes.
    m_window->showDocument(*document, fullPath, access);
    m_document = std::move(document);
    if (m_remembers) {
        QSettings().setValue(lastSetting, fullPath);
    }
    return ok();
}

Status Session::createDocument(const QString& path, const Dataset& dataset, const QString& reason)
{
    const Surroundings around = surroundings();
    if (auto file = DocumentFile::create(path, dataset, {around.now(), around.user, reason});
        !file) {
        return file.error();
    }
    return openDocument(path);
}

void Session::createEmpty(const QString& path)
{
    say(createDocument(path, emptyDataset(defaultArea()), tr("New document")));
}

void Session::createSample(const QString& name, const QString& path)
{
    const auto sample = builtinSample(name);
    say(sample ? createDocument(path, *sample, tr("Sample")) : Status(sample.error()));
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
