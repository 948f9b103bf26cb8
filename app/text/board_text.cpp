// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/board_text.h"

#include "app/text/gap_text.h"
#include "app/text/language.h"
#include "app/text/partnership_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct BoardText {
    Q_DECLARE_TR_FUNCTIONS(BoardText)
};

constexpr std::size_t kBoardActions = 3;

QString blank() { return QString::fromUtf16(kBlank); }
QString quotation(const QString& words) { return BoardText::tr("“%1”").arg(words); }

/// An item of any of the round's questionnaires; nullptr where none has it.
const Item* itemIn(const RoundPacks& round, const ItemId& id)
{
    for (const QuestionnairePtr& questionnaire : round.questionnaires)
        if (const Item* item = questionnaire->findItem(id))
            return item;
    return nullptr;
}

/// With nobody's name in it.
QString statementOf(const RoundPacks& round, const ItemId& id)
{
    const Item* item = itemIn(round, id);
    const QString partner = BoardText::tr("the other agency");
    return item == nullptr ? QString::fromStdString(id.value) : shown(item->text, {partner, partner});
}

BoardSentence whereWeAre(const BoardFacts& facts)
{
    const Partnership& partnership = facts.partnership;
    BoardSentence made;
    const QString readiness =
        partnership.readiness ? bandWord(IndexKind::Readiness, partnership.readiness->band) : blank();
    const QString trust = partnership.trust ? bandWord(IndexKind::Trust, partnership.trust->band) : blank();
    const QString position = partnership.position ? positionWord(*partnership.position) : blank();
    made.text =
        BoardText::tr("We are %1: our arrangements are %2 and our trust in each other is %3, on answers from %4 of "
                      "%5 agencies.")
            .arg(position, readiness, trust)
            .arg(partnership.coverage.agencies)
            .arg(partnership.coverage.ofAgencies);
    if (!partnership.readiness)
        made.missing << noReadinessText(partnership);
    if (!partnership.trust)
        made.missing << noTrustText(partnership.coverage);
    return made;
}

BoardSentence whatHoldsUs(const BoardFacts& facts)
{
    const Partnership& partnership = facts.partnership;
    const QString next = bandWord(IndexKind::Readiness, kBands[static_cast<std::size_t>(kBandWhileUnmet) + 1]);
    if (!partnership.readinessHeldBy.empty()) {
        const HeldBack& held = partnership.readinessHeldBy.front();
        return {BoardText::tr("We are held back by %1 at %n agencies, and until that is put right we will not call "
                              "ourselves %2, whatever the score.",
                              nullptr, held.times)
                    .arg(quotation(statementOf(facts.round, held.item)), next),
                {}};
    }
    if (partnership.readiness)
        return {BoardText::tr("No must-have holds us back."), {}};
    return {BoardText::tr("We are held back by %1 at %1 agencies, and until that is put right we will not call "
                          "ourselves %2, whatever the score.")
                .arg(blank(), next),
            {noReadinessText(partnership)}};
}

/// The nearest day of an action that one of the two has about the other on the gap's item or its mirror.
std::optional<Date> dayToTalk(const BoardFacts& facts, const LargestGap& gap)
{
    std::optional<Date> nearest;
    const auto look = [&](std::size_t by, std::size_t about) {
        const Pack* pack = facts.packs.packOf(by);
        for (const Action& action : pack == nullptr ? std::vector<Action>{} : pack->actions) {
            const bool isOnIt = action.item == gap.item.item || action.item == gap.item.mirror;
            if (isOnIt && isUnfinished(action) && action.due && facts.packs.find({action.about, {}}) == about
                && (!nearest || *action.due < *nearest))
                nearest = action.due;
        }
    };
    look(gap.a, gap.b);
    look(gap.b, gap.a);
    return nearest;
}

