// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/answer_columns.h"
#include "core/response/file_digests.h"

#include <string>
#include <vector>

namespace soundings {

/// People of a survey platform's files, or of forms that were typed in, on their way into a survey.
struct SurveyPeople {
    AnswerColumns people;
    std::vector<std::string> comments;
    FileDigests files; ///< of the files they were read from, to know these again; none of forms that were typed in
    std::string path; ///< of the first of the files, for errors
};

} // namespace soundings
