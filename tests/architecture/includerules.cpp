// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/architecture/includerules.h>

#include <QRegularExpression>

#include <array>

namespace qingshan::test {

namespace {

struct LayerRow {
    const char16_t* folder; ///< the longest that a path starts with counts
    std::vector<const char16_t*> mayInclude; ///< beginnings of project includes
};

const std::array<LayerRow, 9>& layers()
{
    static const std::array<LayerRow, 9> table{{
        {u"models/domain/", {u"models/domain/"}},
        {u"models/storage/",
         {u"models/domain/", u"models/storage/", u"models/commands/documentstore.h"}},
        {u"models/exchange/", {u"models/domain/", u"models/exchange/"}},
        {u"models/charts/", {u"models/domain/", u"models/charts/"}},
        {u"models/commands/", {u"models/domain/", u"models/commands/"}},
        {u"models/tables/", {u"models/domain/", u"models/commands/", u"models/tables/"}},
        {u"widgets/", {u"models/", u"widgets/"}},
        {u"app/", {u"models/", u"widgets/", u"app/"}},
        {u"tests/", {u"models/", u"widgets/", u"app/", u"tests/"}},
    }};
    return table;
}

/// All of Qt that models/domain may use: values and translation, no files and no objects.
bool isDomainHeader(const QString& header)
{
    static const QStringList allowed{
        QStringLiteral("QAnyStringView"),
        QStringLiteral("QByteArray"),
        QStringLiteral("QByteArrayView"),
        QStringLiteral("QChar"),
        QStringLiteral("QCoreApplication"),
        QStringLiteral("QDate"),
        QStringLiteral("QDateTime"),
        QStringLiteral("QHash"),
        QStringLiteral("QHashFunctions"),
        QStringLiteral("QJsonArray"),
        QStringLiteral("QJsonDocument"),
        QStringLiteral("QJsonObject"),
        QStringLiteral("QJsonValue"),
        QStringLiteral("QLatin1String"),
        QStringLiteral("QList"),
        QStringLiteral("QMap"),
        QStringLiteral("QRegularExpression"),
        QStringLiteral("QSet"),
        QStringLiteral("QString"),
        QStringLiteral("QStringBuilder"),
        QStringLiteral("QStringList"),
        QStringLiteral("QStringView"),
        QStringLiteral("QTime"),
        QStringLiteral("QtGlobal"),
        QStringLiteral("QtMath"),
        QStringLiteral("QtNumeric")};
    return allowed.contains(header);
}

bool isChartsHeader(const QString& header)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(QtCharts/.*|QtCharts|QChart\\w*|QPolarChart|QLegend\\w*"
                       "|Q\\w*Series|QAbstractAxis|Q\\w+Axis|Q\\w*BarSet|Q\\w*PieSlice|QBoxSet"
                       "|QCandlestickSet|Q\\w+LegendMarker|Q\\w+ModelMapper)$"));
    return pattern.match(header).hasMatch();
}

bool isWidgetsHeader(const QString& header)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(QtWidgets/.*|QtWidgets|QtPrintSupport/.*|QtPrintSupport|QtSvgWidgets/.*"
        "|Q(Widget|Application|MainWindow|Dialog|MenuBar|Menu|ToolBar|ToolTip|ToolBox"
        "|StatusBar|DockWidget|Frame|Label|Layout|Spacer\\w+|Splitter|Splash\\w+|Slider|Dial"
        "|Wizard|Completer|Shortcut|GroupBox|Scroll\\w+|Style|Style[A-Z]\\w+|Common\\w+"
        "|Graphics\\w+|Desktop\\w*Widget|SystemTrayIcon|UndoView|CalendarWidget|ItemDelegate"
        "|WidgetAction|Message\\w+Box|MessageBox|Tab\\w+|Stacked\\w+|Size\\w+Grip|SizeGrip"
        "|Header\\w+|Tree\\w+|Table\\w+|Column\\w+|LCDNumber|Progress\\w+|Rubber\\w+|Print\\w+"
        "|\\w+(Box|Button|Edit|Dialog|Layout|Delegate|Widget|ScrollArea|ItemView|View)))$"));
    static const QStringList notWidgets{
        QStringLiteral("QStringView"),     QStringLiteral("QByteArrayView"),
        QStringLiteral("QAnyStringView"),  QStringLiteral("QLatin1StringView"),
        QStringLiteral("QUtf8StringView"), QStringLiteral("QStyleHints"),
        QStringLiteral("QPageLayout"),     QStringLiteral("QTextLayout")};
    return pattern.match(header).hasMatch() && !notWidgets.contains(header);
}

