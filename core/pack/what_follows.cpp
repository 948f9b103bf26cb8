// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/what_follows.h"

#include "core/pack/read_index.h"
#include "core/results/round_result.h"
#include "core/results/survey_result.h"

namespace soundings {

namespace {

/// What is known of the two halves of readiness; empty where they did not leave.
struct Halves {
    std::optional<ResponseScore> governance;
    std::optional<StaffPart> staff;
    QuestionnaireId governanceId{"governance"};
    QuestionnaireId staffId{"staff-confidence"};
};

Halves halvesOf(const Pack& pack, const KnownVersion& known)
{
    Halves halves;
    for (const PackResponse& response : pack.responses) {
        const QuestionnairePtr asked = known(response.questionnaire, response.version);
        if (halves.governance || response.about || !response.answers || asked->feeds != FeedsIndex::Readiness)
            continue;
        halves.governance = scoreResponse(*asked, *response.answers);
        halves.governanceId = asked->id;
    }
    for (const PackSurvey& survey : pack.surveys) {
        const QuestionnairePtr asked = known(survey.questionnaire, survey.version);
        if (halves.staff || asked->feeds != FeedsIndex::Readiness)
            continue;
        halves.staff = staffPart(staffResult(survey.release, asked));
        halves.staffId = asked->id;
    }
    return halves;
}

/// Half of what is known, and for the other half 0 at least and 100 at most.
bool canBe(const Fraction& readiness, const Halves& halves)
{
    constexpr int kHalfOfAll = 50;
    Fraction low = 0;
    if (halves.governance && halves.governance->score)
        low += *halves.governance->score / Fraction(2);
    if (halves.staff && halves.staff->score)
        low += *halves.staff->score / Fraction(2);
    return readiness >= low && readiness <= low + Fraction(kHalfOfAll);
}

} // namespace

void checkReadiness(const JsonReader& field, const PackContent& content, const KnownVersion& known)
{
    const std::optional<Index>& said = content.pack.readiness;
    if (!said || field.reading().isFull())
        return;
    const Halves halves = halvesOf(content.pack, known);
    if (halves.governance && halves.staff) {
        if (!areSameIndex(*said,
                          readinessIndex(&*halves.governance, halves.governanceId, &*halves.staff, halves.staffId)))
            field.add(IssueCode::DoesNotFollow);
        return;
    }
    const bool leftWhole = content.parts.contains(PackPart::Items) && content.parts.contains(PackPart::Staff);
    if (said->score && (leftWhole || !canBe(*said->score, halves)))
        field.add(IssueCode::DoesNotFollow); // a half that has left nothing has no number
}

} // namespace soundings