BoardSentence whoDiffers(const BoardFacts& facts)
{
    const auto gap = std::find_if(facts.gaps.begin(), facts.gaps.end(), [](const LargestGap& g) { return g.isNamed; });
    const bool isThere = gap != facts.gaps.end();
    const auto name = [&](std::size_t place) { return QString::fromStdString(facts.packs.agencies()[place].name); };
    const QString a = isThere ? name(gap->a) : blank();
    const QString b = isThere ? name(gap->b) : blank();
    const QString statement =
        isThere ? quotation(pairStatement(*gap->questionnaire->findItem(gap->item.item), {a, b})) : blank();
    const std::optional<Date> day = isThere ? dayToTalk(facts, *gap) : std::nullopt;
    BoardSentence made{
        BoardText::tr("%1 and %2 see their relationship most differently, on %3, and they have agreed to "
                      "talk by %4.")
            .arg(a, b, statement, day ? dateText(*day) : blank()),
        {}};
    if (!isThere)
        made.missing << BoardText::tr(
            "No two agencies that both agreed to be named, and have answered about each other, "
            "are two steps or more apart in a section worth a look.");
    if (!day)
        made.missing << BoardText::tr("Neither of the two has an action on that statement with a day to talk by.");
    return made;
}

/// The influence with the most of `count`, the first in the questionnaire of equals; empty where it is 0 everywhere.
QString mostOf(const InfluenceTotals& totals, int InfluenceTotal::*count)
{
    const auto most =
        std::max_element(totals.influences.begin(), totals.influences.end(),
                         [count](const InfluenceTotal& a, const InfluenceTotal& b) { return a.*count < b.*count; });
    if (most == totals.influences.end() || (*most).*count == 0)
        return {};
    const Influence& influence = totals.questionnaire->influences.influences.at(most->influence);
    const QString partner = BoardText::tr("an agency");
    return quotation(shown(influence.selfText.isEmpty() ? influence.text : influence.selfText, {partner, partner}));
}

BoardSentence whatHinders(const BoardFacts& facts)
{
    const QString agreed = mostOf(facts.influences, &InfluenceTotal::agreedBrakes);
    const QString unseen = mostOf(facts.influences, &InfluenceTotal::unseenBrakes);
    BoardSentence made{
        BoardText::tr("What most hinders sharing here is %1, which we all recognise; what we had not seen is "
                      "%2.")
            .arg(agreed.isEmpty() ? blank() : agreed, unseen.isEmpty() ? blank() : unseen),
        {}};
    if (facts.influences.directions == 0)
        made.missing << BoardText::tr(
            "No two agencies have both marked what helps and hinders: one of itself, its partner "
            "of it.");
    else if (agreed.isEmpty())
        made.missing << BoardText::tr("Nothing is marked as hindering by an agency and its partner alike.");
    if (facts.influences.directions != 0 && unseen.isEmpty())
        made.missing << BoardText::tr("Nothing hinders an agency that its partners had not seen.");
    return made;
}

BoardSentence whatWeWillDo(const BoardFacts& facts)
{
    const std::vector<Action> actions = boardActions(facts.round);
    QStringList words;
    QString moved;
    for (const Action& action : actions) {
        words << quotation(QString::fromStdString(action.text));
        if (moved.isEmpty() && !action.item.isEmpty())
            moved = quotation(statementOf(facts.round, action.item));
    }
    BoardSentence made{
        BoardText::tr("By %1 we will have done %2, and we will know they worked because %3 will have moved.")
            .arg(actions.empty() ? blank() : dateText(*actions.back().due),
                 words.isEmpty() ? blank() : words.join(QStringLiteral(", ")), moved.isEmpty() ? blank() : moved),
        {}};
    if (actions.size() < kBoardActions)
        made.missing << BoardText::tr("%n of three actions with a day by which they are done are in the packs.",
                                      nullptr, static_cast<int>(actions.size()));
    if (moved.isEmpty())
        made.missing << BoardText::tr("No action says which statement it is meant to move.");
    return made;
}

} // namespace

std::vector<Action> boardActions(const RoundPacks& round)
{
    std::vector<Action> actions;
    for (const Pack& pack : round.packs)
        for (const Action& action : pack.actions)
            if (isUnfinished(action) && action.due)
                actions.push_back(action);
    std::stable_sort(actions.begin(), actions.end(), [](const Action& a, const Action& b) {
        return *a.due != *b.due ? *a.due < *b.due : a.text < b.text;
    });
    if (actions.size() > kBoardActions)
        actions.resize(kBoardActions);
    return actions;
}

std::array<BoardSentence, 5> boardSentences(const BoardFacts& facts)
{
    return {whereWeAre(facts), whatHoldsUs(facts), whoDiffers(facts), whatHinders(facts), whatWeWillDo(facts)};
}

} // namespace soundings
