// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/compare_surveys.h"

#include "core/comparison/common_items.h"
#include "core/error.h"
#include "core/results/index_sum.h"
#include "core/results/survey_result.h"
#include "core/staff/on_statements_of.h"
#include "core/staff/visible_change.h"
#include "core/statistics/histogram.h"
#include "core/statistics/rank_comparison.h"

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

/// People in each round before their answers are set against each other one by one.
constexpr PeopleCount kShiftFrom = 30;

bool isShown(const std::optional<StaffResult>& result) { return result && result->isShown(); }

/// Empty without a result, and for sections where nothing is shown.
std::optional<StaffFigure> wholeFigureOf(const std::optional<StaffResult>& result)
{
    return result ? result->score : std::nullopt;
}
std::optional<StaffFigure> sectionFigureOf(const std::optional<StaffResult>& result, std::size_t section)
{
    return isShown(result) ? result->sections[section].score : std::nullopt;
}

std::optional<SumTerm> sumOf(const std::optional<StaffResult>& result)
{
    return isShown(result) ? std::optional(sumBehindSurvey(*result)) : std::nullopt;
}

ScoreChange changeOf(const std::optional<StaffFigure>& before, const std::optional<StaffFigure>& after)
{
    ScoreChange change;
    if (before) {
        change.before = before->score;
        change.limitBefore = before->limit;
        change.intervalBefore = before->interval;
        change.comparedBefore = before->comparedBy;
    }
    if (after) {
        change.after = after->score;
        change.limitAfter = after->limit;
        change.intervalAfter = after->interval;
        change.comparedAfter = after->comparedBy;
    }
    change.bandBefore = bandOf(change.before);
    change.bandAfter = bandOf(change.after);
    return change;
}

/// The people at each score, lowest first; empty of fewer than kShiftFrom.
std::optional<statistics::Histogram> histogramOf(const StaffItem& item, const Questionnaire& questionnaire)
{
    if (!item.score || item.score->people < kShiftFrom || item.score->distribution.empty())
        return std::nullopt;
    std::vector<std::int64_t> people;
    for (const PointShare& share : item.score->distribution)
        people.push_back(share.people);
    if (questionnaire.findItem(item.id)->reverse)
        std::reverse(people.begin(), people.end());
    return statistics::Histogram(std::move(people));
}

/// Both of the same statements in the same order.
std::vector<StaffItemShift> shiftsOf(const StaffResult& before, const StaffResult& after)
{
    std::vector<StaffItemShift> shifts;
    for (std::size_t i = 0; i < after.items.size(); ++i) {
        const auto earlier = histogramOf(before.items[i], *before.questionnaire);
        const auto later = histogramOf(after.items[i], *after.questionnaire);
        if (!earlier || !later)
            continue;
        if (const auto delta = statistics::cliffDelta(*later, *earlier))
            shifts.push_back({after.items[i].id, delta->probabilityHigher});
    }
    return shifts;
}

/// Two groups of unequal size tell apart what two of their harmonic mean would.
std::optional<VisibleChange> smallestOf(const StaffResult& before, const StaffResult& after)
{
    if (before.respondents.value_or(0) == 0 || after.respondents.value_or(0) == 0)
        return std::nullopt;
    const auto fewer = static_cast<double>(std::min(*before.respondents, *after.respondents));
    const auto more = static_cast<double>(std::max(*before.respondents, *after.respondents));
    if (more > 2 * fewer)
        return std::nullopt;
    const PeopleCount people = std::llround(2 * fewer * more / (fewer + more));
    const auto points = smallestVisibleChange(people);
    return points ? std::optional(VisibleChange{people, *points}) : std::nullopt;
}

StaffChange staffChange(const std::optional<StaffResult>& before, const std::optional<StaffResult>& after,
                        const Questionnaire& common)
{
    StaffChange change;
    change.onlyBefore = isShown(before) && !isShown(after);
    change.onlyAfter = isShown(after) && !isShown(before);
    change.change = changeOf(wholeFigureOf(before), wholeFigureOf(after));
    change.change.rangeBefore = before ? before->range : std::nullopt;
    change.change.rangeAfter = after ? after->range : std::nullopt;
    if (!isShown(before) && !isShown(after))
        return change;
    for (std::size_t i = 0; i < common.sections.size(); ++i)
        change.sections.push_back(
            {common.sections[i].id, changeOf(sectionFigureOf(before, i), sectionFigureOf(after, i))});
    if (isShown(before) && isShown(after)) {
        change.shifts = shiftsOf(*before, *after);
        change.smallest = smallestOf(*before, *after);
        change.mustHaves = mustHaveChanges(common, *before, *after);
    }
    return change;
}

} // namespace

std::optional<StaffResult> resultOn(const ComparedSurvey& compared, const QuestionnairePtr& common)
{
    if (compared.survey == nullptr)
        return std::nullopt;
    SurveyRecord survey = *compared.survey;
    if (survey.release && survey.questionnaire != common)
        survey.release = onStatementsOf(*survey.release, *common);
    survey.questionnaire = common;
    return staffResult(survey, compared.state);
}

ComparedStaff compareSurveys(const ComparedSurvey& before, const ComparedSurvey& after)
{
    if (before.survey == nullptr && after.survey == nullptr)
        throw Error(ErrorCode::Internal, "no survey to compare");
    const SurveyRecord& later = after.survey != nullptr ? *after.survey : *before.survey;
    const SurveyRecord& earlier = before.survey != nullptr ? *before.survey : later;
    CommonItems common = commonItems(earlier.questionnaire, later.questionnaire);
    const std::optional<StaffResult> resultBefore = resultOn(before, common.questionnaire);
    const std::optional<StaffResult> resultAfter = resultOn(after, common.questionnaire);
    ComparedStaff result;
    result.change = staffChange(resultBefore, resultAfter, *common.questionnaire);
    result.change.questionnaire = later.questionnaire;
    result.change.common = std::move(common.part);
    if (result.change.common.isLittle()) {
        result.change.change = {};
        result.change.sections.clear();
        return result;
    }
    if (resultBefore)
        result.before = staffPart(*resultBefore);
    if (resultAfter)
        result.after = staffPart(*resultAfter);
    result.sumBefore = sumOf(resultBefore);
    result.sumAfter = sumOf(resultAfter);
    result.change.contributions = contributions(result.sumBefore, result.sumAfter);
    return result;
}

} // namespace soundings
