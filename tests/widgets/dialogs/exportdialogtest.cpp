// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/widgets/pictures.h>
#include <tests/widgets/windows.h>
#include <widgets/dialogs/exportdialog.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

ChartSpec chart()
{
    return test::chartOf("air.pm25", "44 38 . 31 27");
}

QComboBox* formatBox(const ExportDialog& dialog)
{
    for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
        if (box->itemText(0) == u"PNG") {
            return box;
        }
    }
    qFatal("the dialog has no box of formats");
}

} // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void writesTheChart_data();
    void writesTheChart();
    void saysWhyNot();
    void endingAndFormatAgree_data();
    void endingAndFormatAgree();
    void typedEndingDecidesWhatIsWritten();
    void jpegIsNeverTransparent();
};

void ExportDialogTest::writesTheChart_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("png") << 0 << QByteArray("\x89PNG");
    QTest::newRow("svg") << 1 << QByteArray("<?xml");
    QTest::newRow("pdf") << 2 << QByteArray("%PDF");
    QTest::newRow("jpg") << 3 << QByteArray("\xFF\xD8");
}

void ExportDialogTest::writesTheChart()
{
    QFETCH(int, format);
    QFETCH(QByteArray, beginning);
    ExportDialog dialog(chart());
    formatBox(dialog)->setCurrentIndex(format);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"森林 chart"_s);
    QVERIFY(dialog.writtenPath().isEmpty());
    QVERIFY(dialog.writeTo(path));
    const QString whole = path + u'.' + QLatin1String(QTest::currentDataTag());
    QCOMPARE(dialog.writtenPath(), whole);
    QFile file(whole);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
}

void ExportDialogTest::saysWhyNot()
{
    ExportDialog dialog(chart());
    QTemporaryDir folder;
    const Status done = dialog.writeTo(folder.filePath(u"nowhere/chart.png"_s));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Disk);
    QVERIFY(dialog.writtenPath().isEmpty());
}

void ExportDialogTest::endingAndFormatAgree_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ImageFormat>("chosen");
    QTest::addColumn<QString>("path");
    QTest::addColumn<ImageFormat>("format");
    const auto row = [](const char* name, const QString& typed, ImageFormat chosen,
                        const QString& path, ImageFormat format) {
        QTest::newRow(name) << typed << chosen << path << format;
    };
    row("none", u"/a/chart"_s, ImageFormat::Svg, u"/a/chart.svg"_s, ImageFormat::Svg);
    row("its own", u"/a/chart.png"_s, ImageFormat::Png, u"/a/chart.png"_s, ImageFormat::Png);
    row("another format", u"/a/chart.pdf"_s, ImageFormat::Png, u"/a/chart.pdf"_s, ImageFormat::Pdf);
    row("capitals", u"/a/chart.SVG"_s, ImageFormat::Png, u"/a/chart.SVG"_s, ImageFormat::Svg);
    row("jpeg", u"/a/chart.jpeg"_s, ImageFormat::Png, u"/a/chart.jpeg"_s, ImageFormat::Jpeg);
    row("no format", u"/a/chart.txt"_s, ImageFormat::Png, u"/a/chart.txt.png"_s, ImageFormat::Png);
    row("a dot in the name", u"/a/plan 2024.1"_s, ImageFormat::Jpeg, u"/a/plan 2024.1.jpg"_s,
        ImageFormat::Jpeg);
    row("a dot in the folder", u"/a.png/chart"_s, ImageFormat::Pdf, u"/a.png/chart.pdf"_s,
        ImageFormat::Pdf);
}

void ExportDialogTest::endingAndFormatAgree()
{
    QFETCH(QString, typed);
    QFETCH(ImageFormat, chosen);
    QFETCH(QString, path);
    QFETCH(ImageFormat, format);
    const ExportDialog::Settled settled = ExportDialog::settled(typed, chosen);
    QCOMPARE(settled.path, path);
    QCOMPARE(settled.format, format);
}

void ExportDialogTest::typedEndingDecidesWhatIsWritten()
{
    ExportDialog dialog(chart());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.pdf"_s);
    QVERIFY(dialog.writeTo(path)); // PNG is chosen
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void ExportDialogTest::jpegIsNeverTransparent()
{
    ExportDialog dialog(chart());
    auto* transparent = dialog.findChild<QCheckBox*>();
    transparent->setChecked(true);
    for (int format = 0; format < formatBox(dialog)->count(); ++format) {
        formatBox(dialog)->setCurrentIndex(format);
        QCOMPARE(transparent->isEnabled(), formatBox(dialog)->itemText(format) != u"JPG");
    }
    formatBox(dialog)->setCurrentIndex(0);
    QVERIFY(transparent->isChecked()); // the choice is kept for the formats that have it
}

} // namespace qingshan

QTEST_MAIN(qingshan::ExportDialogTest)
#include "exportdialogtest.moc"
