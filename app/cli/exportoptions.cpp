// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/exportoptions.h>
#include <app/cli/lookup.h>
#include <models/charts/chartid.h>
#include <models/charts/chartkinds.h>
#include <models/charts/chartrequest.h>

#include <QRegularExpression>

#include <algorithm>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

QStringList formatKeys()
{
    return {
        imageFormatKey(ImageFormat::Png), imageFormatKey(ImageFormat::Svg),
        imageFormatKey(ImageFormat::Pdf), imageFormatKey(ImageFormat::Jpeg)};
}

Result<std::optional<int>> dotsPerInchOf(const Arguments& arguments)
{
    const auto text = arguments.value(u"dpi"_s);
    if (!text) {
        return std::optional<int>();
    }
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < 30 || number > 1200) {
        return Error{
            Error::Code::BadInput,
            Cli::tr("\"%1\" is no resolution. Give dots per inch from 30 to 1200.").arg(*text)};
    }
    return std::optional(number);
}

Result<ImageSize> sizeOf(const Arguments& arguments)
{
    const auto dotsPerInch = dotsPerInchOf(arguments);
    if (!dotsPerInch) {
        return dotsPerInch.error();
    }
    const auto text = arguments.value(u"size"_s);
    if (!text) {
        return ImageSize::preset(arguments.value(u"preset"_s).value_or(u"slide"_s), *dotsPerInch);
    }
    static const QRegularExpression form(u"^(\\d{1,5})[xX×](\\d{1,5})$"_s);
    const auto match = form.match(*text);
    if (!match.hasMatch()) {
        return Error{
            Error::Code::BadInput,
            Cli::tr("\"%1\" is no size. Write width and height in pixels: 1920x1080.").arg(*text)};
    }
    return ImageSize::custom(
        {match.captured(1).toInt(), match.captured(2).toInt()}, (*dotsPerInch).value_or(96));
}

/// What is asked of every chart alike.
struct ChartWishes {
    QList<AreaKey> areas;
    std::optional<ChartKind> kind;
    std::optional<Year> from;
    std::optional<Year> until;
};

Result<std::optional<ChartKind>> kindOf(const Arguments& arguments)
{
    const auto key = arguments.value(u"kind"_s);
    if (!key) {
        return std::optional<ChartKind>();
    }
    const ChartKindRow* row = findChartKind(*key);
    if (row == nullptr) {
        return Error{
            Error::Code::NotFound,
            Cli::tr("There is no kind of chart \"%1\". Kinds: %2.")
                .arg(*key, chartKindKeys().join(", "_L1))};
    }
    return std::optional(row->kind);
}

Result<ChartWishes> wishesOf(const Dataset& dataset, const Arguments& arguments)
{
    const auto areas = areasOf(dataset, arguments);
    const auto kind = kindOf(arguments);
    if (!areas || !kind) {
        return areas ? kind.error() : areas.error();
    }
    const auto from = yearOf(arguments, u"from"_s);
    const auto until = yearOf(arguments, u"until"_s);
    if (!from || !until) {
        return from ? until.error() : from.error();
    }
    if (*from && *until && **until < **from) {
        return Error{
            Error::Code::BadInput,
            Cli::tr("--from %1 is after --until %2.")
                .arg((*from)->toString(), (*until)->toString())};
    }
    return ChartWishes{*areas, *kind, *from, *until};
}

/// The chart that `text` names; `--kind` counts unless the name has a kind of its own.
Result<ChartId> namedChart(const Catalogue& catalogue, const QString& text, const ChartWishes& wish)
{
    const bool hasNoKind = catalogue.findTheme(ThemeKey(text)) != nullptr
        || catalogue.find(IndicatorKey(text)) != nullptr;
    const QString name = wish.kind && hasNoKind ? text + u'.' + chartKind(*wish.kind).key : text;
    return ChartId::parse(name, catalogue);
}

/// The request for an indicator as it would be without naming it; where it has no figures, one
/// that will say so.
ChartRequest requestFor(
    const IndicatorKey& indicator,
    const QList<ChartRequest>& withFigures,
    const ViewedDocument& document)
{
    const auto found = std::find_if(
        withFigures.cbegin(), withFigures.cend(),
        [&indicator](const ChartRequest& request) { return request.indicator == indicator; });
    if (found != withFigures.cend()) {
        return *found;
    }
    ChartRequest request;
    request.indicator = indicator;
    if (const Area* subject = document.dataset().subject()) {
        request.areas = {subject->key};
    }
    return request;
}

