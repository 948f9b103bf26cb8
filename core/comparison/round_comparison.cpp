// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/round_comparison.h"

#include "core/comparison/compare_responses.h"
#include "core/comparison/compare_surveys.h"

#include <algorithm>

namespace soundings {

namespace {

/// What both rounds' Readiness is made of, on common items.
struct ReadinessParts {
    QuestionnaireId governanceId;
    QuestionnaireId staffId;
    RescoredResponse governance;
    ComparedStaff staff;
};

template <class Record> const Record* withQuestionnaire(const std::vector<Record>& records, const QuestionnaireId& id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record& record) { return record.questionnaire->id == id; });
    return found == records.end() ? nullptr : &*found;
}

/// Pairs of (before, after) by questionnaire, in the order of the later round; then what the earlier one alone has.
template <class Record> std::vector<std::pair<const Record*, const Record*>> paired(const std::vector<Record>& before,
                                                                                    const std::vector<Record>& after)
{
    std::vector<std::pair<const Record*, const Record*>> pairs;
    for (const Record& record : after)
        pairs.emplace_back(withQuestionnaire(before, record.questionnaire->id), &record);
    for (const Record& record : before)
        if (withQuestionnaire(after, record.questionnaire->id) == nullptr)
            pairs.emplace_back(&record, nullptr);
    return pairs;
}

template <class Record> ComparedResponse compared(const Record* record)
{
    return record == nullptr ? ComparedResponse{} : ComparedResponse{record->questionnaire, &record->answers};
}

void compareConsensus(RoundComparison& comparison, ReadinessParts& parts, const RoundRecord& before,
                      const RoundRecord& after)
{
    for (const auto& [earlier, later] : paired(before.consensus, after.consensus)) {
        RescoredResponse rescored = compareResponses(compared(earlier), compared(later));
        if (rescored.change.questionnaire->feeds == FeedsIndex::Readiness && parts.governanceId.isEmpty()) {
            parts.governanceId = rescored.change.questionnaire->id;
            parts.governance = rescored;
        }
        comparison.consensus.push_back(std::move(rescored.change));
    }
}

void compareStaff(RoundComparison& comparison, ReadinessParts& parts, const RoundRecord& before,
                  const RoundRecord& after)
{
    for (const auto& [earlier, later] : paired(before.surveys, after.surveys)) {
        ComparedStaff staff = compareSurveys({earlier, before.round.state}, {later, after.round.state});
        if (staff.change.questionnaire->feeds == FeedsIndex::Readiness && parts.staffId.isEmpty()) {
            parts.staffId = staff.change.questionnaire->id;
            parts.staff = staff;
        }
        comparison.surveys.push_back(std::move(staff.change));
    }
}

/// The sum behind Readiness on common items; empty where there is none.
std::optional<SumTerm> readinessSum(const Index& index, const std::optional<SumTerm>& governance,
                                    const std::optional<SumTerm>& staff)
{
    if (!index.score || !governance || !staff)
        return std::nullopt;
    SumTerm sum;
    sum.score = index.score;
    for (const SumTerm& part : {*governance, *staff})
        sum.terms.push_back(scaled(part, Fraction::of(1, 2)));
    return sum;
}

void compareReadiness(RoundComparison& comparison, const ReadinessParts& parts)
{
    const auto index = [&](const std::optional<ResponseScore>& governance, const std::optional<StaffPart>& staff) {
        return readinessIndex(governance ? &*governance : nullptr, parts.governanceId, staff ? &*staff : nullptr,
                              parts.staffId);
    };
    const Index before = index(parts.governance.before, parts.staff.before);
    const Index after = index(parts.governance.after, parts.staff.after);
    comparison.readiness = {before.score, after.score, before.range, after.range, before.band, after.band};
    comparison.readinessContributions =
        contributions(readinessSum(before, parts.governance.sumBefore, parts.staff.sumBefore),
                      readinessSum(after, parts.governance.sumAfter, parts.staff.sumAfter));
}

const PartnerRecord* aboutSame(const std::vector<PartnerRecord>& partners, const PartnerRecord& wanted)
{
    const auto found = std::find_if(partners.begin(), partners.end(), [&](const PartnerRecord& partner) {
        return partner.about.id == wanted.about.id && partner.questionnaire->id == wanted.questionnaire->id;
    });
    return found == partners.end() ? nullptr : &*found;
}

void addName(std::vector<std::string>& names, const std::string& name)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

void comparePartners(RoundComparison& comparison, const RoundRecord& before, const RoundRecord& after)
{
    for (const PartnerRecord& later : after.partners) {
        const PartnerRecord* earlier = aboutSame(before.partners, later);
        if (earlier == nullptr) {
            addName(comparison.partnersOnlyAfter, later.about.name);
            continue;
        }
        ResponseChange change = compareResponses(compared(earlier), compared(&later)).change;
        change.about = later.about.id;
        change.aboutName = later.about.name;
        comparison.partners.push_back(std::move(change));
    }
    for (const PartnerRecord& earlier : before.partners)
        if (aboutSame(after.partners, earlier) == nullptr)
            addName(comparison.partnersOnlyBefore, earlier.about.name);
}

} // namespace

RoundComparison compareRounds(const RoundRecord& before, const RoundRecord& after)
{
    RoundComparison comparison;
    comparison.before = before.round;
    comparison.after = after.round;
    comparison.ours = after.ours;
    comparison.sample = before.sample || after.sample;
    ReadinessParts parts;
    compareConsensus(comparison, parts, before, after);
    compareStaff(comparison, parts, before, after);
    compareReadiness(comparison, parts);
    comparePartners(comparison, before, after);
    return comparison;
}

} // namespace soundings
