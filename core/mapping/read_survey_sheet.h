// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/survey_mapping.h"
#include "core/mapping/survey_reading.h"
#include "core/progress_listener.h"

#include <string>
#include <vector>

namespace soundings {

/// How a survey's files are to be read.
struct SurveyTerms {
    SurveyMapping mapping;
    std::vector<std::string> ignoredColumns; ///< as IgnoredColumns takes them
    OwnWords words;
    std::string fileKey; ///< FileDigests::key; it changes nothing of what is read
};

/// Reads a table of people's answers, whatever survey platform or hand wrote it. It only reads: what is to be stored is
/// what the reading says. `questionnaire` must be one that individuals answer.
/// Throws Error{Interrupted} where `progress` returns false.
SurveyReading readSurvey(const Sheet& sheet, const Questionnaire& questionnaire, const SurveyTerms& terms,
                         const ProgressListener& progress = {});

} // namespace soundings
