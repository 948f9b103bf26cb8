// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/round_result.h"

#include "core/results/survey_result.h"

namespace soundings {

namespace {

/// What Readiness misses where a round has no such part at all: the built-in questionnaires' ids.
const char* const kGovernance = "governance";
const char* const kStaff = "staff-confidence";

PartnerResult partnerResult(const PartnerRecord& record)
{
    PartnerResult result{record.questionnaire, record.about,   record.answers,
                         record.aboutPartner,  record.aboutUs, scoreResponse(*record.questionnaire, record.answers),
                         std::nullopt};
    if (record.questionnaire->feeds == FeedsIndex::Trust)
        result.trust = trustIndex(result.score);
    return result;
}

Index readinessOf(const RoundResult& result)
{
    const ConsensusResult* governance = result.governance();
    const StaffResult* staff = result.staff();
    const StaffPart part = staff != nullptr ? staffPart(*staff) : StaffPart{};
    return readinessIndex(governance != nullptr ? &governance->score : nullptr,
                          governance != nullptr ? governance->questionnaire->id : QuestionnaireId{kGovernance},
                          staff != nullptr ? &part : nullptr,
                          staff != nullptr ? staff->questionnaire->id : QuestionnaireId{kStaff});
}

} // namespace

const ConsensusResult* RoundResult::governance() const
{
    for (const ConsensusResult& result : consensus)
        if (result.questionnaire->feeds == FeedsIndex::Readiness)
            return &result;
    return nullptr;
}

const StaffResult* RoundResult::staff() const
{
    for (const StaffResult& survey : surveys)
        if (survey.questionnaire->feeds == FeedsIndex::Readiness)
            return &survey;
    return nullptr;
}

const PartnerResult* RoundResult::trustIn(const AgencyId& partner) const
{
    for (const PartnerResult& result : partners)
        if (result.trust && result.about.id == partner)
            return &result;
    return nullptr;
}

std::vector<const PartnerResult*> RoundResult::partnersRated() const
{
    std::vector<const PartnerResult*> rated;
    for (const PartnerResult& partner : partners)
        if (partner.trust && partner.trust->score)
            rated.push_back(&partner);
    return rated;
}

std::optional<Fraction> RoundResult::trustGiven() const
{
    const auto rated = partnersRated();
    if (rated.empty())
        return std::nullopt;
    Fraction sum;
    for (const PartnerResult* partner : rated)
        sum += *partner->trust->score;
    return sum / Fraction(static_cast<std::int64_t>(rated.size()));
}

RoundResult roundResult(const RoundRecord& record)
{
    RoundResult result;
    result.ours = record.ours;
    result.round = record.round;
    result.sample = record.sample;
    for (const ConsensusRecord& consensus : record.consensus)
        result.consensus.push_back(
            {consensus.questionnaire, consensus.answers, scoreResponse(*consensus.questionnaire, consensus.answers)});
    for (const SurveyRecord& survey : record.surveys)
        result.surveys.push_back(staffResult(survey, record.round.state));
    for (const PartnerRecord& partner : record.partners)
        result.partners.push_back(partnerResult(partner));
    result.readiness = readinessOf(result);
    return result;
}

} // namespace soundings
