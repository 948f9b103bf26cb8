// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/close_round.h"

#include "core/acts/preview_release.h"
#include "core/error.h"
#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "core/publish/same_people.h"
#include "core/storage/people_asked_table.h"
#include "core/storage/release_table.h"
#include "core/storage/require_open_round.h"
#include "core/storage/round_table.h"

#include <algorithm>

namespace soundings {

namespace {

/// In the order of a release and so of the preview, in which a choice names a comment by its place.
std::vector<std::string> commentsInOrder(const OpenSurvey& survey)
{
    std::vector<std::string> comments = survey.comments;
    std::sort(comments.begin(), comments.end());
    return comments;
}

SurveyRelease published(const OpenSurvey& survey, std::optional<PeopleCount> headcount,
                        std::vector<std::string> comments)
{
    return publish(countSurvey(*survey.questionnaire, survey.answers), *survey.questionnaire,
                   {survey.minimumGroup, headcount, std::move(comments)});
}

/// Label of the round of an earlier release that the table must not stand beside (rule 5).
std::optional<std::string> samePeopleBefore(const Connection& connection, const SurveyRelease& release)
{
    for (const StoredRelease& earlier : storedReleases(connection, release.questionnaire))
        if (areSamePeople(earlier.release, release))
            return earlier.roundLabel;
    return std::nullopt;
}

std::vector<std::string> keptComments(const OpenSurvey& survey, const ClosingChoices& choices)
{
    if (choices.withholdComments)
        return {};
    std::vector<std::string> kept;
    const std::vector<std::string> all = commentsInOrder(survey);
    const std::vector<std::size_t>& out = choices.commentsLeftOut;
    for (std::size_t place = 0; place < all.size(); ++place)
        if (std::find(out.begin(), out.end(), place) == out.end())
            kept.push_back(all[place]);
    return kept;
}

ClosingChoices choicesFor(const QuestionnaireId& survey, const std::vector<ClosingChoices>& all)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ClosingChoices& one) { return one.survey == survey; });
    return found == all.end() ? ClosingChoices{} : *found;
}

/// A headcount that nothing is done with would be missed later.
void needSurveysOf(const std::vector<ClosingChoices>& choices, const std::vector<OpenSurvey>& surveys,
                   const Connection& connection)
{
    for (const ClosingChoices& one : choices)
        if (one.headcount && std::none_of(surveys.begin(), surveys.end(), [&](const OpenSurvey& survey) {
                return survey.questionnaire->id == one.survey;
            }))
            throw Error(ErrorCode::NotInRound, one.survey.value, connection.path());
}

ClosedSurvey reckoned(const OpenSurvey& survey, const ClosingChoices& choices, const Connection& connection)
{
    SurveyRelease release = published(survey, choices.headcount, keptComments(survey, choices));
    const std::optional<std::string> sameAs = samePeopleBefore(connection, release);
    if (!sameAs)
        return {survey.questionnaire, std::move(release)};
    if (!choices.closeUnpublished)
        throw Error(ErrorCode::SamePeople, survey.questionnaire->id.value + "\n" + *sameAs, connection.path());
    return {survey.questionnaire, std::nullopt};
}

} // namespace

std::vector<SurveyPreview> previewClosing(const Connection& connection, const RoundId& round)
{
    std::vector<SurveyPreview> previews;
    for (const OpenSurvey& survey : openSurveys(connection, round)) {
        const SurveyRelease release = published(survey, std::nullopt, survey.comments);
        SurveyPreview preview = previewOf(release, survey.questionnaire);
        preview.sameAs = samePeopleBefore(connection, release);
        preview.asked = peopleAsked(connection, round, survey.questionnaire->id);
        previews.push_back(std::move(preview));
    }
    return previews;
}

std::vector<ClosedSurvey> closeRound(const Transaction& transaction, const RoundId& round,
                                     const std::vector<ClosingChoices>& choices, const std::string& nowUtc)
{
    const Connection& connection = transaction.connection();
    requireOpenRound(connection, round);
    const std::vector<OpenSurvey> surveys = openSurveys(connection, round);
    needSurveysOf(choices, surveys, connection);
    std::vector<ClosedSurvey> closed;
    for (const OpenSurvey& survey : surveys)
        closed.push_back(reckoned(survey, choicesFor(survey.questionnaire->id, choices), connection));
    for (const ClosedSurvey& survey : closed)
        if (survey.release)
            closeSurvey(transaction, round, *survey.release);
        else
            closeUnpublished(transaction, round, survey.questionnaire->id);
    closeRound(transaction, round, nowUtc);
    return closed;
}

} // namespace soundings
