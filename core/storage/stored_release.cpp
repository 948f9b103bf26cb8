// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stored_release.h"

#include "core/error.h"
#include "core/release/read_release.h"
#include "core/storage/findings.h"
#include "core/storage/query.h"

namespace soundings {

SurveyRelease storedRelease(const Connection& connection, SurveyKey survey, const Questionnaire& questionnaire)
{
    Query query(connection, "SELECT content FROM survey_release WHERE survey_id = ?", survey);
    if (!query.step())
        throw Error(ErrorCode::Damaged, questionnaire.id.value, connection.path());
    ReadRelease read = readRelease(query.text(0), questionnaire);
    if (read.release)
        return *std::move(read.release);
    std::string places;
    for (const Issue& fault : read.faults)
        places += (places.empty() ? "" : "\n") + findingOf(fault);
    throw Error(ErrorCode::Damaged, places, connection.path());
}

} // namespace soundings
