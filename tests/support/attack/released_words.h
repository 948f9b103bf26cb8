// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/figure_gate.h"
#include "core/response/round_record.h"

#include <string>
#include <vector>

namespace soundings::test {

/// How the gate is asked.
struct Asked {
    DisclosureRules rules;
    std::vector<Headcount> headcounts{0, 70}; ///< of everybody, one after the other
};

/// Everything the gate lets out about a closed survey, field by field and exact: by role, of the cases with the
/// comments, and of everybody with each headcount. Two surveys with the same words must look the same everywhere.
std::vector<std::string> releasedWords(const SurveyRecord& survey, const Asked& asked = {});
/// Whether the survey's words are these.
bool isReleasedAs(const std::vector<std::string>& words, const SurveyRecord& survey, const Asked& asked = {});

} // namespace soundings::test
