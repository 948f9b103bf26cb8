// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/disclosure_rules.h"
#include "core/response/round_record.h"

#include <string>
#include <vector>

namespace soundings::test {

/// Everything the gate lets out about a closed survey, field by field and exact: by role, of the cases with the
/// comments, of everybody, and of everybody told a headcount. Two surveys with the same words must look the same
/// everywhere.
std::vector<std::string> releasedWords(const SurveyRecord& survey, const DisclosureRules& rules = {});
/// Whether the survey's words are these.
bool isReleasedAs(const std::vector<std::string>& words, const SurveyRecord& survey, const DisclosureRules& rules = {});

} // namespace soundings::test
