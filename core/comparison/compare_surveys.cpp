// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/compare_surveys.h"

#include "core/comparison/common_items.h"
#include "core/error.h"
#include "core/privacy/reduced_survey.h"
#include "core/privacy/visible_change.h"
#include "core/statistics/change.h"
#include "core/statistics/histogram.h"
#include "core/statistics/rank_comparison.h"

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

/// Figures on a part of the items, or weighed anew, stand beside the figures on all of them: as whole numbers, so that
/// the difference does not give back what few people said.
enum class Figures { Exact, Whole };

/// People in each round before their answers are set against each other one by one.
constexpr int kShiftFrom = 30;

/// Whether one and the same answers make the same figures of both: the same statements in the same sections, with the
/// same weights.
bool isScoredAlike(const Questionnaire& one, const Questionnaire& other)
{
    const auto isSameItem = [](const Item& a, const Item& b) { return a.id == b.id && a.weight == b.weight; };
    return std::equal(one.sections.begin(), one.sections.end(), other.sections.begin(), other.sections.end(),
                      [&](const Section& a, const Section& b) {
                          return a.weight == b.weight
                              && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), isSameItem);
                      });
}

Fraction figure(const ReleasedFigure& score, Figures figures)
{
    return figures == Figures::Whole ? Fraction(score.display()) : score.exact();
}

std::optional<StaffRelease> release(const ComparedSurvey& compared, const CommonItems& common)
{
    if (compared.survey == nullptr)
        return std::nullopt;
    if (compared.survey->questionnaire == common.questionnaire)
        return releaseSurvey(*compared.survey, compared.state);
    const std::optional<SurveyRecord> reduced = reducedSurvey(*compared.survey, common.questionnaire);
    return reduced ? std::optional(releaseSurvey(*reduced, compared.state)) : std::nullopt;
}

std::optional<StaffPart> partOf(const std::optional<StaffRelease>& release, Figures figures)
{
    if (!release)
        return std::nullopt;
    StaffPart part = release->part();
    if (figures == Figures::Exact)
        return part;
    if (part.score)
        part.score = part.score->asWhole();
    if (part.range)
        part.range = ScoreRange{Fraction(part.range->low.rounded()), Fraction(part.range->high.rounded())};
    return part;
}

const ReleasedFigure* sectionFigure(const std::optional<StaffRelease>& release, std::size_t section)
{
    if (!release || !release->isShown() || !release->sections()[section].score)
        return nullptr;
    return &*release->sections()[section].score;
}

std::optional<Fraction> numberOf(const ReleasedFigure* score, Figures figures)
{
    return score == nullptr ? std::nullopt : std::optional(figure(*score, figures));
}

const ReleasedFigure* wholeFigure(const std::optional<StaffRelease>& release)
{
    return release && release->score() ? &*release->score() : nullptr;
}

/// Intervals only of figures that stand elsewhere as they are.
void addReadings(ScoreChange& change, const ReleasedFigure* before, const ReleasedFigure* after, Figures figures)
{
    if (before != nullptr)
        change.limitBefore = before->limit();
    if (after != nullptr)
        change.limitAfter = after->limit();
    if (figures == Figures::Whole)
        return;
    if (before != nullptr) {
        change.intervalBefore = before->interval();
        change.comparedBefore = before->comparedBy();
    }
    if (after != nullptr) {
        change.intervalAfter = after->interval();
        change.comparedAfter = after->comparedBy();
    }
}

/// The released shares stand in for the counts: Cliff's delta does not depend on how many people they are of.
std::optional<statistics::Histogram> sharesOf(const ReleasedItem& item, const Questionnaire& questionnaire)
{
    if (!item.score || item.score->people() < kShiftFrom || item.score->distribution().empty())
        return std::nullopt;
    std::vector<std::int64_t> shares;
    for (const ReleasedShare& share : item.score->distribution())
        shares.push_back(share.percent);
    if (questionnaire.findItem(item.id)->reverse)
        std::reverse(shares.begin(), shares.end());
    return statistics::Histogram(std::move(shares));
}

