// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/rational.h>
#include <models/domain/target.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace qingshan {

namespace {

struct OperatorForm {
    const char16_t* text; ///< before the number, as people write it
    TargetOperator op;
};

// Longer forms first: `>=` must not be read as `>`.
constexpr OperatorForm prefixes[]{
    {u"rank<=", TargetOperator::RankAtMost},
    {u"rank≤", TargetOperator::RankAtMost},
    {u"rank <=", TargetOperator::RankAtMost},
    {u"rank ≤", TargetOperator::RankAtMost},
    {u"cumulative", TargetOperator::Cumulative},
    {u"累计", TargetOperator::Cumulative},
    {u"〔", TargetOperator::Cumulative},
    {u"不低于", TargetOperator::AtLeast},
    {u"不高于", TargetOperator::AtMost},
    {u"高于", TargetOperator::Above},
    {u"低于", TargetOperator::Below},
    {u">=", TargetOperator::AtLeast},
    {u"≥", TargetOperator::AtLeast},
    {u"<=", TargetOperator::AtMost},
    {u"≤", TargetOperator::AtMost},
    {u">", TargetOperator::Above},
    {u"<", TargetOperator::Below},
    {u"~", TargetOperator::About},
    {u"≈", TargetOperator::About},
    {u"约", TargetOperator::About},
    {u"保持前", TargetOperator::RankAtMost},
    {u"前", TargetOperator::RankAtMost},
};

QString asciiOperator(TargetOperator op)
{
    switch (op) {
    case TargetOperator::AtLeast: return QStringLiteral(">=");
    case TargetOperator::Above: return QStringLiteral(">");
    case TargetOperator::AtMost: return QStringLiteral("<=");
    case TargetOperator::Below: return QStringLiteral("<");
    case TargetOperator::About: return QStringLiteral("~");
    case TargetOperator::RankAtMost: return QStringLiteral("rank<=");
    case TargetOperator::Cumulative: return QStringLiteral("cumulative ");
    }
    return {};
}

Error notATarget(const QString& text)
{
    return {
        Error::Code::BadInput,
        QCoreApplication::translate(
            "Target",
            "\"%1\" is not a target. Write for example >=70.24, <=35, >80, ~15, rank<=3 or "
            "cumulative 18.")
            .arg(text)};
}

} // namespace

Result<TargetSpec> TargetSpec::parse(const QString& text)
{
    QString rest = text.normalized(QString::NormalizationForm_KC).simplified().toLower();
    std::optional<TargetOperator> op;
    for (const OperatorForm& form : prefixes) {
        if (rest.startsWith(QStringView(form.text))) {
            op = form.op;
            rest.remove(0, QStringView(form.text).size());
            break;
        }
    }
    static const QRegularExpression tail(QStringLiteral("\\s*(%|左右|名|位|〕)$"));
    if (rest.endsWith(u"左右")) {
        op = op.value_or(TargetOperator::About);
    }
    rest.remove(tail);
    rest.remove(tail); // "15%左右" carries two of them
    const auto value = Decimal::parse(rest.trimmed());
    const bool wholeRank = op != TargetOperator::RankAtMost || (value && value->isWhole());
    if (!op || !value || !wholeRank) {
        return notATarget(text);
    }
    return TargetSpec{*op, *value};
}

QString TargetSpec::toString() const
{
    return asciiOperator(op) + value.toString();
}

QString TargetSpec::toDisplay() const
{
    const QString number = value.toString();
    switch (op) {
    case TargetOperator::AtLeast: return u'≥' + number;
    case TargetOperator::Above: return u'>' + number;
    case TargetOperator::AtMost: return u'≤' + number;
    case TargetOperator::Below: return u'<' + number;
    case TargetOperator::About:
        return QCoreApplication::translate("Target", "about %1").arg(number);
    case TargetOperator::RankAtMost:
        return QCoreApplication::translate("Target", "top %1").arg(number);
    case TargetOperator::Cumulative:
        return QCoreApplication::translate("Target", "cumulative cut of %1 %").arg(number);
    }
    return number;
}

std::optional<Decimal> targetLevel(
    const TargetSpec& spec,
    const std::optional<Decimal>& baseValue,
    int decimals)
{
    if (spec.op != TargetOperator::Cumulative) {
        return spec.value;
    }
    const auto left = Decimal(100, 0).minus(spec.value);
    return baseValue && left ? ratio(*baseValue, Decimal(100, 0), *left, decimals) : std::nullopt;
}

std::optional<bool> meetsTarget(
    const TargetSpec& spec,
    const Decimal& value,
    const std::optional<Decimal>& baseValue)
{
    switch (spec.op) {
    case TargetOperator::AtLeast: return value >= spec.value;
    case TargetOperator::Above: return value > spec.value;
    case TargetOperator::AtMost:
    case TargetOperator::RankAtMost: return value <= spec.value;
    case TargetOperator::Below: return value < spec.value;
    case TargetOperator::About: {
        const auto distance = value.minus(spec.value);
        const auto tolerance = ratio(spec.value.absolute(), Decimal(100, 0), Decimal(5, 0), 6);
        return distance && tolerance && distance->absolute() <= *tolerance;
    }
    case TargetOperator::Cumulative: {
        const auto level = targetLevel(spec, baseValue, 6);
        return level ? std::optional(value <= *level) : std::nullopt;
    }
    }
    return std::nullopt;
}

Status checkTarget(const Indicator& indicator, Year year, const Target& target)
{
    const TargetSpec& spec = target.spec;
    const bool isRank = indicator.measure == Measure::Rank;
    if (spec.op == TargetOperator::RankAtMost && !isRank) {
        return Error{
            Error::Code::BadInput,
            QCoreApplication::translate(
                "Target", "%1 is not a rank: set its target as >=, <= or ~.")
                .arg(indicator.name.current())};
    }
    const ValueBand band = spec.op == TargetOperator::Cumulative
        ? ValueBand{Decimal(0, 0), Decimal(100, 0)}
        : indicator.range;
    if (!band.contains(spec.value)) {
        return Error{
            Error::Code::BadInput,
            QCoreApplication::translate(
                "Target", "A target of %1 is impossible for %2: it lies between %3 and %4.")
                .arg(
                    spec.value.toString(), indicator.name.current(), band.minimum.toString(),
                    band.maximum.toString())};
    }
    if (target.baseYear && *target.baseYear >= year) {
        return Error{
            Error::Code::BadInput,
            QCoreApplication::translate(
                "Target", "The base year %1 must come before the target year %2.")
                .arg(target.baseYear->toString(), year.toString())};
    }
    if (target.baseValue && !indicator.range.contains(*target.baseValue)) {
        return Error{
            Error::Code::BadInput,
            QCoreApplication::translate("Target", "A base value of %1 is impossible for %2.")
                .arg(target.baseValue->toString(), indicator.name.current())};
    }
    return ok();
}

QString targetNatureKey(TargetNature nature)
{
    return nature == TargetNature::Binding ? QStringLiteral("binding") : QStringLiteral("expected");
}

std::optional<TargetNature> targetNatureFromKey(QStringView key)
{
    if (key == u"binding") {
        return TargetNature::Binding;
    }
    return key == u"expected" ? std::optional(TargetNature::Expected) : std::nullopt;
}

QString targetNatureWord(TargetNature nature)
{
    return nature == TargetNature::Binding ? QCoreApplication::translate("Target", "binding")
                                           : QCoreApplication::translate("Target", "expected");
}

} // namespace qingshan
