// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/charts/imageexport.h>
#include <widgets/dialogs/exportdialog.h>
#include <widgets/mainwindow.h>
#include <widgets/messagebar.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace qingshan {

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString withEnding(const QString& path)
{
    return path.isEmpty() || path.endsWith(QStringLiteral(".qingshan"))
        ? path
        : QString(path + QStringLiteral(".qingshan"));
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_message(new MessageBar(this))
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    setCentralWidget(body);
    setAcceptDrops(true);
    makeActions();
    makeMenus();
    makeLanguageSwitch();
    retranslate();
    refreshChartActions();
}

MainWindow::~MainWindow()
{
    // Left to the base class, an editor that is open would commit to a window half gone.
    commitEditing();
    delete m_workspace;
    m_workspace = nullptr;
}

void MainWindow::showDocument(
    Document& document,
    const QString& path,
    Page::Access access,
    const QString& reason)
{
    commitEditing();
    if (m_document != nullptr) {
        m_document->disconnect(this);
    }
    m_document = &document;
    m_path = path;
    m_access = access;
    connect(&document, &Document::stepsChanged, this, &MainWindow::refreshSteps);
    m_message->clear();
    remakeWorkspace({});
    refreshSteps();
    if (access == Page::Access::ReadOnly) {
        const QString sentence =
            tr("This document is open for viewing only; nothing can be changed.");
        m_message->say(
            MessageBar::Kind::Warning,
            reason.isEmpty() ? sentence : QString(sentence + u'\n' + reason));
    }
}

void MainWindow::sayProblem(const QString& sentence)
{
    m_message->say(MessageBar::Kind::Error, sentence);
}

void MainWindow::saveState(QSettings& settings) const
{
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_workspace != nullptr) {
        settings.setValue(QStringLiteral("window/page"), m_workspace->place().page);
        m_workspace->saveState(settings);
    }
}

void MainWindow::restoreState(const QSettings& settings)
{
    const QByteArray geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    if (geometry.isEmpty()) {
        setWindowState(Qt::WindowMaximized);
    } else {
        restoreGeometry(geometry);
    }
    if (m_workspace != nullptr) {
        m_workspace->restoreState(settings);
        m_workspace->goToPage(settings.value(QStringLiteral("window/page")).toInt());
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        commitEditing();
        retranslate();
        if (m_workspace != nullptr) {
            remakeWorkspace(m_workspace->place());
        }
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    commitEditing();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        commitEditing();
        Q_EMIT openRequested(urls.first().toLocalFile());
    }
}

void MainWindow::makeActions()
{
    const auto action = [this](const QKeySequence& keys, auto&& slot) {
        auto* made = new QAction(this);
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_new = action(QKeySequence::New, &MainWindow::askForNew);
    m_open = action(QKeySequence::Open, &MainWindow::askForOpen);
    for (const QString& name : {QStringLiteral("xiangxi"), QStringLiteral("dali")}) {
        m_samples += action({}, [this, name] { askForSample(name); });
    }
    m_export = action(Qt::CTRL | Qt::Key_E, &MainWindow::exportChart);
    m_copyChart = action(Qt::CTRL | Qt::SHIFT | Qt::Key_C, &MainWindow::copyChart);
    m_quit = action(QKeySequence::Quit, [this] { close(); });
    m_undo = action(QKeySequence::Undo, [this] { step(&Document::undo); });
    m_redo = action(QKeySequence::Redo, [this] { step(&Document::redo); });
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    m_about = action({}, &MainWindow::showAbout);
}

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addActions({m_new, m_open});
    m_samplesMenu = m_fileMenu->addMenu(QString());
    m_samplesMenu->addActions(m_samples);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_export);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_quit);
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addActions({m_undo, m_redo});
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_copyChart);
    m_viewMenu = menuBar()->addMenu(QString());
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addAction(m_about);
}

void MainWindow::makeLanguageSwitch()
{
    auto* corner = new QWidget(this);
    corner->setObjectName(QStringLiteral("languageSwitch"));
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(4, 3, 8, 3);
    row->setSpacing(2);
    const auto button = [&](const QString& text, const QString& name, Language language) {
        auto* made = new QToolButton(corner);
        made->setText(text);
        made->setAccessibleName(name);
        made->setCheckable(true);
        connect(made, &QToolButton::clicked, this, [this, language] {
            Q_EMIT languageRequested(language);
        });
        row->addWidget(made);
        return made;
    };
    // Each language is named in itself, so that its readers find it.
    m_chinese = button(QStringLiteral("中"), QStringLiteral("中文"), Language::Chinese);
    m_english = button(QStringLiteral("EN"), QStringLiteral("English"), Language::English);
    menuBar()->setCornerWidget(corner);
}

void MainWindow::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    m_samplesMenu->setTitle(tr("New from sample"));
    m_new->setText(tr("&New document..."));
    m_open->setText(tr("&Open..."));
    m_samples.at(0)->setText(tr("Xiangxi prefecture, published figures..."));
    m_samples.at(1)->setText(tr("Dali prefecture, published figures..."));
    m_export->setText(tr("&Export chart..."));
    m_copyChart->setText(tr("&Copy chart"));
    m_quit->setText(tr("&Quit"));
    m_about->setText(tr("About Qingshan"));
    const bool chinese = currentLanguage() == Language::Chinese;
    m_chinese->setChecked(chinese);
    m_english->setChecked(!chinese);
    refreshSteps();
}

