// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/answer_faults.h"

#include "core/questionnaire/reading.h"
#include "core/storage/answer_table.h"
#include "core/storage/influence_table.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/response_table.h"

#include <algorithm>

namespace soundings {

namespace {

bool doesAnswerFit(const Questionnaire& questionnaire, const Item* item, const Answer& answer)
{
    if (item == nullptr)
        return false;
    switch (answer.state) {
    case AnswerState::NotAnswered:
        return true;
    case AnswerState::Rated:
        return questionnaire.findPoint(answer.point) != nullptr;
    case AnswerState::NotApplicable:
        return item->allowNotApplicable;
    case AnswerState::DontKnow:
        return item->allowDontKnow;
    }
    return false;
}

void checkMarks(const Questionnaire& questionnaire, const std::string& at, const InfluenceMarks& marks,
                Findings& findings)
{
    const auto& known = questionnaire.influences;
    for (const auto& marked : marks) { // no structured binding: a lambda of clang 14 cannot hold one
        const auto isInfluence = [&](const Influence& influence) { return influence.id == marked.first; };
        const auto isMark = [&](const auto& mark) { return mark.id == marked.second; };
        if (std::none_of(known.influences.begin(), known.influences.end(), isInfluence)
            || std::none_of(known.marks.begin(), known.marks.end(), isMark))
            findings.add(at + "/" + marked.first.value);
    }
}

/// An agreed one is about nobody, one about a partner is about a partner (of ours, or of the author it has), and people's
/// answers are no response. "?" is an agency that is not there, which the foreign keys tell.
bool isAboutRight(const Questionnaire& questionnaire, const std::string& roleOfAbout, bool hasAuthor)
{
    switch (questionnaire.respondent) {
    case Respondent::Consensus:
        return roleOfAbout.empty();
    case Respondent::PerPartner:
        return roleOfAbout == "partner" || roleOfAbout == "?" || (hasAuthor && roleOfAbout == "ours");
    case Respondent::Individual:
        break;
    }
    return false;
}

void checkResponse(const Connection& connection, const ResponseKey& key, const std::string& round,
                   const std::string& roleOfAbout, bool hasAuthor, Findings& findings)
{
    const std::string at = round + "/" + key.questionnaire.value;
    const auto questionnaire = storedQuestionnaire(connection, key.questionnaire, key.version);
    if (!isId(key.id.value) || !isAboutRight(*questionnaire, roleOfAbout, hasAuthor))
        findings.add(at);
    for (const auto& [item, record] : answers(connection, key.id))
        if (!doesAnswerFit(*questionnaire, questionnaire->findItem(item), record.answer))
            findings.add(at + "/" + item.value);
    for (const InfluenceSide side : {InfluenceSide::AboutPartner, InfluenceSide::AboutUs})
        checkMarks(*questionnaire, at, influences(connection, key.id, side), findings);
}

} // namespace

Findings answerFaults(const Connection& connection)
{
    Findings findings;
    Query query(connection,
                "SELECT r.id, ifnull(o.label, r.round_id),"
                " CASE WHEN r.about_agency_id IS NULL THEN '' ELSE ifnull(a.role, '?') END, r.author_agency_id FROM response AS r"
                " LEFT JOIN round AS o ON o.id = r.round_id LEFT JOIN agency AS a ON a.id = r.about_agency_id"
                " ORDER BY 2, r.questionnaire_id, r.id");
    while (query.step())
        findings.collect(query.text(1), [&] {
            checkResponse(connection, responseById(connection, {query.text(0)}), query.text(1), query.text(2),
                          !query.isNull(3), findings);
        });
    return findings;
}

} // namespace soundings
