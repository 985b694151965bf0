// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/chartfiles.h>
#include <app/cli/clitext.h>
#include <models/exchange/filewriter.h>

#include <QDir>
#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace qingshan {

namespace {

/// Painted and not yet written, together; one picture that is larger waits until it is alone.
constexpr int megapixelsInMemory = 24;

int megapixels(const QSize& size)
{
    const qint64 pixels = qint64(size.width()) * size.height();
    return static_cast<int>(std::min<qint64>(pixels / 1'000'000 + 1, megapixelsInMemory));
}

/// Encodes and writes on other threads. Outcomes are read after finish() only.
class PictureWriter {
public:
    explicit PictureWriter(qsizetype count)
        : m_outcomes(static_cast<size_t>(count))
        , m_room(megapixelsInMemory)
    {
    }

    Q_DISABLE_COPY_MOVE(PictureWriter)
    ~PictureWriter() = default; // the pool waits for its threads first: it is the last member

    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// Waits until another picture of so many megapixels may be painted.
    void makeRoom(int cost) { m_room.acquire(cost); }

    void write(qsizetype index, int cost, const QString& path, ChartEncoding encoding)
    {
        m_pool.start([this, index, cost, path, encoding = std::move(encoding)] {
            const auto bytes = encoding();
            Status written = bytes ? writeWhole(path, *bytes) : Status(bytes.error());
            m_failed = m_failed || !written;
            m_outcomes[static_cast<size_t>(index)] = std::move(written);
            m_room.release(cost);
        });
    }

    /// What became of each; nothing for one that was never begun.
    [[nodiscard]] const std::vector<std::optional<Status>>& finish()
    {
        m_pool.waitForDone();
        return m_outcomes;
    }

private:
    std::vector<std::optional<Status>> m_outcomes;
    QSemaphore m_room;
    std::atomic_bool m_failed = false;
    QThreadPool m_pool;
};

WrittenPictures gathered(
    const std::vector<std::optional<Status>>& outcomes,
    const QStringList& paths)
{
    WrittenPictures written{{}, ok()};
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto& outcome = outcomes.at(static_cast<size_t>(i));
        if (outcome && *outcome) {
            written.paths.append(paths.at(i));
        } else if (outcome && written.status) {
            written.status = *outcome;
        }
    }
    return written;
}

} // namespace

WrittenPictures writePictures(const QList<ChartSpec>& charts, const PictureFolder& folder)
{
    if (!QDir().mkpath(folder.path)) {
        return {
            {},
            Error{
                Error::Code::Disk,
                Cli::tr("The folder %1 cannot be made. Choose another one.")
                    .arg(QDir::toNativeSeparators(folder.path))}};
    }
    QStringList paths;
    for (const ChartSpec& chart : charts) {
        const QString name = chart.id + u'.' + imageFormatKey(folder.options.format);
        paths.append(QDir(folder.path).filePath(name));
    }
    const int cost = megapixels(folder.options.size.pixels);
    PictureWriter writer(charts.size());
    for (qsizetype i = 0; i < charts.size() && !writer.hasFailed(); ++i) {
        writer.makeRoom(cost);
        writer.write(i, cost, paths.at(i), paintForEncoding(charts.at(i), folder.options));
    }
    return gathered(writer.finish(), paths);
}

} // namespace qingshan
