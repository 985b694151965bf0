// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/architecture/includerules.h>
#include <tests/support/testknowledge.h>

#include <QDir>
#include <QDirIterator>

namespace qingshan {

namespace {

QDir root()
{
    return QDir(qEnvironmentVariable("QINGSHAN_SOURCE"));
}

/// The paths, from the root, of all .h and .cpp files below `folder`, sorted.
QStringList sourcesBelow(const QString& folder)
{
    QStringList found;
    QDirIterator files(
        root().filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found += root().relativeFilePath(files.next());
    }
    found.sort();
    return found;
}

QString textOf(const QString& path)
{
    return QString::fromUtf8(test::sourceFile(path));
}

void addFolders()
{
    QTest::addColumn<QString>("folder");
    for (const char* folder :
         {"models/domain", "models/storage", "models/commands", "models/tables", "models/exchange",
          "models/charts", "widgets", "app", "tests"}) {
        QTest::newRow(folder) << folder;
    }
}

} // namespace

/// Link targets alone do not keep the layers apart: the headers of all of Qt lie in one folder.
class IncludesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesBrokenLayers_data();
    void seesBrokenLayers();
    void seesFormErrors_data();
    void seesFormErrors();
    void layersAreKept_data();
    void layersAreKept();
    void filesHaveTheirForm_data();
    void filesHaveTheirForm();
};

void IncludesTest::seesBrokenLayers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("kept");
    const auto row = [](const char* path, const char* header, bool kept) {
        QTest::addRow("%s includes %s", path, header) << path << header << kept;
    };
    row("models/domain/a.h", "models/domain/year.h", true);
    row("models/domain/a.h", "QString", true);
    row("models/domain/a.h", "optional", true);
    row("models/domain/a.h", "models/commands/document.h", false);
    row("models/domain/a.h", "QWidget", false);
    row("models/domain/a.h", "QColor", false);
    row("models/domain/a.h", "QFile", false);
    row("models/domain/a.h", "QObject", false);
    row("models/domain/a.h", "QtGui/QColor", false);
    row("models/domain/a.h", "SQLiteCpp/SQLiteCpp.h", false);
    row("models/storage/a.h", "models/commands/documentstore.h", true);
    row("models/storage/a.h", "models/commands/document.h", false);
    row("models/storage/a.h", "SQLiteCpp/SQLiteCpp.h", true);
    row("models/exchange/a.h", "models/storage/documentfile.h", false);
    row("models/charts/a.h", "models/tables/yearlytablemodel.h", false);
    row("models/charts/a.h", "QLineSeries", false);
    row("models/charts/a.h", "QtCharts/QChart", false);
    row("models/commands/a.h", "models/storage/documentfile.h", false);
    row("models/commands/a.h", "QUndoStack", true);
    row("models/tables/a.h", "models/commands/edits.h", true);
    row("models/tables/a.h", "models/charts/chartspec.h", false);
    row("models/tables/a.h", "QAbstractTableModel", true);
    row("models/tables/a.h", "QTableView", false);
    row("models/tables/a.h", "QtWidgets/QWidget", false);
    row("models/tables/a.h", "QComboBox", false);
    row("models/tables/a.h", "widgets/mainwindow.h", false);
    row("models/new/a.h", "QString", false);
    row("widgets/a.h", "models/storage/documentfile.h", true);
    row("widgets/a.h", "QTableView", true);
    row("widgets/a.h", "app/session.h", false);
    row("widgets/pages/a.h", "QChartView", false);
    row("widgets/pages/a.h", "QValueAxis", false);
    row("widgets/charts/a.h", "QChartView", true);
    row("widgets/charts/a.h", "QValueAxis", true);
    row("widgets/a.h", "SQLiteCpp/SQLiteCpp.h", false);
    row("app/main.cpp", "widgets/mainwindow.h", true);
    row("app/main.cpp", "tests/support/memorystore.h", false);
}

void IncludesTest::seesBrokenLayers()
{
    QFETCH(QString, path);
    QFETCH(QString, header);
    const QString text = QStringLiteral("#pragma once\n\n#include <%1>\n").arg(header);
    QTEST(test::brokenLayers(path, text).isEmpty(), "kept");
    const QString quoted = QStringLiteral("#include \"%1\"\n").arg(header);
    QVERIFY2(!test::brokenLayers(path, quoted).isEmpty(), "quoted includes are relative");
}

void IncludesTest::seesFormErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("errors");
    const QString licence = QStringLiteral("// SPDX-FileCopyrightText: 2026 The Qingshan developers"
                                           "\n// SPDX-License-Identifier: GPL-3.0-or-later\n");
    const QString header(licence + u"#pragma once\n\n/// A thing.\nclass Thing;\n");
    QTest::newRow("a header as it should be") << "models/a.h" << header << 0;
    QTest::newRow("a source as it should be")
        << "models/a.cpp" << QString(licence + u"int a;\n") << 0;
    QTest::newRow("no licence") << "models/a.cpp"
                                << "int a;\n"
                                << 1;
    QTest::newRow("no guard and no comment") << "models/a.h" << licence << 2;
    QTest::newRow("a tab") << "models/a.h" << QString(header + u"\tint a;\n") << 1;
    QTest::newRow("a long source") << "models/a.cpp" << QString(licence + QString(399, u'\n')) << 1;
    QTest::newRow("a long header") << "models/a.h" << QString(header + QString(245, u'\n')) << 1;
}

void IncludesTest::seesFormErrors()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(static_cast<int>(test::formErrors(path, text).size()), "errors");
}

void IncludesTest::layersAreKept_data()
{
    addFolders();
}

void IncludesTest::layersAreKept()
{
    QFETCH(QString, folder);
    const QStringList paths = sourcesBelow(folder);
    QVERIFY2(!paths.isEmpty(), "nothing was looked at");
    QStringList errors;
    for (const QString& path : paths) {
        errors += test::brokenLayers(path, textOf(path));
    }
    QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
}

void IncludesTest::filesHaveTheirForm_data()
{
    addFolders();
}

void IncludesTest::filesHaveTheirForm()
{
    QFETCH(QString, folder);
    const QStringList paths = sourcesBelow(folder);
    QVERIFY2(!paths.isEmpty(), "nothing was looked at");
    QStringList errors;
    for (const QString& path : paths) {
        errors += test::formErrors(path, textOf(path));
    }
    QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::IncludesTest)
#include "includestest.moc"
