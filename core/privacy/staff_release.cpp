// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/staff_release.h"

#include "core/response/sealed_access.h"
#include "core/scoring/must_have.h"
#include "core/scoring/range_mean.h"
#include "core/scoring/staff_score.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr int kLeastMinimumGroup = 10;
/// Fewer people than this: an early sign, whole numbers only (SCORING.md section 11).
constexpr int kExactFrom = 20;

ReleasedScore released(const Fraction& score, int people)
{
    ReleasedScore result;
    result.display = score.rounded();
    result.people = people;
    result.earlySign = people < kExactFrom;
    result.exact = result.earlySign ? Fraction(result.display) : score;
    return result;
}

std::optional<ReleasedScore> releasedIfEnough(const StaffMean& mean, int minimum)
{
    if (mean.people < minimum || !mean.score)
        return std::nullopt;
    return released(*mean.score, mean.people);
}

/// The pillar rests on the sections that may be shown and on nothing else, so that nothing can be subtracted from it.
std::optional<ReleasedScore> releasedPillar(const Questionnaire& questionnaire, const StaffMeans& means, int minimum)
{
    std::vector<WeightedPart> parts;
    int fewest = 0;
    for (std::size_t i = 0; i < means.sections.size(); ++i) {
        const StaffSectionMean& section = means.sections[i];
        WeightedPart part{questionnaire.sections[i].weight, section.range.has_value(), std::nullopt};
        if (section.mean.people >= minimum && part.weight > 0) {
            part.score = section.mean.score;
            fewest = fewest == 0 ? section.mean.people : std::min(fewest, section.mean.people);
        }
        parts.push_back(part);
    }
    const std::optional<Fraction> score = meanOfScoredParts(parts);
    return score ? std::optional(released(*score, fewest)) : std::nullopt;
}

ScoreRange outwardToFives(const ScoreRange& range)
{
    const auto fives = [](const Fraction& value) { return static_cast<std::int64_t>((value / Fraction(5)).rounded()); };
    std::int64_t low = fives(range.low);
    std::int64_t high = fives(range.high);
    if (Fraction(5 * low) > range.low)
        --low;
    if (Fraction(5 * high) < range.high)
        ++high;
    return {Fraction(5 * low), Fraction(5 * high)};
}

/// A section that is not shown could be anything here too: its true limits would give its few people back.
std::optional<ScoreRange> releasedRange(const Questionnaire& questionnaire, const StaffMeans& means,
                                        const ReleasedScore& pillar, int minimum)
{
    RangeMean sum;
    for (std::size_t i = 0; i < means.sections.size(); ++i) {
        const StaffSectionMean& section = means.sections[i];
        if (!section.range)
            continue;
        const bool isShown = section.mean.people >= minimum;
        sum.add(questionnaire.sections[i].weight, isShown ? *section.range : ScoreRange{Fraction(0), Fraction(100)});
    }
    const std::optional<ScoreRange> range = sum.mean();
    if (!range || !pillar.earlySign)
        return range;
    return range->low == range->high ? ScoreRange{pillar.exact, pillar.exact} : outwardToFives(*range);
}

/// Where a single item is hidden because a few people answered it, a second one is hidden with it: else the section
/// less its other items would give those few back (STATISTICS.md section 7.3). The fewest people first; must-haves
/// last.
void hideSecond(std::vector<ReleasedItem>& items, const Section& section, const StaffMean* means)
{
    const auto isShown = [](const ReleasedItem& item) { return item.score.has_value(); };
    const auto hidden = std::find_if_not(items.begin(), items.end(), isShown);
    if (std::count_if(items.begin(), items.end(), isShown) + 1 != std::ssize(items)
        || means[hidden - items.begin()].people == 0)
        return;
    const auto rank = [&](std::size_t i) { return std::pair(means[i].people, section.items[i].mustHave.has_value()); };
    std::size_t second = items.size();
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].score && (second == items.size() || rank(i) <= rank(second)))
            second = i;
    if (second < items.size())
        items[second].score.reset();
}

/// `means` are those of the section's items.
std::vector<ReleasedItem> releasedItems(const Questionnaire& questionnaire, const Section& section,
                                        const StaffMean* means, int minimum)
{
    std::vector<ReleasedItem> items;
    for (std::size_t i = 0; i < section.items.size(); ++i)
        items.push_back({section.items[i].id, releasedIfEnough(means[i], minimum), std::nullopt});
    hideSecond(items, section, means);
    for (std::size_t i = 0; i < items.size(); ++i)
        if (section.items[i].mustHave && items[i].score)
            items[i].mustHaveMet = meetsMustHave(questionnaire, section.items[i], items[i].score->exact);
    return items;
}

} // namespace

StaffPart StaffRelease::part() const
{
    StaffPart part;
    if (m_score)
        part.score = m_score->exact;
    part.range = m_range;
    for (const ReleasedItem& item : m_items)
        if (item.mustHaveMet == false)
            part.unmet.push_back(item.id);
    return part;
}

StaffRelease releaseSurvey(const SurveyRecord& survey, RoundState state)
{
    const Questionnaire& questionnaire = *survey.questionnaire;
    StaffRelease release;
    release.m_questionnaire = survey.questionnaire;
    release.m_minimumGroup = std::max({kLeastMinimumGroup, survey.minimumGroup, questionnaire.minimumGroup});
    const SurveyCounts* counts = SealedAccess::counts(survey.responses);
    const StaffMeans means = counts != nullptr ? staffMeans(questionnaire, *counts) : StaffMeans{};
    if (means.people >= release.m_minimumGroup)
        release.m_respondents = means.people;
    if (state == RoundState::Open || !release.m_respondents) {
        release.m_withheld = state == RoundState::Open ? Withheld::SurveyOpen : Withheld::TooFew;
        return release;
    }
    release.m_withheld = Withheld::No;
    std::size_t firstItem = 0;
    for (std::size_t i = 0; i < questionnaire.sections.size(); ++i) {
        const Section& section = questionnaire.sections[i];
        release.m_sections.push_back({section.id, releasedIfEnough(means.sections[i].mean, release.m_minimumGroup)});
        const auto items =
            releasedItems(questionnaire, section, means.items.data() + firstItem, release.m_minimumGroup);
        release.m_items.insert(release.m_items.end(), items.begin(), items.end());
        firstItem += section.items.size();
    }
    release.m_score = releasedPillar(questionnaire, means, release.m_minimumGroup);
    if (release.m_score)
        release.m_range = releasedRange(questionnaire, means, *release.m_score, release.m_minimumGroup);
    return release;
}

} // namespace soundings
