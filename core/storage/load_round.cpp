// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/load_round.h"

#include "core/error.h"
#include "core/storage/agency_table.h"
#include "core/storage/answer_table.h"
#include "core/storage/asked_version.h"
#include "core/storage/influence_table.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/response_table.h"
#include "core/storage/round_table.h"
#include "core/storage/stored_release.h"
#include "core/storage/survey_row.h"
#include "core/storage/workspace_table.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

class RoundReader {
public:
    RoundReader(const Connection& connection, const RoundId& id) : m_connection(connection)
    {
        m_record.ours = ourAgency(connection);
        m_record.round = roundById(connection, id);
        const WorkspaceFacts facts = workspaceFacts(connection);
        m_record.sample = facts.sample == SampleMark::Sample;
        m_minimumGroup = facts.minimumGroup;
        m_agencies = agencies(connection);
    }

    RoundRecord read()
    {
        for (const ResponseKey& key : responses(m_connection, m_record.round.id))
            addResponse(key);
        for (const SurveyRow& row : findSurveys(m_connection, m_record.round.id))
            addSurvey(row);
        for (const QuestionnaireId& chosen : m_record.round.questionnaires)
            if (!hasBegun(chosen))
                addUnbegun(chosen);
        orderPartners();
        return std::move(m_record);
    }

private:
    void addResponse(const ResponseKey& key)
    {
        QuestionnairePtr questionnaire = use(key.questionnaire, key.version);
        Answers all = answers(m_connection, key.id);
        if (key.about.isEmpty()) {
            m_record.consensus.push_back({key.id, std::move(questionnaire), std::move(all)});
            return;
        }
        InfluenceMarks aboutPartner = influences(m_connection, key.id, InfluenceSide::AboutPartner);
        InfluenceMarks aboutUs = influences(m_connection, key.id, InfluenceSide::AboutUs);
        if (all.empty() && aboutPartner.empty() && aboutUs.empty())
            return; // opened, and nothing said yet
        const auto about = std::find_if(m_agencies.begin(), m_agencies.end(),
                                        [&](const Agency& agency) { return agency.id == key.about; });
        m_record.partners.push_back({key.id, std::move(questionnaire), about == m_agencies.end() ? Agency{} : *about,
                                     std::move(all), std::move(aboutPartner), std::move(aboutUs)});
    }

    void addSurvey(const SurveyRow& row)
    {
        SurveyRecord& survey = addSurvey(use(row.questionnaire, row.version));
        survey.standing = row.standing;
        if (row.standing == SurveyStanding::Published)
            survey.release = storedRelease(m_connection, row.key, *survey.questionnaire);
        const int people = peopleOnFile(m_connection, row.key);
        if (people >= survey.minimumGroup)
            survey.finished = people;
    }

    SurveyRecord& addSurvey(QuestionnairePtr questionnaire)
    {
        SurveyRecord survey;
        survey.minimumGroup = std::max(questionnaire->minimumGroup, m_minimumGroup);
        survey.questionnaire = std::move(questionnaire);
        m_record.surveys.push_back(std::move(survey));
        return m_record.surveys.back();
    }

    void addUnbegun(const QuestionnaireId& chosen)
    {
        QuestionnairePtr questionnaire = askedInRound(m_connection, m_record.round.id, chosen);
        if (!questionnaire)
            return; // chosen, but taken out of the program since, without ever being answered
        if (questionnaire->respondent == Respondent::Consensus)
            m_record.consensus.push_back({{}, std::move(questionnaire), {}});
        else if (questionnaire->respondent == Respondent::Individual)
            addSurvey(std::move(questionnaire));
    }

    void orderPartners()
    {
        const auto key = [](const PartnerRecord& record) {
            return std::pair(identityOf(record.about.name), record.questionnaire->id.value);
        };
        std::sort(m_record.partners.begin(), m_record.partners.end(),
                  [&](const auto& a, const auto& b) { return key(a) < key(b); });
    }

    QuestionnairePtr use(const QuestionnaireId& id, const std::string& version)
    {
        m_begun.push_back(id);
        try {
            return storedQuestionnaire(m_connection, id, version);
        } catch (const Error& error) { // a response without its questionnaire: the foreign keys do not hold
            throw Error(ErrorCode::Damaged, error.detail(), error.file());
        }
    }

    bool hasBegun(const QuestionnaireId& id) const
    {
        return std::find(m_begun.begin(), m_begun.end(), id) != m_begun.end();
    }

    const Connection& m_connection;
    RoundRecord m_record;
    int m_minimumGroup = kLeastMinimumGroup;
    std::vector<Agency> m_agencies;
    std::vector<QuestionnaireId> m_begun;
};

} // namespace

RoundRecord loadRound(const Connection& connection, const RoundId& round)
{
    return RoundReader(connection, round).read();
}

std::vector<RoundRecord> loadRounds(const Connection& connection)
{
    std::vector<RoundRecord> records;
    for (const Round& round : rounds(connection))
        records.push_back(loadRound(connection, round.id));
    return records;
}

} // namespace soundings
