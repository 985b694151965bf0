// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// makedocument AREAS INDICATORS YEARS FILE: writes a document of that size, for measuring.
#include <models/storage/builtin.h>
#include <models/storage/documentfile.h>
#include <tests/benchmarks/largedocument.h>

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char** argv)
{
    using namespace qingshan;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream err(stderr);
    if (arguments.size() != 5) {
        err << "usage: makedocument AREAS INDICATORS YEARS FILE\n";
        return 2;
    }
    const DocumentSize size{
        arguments.at(1).toInt(), arguments.at(2).toInt(), arguments.at(3).toInt()};
    if (size.areas < 1 || size.indicators < 1 || size.years < 1 || size.years > 120) {
        err << "makedocument: AREAS, INDICATORS and YEARS are numbers from 1, YEARS at most 120\n";
        return 2;
    }
    const auto catalogue = builtinCatalogue();
    const auto file = catalogue
        ? DocumentFile::create(
            arguments.at(4), largeDataset(*catalogue, size),
            {QDateTime::currentDateTimeUtc(), {}, QStringLiteral("made for measuring")})
        : Result<std::unique_ptr<DocumentFile>>(catalogue.error());
    if (!file) {
        err << file.error().message << '\n';
        return 1;
    }
    return 0;
}