Result<QList<ChartRequest>> namedRequests(
    const ViewedDocument& document,
    const QStringList& names,
    const ChartWishes& wish)
{
    const auto withFigures = chartsWithFigures(document.readings(), wish.areas);
    QList<ChartRequest> requests;
    QStringList seen;
    for (const QString& name : names) {
        const auto id = namedChart(document.catalogue(), name, wish);
        if (!id) {
            return id.error();
        }
        if (!seen.contains(id->text)) {
            ChartRequest request = requestFor(id->indicator, withFigures, document);
            request.areas = wish.areas.isEmpty() ? request.areas : wish.areas;
            request.kind = id->kind;
            request.id = id->text;
            requests.append(request);
            seen.append(id->text);
        }
    }
    return requests;
}

QList<ChartRequest> allRequests(const ViewedDocument& document, const ChartWishes& wish)
{
    QList<ChartRequest> requests = chartsWithFigures(document.readings(), wish.areas);
    if (!wish.kind) {
        return requests;
    }
    const ChartKindRow& row = chartKind(*wish.kind);
    requests.removeIf([&](const ChartRequest& request) {
        return !row.suits(*document.catalogue().find(request.indicator));
    });
    for (ChartRequest& request : requests) {
        request.kind = row.kind;
        request.id = request.indicator.text + u'.' + row.key;
    }
    return requests;
}

Error noChartAtAll()
{
    return {
        Error::Code::NotFound,
        Cli::tr("No chart has figures there. Enter some, or ask for other years, areas or kinds.")};
}

} // namespace

QList<Option> exportOptions()
{
    return {
        {u"to"_s, u"DIR"_s, Cli::tr("the folder to write to; it is made when it is not there")},
        {u"chart"_s,
         u"ID"_s,
         Cli::tr(
             "a chart: an indicator, a theme, or an indicator with a kind, as air.pm25.columns"),
         {},
         Option::Times::Many},
        {u"kind"_s, u"K"_s, Cli::tr("the kind of chart: %1").arg(chartKindKeys().join(", "_L1))},
        {u"format"_s, u"F"_s, Cli::tr("the kind of file; png unless given"), formatKeys()},
        {u"size"_s, u"WxH"_s, Cli::tr("width and height in pixels")},
        {u"preset"_s, u"P"_s, Cli::tr("a size with a purpose; slide unless given"),
         ImageSize::presetKeys()},
        {u"dpi"_s, u"N"_s, Cli::tr("dots per inch, from 30 to 1200")},
        {u"from"_s, u"Y"_s, Cli::tr("the first year shown")},
        {u"until"_s, u"Y"_s, Cli::tr("the last year shown")},
        areaOption(Option::Times::Many),
        {u"transparent"_s, QString(), Cli::tr("no white ground (not for jpg)")}};
}

Result<ImageOptions> imageOptionsOf(const Arguments& arguments)
{
    const auto size = sizeOf(arguments);
    if (!size) {
        return size.error();
    }
    const QString format = arguments.value(u"format"_s).value_or(u"png"_s);
    const auto ground = arguments.has(u"transparent"_s) ? ImageOptions::Ground::Transparent
                                                        : ImageOptions::Ground::White;
    return ImageOptions{imageFormatFromKey(format).value_or(ImageFormat::Png), *size, ground};
}

Result<QList<ChartSpec>> chartsOf(const ViewedDocument& document, const Arguments& arguments)
{
    const auto wish = wishesOf(document.dataset(), arguments);
    if (!wish) {
        return wish.error();
    }
    const QStringList names = arguments.values(u"chart"_s);
    const auto requests = names.isEmpty() ? Result(allRequests(document, *wish))
                                          : namedRequests(document, names, *wish);
    const auto time = document.file().dataTime();
    if (!requests || !time) {
        return requests ? time.error() : requests.error();
    }
    QList<ChartSpec> charts;
    for (ChartRequest request : *requests) {
        request.from = wish->from;
        request.until = wish->until;
        request.dataDate = time->toLocalTime().date();
        const auto chart = buildChart(document.readings(), request);
        if (chart) {
            charts.append(*chart);
        } else if (!names.isEmpty() || chart.error().code != Error::Code::NotFound) {
            return chart.error();
        }
    }
    return charts.isEmpty() ? Result<QList<ChartSpec>>(noChartAtAll()) : charts;
}

} // namespace qingshan
