// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/survey_result.h"

namespace soundings {

StaffResult staffResult(const SurveyRecord& survey, RoundState state)
{
    const bool isOpen = state == RoundState::Open;
    switch (survey.standing) {
    case SurveyStanding::Open: // in a closed round: nobody took part, and there was nothing to publish
        return isOpen ? withheldResult(survey.questionnaire, Withheld::SurveyOpen, survey.minimumGroup, survey.finished)
                      : withheldResult(survey.questionnaire, Withheld::TooFew, survey.minimumGroup, PeopleCount(0));
    case SurveyStanding::NotPublished:
        return withheldResult(survey.questionnaire, isOpen ? Withheld::RoundReopened : Withheld::SamePeople,
                              survey.minimumGroup);
    case SurveyStanding::Published:
        break;
    }
    if (isOpen)
        return withheldResult(survey.questionnaire, Withheld::RoundReopened, survey.release->minimum,
                              survey.release->people);
    return staffResult(*survey.release, survey.questionnaire);
}

StaffPart staffPart(const StaffResult& result)
{
    StaffPart part;
    if (result.score)
        part.score = result.score->score;
    part.range = result.range;
    for (const StaffItem& item : result.items)
        if (item.mustHaveMet == false)
            part.unmet.push_back(item.id);
    return part;
}

} // namespace soundings
