// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/named.h"

#include "core/error.h"
#include "core/storage/questionnaire_table.h"
#include "core/text_identity.h"

namespace soundings::cli {

QuestionnairePtr questionnaireNamed(const Connection& connection, const std::string& typed)
{
    if (QuestionnairePtr exact = findQuestionnaire(connection, {typed}))
        return exact;
    for (const QuestionnairePtr& one : questionnaires(connection))
        if (areSame(one->id.value, typed))
            return findQuestionnaire(connection, one->id);
    throw Error(ErrorCode::NoSuchQuestionnaire, typed, connection.path());
}

std::string itemIdNamed(const RoundResult& result, const std::string& typed)
{
    std::vector<const Questionnaire*> all;
    for (const ConsensusResult& consensus : result.consensus)
        all.push_back(consensus.questionnaire.get());
    for (const StaffResult& survey : result.surveys)
        all.push_back(survey.questionnaire.get());
    for (const PartnerResult& partner : result.partners)
        all.push_back(partner.questionnaire.get());
    for (const Questionnaire* questionnaire : all)
        for (const Item* item : questionnaire->items())
            if (areSame(item->id.value, typed))
                return item->id.value;
    return typed;
}

} // namespace soundings::cli
