// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/linked_checks.h"

#include "core/planning/check_links.h"

#include <algorithm>

namespace soundings {

namespace {

ItemId idOf(std::string_view id) { return {std::string(id)}; }

/// What an answer is worth on the ruler; empty where it is no point of the scale or there is no such item.
std::optional<Fraction> worthOf(const Questionnaire& questionnaire, const Answers& answers, const ItemId& id)
{
    const Item* item = questionnaire.findItem(id);
    const Answer answer = answerTo(answers, id);
    if (item == nullptr || answer.state != AnswerState::Rated)
        return std::nullopt;
    return questionnaire.scoreOf(*item, answer.point);
}

bool isHigh(const std::optional<Fraction>& worth) { return worth && *worth >= Fraction(kHighAnswer); }
bool isLow(const std::optional<Fraction>& worth) { return worth && *worth <= Fraction(kLowAnswer); }

/// Whether what is published of a statement says that it is not so. Where nothing is, it says nothing.
bool isDoubtedByStaff(const StaffResult& survey, const ItemId& statement)
{
    if (!survey.isShown())
        return false;
    const auto found = std::find_if(survey.items.begin(), survey.items.end(),
                                    [&](const StaffItem& one) { return one.id == statement; });
    if (found == survey.items.end())
        return false;
    const bool isBelow =
        found->score && found->score->limit != Limit::OrMore && found->score->score < Fraction(kStaffMiddle);
    return isBelow || (found->dontKnow && *found->dontKnow >= kManyDontKnow);
}

void checkStaff(std::vector<ConsistencyCheck>& all, const ConsensusResult& ours, const StaffResult& survey)
{
    for (const CheckLink& link : linksToStaff())
        if (isHigh(worthOf(*ours.questionnaire, ours.answers, idOf(link.claim)))
            && isDoubtedByStaff(survey, idOf(link.other)))
            all.push_back({CheckKind::StaffDoNotKnow,
                           ours.questionnaire->id,
                           {},
                           idOf(link.claim),
                           false,
                           survey.questionnaire->id,
                           idOf(link.other)});
}

void checkPartner(std::vector<ConsistencyCheck>& all, const ConsensusResult& ours, const PartnerResult& partner)
{
    for (const CheckLink& link : linksToPartners()) {
        const ItemId other = idOf(link.other);
        const bool isUnsure = answerTo(partner.answers, other).state == AnswerState::DontKnow
            || isLow(worthOf(*partner.questionnaire, partner.answers, other));
        if (isUnsure && isHigh(worthOf(*ours.questionnaire, ours.answers, idOf(link.claim))))
            all.push_back({CheckKind::PartnerUnsure, partner.questionnaire->id, partner.about.id, other, true,
                           ours.questionnaire->id, idOf(link.claim)});
    }
}

std::optional<int> markedValue(const PartnerResult& partner, const ItemId& influence)
{
    const auto marked = partner.aboutPartner.find(influence);
    if (marked == partner.aboutPartner.end())
        return std::nullopt;
    for (const InfluenceMark& mark : partner.questionnaire->influences.marks)
        if (mark.id == marked->second)
            return mark.value;
    return std::nullopt;
}

/// Only the outermost marks: a mere "hinders" fits "mostly true".
void checkInfluences(std::vector<ConsistencyCheck>& all, const PartnerResult& partner)
{
    for (const CheckLink& link : linksToInfluences()) {
        const std::optional<int> mark = markedValue(partner, idOf(link.other));
        const std::optional<Fraction> worth = worthOf(*partner.questionnaire, partner.answers, idOf(link.claim));
        if (mark && ((*mark <= -2 && isHigh(worth)) || (*mark >= 2 && isLow(worth))))
            all.push_back({CheckKind::InfluenceAgainst, partner.questionnaire->id, partner.about.id, idOf(link.claim),
                           true, partner.questionnaire->id, idOf(link.other)});
    }
}

} // namespace

void checkLinks(std::vector<ConsistencyCheck>& all, const RoundResult& round)
{
    for (const ConsensusResult& ours : round.consensus)
        for (const StaffResult& survey : round.surveys)
            checkStaff(all, ours, survey);
    for (const PartnerResult& partner : round.partners) {
        for (const ConsensusResult& ours : round.consensus)
            checkPartner(all, ours, partner);
        checkInfluences(all, partner);
    }
}

} // namespace soundings
