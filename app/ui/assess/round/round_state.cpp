// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/round/round_state.h"

#include "app/session/session.h"
#include "app/text/language.h"
#include "app/ui/round_tasks.h"

#include <QCoreApplication>

namespace soundings {

namespace {

int markedOf(const PartnerRecord& record) { return static_cast<int>(record.aboutPartner.size()); }

ResponseState partnerState(const QuestionnairePtr& questionnaire, const Agency& partner, const RoundRecord& record)
{
    ResponseState state{
        questionnaire, partner.id, QString::fromStdString(partner.name), progressOf(*questionnaire, {}), {}};
    state.influences.total = static_cast<int>(questionnaire->influences.influences.size());
    for (const PartnerRecord& one : record.partners) {
        if (one.about.id != partner.id || one.questionnaire->id != questionnaire->id)
            continue;
        state.questionnaire = one.questionnaire;
        state.progress = progressOf(*one.questionnaire, one.answers);
        state.influences.answered = markedOf(one);
    }
    return state;
}

ResponseState consensusState(const QuestionnairePtr& questionnaire, const RoundRecord& record)
{
    ResponseState state{questionnaire, {}, shown(questionnaire->title), progressOf(*questionnaire, {}), {}};
    for (const ConsensusRecord& one : record.consensus)
        if (one.questionnaire->id == questionnaire->id)
            state.progress = progressOf(*one.questionnaire, one.answers);
    return state;
}

bool hasResponse(const RoundRecord& record, const QuestionnaireId& questionnaire, const AgencyId& partner)
{
    return std::any_of(record.partners.begin(), record.partners.end(), [&](const PartnerRecord& one) {
        return one.about.id == partner && one.questionnaire->id == questionnaire;
    });
}

} // namespace

std::vector<QuestionnairePtr> roundQuestionnaires(const Session& session, const Round& round)
{
    return session.rounds().asked(round);
}

std::vector<ResponseState> responseStates(const Session& session, const Round& round)
{
    const RoundRecord record = session.rounds().record(round.id);
    std::vector<ResponseState> states;
    for (const QuestionnairePtr& questionnaire : roundQuestionnaires(session, round)) {
        if (questionnaire->respondent == Respondent::Consensus)
            states.push_back(consensusState(questionnaire, record));
        if (questionnaire->respondent != Respondent::PerPartner)
            continue;
        for (const Agency& partner : session.workspace().partners)
            if (isInRound(round, partner, hasResponse(record, questionnaire->id, partner.id)))
                states.push_back(partnerState(questionnaire, partner, record));
    }
    return states;
}

} // namespace soundings
