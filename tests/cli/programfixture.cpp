// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/programfixture.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace qingshan::test {

using namespace Qt::StringLiterals;

QStringList Run::lines() const
{
    QStringList lines = QString::fromUtf8(out).split(u'\n');
    if (lines.last().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

QList<QStringList> Run::rows() const
{
    QList<QStringList> rows;
    for (const QString& line : lines()) {
        rows.append(line.split(u'\t'));
    }
    return rows;
}

bool Run::refused(int code) const
{
    return exitCode == code && out.isEmpty() && err.count('\n') == 1 && err.endsWith('\n')
        && err.startsWith("qingshan: ");
}

ProgramFixture::ProgramFixture()
{
    if (!m_folder.isValid()) {
        qFatal("no temporary folder");
    }
}

Run ProgramFixture::run(const QStringList& arguments, const QStringList& environment) const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s,
          u"LANG"_s, u"LANGUAGE"_s}) {
        variables.remove(name);
    }
    variables.insert(u"USER"_s, u"tester"_s);
    for (const QString& pair : environment) {
        variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    QProcess process;
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_folder.path());
    process.start(qEnvironmentVariable("QINGSHAN_PROGRAM"), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        qFatal("the program did not run: %s", qPrintable(arguments.join(u' ')));
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray ProgramFixture::must(const QStringList& arguments) const
{
    const Run result = run(arguments);
    if (result.exitCode != 0 || !result.err.isEmpty()) {
        qFatal("%s: %s", qPrintable(arguments.join(u' ')), result.err.constData());
    }
    return result.out;
}

void ProgramFixture::makeDocument(const QString& name) const
{
    must({u"new"_s, name});
}

void ProgramFixture::makeSample(const QString& name) const
{
    must({u"sample"_s, name});
}

QString ProgramFixture::at(const QString& name) const
{
    return m_folder.filePath(name);
}

QByteArray ProgramFixture::bytesOf(const QString& name) const
{
    QFile file(at(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Snapshot ProgramFixture::snapshot(const QString& name) const
{
    return {bytesOf(name), QFileInfo(at(name)).lastModified().toMSecsSinceEpoch()};
}

void ProgramFixture::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(at(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
}

QStringList ProgramFixture::content(const QString& folder) const
{
    return QDir(at(folder))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace qingshan::test
