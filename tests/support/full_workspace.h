// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/built_in.h"
#include "core/storage/action_table.h"
#include "core/storage/answer_table.h"
#include "core/storage/check_set_aside_table.h"
#include "core/storage/influence_table.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/response_table.h"
#include "core/storage/survey_table.h"
#include "tests/support/publish_round.h"
#include "tests/support/small_workspace.h"

namespace soundings::test {

inline const RoundId kClosedRound{"55555555-5555-4555-8555-555555555555"};

/// The n-th answer of a pattern that has all four states.
inline AnswerRecord patternAnswer(const Questionnaire& questionnaire, const Item& item, std::size_t n)
{
    AnswerRecord record;
    if (n % 11 == 3 && item.allowNotApplicable)
        record.answer = Answer::notApplicable("not our duty");
    else if (n % 11 == 5 && item.allowDontKnow)
        record.answer = Answer::dontKnow();
    else if (n % 11 != 7)
        record.answer = Answer::rated(questionnaire.scale[n % questionnaire.scale.size()].value);
    if (n % 4 == 0)
        record = {record.answer, "note " + std::to_string(n), {"https://example.org/" + std::to_string(n)}, n % 8 == 0};
    return record;
}

inline Answers patternAnswers(const Questionnaire& questionnaire)
{
    Answers all;
    std::size_t n = 0;
    for (const Item* item : questionnaire.items())
        if (const AnswerRecord record = patternAnswer(questionnaire, *item, n++); !record.isEmpty())
            all[item->id] = record;
    return all;
}

/// The n-th of people who answer by a pattern.
inline Person patternPerson(const Questionnaire& questionnaire, std::size_t n)
{
    const std::size_t scenarios = questionnaire.scenarios.scenarios.size();
    Person person{
        std::vector<Code>(questionnaire.itemCount()), static_cast<Code>(n % (questionnaire.roleBands.size() + 1)),
        std::vector<Code>(scenarios, static_cast<Code>(n % 3)), std::vector<Code>(scenarios, static_cast<Code>(n % 2))};
    for (std::size_t i = 0; i < person.items.size(); ++i)
        person.items[i] = static_cast<Code>((n + i) % (questionnaire.scale.size() + 1));
    return person;
}

/// Answers all three built-in questionnaires in a round.
inline void answerEverything(const Transaction& transaction, const RoundId& round)
{
    const Questionnaire& governance = *builtInQuestionnaire({"governance"});
    const Questionnaire& partner = *builtInQuestionnaire({"partner-understanding"});
    const Questionnaire& staff = *builtInQuestionnaire({"staff-confidence"});
    exchangeAnswers(transaction, ensureResponse(transaction, round, governance, {}).id, patternAnswers(governance));
    const ResponseId about = ensureResponse(transaction, round, partner, kPolice).id;
    exchangeAnswers(transaction, about, patternAnswers(partner));
    exchangeInfluence(transaction, about, InfluenceSide::AboutPartner, partner.influences.influences.front().id,
                      partner.influences.marks.front().id);
    std::vector<Person> people;
    for (std::size_t n = 0; n < 24; ++n)
        people.push_back(patternPerson(staff, n));
    addPeople(transaction, round, staff, columnsOf(staff, people), {"More time to talk", "One number to ring"});
}

/// A closed round that was reopened once and an open one with somebody answering, on real questionnaires.
inline void insertFullWorkspace(const Transaction& transaction)
{
    insertSmallWorkspace(transaction);
    insertRound(transaction, {kClosedRound, "Spring 2026", {2026, 4, 20}, RoundState::Open, {}, {{"governance"}}});
    answerEverything(transaction, kClosedRound);
    publishAndClose(transaction, kClosedRound, "2026-05-30T10:00:00Z");
    reopenRound(transaction, kClosedRound, "A partner's answer was typed wrongly", "2026-06-02T08:30:00Z");
    publishAndClose(transaction, kClosedRound, "2026-06-02T08:45:00Z");
    answerEverything(transaction, kRound);
    const Questionnaire& staff = *builtInQuestionnaire({"staff-confidence"});
    exchangeDraft(transaction, kRound, staff, DraftPerson{patternPerson(staff, 5), "half a thought"});
}

/// What came with schema version 5: an action of each kind, a check set aside, a marking and a day.
inline void insertDecisions(const Transaction& transaction)
{
    const QuestionnaireId governance{"governance"};
    insertAction(transaction,
                 {0,
                  "Agree one legal basis",
                  governance,
                  {"gov.strategy.shared-purpose"},
                  {},
                  "Information governance lead",
                  Date{2026, 12, 1},
                  ActionStatus::Doing,
                  "Draft is with legal.\nAsk again in December.",
                  kClosedRound});
    insertAction(transaction, {0, "Visit their control room", {}, {}, kPolice, "", {}, ActionStatus::Open, "", kRound});
    insertAction(transaction, {0, "Buy biscuits", {}, {}, {}, "", {}, ActionStatus::Dropped, "", {}});
    exchangeSetAside(transaction, kClosedRound, {"level-without-evidence", {"gov.strategy.shared-purpose"}, {}, {}},
                     "The evidence is in the board's papers");
    exchangeMarking(transaction, "OFFICIAL-SENSITIVE");
    exchangeRetention(transaction, Date{2030, 4, 1});
}

inline void fillFullWorkspace(const Connection& connection) { transact(connection, insertFullWorkspace); }

} // namespace soundings::test
