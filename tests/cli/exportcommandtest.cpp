// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/programfixture.h>

#include <QDir>
#include <QImage>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

namespace qingshan {

using namespace Qt::StringLiterals;
using test::ProgramFixture;
using test::Run;

class ExportCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryIndicatorWithFigures();
    void theSameCallGivesTheSameBytes();
    void pngsCarryTextAndResolution();
    void everyFormatIsValid_data();
    void everyFormatIsValid();
    void sizesAreAsAsked_data();
    void sizesAreAsAsked();
    void namesFilesAfterTheChart_data();
    void namesFilesAfterTheChart();
    void readsAFileThatIsOpenElsewhere();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void tellsWhatIsDoneWhenTheDiskRefuses();
};

namespace {

QStringList exportWords(const QString& words)
{
    return QStringList{u"export"_s, u"a.qingshan"_s, u"--to"_s, u"out"_s}
    + words.split(u' ', Qt::SkipEmptyParts);
}

/// The indicators that have an entered or computed figure in any area.
QStringList indicatorsWithFigures(const ProgramFixture& fixture)
{
    QStringList keys;
    for (const QStringList& row : fixture.run({u"indicators"_s, u"a.qingshan"_s}).rows().mid(1)) {
        if (fixture.run({u"get"_s, u"a.qingshan"_s, row.first()}).rows().size() > 1) {
            keys.append(row.first());
        }
    }
    return keys;
}

/// The content of a PNG chunk of that type that holds `part`; empty when there is none.
QByteArray pngChunk(const QByteArray& png, const QByteArray& type, const QByteArray& part = {})
{
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        const QByteArray body = png.mid(at + 8, length);
        if (png.mid(at + 4, 4) == type && body.contains(part)) {
            return body;
        }
        at += 12 + qsizetype(length);
    }
    return {};
}

/// All characters of an SVG but blanks: Qt cuts a text where the font changes.
QString svgText(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            text += reader.text();
        }
    }
    return reader.hasError() ? QString() : text.remove(u' ').remove(u'\n');
}

} // namespace

void ExportCommandTest::drawsEveryIndicatorWithFigures()
{
    const ProgramFixture fixture;
    fixture.makeSample();
    fixture.must(
        {u"set"_s, u"a.qingshan"_s, u"forest.cover_rate"_s, u"2021"_s, u"70.24"_s, u"--source"_s,
         u"2021年公报"_s});
    const Run run = fixture.run(exportWords(u"--preset slide"_s));
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QStringList expected;
    for (const QString& key : indicatorsWithFigures(fixture)) {
        expected.append(u"out/"_s + key + u".png"_s);
    }
    QVERIFY(expected.size() > 10);
    QCOMPARE(run.lines(), expected);
    QCOMPARE(fixture.content(u"out"_s).size(), expected.size());
    for (const QString& path : expected) {
        QCOMPARE(QImage(fixture.at(path)).size(), QSize(1920, 1080));
    }
}

void ExportCommandTest::theSameCallGivesTheSameBytes()
{
    const ProgramFixture fixture;
    fixture.makeSample();
    fixture.must(exportWords(u"--chart air --chart forest"_s));
    const QByteArray first = fixture.bytesOf(u"out/forest.png"_s);
    fixture.must(exportWords({}));
    fixture.must(exportWords(u"--chart forest"_s));
    QCOMPARE(fixture.bytesOf(u"out/forest.png"_s), first);
}

void ExportCommandTest::pngsCarryTextAndResolution()
{
    const ProgramFixture fixture;
    fixture.makeSample();
    fixture.must(
        {u"set"_s, u"a.qingshan"_s, u"forest.cover_rate"_s, u"2021"_s, u"70.24"_s, u"--source"_s,
         u"2021年公报"_s});
    fixture.must(exportWords(u"--chart forest --from 2021 --lang zh"_s));
    const QByteArray png = fixture.bytesOf(u"out/forest.png"_s);
    QVERIFY(png.startsWith("\x89PNG\r\n\x1a\n"));
    const QByteArray resolution = pngChunk(png, "pHYs");
    QCOMPARE(resolution.size(), 9);
    QCOMPARE(qFromBigEndian<quint32>(resolution.constData()), 5669u); // 144 dots per inch
    QVERIFY(pngChunk(png, "iTXt", "Title").contains("70.24"));
    QVERIFY(pngChunk(png, "iTXt", "Source").contains("2021年公报"));
    QVERIFY(!pngChunk(png, "iTXt", "Description").isEmpty());
    const bool software = !pngChunk(png, "tEXt", "Software").isEmpty()
        || pngChunk(png, "iTXt", "Software").contains("Qingshan");
    QVERIFY(software);
}

void ExportCommandTest::everyFormatIsValid_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("png") << "png" << QByteArray("\x89PNG");
    QTest::newRow("jpg") << "jpg" << QByteArray("\xFF\xD8\xFF");
    QTest::newRow("pdf") << "pdf" << QByteArray("%PDF");
    QTest::newRow("svg") << "svg" << QByteArray("<?xml");
}

