// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/figureinput.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace qingshan {

namespace {

using Typed = std::optional<TypedFigure>;

/// Full-width forms to plain ones, case and outer blanks gone.
QString plainForm(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toLower();
}

struct WordRow {
    const char16_t* text;
    FigureState state;
};

// After plainForm(): … has become three dots, full-width ＊ and － their ASCII forms.
constexpr std::array stateWords{
    WordRow{u"×", FigureState::Withheld},           WordRow{u"x", FigureState::Withheld},
    WordRow{u"*", FigureState::Withheld},           WordRow{u"✕", FigureState::Withheld},
    WordRow{u"未公布", FigureState::Withheld},      WordRow{u"...", FigureState::Pending},
    WordRow{u"......", FigureState::Pending},       WordRow{u"待报", FigureState::Pending},
    WordRow{u"—", FigureState::NotApplicable},      WordRow{u"——", FigureState::NotApplicable},
    WordRow{u"–", FigureState::NotApplicable},      WordRow{u"-", FigureState::NotApplicable},
    WordRow{u"--", FigureState::NotApplicable},     WordRow{u"/", FigureState::NotApplicable},
    WordRow{u"n/a", FigureState::NotApplicable},    WordRow{u"na", FigureState::NotApplicable},
    WordRow{u"不适用", FigureState::NotApplicable},
};

constexpr std::array stateTails{
    WordRow{u"(初步)", FigureState::Provisional},
    WordRow{u"(快报)", FigureState::Provisional},
    WordRow{u"(p)", FigureState::Provisional},
    WordRow{u"(provisional)", FigureState::Provisional},
    WordRow{u"p", FigureState::Provisional},
    WordRow{u"(估计)", FigureState::Estimated},
    WordRow{u"(预计)", FigureState::Estimated},
    WordRow{u"(e)", FigureState::Estimated},
    WordRow{u"(estimated)", FigureState::Estimated},
    WordRow{u"e", FigureState::Estimated},
};

FigureState takeStateTail(QString& text)
{
    for (const WordRow& row : stateTails) {
        const QStringView tail(row.text);
        if (text.endsWith(tail) && text.size() > tail.size()) {
            text.chop(tail.size());
            text = text.trimmed();
            return row.state;
        }
    }
    return FigureState::Final;
}

/// The units a person may write behind the number for this indicator, in plain form.
QStringList unitForms(const Indicator& indicator)
{
    QStringList forms{plainForm(indicator.unit.zh), plainForm(indicator.unit.en)};
    if (indicator.measure == Measure::Rank) {
        forms += {QStringLiteral("位"), QStringLiteral("名")};
    }
    if (indicator.measure == Measure::Years) {
        forms += {QStringLiteral("年")};
    }
    if (forms.contains(plainForm(QStringLiteral("µg/m³")))) {
        forms += {QStringLiteral("ug/m3"), QStringLiteral("微克/m3")};
    }
    if (forms.contains(plainForm(QStringLiteral("mg/m³")))) {
        forms += {QStringLiteral("毫克/m3")};
    }
    forms.removeAll(QString());
    return forms;
}

/// `1,234,567.5` without its commas; nothing when the groups are not of three digits, for
/// then the comma may as well be a decimal one.
std::optional<Decimal> parseNumber(QString text)
{
    static const QRegularExpression grouped(QStringLiteral("^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"));
    if (text.contains(u',')) {
        if (!grouped.match(text).hasMatch()) {
            return std::nullopt;
        }
        text.remove(u',');
    }
    return Decimal::parse(text);
}

Error notUnderstood(const QString& text, const Indicator& indicator)
{
    static const QRegularExpression numberThenText(
        QStringLiteral("^([<+-]?[\\d.,]+)\\s*([^\\d\\s.,].*)$"));
    const auto match = numberThenText.match(plainForm(text));
    if (match.hasMatch() && parseNumber(match.captured(1).remove(u'<'))) {
        const QString unit = indicator.unit.current();
        return {
            Error::Code::BadInput,
            unit.isEmpty()
                ? QCoreApplication::translate(
                      "FigureInput", "\"%1\": %2 has no unit; type the number alone.")
                      .arg(text, indicator.name.current())
                : QCoreApplication::translate(
                      "FigureInput", "\"%1\": the unit of %2 is %3; type the number in that unit.")
                      .arg(text, indicator.name.current(), unit)};
    }
    return {
        Error::Code::BadInput,
        QCoreApplication::translate(
            "FigureInput",
            "\"%1\" is not a figure. Type a number, × (withheld), … (pending), — (not "
            "applicable) or nothing.")
            .arg(text)};
}

/// The number and its state, units and groups taken off; nothing when it is no number.
std::optional<TypedFigure> parseMeasured(QString text, const Indicator& indicator)
{
    const bool below = text.startsWith(u'<');
    if (below) {
        text = text.mid(1).trimmed();
    }
    FigureState state = takeStateTail(text);
    const QStringList units = unitForms(indicator);
    for (const QString& unit : units) {
        if (text.endsWith(unit)) {
            text.chop(unit.size());
            text = text.trimmed();
            break;
        }
    }
    if (state == FigureState::Final) {
        state = takeStateTail(text);
    }
    if (indicator.measure == Measure::Rank && text.startsWith(u'第')) {
        text.remove(0, 1);
    }
    const auto value = parseNumber(text);
    if (!value || (below && state != FigureState::Final)) {
        return std::nullopt;
    }
    return TypedFigure{*value, below ? FigureState::BelowDetection : state};
}

} // namespace

Result<Typed> parseTypedFigure(const QString& text, const Indicator& indicator)
{
    const QString plain = plainForm(text);
    if (plain.isEmpty() || plain == u":" || plain == u"..") {
        return Typed();
    }
    for (const WordRow& row : stateWords) {
        if (plain == QStringView(row.text)) {
            return Typed({std::nullopt, row.state});
        }
    }
    const auto typed = parseMeasured(plain, indicator);
    if (!typed) {
        return notUnderstood(text, indicator);
    }
    if (const Status possible = checkPossible(*typed->value, indicator); !possible) {
        return possible.error();
    }
    return Typed(*typed);
}

QString typedText(const Figure& figure)
{
    const QString number = figure.value ? figure.value->toString() : QString();
    if (figure.state == FigureState::BelowDetection) {
        return u'<' + number;
    }
    return number + figureStateMark(figure.state);
}

Status checkPossible(const Decimal& value, const Indicator& indicator)
{
    if (!indicator.range.contains(value)) {
        return Error{
            Error::Code::BadInput,
            QCoreApplication::translate(
                "FigureInput", "%1 is impossible for %2: it lies between %3 and %4.")
                .arg(
                    value.toString(), indicator.name.current(), indicator.range.minimum.toString(),
                    indicator.range.maximum.toString())};
    }
    if (indicator.wholeNumbers && !value.isWhole()) {
        return Error{
            Error::Code::BadInput,
            QCoreApplication::translate(
                "FigureInput", "%1 is impossible for %2: only whole numbers are.")
                .arg(value.toString(), indicator.name.current())};
    }
    return ok();
}

} // namespace qingshan
