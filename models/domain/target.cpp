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

std::optional<Decimal> targetLevel(const TargetSpec& spec, const std::optional<Decimal>& baseValue)
{
    constexpr int decimals = 6;
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
        const auto level = targetLevel(spec, baseValue);
        return level ? std::optional(value <= *level) : std::nullopt;
    }
    }
    return std::nullopt;
}

namespace {

Error badTarget(const QString& message)
{
    return {Error::Code::BadInput, message};
}

/// The operator that bounds from the other side.
TargetOperator turnedRound(TargetOperator op)
{
    switch (op) {
    case TargetOperator::AtLeast: return TargetOperator::AtMost;
    case TargetOperator::Above: return TargetOperator::Below;
    case TargetOperator::AtMost: return TargetOperator::AtLeast;
    case TargetOperator::Below: return TargetOperator::Above;
    case TargetOperator::About:
    case TargetOperator::RankAtMost:
    case TargetOperator::Cumulative: break;
    }
    return op;
}

Status checkRankOperator(const Indicator& indicator, TargetOperator op)
{
    if (op == TargetOperator::RankAtMost || op == TargetOperator::AtMost) {
        return ok();
    }
    return badTarget(QCoreApplication::translate(
                         "Target", "%1 is a rank: write its target as rank<=, for example rank<=3.")
                         .arg(indicator.name.current()));
}

Status checkCut(const Indicator& indicator)
{
    const bool canBeCut = indicator.measure == Measure::Concentration
        || indicator.measure == Measure::Amount || indicator.measure == Measure::Count
        || indicator.measure == Measure::Index;
    if (canBeCut && indicator.direction != Direction::Higher) {
        return ok();
    }
    const TargetOperator right =
        indicator.direction == Direction::Higher ? TargetOperator::AtLeast : TargetOperator::AtMost;
    return badTarget(
        QCoreApplication::translate(
            "Target",
            "A cumulative cut is for amounts and concentrations that are to fall: write the target "
            "of %1 with %2.")
            .arg(indicator.name.current(), asciiOperator(right)));
}

Status checkDirection(const Indicator& indicator, const TargetSpec& spec)
{
    const bool isFloor = spec.op == TargetOperator::AtLeast || spec.op == TargetOperator::Above;
    const bool isCeiling = spec.op == TargetOperator::AtMost || spec.op == TargetOperator::Below;
    const QString right = TargetSpec{turnedRound(spec.op), spec.value}.toString();
    if (isFloor && indicator.direction == Direction::Lower) {
        return badTarget(
            QCoreApplication::translate("Target", "Less is better for %1: write %2 instead of %3.")
                .arg(indicator.name.current(), right, spec.toString()));
    }
    if (isCeiling && indicator.direction == Direction::Higher) {
        return badTarget(
            QCoreApplication::translate("Target", "More is better for %1: write %2 instead of %3.")
                .arg(indicator.name.current(), right, spec.toString()));
    }
    return ok();
}

Status checkOperator(const Indicator& indicator, const TargetSpec& spec)
{
    if (indicator.measure == Measure::Rank) {
        return checkRankOperator(indicator, spec.op);
    }
    if (spec.op == TargetOperator::RankAtMost) {
        return badTarget(QCoreApplication::translate(
                             "Target", "%1 is not a rank: set its target as >=, <= or ~.")
                             .arg(indicator.name.current()));
    }
    return spec.op == TargetOperator::Cumulative ? checkCut(indicator)
                                                 : checkDirection(indicator, spec);
}

Status checkBase(const Indicator& indicator, Year year, const Target& target)
{
    if (target.baseYear && *target.baseYear >= year) {
        return badTarget(QCoreApplication::translate(
                             "Target", "The base year %1 must come before the target year %2.")
                             .arg(target.baseYear->toString(), year.toString()));
    }
    if (target.baseValue && !indicator.range.contains(*target.baseValue)) {
        return badTarget(
            QCoreApplication::translate("Target", "A base value of %1 is impossible for %2.")
                .arg(target.baseValue->toString(), indicator.name.current()));
    }
    if (target.baseValue && !target.baseYear) {
        return badTarget(QCoreApplication::translate(
            "Target", "A base value needs a base year: enter the year, or clear the value."));
    }
    return ok();
}

} // namespace

Status checkTarget(const Indicator& indicator, Year year, const Target& target)
{
    const TargetSpec& spec = target.spec;
    if (Status fits = checkOperator(indicator, spec); !fits) {
        return fits;
    }
    const ValueBand band = spec.op == TargetOperator::Cumulative
        ? ValueBand{Decimal(0, 0), Decimal(100, 0)}
        : indicator.range;
    if (!band.contains(spec.value)) {
        return badTarget(
            QCoreApplication::translate(
                "Target", "A target of %1 is impossible for %2: it lies between %3 and %4.")
                .arg(
                    spec.value.toString(), indicator.name.current(), band.minimum.toString(),
                    band.maximum.toString()));
    }
    return checkBase(indicator, year, target);
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
