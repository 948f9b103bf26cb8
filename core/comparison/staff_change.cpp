// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/staff_change.h"

#include "core/comparison/common_items.h"
#include "core/error.h"
#include "core/privacy/reduced_survey.h"

namespace soundings {

namespace {

/// Figures on a part of the items stand beside the figures on all of them: as whole numbers, so that the difference
/// does not give back what few people said to the items left out.
enum class Figures { Exact, Whole };

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
        part.score = Fraction(part.score->rounded());
    if (part.range)
        part.range = ScoreRange{Fraction(part.range->low.rounded()), Fraction(part.range->high.rounded())};
    return part;
}

std::optional<Fraction> sectionFigure(const std::optional<StaffRelease>& release, std::size_t section, Figures figures)
{
    if (!release || !release->isShown() || !release->sections()[section].score)
        return std::nullopt;
    return figure(*release->sections()[section].score, figures);
}

std::optional<Band> bandOfNumber(const std::optional<Fraction>& score)
{
    return score ? std::optional(bandOf(*score)) : std::nullopt;
}

ScoreChange changeOf(const std::optional<Fraction>& before, const std::optional<Fraction>& after)
{
    ScoreChange change;
    change.before = before;
    change.after = after;
    change.bandBefore = bandOfNumber(before);
    change.bandAfter = bandOfNumber(after);
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
    const Figures figures = common.isEverything() ? Figures::Exact : Figures::Whole;
    const std::optional<StaffRelease> releaseBefore = release(before, common);
    const std::optional<StaffRelease> releaseAfter = release(after, common);
    const bool isShownBefore = releaseBefore && releaseBefore->isShown();
    const bool isShownAfter = releaseAfter && releaseAfter->isShown();

    ReleasedChange result{{}, partOf(releaseBefore, figures), partOf(releaseAfter, figures)};
    StaffChange& change = result.change;
    change.questionnaire = later.questionnaire;
    change.onlyBefore = isShownBefore && !isShownAfter;
    change.onlyAfter = isShownAfter && !isShownBefore;
    const StaffPart partBefore = result.before.value_or(StaffPart{});
    const StaffPart partAfter = result.after.value_or(StaffPart{});
    change.change = changeOf(partBefore.score, partAfter.score);
    change.change.rangeBefore = partBefore.range;
    change.change.rangeAfter = partAfter.range;
    if (!isShownBefore && !isShownAfter)
        return result;
    const std::vector<Section>& sections = common.questionnaire->sections;
    for (std::size_t i = 0; i < sections.size(); ++i)
        change.sections.push_back(
            {sections[i].id,
             changeOf(sectionFigure(releaseBefore, i, figures), sectionFigure(releaseAfter, i, figures))});
    return result;
}

} // namespace soundings
