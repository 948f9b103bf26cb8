// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/copy_round.h"

#include "core/storage/agency_table.h"
#include "core/storage/answer_table.h"
#include "core/storage/asked_version.h"
#include "core/storage/influence_table.h"
#include "core/storage/round_table.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr InfluenceSide kBothSides[] = {InfluenceSide::AboutPartner, InfluenceSide::AboutUs};

/// Whether the item can be answered so in this version.
bool canHave(const Questionnaire& questionnaire, const Item& item, const Answer& answer)
{
    switch (answer.state) {
    case AnswerState::Rated:
        return questionnaire.findPoint(answer.point) != nullptr;
    case AnswerState::NotApplicable:
        return item.allowNotApplicable;
    case AnswerState::DontKnow:
        return item.allowDontKnow;
    case AnswerState::NotAnswered:
        break;
    }
    return true;
}

/// What of `answers` can stand in `questionnaire`. A note stays where its answer cannot.
Answers startingPoint(const Questionnaire& questionnaire, const Answers& answers, CopiedAnswers& copied)
{
    Answers begun;
    for (const auto& [id, record] : answers) {
        const bool isAnswered = record.answer.state != AnswerState::NotAnswered;
        const Item* item = questionnaire.findItem(id);
        const bool isKept = item != nullptr && canHave(questionnaire, *item, record.answer);
        copied.answers += isAnswered && isKept ? 1 : 0;
        copied.leftOut += isAnswered && !isKept ? 1 : 0;
        if (item == nullptr)
            continue;
        AnswerRecord& begin = begun[id];
        begin = record;
        begin.comeBack = true;
        if (!isKept)
            begin.answer = {};
    }
    return begun;
}

bool hasInfluence(const Questionnaire& questionnaire, const ItemId& influence, const std::string& mark)
{
    const auto& known = questionnaire.influences.influences;
    const auto& marks = questionnaire.influences.marks;
    return std::any_of(known.begin(), known.end(), [&](const Influence& one) { return one.id == influence; })
        && std::any_of(marks.begin(), marks.end(), [&](const InfluenceMark& one) { return one.id == mark; });
}

void copyInfluences(const Transaction& transaction, const Questionnaire& questionnaire, const ResponseId& from,
                    const ResponseId& to)
{
    for (const InfluenceSide side : kBothSides)
        for (const auto& [influence, mark] : influences(transaction.connection(), from, side))
            if (hasInfluence(questionnaire, influence, mark))
                exchangeInfluence(transaction, to, side, influence, mark);
}

/// Of our own agency, or of a partner that is active.
bool isStillRated(const std::vector<Agency>& all, const AgencyId& about)
{
    return about.isEmpty() || std::any_of(all.begin(), all.end(), [&](const Agency& one) {
               return one.id == about && one.standing == AgencyStanding::Active;
           });
}

} // namespace

CopiedAnswers copyAnswers(const Transaction& transaction, const RoundId& from, const RoundId& to)
{
    const Connection& connection = transaction.connection();
    const std::vector<QuestionnaireId> chosen = roundById(connection, to).questionnaires;
    const std::vector<Agency> all = agencies(connection);
    roundById(connection, from); // refuses one that is not there
    CopiedAnswers copied;
    for (const ResponseKey& key : responses(connection, from)) {
        const QuestionnairePtr newest = askedInRound(connection, to, key.questionnaire);
        if (!newest || !isStillRated(all, key.about)
            || std::find(chosen.begin(), chosen.end(), key.questionnaire) == chosen.end())
            continue;
        const ResponseId begun = ensureResponse(transaction, to, *newest, key.about).id;
        exchangeAnswers(transaction, begun, startingPoint(*newest, answers(connection, key.id), copied));
        copyInfluences(transaction, *newest, key.id, begun);
    }
    return copied;
}

OpenedResponses removeCopiedRound(const Transaction& transaction, const RoundId& round)
{
    const Connection& connection = transaction.connection();
    for (const ResponseKey& key : responses(connection, round)) {
        exchangeAnswers(transaction, key.id, {});
        for (const InfluenceSide side : kBothSides)
            for (const auto& [influence, mark] : influences(connection, key.id, side))
                exchangeInfluence(transaction, key.id, side, influence, {});
    }
    return removeRound(transaction, round);
}

} // namespace soundings
