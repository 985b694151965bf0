// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/composition.h>
#include <models/commands/edits.h>
#include <tests/app/sessionfixture.h>
#include <tests/support/testknowledge.h>
#include <tests/widgets/windows.h>
#include <widgets/mainwindow.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace qingshan::test {

using namespace Qt::StringLiterals;

SessionFixture::SessionFixture()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(u"conf"_s));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"data"_s)));
    QDir(m_folder.path()).mkdir(u"documents"_s);
    nameProgram();
}

SessionFixture::~SessionFixture() = default;

QString SessionFixture::at(const QString& name) const
{
    return QFileInfo(m_folder.filePath(u"documents"_s)).canonicalFilePath() + u'/' + name;
}

QString SessionFixture::inData(const QString& name) const
{
    return QFileInfo(m_folder.path()).canonicalFilePath() + u"/data/qingshan/" + name;
}

QString SessionFixture::makeDocument(const QString& name, int year) const
{
    Dataset dataset = emptyDataset(defaultArea());
    dataset.apply(FigureChange{
        figureId("air.pm25", year), std::nullopt, figureOf("air.pm25", QString::number(35))});
    const auto made = DocumentFile::create(at(name), dataset, {});
    if (!made) {
        qFatal("%s", qUtf8Printable(made.error().message));
    }
    return at(name);
}

QString SessionFixture::damage(const QString& path)
{
    QByteArray bytes("SQLite format 3\0", 16);
    bytes += QByteArray(52, '\0') + "QSHN" + QByteArray(4000, 'x');
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(path));
    }
    return path;
}

QString SessionFixture::last()
{
    return QSettings().value(u"document/last"_s).toString();
}

void SessionFixture::setLast(const QString& path)
{
    QSettings().setValue(u"document/last"_s, path);
}

Session& SessionFixture::restart()
{
    end();
    m_session = std::make_unique<Session>();
    m_session->setLanguage(Language::English);
    if (!m_session->loadKnowledge()) {
        qFatal("the program was built wrongly");
    }
    return *m_session;
}

void SessionFixture::end()
{
    m_session.reset();
}

QString SessionFixture::message() const
{
    return messageOn(*m_session->window());
}

QString SessionFixture::shown() const
{
    return m_session->window()->windowTitle().section(u" - "_s, 0, 0);
}

void SessionFixture::open(const QString& path) const
{
    Q_EMIT m_session->window()->openRequested(path);
}

Status SessionFixture::enter(int year) const
{
    Document& document = *m_session->document();
    const QString area = document.dataset().subject()->key.text;
    return edits::setFigure(
        document, figureId("air.pm25", year, area), figureOf("air.pm25", QString::number(30)));
}

} // namespace qingshan::test
