// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace qingshan {

struct FigureTable;

/// A kind of file a table can be written as. Adding one means a file pair with its function and a
/// row.
struct TableFormatRow {
    QLatin1String ending; ///< of the file name, without the point: `csv`
    QByteArray (*write)(const FigureTable& table);
};

[[nodiscard]] const QList<TableFormatRow>& tableFormats();

/// The format that the ending of a file name asks for, in any case. BadInput, naming those there
/// are, for another ending or none.
[[nodiscard]] Result<TableFormatRow> tableFormatFor(const QString& path);

} // namespace qingshan
