// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/checkcommand.h>
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/lookup.h>
#include <models/domain/plausibility.h>

#include <QDir>

#include <algorithm>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

/// All series in the order of areas and catalogue, so that the report is the same on every run.
QList<SeriesId> seriesInOrder(const ViewedDocument& document)
{
    QHash<QString, qsizetype> places;
    for (const Area& area : document.dataset().areas()) {
        places.insert(u"area "_s + area.key.text, places.size());
    }
    for (const Indicator& indicator : document.catalogue().indicators()) {
        places.insert(indicator.key.text, places.size());
    }
    const auto rank = [&places](const SeriesId& id) {
        return std::tuple(
            places.value(u"area "_s + id.area.text), places.value(id.indicator.text, places.size()),
            id.indicator.text);
    };
    QList<SeriesId> ids = document.dataset().seriesIds();
    std::sort(ids.begin(), ids.end(), [&rank](const SeriesId& a, const SeriesId& b) {
        return rank(a) < rank(b);
    });
    return ids;
}

void checkSeries(CommandContext& context, const ViewedDocument& document, const SeriesId& id)
{
    const QString place = id.area.text + u' ' + id.indicator.text;
    const auto& series = document.dataset().series(id);
    if (document.catalogue().find(id.indicator) == nullptr) {
        context.print(
            Cli::tr("%1: %n figure(s) of an unknown indicator", nullptr, int(series.size()))
                .arg(place));
        return;
    }
    const Readings readings = document.readings();
    for (auto it = series.cbegin(); it != series.cend(); ++it) {
        for (const QString& doubt : doubtsAbout(readings, {id.indicator, id.area, it.key()}, *it)) {
            const QString line = place + u' ' + it.key().toString() + u": "_s + doubt;
            context.print(line);
        }
    }
}

void checkFigures(CommandContext& context, const ViewedDocument& document)
{
    for (const SeriesId& id : seriesInOrder(document)) {
        checkSeries(context, document, id);
    }
}

} // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::summary() const
{
    return Cli::tr("checks that the file is sound and that its figures agree with each other");
}

CommandForm CheckCommand::form() const
{
    return {{fileOperand()}, {}};
}

ExitCode CheckCommand::run(CommandContext& context) const
{
    const QString path = fileOf(context.arguments());
    const auto findings = DocumentFile::examine(path);
    if (!findings) {
        return context.fail(findings.error());
    }
    for (const QString& finding : *findings) {
        context.print(finding);
    }
    const auto document = ViewedDocument::open(path);
    if (document) {
        checkFigures(context, **document);
    }
    if (!findings->isEmpty()) {
        return context.fail(
            {Error::Code::Damaged,
             Cli::tr("%1 is damaged. Go back to a copy of it.")
                 .arg(QDir::toNativeSeparators(path))});
    }
    return document ? ExitCode::Done : context.fail(document.error());
}

} // namespace qingshan
