// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a user waits for: an edit until its chart is painted, a picture, opening, a write.
#include <models/charts/chartrequest.h>
#include <models/commands/edits.h>
#include <models/storage/builtin.h>
#include <models/storage/documentfile.h>
#include <models/storage/sample.h>
#include <tests/benchmarks/largedocument.h>
#include <widgets/appearance.h>
#include <widgets/charts/chartview.h>
#include <widgets/charts/imageexport.h>
#include <widgets/pages/themepage.h>
#include <widgets/tables/figuretableview.h>
#include <widgets/workspace.h>

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <benchmark/benchmark.h>

using namespace qingshan;

namespace {

const Knowledge& knowledge()
{
    static const Knowledge known{builtinCatalogue().value(), builtinLimits().value()};
    return known;
}

Dataset datasetOf(const benchmark::State& state)
{
    if (state.range(0) == 0) {
        return builtinSample(QStringLiteral("dali")).value();
    }
    return largeDataset(
        knowledge().catalogue,
        {static_cast<int>(state.range(0)), static_cast<int>(state.range(1)),
         static_cast<int>(state.range(2))});
}

/// A document on disk that goes with its folder.
struct Disk {
    QTemporaryDir folder;
    std::unique_ptr<DocumentFile> file;

    explicit Disk(const Dataset& dataset)
        : file(DocumentFile::create(
                   folder.filePath(QStringLiteral("b.qingshan")),
                   dataset,
                   {QDateTime::currentDateTimeUtc(), {}, {}})
                   .value())
    {
    }
};

/// Types a figure into the table of the whole window's workspace, over and over: through parsing,
/// checks, the transaction on disk, every page that listens, the chart's spec, its layout and its
/// painting.
void editToRepaintedChart(benchmark::State& state, int page, const char* indicator)
{
    const Dataset dataset = datasetOf(state);
    Disk disk(dataset);
    Document document(
        knowledge(), dataset, std::move(disk.file),
        {[] { return QDateTime::currentDateTimeUtc(); }, {}});
    Workspace workspace(
        document, Page::Access::ReadWrite,
        {page, AreaKey(), IndicatorKey(QString::fromLatin1(indicator))});
    workspace.resize(1366, 700);
    workspace.show();
    QCoreApplication::processEvents();
    const QList<ThemePage*> pages = workspace.findChildren<ThemePage*>();
    ThemePage& shown = **std::find_if(
        pages.cbegin(), pages.cend(), [](const ThemePage* p) { return p->isVisible(); });
    auto* model = shown.table().model();
    const QModelIndex cell =
        model->index(model->rowCount() - 1, shown.table().currentIndex().column());
    int i = 0;
    for (auto _ : state) {
        // Nobody types a thousand figures a second; without the pause the disk's queue is measured.
        state.PauseTiming();
        QThread::msleep(30);
        state.ResumeTiming();
        ++i;
        model->setData(cell, QString::number(40 + i % 7), Qt::EditRole);
        shown.chartView().viewport()->repaint();
        shown.table().viewport()->repaint();
    }
}

void editVisitors(benchmark::State& state)
{
    editToRepaintedChart(state, 4, "tourism.visitors");
}

void editPm25(benchmark::State& state)
{
    editToRepaintedChart(state, 1, "air.pm25");
}

void exportPng(benchmark::State& state)
{
    const Dataset dataset = builtinSample(QStringLiteral("dali")).value();
    const Readings readings(knowledge().catalogue, knowledge().limits, dataset);
    ChartRequest request;
    request.indicator = IndicatorKey(QStringLiteral("tourism.visitors_recovery"));
    request.areas = {dataset.subject()->key};
    const ChartSpec spec = buildChart(readings, request).value();
    const ImageOptions options{
        ImageFormat::Png,
        ImageSize::custom({static_cast<int>(state.range(0)), static_cast<int>(state.range(1))})
            .value()};
    for (auto _ : state) {
        benchmark::DoNotOptimize(encodeChart(spec, options).value());
    }
}

void openDocument(benchmark::State& state)
{
    Disk disk(datasetOf(state));
    const QString path = disk.file->path();
    disk.file.reset();
    for (auto _ : state) {
        auto file = DocumentFile::open(path, Access::ReadOnly).value();
        benchmark::DoNotOptimize(file->load().value().figureCount());
    }
}

void writeFigure(benchmark::State& state)
{
    const Dataset dataset = datasetOf(state);
    Disk disk(dataset);
    const FigureId id{
        IndicatorKey(QStringLiteral("tourism.visitors")), dataset.subject()->key, 2022_year};
    const Figure figure = Figure::of(Decimal(100, 0));
    for (auto _ : state) {
        const Status done = disk.file->write(
            {FigureChange{id, figure, figure}}, {QDateTime::currentDateTimeUtc(), {}, {}});
        benchmark::DoNotOptimize(done.isOk());
    }
}

/// The time the program itself reports, from the start of its process.
void startToFirstPaint(benchmark::State& state)
{
    const Disk disk(datasetOf(state));
    const QString path = disk.file->path();
    for (auto _ : state) {
        QProcess program;
        program.start(
            QStringLiteral(QINGSHAN_PROGRAM), {path, QStringLiteral("--exit-after-first-paint")});
        program.waitForFinished(60000);
        const QByteArray said = program.readAllStandardOutput().trimmed();
        state.SetIterationTime(said.mid(said.lastIndexOf(' ') + 1).toDouble() / 1000);
    }
}

} // namespace

BENCHMARK(startToFirstPaint)
    ->Args({0, 0, 0})
    ->Args({340, 60, 30})
    ->Iterations(10)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(editVisitors)->Args({0, 0, 0})->Args({340, 60, 30})->Unit(benchmark::kMillisecond);
BENCHMARK(editPm25)->Args({340, 60, 30})->Unit(benchmark::kMillisecond);
BENCHMARK(exportPng)
    ->Args({1600, 900})
    ->Args({1920, 1080})
    ->Args({3840, 2160})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(openDocument)->Args({0, 0, 0})->Args({340, 60, 30})->Unit(benchmark::kMillisecond);
BENCHMARK(writeFigure)->Args({0, 0, 0})->Args({340, 60, 30})->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyAppearance(application, ColorScheme::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