void ExportCommandTest::everyFormatIsValid()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    const ProgramFixture fixture;
    fixture.makeSample();
    fixture.must(
        {u"set"_s, u"a.qingshan"_s, u"forest.cover_rate"_s, u"2021"_s, u"70.24"_s, u"--source"_s,
         u"Bulletin"_s});
    fixture.must(exportWords(u"--chart forest --from 2021 --format "_s + format));
    const QByteArray file = fixture.bytesOf(u"out/forest."_s + format);
    QVERIFY(file.size() > 2000);
    QVERIFY(file.startsWith(begin));
    if (format == "svg"_L1) {
        const QString text = svgText(file);
        QVERIFY(text.contains("Forestcover"_L1));
        QVERIFY(text.contains("70.24"_L1));
        QVERIFY(text.contains("Bulletin"_L1));
    } else if (format == "pdf"_L1) {
        QVERIFY(file.trimmed().endsWith("%%EOF"));
    } else {
        QCOMPARE(QImage::fromData(file).size(), QSize(1920, 1080));
    }
}

void ExportCommandTest::sizesAreAsAsked_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("dotsPerMetre");
    QTest::newRow("default") << "" << QSize(1920, 1080) << 5669;
    QTest::newRow("4k") << "--preset slide-4k" << QSize(3840, 2160) << 11339;
    QTest::newRow("square") << "--preset square" << QSize(1080, 1080) << 3780;
    QTest::newRow("page") << "--preset a4-full" << QSize(1843, 1157) << 11811;
    QTest::newRow("page at 220") << "--preset a4-full --dpi 220" << QSize(1351, 849) << 8661;
    QTest::newRow("custom") << "--size 800x600" << QSize(800, 600) << 3780;
    QTest::newRow("custom with ×") << "--size 800×600 --dpi 200" << QSize(800, 600) << 7874;
}

void ExportCommandTest::sizesAreAsAsked()
{
    QFETCH(QString, words);
    QFETCH(QSize, size);
    QFETCH(int, dotsPerMetre);
    const ProgramFixture fixture;
    fixture.makeSample();
    fixture.must(exportWords(u"--chart forest "_s + words));
    const QImage image(fixture.at(u"out/forest.png"_s));
    QCOMPARE(image.size(), size);
    QCOMPARE(image.dotsPerMeterX(), dotsPerMetre);
}

void ExportCommandTest::namesFilesAfterTheChart_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("files");
    const auto row = [](const char* words, const char* files) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(files);
    };
    row("--chart forest.cover_rate", "forest.cover_rate.png");
    row("--chart forest.cover_rate.columns", "forest.cover_rate.columns.png");
    row("--chart forest", "forest.png");
    row("--chart forest --kind columns", "forest.columns.png");
    row("--chart forest.trend --kind columns", "forest.trend.png");
    row("--chart air --chart forest", "air.png forest.png");
    row("--chart forest --chart forest", "forest.png");
    row("--chart forest --area hunan --format svg", "forest.svg");
    row("--kind rank --area xiangxi", "air.rank.rank.png forest.rank.rank.png");
    row("--chart forest --transparent", "forest.png");
}

void ExportCommandTest::namesFilesAfterTheChart()
{
    QFETCH(QString, words);
    QFETCH(QString, files);
    const ProgramFixture fixture;
    fixture.makeSample();
    const Run run = fixture.run(exportWords(words));
    QCOMPARE(run.err, QByteArray());
    QStringList expected;
    for (const QString& file : files.split(u' ')) {
        expected.append(u"out/"_s + file);
    }
    QCOMPARE(run.lines(), expected);
    if (words.contains("--transparent"_L1)) {
        QCOMPARE(QImage(fixture.at(u"out/forest.png"_s)).pixelColor(0, 0).alpha(), 0);
    }
}

void ExportCommandTest::readsAFileThatIsOpenElsewhere()
{
    const ProgramFixture fixture;
    fixture.makeSample();
    QFile::setPermissions(fixture.at(u"a.qingshan"_s), QFile::ReadOwner);
    const auto before = fixture.snapshot();
    fixture.must(exportWords(u"--chart forest"_s));
    QVERIFY(fixture.snapshot() == before);
}

void ExportCommandTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const char* words, int code) {
        QTest::newRow(words) << QString::fromUtf8(words) << code;
    };
    row("--chart nonsense", 1);
    row("--chart forest --chart forest.stock_volume", 1); // has no figures
    row("--chart forest --area nonsense", 1);
    row("--chart forest --kind pie", 1);
    row("--chart forest.rank.columns", 1);
    row("--chart forest --from 2030", 1);
    row("--from 2190", 1);
    row("--from 2021 --until 2020", 1);
    row("--from x", 1);
    row("--size 10x10", 1);
    row("--size big", 1);
    row("--dpi 5", 1);
    row("--dpi many", 1);
    row("--format gif", 2);
    row("--preset poster", 2);
    row("--size 800x600 --preset slide", 2);
    row("--to out2", 2);
}

void ExportCommandTest::refusesWhatCannotBe()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    const ProgramFixture fixture;
    fixture.makeSample();
    const Run run = fixture.run(exportWords(words));
    QVERIFY2(run.refused(code), run.err.constData());
    QCOMPARE(fixture.content(), QStringList(u"a.qingshan"_s));
}

void ExportCommandTest::tellsWhatIsDoneWhenTheDiskRefuses()
{
    const ProgramFixture fixture;
    fixture.makeSample();
    QVERIFY(QDir().mkpath(fixture.at(u"out/forest.png"_s))); // a folder is in the way
    const Run run = fixture.run(exportWords(u"--chart air --chart forest"_s));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.lines(), QStringList(u"out/air.png"_s));
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(run.err.contains("forest.png"));
    fixture.write(u"file"_s, "x");
    QVERIFY(fixture.run({u"export"_s, u"a.qingshan"_s, u"--to"_s, u"file"_s}).refused(1));
}

} // namespace qingshan

QTEST_GUILESS_MAIN(qingshan::ExportCommandTest)
#include "exportcommandtest.moc"
