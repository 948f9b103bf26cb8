// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/make_pack.h"

#include "core/results/round_result.h"

#include <algorithm>

namespace soundings {

namespace {

PackAgency agencyOf(const Agency& agency) { return {agency.id, agency.name}; }

bool isChosen(const std::optional<std::vector<ChosenNote>>& chosen, const ChosenNote& one)
{
    return !chosen || std::find(chosen->begin(), chosen->end(), one) != chosen->end();
}

class PackMaker {
public:
    PackMaker(const RoundRecord& record, const PackChoice& choice)
        : m_record(record), m_choice(choice), m_result(roundResult(record))
    {
        m_pack.round = {record.round.id, record.round.label, record.round.date};
        m_pack.agency = agencyOf(record.ours);
        m_pack.mayNamePairs = choice.mayNamePairs && has(PackPart::AboutPartners);
    }

    Pack make(const std::vector<Action>& actions)
    {
        if (has(PackPart::Scores))
            m_pack.readiness = m_result.readiness;
        for (const ConsensusResult& response : m_result.consensus)
            addConsensus(response);
        for (const PartnerResult& response : m_result.partners)
            if (!m_choice.onlyAbout || *m_choice.onlyAbout == response.about.id)
                addPartner(response);
        if (has(PackPart::Staff))
            for (const SurveyRecord& survey : m_record.surveys)
                addSurvey(survey);
        if (has(PackPart::Actions))
            for (const Action& action : actions)
                addAction(action);
        return std::move(m_pack);
    }

private:
    [[nodiscard]] bool has(PackPart part) const { return m_choice.parts.contains(part); }

    void addConsensus(const ConsensusResult& response)
    {
        if (response.answers.empty() || !(has(PackPart::Sections) || has(PackPart::Items)))
            return;
        PackResponse made = begun(*response.questionnaire, response.score);
        if (has(PackPart::Items))
            made.answers = released(response.answers, response.questionnaire->id, {});
        m_pack.responses.push_back(std::move(made));
    }

    void addPartner(const PartnerResult& response)
    {
        const bool isAnswered = has(PackPart::AboutPartners);
        if (!isAnswered && !has(PackPart::Influences))
            return;
        PackResponse made =
            isAnswered ? begun(*response.questionnaire, response.score) : begun(*response.questionnaire, {});
        made.about = agencyOf(response.about);
        if (isAnswered)
            made.answers = released(response.answers, response.questionnaire->id, response.about.id);
        if (isAnswered && has(PackPart::Scores))
            made.trust = response.trust;
        if (has(PackPart::Influences)) {
            made.aboutPartner = response.aboutPartner;
            made.aboutUs = response.aboutUs;
        }
        m_pack.responses.push_back(std::move(made));
    }

    [[nodiscard]] PackResponse begun(const Questionnaire& questionnaire, const ResponseScore& score) const
    {
        PackResponse made;
        made.questionnaire = questionnaire.id;
        made.version = questionnaire.version;
        if (has(PackPart::Sections))
            for (const SectionScore& section : score.sections)
                made.sections.push_back({section.id, section.score});
        return made;
    }

    [[nodiscard]] Answers released(const Answers& answers, const QuestionnaireId& questionnaire,
                                   const AgencyId& about) const
    {
        Answers all;
        for (const auto& [item, record] : answers) {
            AnswerRecord leaves;
            leaves.answer.state = record.answer.state;
            leaves.answer.point = record.answer.point;
            const ChosenNote here{questionnaire, about, item};
            if (has(PackPart::Notes) && isChosen(m_choice.notes, here)) {
                leaves.answer.reason = record.answer.reason;
                leaves.note = record.note;
            }
            if (has(PackPart::Evidence) && isChosen(m_choice.evidence, here))
                leaves.evidence = record.evidence;
            if (!leaves.isEmpty())
                all[item] = std::move(leaves);
        }
        return all;
    }

    void addSurvey(const SurveyRecord& survey)
    {
        if (!survey.release)
            return;
        PackSurvey made{survey.questionnaire->id, survey.questionnaire->version, *survey.release};
        if (!has(PackPart::Comments))
            made.release.comments.clear();
        m_pack.surveys.push_back(std::move(made));
    }

    void addAction(const Action& action)
    {
        const bool isOfThisRound = action.round == m_record.round.id;
        if (!isOfThisRound && !isUnfinished(action))
            return;
        if (!action.about.isEmpty() && m_choice.onlyAbout && *m_choice.onlyAbout != action.about)
            return;
        Action leaves;
        leaves.id = action.id;
        leaves.text = action.text;
        leaves.questionnaire = action.questionnaire;
        leaves.item = action.item;
        leaves.about = action.about;
        leaves.owner = action.owner;
        leaves.due = action.due;
        leaves.status = action.status;
        leaves.round = isOfThisRound ? action.round : RoundId{};
        m_pack.actions.push_back(std::move(leaves));
    }

    const RoundRecord& m_record;
    const PackChoice& m_choice;
    RoundResult m_result;
    Pack m_pack;
};

} // namespace

Pack packOf(const RoundRecord& record, const std::vector<Action>& actions, const PackChoice& choice)
{
    return PackMaker(record, choice).make(actions);
}

} // namespace soundings
