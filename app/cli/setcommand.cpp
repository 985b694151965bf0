// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/clitext.h>
#include <app/cli/commandcontext.h>
#include <app/cli/documentaccess.h>
#include <app/cli/lookup.h>
#include <app/cli/setcommand.h>
#include <models/commands/edits.h>
#include <models/domain/plausibility.h>

namespace qingshan {

using namespace Qt::StringLiterals;

namespace {

Error badInput(const QString& sentence)
{
    return {Error::Code::BadInput, sentence};
}

QStringList stateKeys()
{
    QStringList keys;
    for (const FigureState state : allFigureStates()) {
        keys.append(figureStateKey(state));
    }
    return keys;
}

Figure enteredFigure(const Document& document, const FigureId& id)
{
    const Figure* entered = document.dataset().find(id);
    return entered == nullptr ? Figure() : *entered;
}

/// What VALUE alone makes of the cell, and `--state` over it.
Result<std::optional<Figure>> withState(
    const Document& document,
    const FigureId& id,
    const Arguments& arguments)
{
    auto typed = edits::typedOver(document, id, arguments.operand(u"VALUE"_s));
    const auto key = arguments.value(u"state"_s);
    if (!typed || !key) {
        return typed;
    }
    const auto state = figureStateFromKey(*key);
    if (!state) {
        return badInput(
            Cli::tr("There is no state \"%1\". States: %2.").arg(*key, stateKeys().join(", "_L1)));
    }
    Figure figure = *typed ? **typed : enteredFigure(document, id);
    if (!*typed) {
        figure.value = std::nullopt;
    } else if (figure.state == FigureState::BelowDetection && *state != figure.state) {
        return badInput(Cli::tr("\"%1\" says below detection, --state says %2. Leave one away.")
                            .arg(arguments.operand(u"VALUE"_s), *key));
    }
    figure.state = *state;
    return std::optional(figure);
}

Result<std::optional<Figure>> wantedFigure(
    const Document& document,
    const FigureId& id,
    const Arguments& arguments)
{
    auto figure = withState(document, id, arguments);
    if (!figure) {
        return figure;
    }
    const auto basis = arguments.value(u"basis"_s);
    const auto source = arguments.value(u"source"_s);
    const auto note = arguments.value(u"note"_s);
    if (!*figure && (basis || source || note)) {
        return badInput(Cli::tr("An empty value clears the figure: there is nothing left that "
                                "could have a basis, a source or a note."));
    }
    if (*figure) {
        Figure& content = **figure;
        content.basis = basis.value_or(content.basis);
        content.source = source.value_or(content.source);
        content.note = note.value_or(content.note);
    }
    return figure;
}

Status refuseDoubts(const Document& document, const FigureId& id, const Figure& figure)
{
    const Figure* entered = document.dataset().find(id);
    const QStringList doubts = entered != nullptr && *entered == figure
        ? QStringList()
        : doubtsAbout(document.readings(), id, figure);
    if (doubts.isEmpty()) {
        return ok();
    }
    const QString sentence =
        doubts.join(u' ') + u' ' + Cli::tr("Nothing was entered; --force enters it anyway.");
    return Error{Error::Code::Doubtful, sentence};
}

Status setFigure(Document& document, const Arguments& arguments)
{
    const auto year = Year::parse(arguments.operand(u"YEAR"_s));
    const auto area = areaOrSubject(document.dataset(), arguments);
    const auto indicator = lookUpIndicator(document.catalogue(), arguments.operand(u"INDICATOR"_s));
    if (!indicator || !area) {
        return indicator ? area.error() : indicator.error();
    }
    if (!year) {
        return year.error();
    }
    const FigureId id{(*indicator)->key, *area, *year};
    const auto figure = wantedFigure(document, id, arguments);
    if (!figure) {
        return figure.error();
    }
    if (*figure && !arguments.has(u"force"_s)) {
        if (Status sure = refuseDoubts(document, id, **figure); !sure) {
            return sure;
        }
    }
    return edits::setFigure(document, id, *figure);
}

} // namespace

QString SetCommand::name() const
{
    return u"set"_s;
}

QString SetCommand::summary() const
{
    return Cli::tr("enters one figure as a person would type it; an empty VALUE clears it");
}

CommandForm SetCommand::form() const
{
    return {
        {fileOperand(), {u"INDICATOR"_s}, {u"YEAR"_s}, {u"VALUE"_s}},
        {areaOption(),
         {u"basis"_s, u"T"_s, Cli::tr("how it was counted")},
         {u"source"_s, u"T"_s, Cli::tr("where it comes from")},
         {u"note"_s, u"T"_s, Cli::tr("a remark")},
         {u"state"_s, u"S"_s, stateKeys().join(", "_L1)},
         {u"force"_s, QString(), Cli::tr("enters what is possible but very unlikely")}}};
}

ExitCode SetCommand::run(CommandContext& context) const
{
    const Arguments& arguments = context.arguments();
    const Status done = editDocument(fileOf(arguments), [&arguments](Document& document) {
        return setFigure(document, arguments);
    });
    return done ? ExitCode::Done : context.fail(done.error());
}

} // namespace qingshan
