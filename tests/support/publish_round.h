// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "core/storage/release_table.h"
#include "core/storage/round_table.h"

namespace soundings::test {

inline SurveyRelease published(const OpenSurvey& survey, std::optional<PeopleCount> headcount = {})
{
    return publish(countSurvey(*survey.questionnaire, survey.answers), *survey.questionnaire,
                   {survey.minimumGroup, headcount, survey.comments});
}

/// Publishes the round's surveys with all their comments, and closes it.
inline void publishAndClose(const Transaction& transaction, const RoundId& round, const std::string& nowUtc)
{
    for (const OpenSurvey& survey : openSurveys(transaction.connection(), round))
        closeSurvey(transaction, round, published(survey));
    closeRound(transaction, round, nowUtc);
}

} // namespace soundings::test