/// Takes what stands in an open editor, as leaving the cell would: the page with it is about to go.
void MainWindow::commitEditing()
{
    QWidget* focus = focusWidget();
    if (m_workspace == nullptr || focus == nullptr || !m_workspace->isAncestorOf(focus)) {
        return;
    }
    for (QWidget* up = focus->parentWidget(); up != m_workspace; up = up->parentWidget()) {
        if (qobject_cast<QAbstractItemView*>(up) != nullptr) {
            up->setFocus(Qt::OtherFocusReason); // away from the editor
            return;
        }
    }
}

void MainWindow::remakeWorkspace(const Workspace::Place& place)
{
    const bool hadFocus = m_workspace != nullptr && m_workspace->isAncestorOf(focusWidget());
    if (m_workspace != nullptr) {
        QSettings state;
        m_workspace->saveState(state);
        delete m_workspace;
    }
    m_workspace = new Workspace(*m_document, m_access, place, centralWidget());
    m_workspace->restoreState(QSettings());
    static_cast<QVBoxLayout*>(centralWidget()->layout())->addWidget(m_workspace, 1);
    m_workspace->show();
    if (hadFocus) {
        m_workspace->setFocus(Qt::OtherFocusReason);
    }
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::refreshChartActions);
    connect(m_workspace, &Workspace::chartChanged, this, &MainWindow::refreshChartActions);
    makeViewMenu();
    refreshChartActions();
    setWindowTitle(tr("%1 - Qingshan").arg(QFileInfo(m_path).fileName()));
}

void MainWindow::refreshSteps()
{
    const bool known = m_document != nullptr;
    m_undo->setEnabled(known && m_document->canUndo());
    m_redo->setEnabled(known && m_document->canRedo());
    m_undo->setText(
        m_undo->isEnabled() ? tr("&Undo: %1").arg(m_document->undoText()) : tr("&Undo"));
    m_redo->setText(
        m_redo->isEnabled() ? tr("&Redo: %1").arg(m_document->redoText()) : tr("&Redo"));
}

/// Once for each workspace: an action must not go while it is being triggered.
void MainWindow::makeViewMenu()
{
    m_viewMenu->clear();
    for (int page = 0; page < m_workspace->pageCount(); ++page) {
        QAction* action = m_viewMenu->addAction(m_workspace->pageName(page));
        if (page < 9) {
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)));
        }
        connect(action, &QAction::triggered, this, [this, page] { m_workspace->goToPage(page); });
    }
}

void MainWindow::refreshChartActions()
{
    const bool chart = m_workspace != nullptr && m_workspace->chart().has_value();
    m_export->setEnabled(chart);
    m_copyChart->setEnabled(chart);
}

void MainWindow::step(Status (Document::*take)())
{
    if (m_document == nullptr) {
        return;
    }
    if (const Status done = (m_document->*take)(); !done) {
        sayProblem(done.error().message);
        return;
    }
    m_message->clear();
    m_workspace->clearMessages();
}

void MainWindow::askForNew()
{
    commitEditing();
    const QString path = withEnding(QFileDialog::getSaveFileName(
        this, tr("New document"), documentsFolder(), tr("Qingshan documents (*.qingshan)")));
    if (!path.isEmpty()) {
        Q_EMIT newRequested(path);
    }
}

void MainWindow::askForOpen()
{
    commitEditing();
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open document"), QFileInfo(m_path).path(),
        tr("Qingshan documents (*.qingshan);;All files (*)"));
    if (!path.isEmpty()) {
        Q_EMIT openRequested(path);
    }
}

void MainWindow::askForSample(const QString& name)
{
    commitEditing();
    const QString proposed = documentsFolder() + u'/' + name + QStringLiteral(".qingshan");
    const QString path = withEnding(QFileDialog::getSaveFileName(
        this, tr("Copy of the sample"), proposed, tr("Qingshan documents (*.qingshan)")));
    if (!path.isEmpty()) {
        Q_EMIT sampleRequested(name, path);
    }
}

void MainWindow::exportChart()
{
    const auto chart = m_workspace == nullptr ? std::nullopt : m_workspace->chart();
    if (!chart) {
        return;
    }
    ExportDialog dialog(*chart, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_message->say(MessageBar::Kind::Info, tr("Written: %1").arg(dialog.writtenPath()));
    }
}

void MainWindow::copyChart()
{
    const auto chart = m_workspace == nullptr ? std::nullopt : m_workspace->chart();
    const auto size = ImageSize::preset(u"slide");
    if (chart && size) {
        // Opaque on purpose: transparency turns black in Word, WPS and Paint.
        QApplication::clipboard()->setImage(
            renderImage(*chart, {ImageFormat::Png, *size, ImageOptions::Ground::White}));
    }
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Qingshan"),
        tr("<h3>Qingshan %1</h3><p>A dashboard for yearly environmental indicators.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. "
           "Built with Qt %2 and Qt Charts (GPL-3.0), SQLite, SQLiteCpp and libpng.</p>")
            .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

} // namespace qingshan