std::vector<StaffItemShift> shiftsOf(const StaffRelease& before, const StaffRelease& after)
{
    std::vector<StaffItemShift> shifts;
    for (const ReleasedItem& item : after.items()) {
        const auto same = [&](const ReleasedItem& earlier) { return earlier.id == item.id; };
        const auto earlier = std::find_if(before.items().begin(), before.items().end(), same);
        if (earlier == before.items().end())
            continue;
        const auto sharesBefore = sharesOf(*earlier, before.questionnaire());
        const auto sharesAfter = sharesOf(item, after.questionnaire());
        if (!sharesBefore || !sharesAfter)
            continue;
        if (const auto delta = statistics::cliffDelta(*sharesAfter, *sharesBefore))
            shifts.push_back({item.id, delta->probabilityHigher});
    }
    return shifts;
}

/// Two groups of unequal size tell apart what two of their harmonic mean would.
std::optional<VisibleChange> smallestOf(const StaffRelease& before, const StaffRelease& after)
{
    if (!before.respondents() || !after.respondents())
        return std::nullopt;
    const double fewer = std::min(*before.respondents(), *after.respondents());
    const double more = std::max(*before.respondents(), *after.respondents());
    if (more > 2 * fewer)
        return std::nullopt;
    const int people = static_cast<int>(std::lround(2 * fewer * more / (fewer + more)));
    const auto points = smallestVisibleChange(people);
    return points ? std::optional(VisibleChange{people, *points}) : std::nullopt;
}

ScoreChange changeOf(const std::optional<Fraction>& before, const std::optional<Fraction>& after)
{
    ScoreChange change;
    change.before = before;
    change.after = after;
    change.bandBefore = bandOf(before);
    change.bandAfter = bandOf(after);
    return change;
}

} // namespace

ReleasedChange compareSurveys(const ComparedSurvey& before, const ComparedSurvey& after)
{
    if (before.survey == nullptr && after.survey == nullptr)
        throw Error(ErrorCode::Internal, "no survey to compare");
    const SurveyRecord& later = after.survey != nullptr ? *after.survey : *before.survey;
    const SurveyRecord& earlier = before.survey != nullptr ? *before.survey : later;
    const CommonItems common = commonItems(earlier.questionnaire, later.questionnaire);
    const bool isSame = common.part.isEverything() && isScoredAlike(*earlier.questionnaire, *later.questionnaire);
    const Figures figures = isSame ? Figures::Exact : Figures::Whole;
    const std::optional<StaffRelease> releaseBefore = release(before, common);
    const std::optional<StaffRelease> releaseAfter = release(after, common);
    const bool isShownBefore = releaseBefore && releaseBefore->isShown();
    const bool isShownAfter = releaseAfter && releaseAfter->isShown();

    ReleasedChange result{{}, partOf(releaseBefore, figures), partOf(releaseAfter, figures)};
    StaffChange& change = result.change;
    change.questionnaire = later.questionnaire;
    change.common = common.part;
    change.onlyBefore = isShownBefore && !isShownAfter;
    change.onlyAfter = isShownAfter && !isShownBefore;
    const StaffPart partBefore = result.before.value_or(StaffPart{});
    const StaffPart partAfter = result.after.value_or(StaffPart{});
    change.change =
        changeOf(numberOf(wholeFigure(releaseBefore), figures), numberOf(wholeFigure(releaseAfter), figures));
    change.change.rangeBefore = partBefore.range;
    change.change.rangeAfter = partAfter.range;
    addReadings(change.change, wholeFigure(releaseBefore), wholeFigure(releaseAfter), figures);
    if (!isShownBefore && !isShownAfter)
        return result;
    const std::vector<Section>& sections = common.questionnaire->sections;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const ReleasedFigure* scoreBefore = sectionFigure(releaseBefore, i);
        const ReleasedFigure* scoreAfter = sectionFigure(releaseAfter, i);
        ScoreChange moved = changeOf(numberOf(scoreBefore, figures), numberOf(scoreAfter, figures));
        addReadings(moved, scoreBefore, scoreAfter, figures);
        change.sections.push_back({sections[i].id, moved});
    }
    if (isShownBefore && isShownAfter && figures == Figures::Exact) {
        change.shifts = shiftsOf(*releaseBefore, *releaseAfter);
        change.smallest = smallestOf(*releaseBefore, *releaseAfter);
    }
    return result;
}

} // namespace soundings
