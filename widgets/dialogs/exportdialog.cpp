// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/exchange/filewriter.h>
#include <widgets/dialogs/exportdialog.h>
#include <widgets/messagebar.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace qingshan {

namespace {

QString presetName(const QString& key)
{
    if (key == u"slide") {
        return ExportDialog::tr("Slide, 1920 x 1080");
    }
    if (key == u"slide-4k") {
        return ExportDialog::tr("Slide, 3840 x 2160");
    }
    if (key == u"a4-full") {
        return ExportDialog::tr("A4 page, full text width, 300 dpi");
    }
    if (key == u"a4-half") {
        return ExportDialog::tr("A4 page, half text width, 300 dpi");
    }
    return ExportDialog::tr("Square, 1080 x 1080");
}

} // namespace

ExportDialog::ExportDialog(const ChartSpec& spec, QWidget* parent)
    : QDialog(parent)
    , m_spec(spec)
    , m_size(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_transparent(new QCheckBox(tr("Transparent background"), this))
    , m_preview(new QLabel(this))
    , m_message(new MessageBar(this))
{
    setWindowTitle(tr("Export chart"));
    for (const QString& key : ImageSize::presetKeys()) {
        m_size->addItem(presetName(key), key);
    }
    for (const ImageFormat format :
         {ImageFormat::Png, ImageFormat::Svg, ImageFormat::Pdf, ImageFormat::Jpeg}) {
        m_format->addItem(imageFormatKey(format).toUpper(), static_cast<int>(format));
    }
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(640, 400);
    m_preview->setAccessibleName(tr("Preview"));
    auto* form = new QFormLayout;
    form->addRow(tr("Size"), m_size);
    form->addRow(tr("Format"), m_format);
    form->addRow(QString(), m_transparent);
    auto* write = new QPushButton(tr("Export..."), this);
    write->setObjectName(QStringLiteral("primary"));
    write->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(write);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_preview, 1);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_size, &QComboBox::activated, this, &ExportDialog::refreshPreview);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_transparent, &QCheckBox::toggled, this, &ExportDialog::refreshPreview);
    connect(write, &QPushButton::clicked, this, &ExportDialog::askAndWrite);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    refreshPreview();
}

ExportDialog::Settled ExportDialog::settled(const QString& path, ImageFormat format)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"jpeg") {
        return {path, ImageFormat::Jpeg};
    }
    if (const auto typed = imageFormatFromKey(ending)) {
        return {path, *typed};
    }
    // "2024.1" is a name, not an ending.
    return {path + u'.' + imageFormatKey(format), format};
}

Status ExportDialog::writeTo(const QString& path)
{
    const Settled target = settled(path, format());
    const auto bytes = encodeChart(m_spec, options(target.format));
    if (!bytes) {
        return bytes.error();
    }
    const Status written = writeWhole(target.path, *bytes);
    m_writtenPath = written ? target.path : QString();
    return written;
}

ImageFormat ExportDialog::format() const
{
    return static_cast<ImageFormat>(m_format->currentData().toInt());
}

ImageOptions ExportDialog::options(ImageFormat format) const
{
    const auto size = ImageSize::preset(m_size->currentData().toString());
    const bool transparent = m_transparent->isChecked() && m_transparent->isEnabled();
    return {
        format, *size,
        transparent ? ImageOptions::Ground::Transparent : ImageOptions::Ground::White};
}

void ExportDialog::followFormat()
{
    m_transparent->setEnabled(format() != ImageFormat::Jpeg); // it has no transparency
    refreshPreview();
}

void ExportDialog::refreshPreview()
{
    ImageOptions small = options(format());
    const QSize room(640, 400);
    small.size.pixels = small.size.pixels.scaled(room * devicePixelRatioF(), Qt::KeepAspectRatio);
    QPixmap pixmap = QPixmap::fromImage(renderImage(m_spec, small));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(pixmap);
}

void ExportDialog::askAndWrite()
{
    QSettings settings;
    const QString key = QStringLiteral("export/folder");
    const QString folder =
        settings.value(key, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
            .toString();
    const QString ending = imageFormatKey(format());
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export chart"), QDir(folder).filePath(m_spec.id + u'.' + ending),
        QStringLiteral("*.") + ending);
    if (path.isEmpty()) {
        return;
    }
    // The system's dialog has asked about the name that was typed, not about the completed one.
    const QString completed = settled(path, format()).path;
    if (completed != path && QFileInfo::exists(completed)
        && QMessageBox::question(
               this, tr("Export chart"),
               tr("%1 exists already. Replace it?").arg(QDir::toNativeSeparators(completed)))
            != QMessageBox::Yes) {
        return;
    }
    if (const Status done = writeTo(path); !done) {
        m_message->say(MessageBar::Kind::Error, done.error().message);
        return;
    }
    settings.setValue(key, QFileInfo(path).path());
    accept();
}

} // namespace qingshan
