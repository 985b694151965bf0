// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/charts/imageexport.h>

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace qingshan {

class MessageBar;

/// Asks how a chart is to be exported, showing it at its true proportions, and writes the file.
class ExportDialog : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    explicit ExportDialog(const ChartSpec& spec, QWidget* parent = nullptr);

    /// Where the picture went; empty before it was written.
    [[nodiscard]] QString writtenPath() const { return m_writtenPath; }

    /// Writes the chart as chosen to `path`, whose ending and the format are made to agree; see
    /// settled().
    Status writeTo(const QString& path);

    /// Where a picture goes and as what.
    struct Settled {
        QString path;
        ImageFormat format;
    };

    /// A path as typed and the chosen format, made to agree: the ending of another format is taken
    /// at its word, any other ending is completed by the format's own.
    [[nodiscard]] static Settled settled(const QString& path, ImageFormat format);

private:
    [[nodiscard]] ImageFormat format() const;
    [[nodiscard]] ImageOptions options(ImageFormat format) const;
    void followFormat();
    void refreshPreview();
    void askAndWrite();

    ChartSpec m_spec;
    QComboBox* m_size;
    QComboBox* m_format;
    QCheckBox* m_transparent;
    QLabel* m_preview;
    MessageBar* m_message;
    QString m_writtenPath;
};

} // namespace qingshan