const LayerRow* layerOf(const QString& path)
{
    for (const LayerRow& row : layers()) {
        if (path.startsWith(QStringView(row.folder))) {
            return &row;
        }
    }
    return nullptr;
}

bool isProjectHeader(const QString& header)
{
    static const QRegularExpression pattern(QStringLiteral("^(models|widgets|app|tests)/"));
    return pattern.match(header).hasMatch();
}

QString projectError(const LayerRow& layer, const QString& header)
{
    const bool allowed = std::any_of(
        layer.mayInclude.cbegin(), layer.mayInclude.cend(),
        [&header](const char16_t* start) { return header.startsWith(QStringView(start)); });
    return allowed ? QString() : QStringLiteral("may not include this layer");
}

QString foreignError(const QString& path, const QString& header)
{
    const bool isDomain = path.startsWith(u"models/domain/");
    if (isDomain && header.startsWith(u'Q') && !isDomainHeader(header)) {
        return QStringLiteral("the domain knows values of Qt Core only");
    }
    if (isDomain && header != header.toLower() && !header.startsWith(u'Q')) {
        return QStringLiteral("the domain knows no other library");
    }
    if (isChartsHeader(header) && !path.startsWith(u"widgets/charts/")) {
        return QStringLiteral("Qt Charts stays behind widgets/charts");
    }
    if (isWidgetsHeader(header) && path.startsWith(u"models/")) {
        return QStringLiteral("nothing in models may use widgets");
    }
    const bool mayUseSql =
        path.startsWith(u"models/storage/") || path.startsWith(u"tests/storage/");
    if (header.startsWith(u"SQLiteCpp/") && !mayUseSql) {
        return QStringLiteral("the database stays behind models/storage");
    }
    return {};
}

QString includeError(const QString& path, const QString& header)
{
    const LayerRow* layer = layerOf(path);
    if (layer == nullptr) {
        return QStringLiteral("the file belongs to no layer");
    }
    return isProjectHeader(header) ? projectError(*layer, header) : foreignError(path, header);
}

} // namespace

QStringList brokenLayers(const QString& path, const QString& text)
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s+([<\"])([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QStringList errors;
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString header = match.captured(2);
        if (match.captured(1) == u"\"" && !header.endsWith(u".moc")) {
            errors += QStringLiteral("%1: \"%2\": write <...> from the root").arg(path, header);
        }
        const QString error = header.endsWith(u".moc") ? QString() : includeError(path, header);
        if (!error.isEmpty()) {
            errors += QStringLiteral("%1: <%2>: %3").arg(path, header, error);
        }
    }
    return errors;
}

QStringList formErrors(const QString& path, const QString& text)
{
    const bool isHeader = path.endsWith(u".h");
    const qsizetype most = isHeader ? 250 : 400;
    QStringList errors;
    const auto expect = [&](bool fine, const QString& what) {
        if (!fine) {
            errors += QStringLiteral("%1: %2").arg(path, what);
        }
    };
    expect(
        text.startsWith(QLatin1String("// SPDX-FileCopyrightText: 2026 The Qingshan developers\n"
                                      "// SPDX-License-Identifier: GPL-3.0-or-later\n")),
        QStringLiteral("the two licence lines must come first"));
    expect(text.count(u'\n') <= most, QStringLiteral("longer than %1 lines").arg(most));
    expect(
        !text.contains(u'\t') && !text.contains(u'\r'),
        QStringLiteral("a tab or a carriage return"));
    if (isHeader) {
        expect(text.contains(u"\n#pragma once\n"), QStringLiteral("no #pragma once"));
        expect(text.contains(u"///"), QStringLiteral("no /// comment says what it is for"));
    }
    return errors;
}

} // namespace qingshan::test
