// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/firstpaint.h>
#include <widgets/charts/chartview.h>

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>

#include <ctime>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace qingshan {

namespace {

/// Milliseconds since the process was started. The kernel knows it to a hundredth of a second;
/// elsewhere the processor time used so far stands in, which is less than has passed.
double millisecondsSinceStart()
{
#ifdef Q_OS_LINUX
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (stat.open(QIODevice::ReadOnly)) {
        // The name in brackets may hold blanks; field 22 counted from the start is the 20th here.
        const QByteArray all = stat.readAll();
        const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
        timespec now{};
        clock_gettime(CLOCK_BOOTTIME, &now);
        const double ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
        const double started = fields.value(19).toDouble() / ticks;
        const double uptime =
            static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
        return (uptime - started) * 1000;
    }
#endif
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

class FirstPaintWatch : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool chartPaints = event->type() == QEvent::Paint
            && qobject_cast<ChartView*>(watched->parent()) != nullptr;
        if (chartPaints && !m_seen) {
            m_seen = true;
            // Queued: by then the paint event is through and the frame handed over.
            QMetaObject::invokeMethod(
                this,
                [] {
                    QTextStream(stdout)
                        << "first_paint_ms " << qRound(millisecondsSinceStart()) << Qt::endl;
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace

void reportFirstPaint(QApplication& application)
{
    application.installEventFilter(new FirstPaintWatch(&application));
}

} // namespace qingshan
