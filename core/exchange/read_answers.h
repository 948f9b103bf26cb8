// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/answer.h"

#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// Either answers without faults, or all the faults of the file.
struct ReadAnswers {
    Answers answers;
    Issues issues;
};

/// One agency's answers, as a command line gives them (README of app/cli): CSV with comma, semicolon or tab, RFC 4180
/// quotes, in UTF-8 with or without a byte-order mark, or in UTF-16; or JSON, recognised by its first character. `text`
/// is the whole file, `ignoredColumns` what IgnoredColumns takes.
ReadAnswers readAnswers(std::string_view text, const Questionnaire& questionnaire,
                        const std::vector<std::string>& ignoredColumns = {});

} // namespace soundings
