// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/figurestate.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace qingshan {

namespace {

struct StateRow {
    FigureState state;
    const char16_t* key;
    const char* word;
    const char16_t* mark;
};

constexpr std::array stateTable{
    StateRow{FigureState::Final, u"final", QT_TRANSLATE_NOOP("FigureState", "final"), u""},
    StateRow{
        FigureState::Provisional, u"provisional", QT_TRANSLATE_NOOP("FigureState", "provisional"),
        u"p"},
    StateRow{
        FigureState::Estimated, u"estimated", QT_TRANSLATE_NOOP("FigureState", "estimated"), u"e"},
    StateRow{
        FigureState::Withheld, u"withheld", QT_TRANSLATE_NOOP("FigureState", "withheld"), u"×"},
    StateRow{FigureState::Pending, u"pending", QT_TRANSLATE_NOOP("FigureState", "pending"), u"…"},
    StateRow{
        FigureState::NotApplicable, u"not_applicable",
        QT_TRANSLATE_NOOP("FigureState", "not applicable"), u"—"},
    StateRow{
        FigureState::BelowDetection, u"below_detection",
        QT_TRANSLATE_NOOP("FigureState", "below detection"), u"<"},
};

const StateRow& row(FigureState state)
{
    return *std::find_if(stateTable.begin(), stateTable.end(), [state](const StateRow& r) {
        return r.state == state;
    });
}

} // namespace

const QList<FigureState>& allFigureStates()
{
    static const QList<FigureState> states = [] {
        QList<FigureState> list;
        for (const StateRow& r : stateTable) {
            list.append(r.state);
        }
        return list;
    }();
    return states;
}

QString figureStateKey(FigureState state)
{
    return QString::fromUtf16(row(state).key);
}

std::optional<FigureState> figureStateFromKey(QStringView key)
{
    const auto found = std::find_if(stateTable.begin(), stateTable.end(), [key](const StateRow& r) {
        return key == QStringView(r.key);
    });
    return found == stateTable.end() ? std::nullopt : std::optional(found->state);
}

bool stateHasNumber(FigureState state)
{
    return stateIsMeasured(state) || state == FigureState::BelowDetection;
}

bool stateIsMeasured(FigureState state)
{
    return state == FigureState::Final || state == FigureState::Provisional
        || state == FigureState::Estimated;
}

QString figureStateWord(FigureState state)
{
    return QCoreApplication::translate("FigureState", row(state).word);
}

QString figureStateMark(FigureState state)
{
    return QString::fromUtf16(row(state).mark);
}

} // namespace qingshan
