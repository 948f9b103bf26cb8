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
    std::optional<ResponseScore> governanceBefore;
    std::optional<ResponseScore> governanceAfter;
    std::optional<StaffPart> staffBefore;
    std::optional<StaffPart> staffAfter;
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
            parts.governanceBefore = std::move(rescored.before);
            parts.governanceAfter = std::move(rescored.after);
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
            parts.staffBefore = std::move(staff.before);
            parts.staffAfter = std::move(staff.after);
        }
        comparison.surveys.push_back(std::move(staff.change));
    }
}

ScoreChange readinessChange(const ReadinessParts& parts)
{
    const auto index = [&](const std::optional<ResponseScore>& governance, const std::optional<StaffPart>& staff) {
        return readinessIndex(governance ? &*governance : nullptr, parts.governanceId, staff ? &*staff : nullptr,
                              parts.staffId);
    };
    const Index before = index(parts.governanceBefore, parts.staffBefore);
    const Index after = index(parts.governanceAfter, parts.staffAfter);
    return {before.score, after.score, before.range, after.range, before.band, after.band};
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
    comparison.readiness = readinessChange(parts);
    comparePartners(comparison, before, after);
    return comparison;
}

} // namespace soundings
