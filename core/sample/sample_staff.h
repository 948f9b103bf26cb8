// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/answer_columns.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace soundings {

/// What the sample says of one survey's invented staff.
struct SampleStaff {
    int people = 0;
    std::uint64_t seed = 0;
    std::map<std::string, double> sectionMeans; ///< on the scale 0..4, reverse-scored items reversed
    std::map<std::string, int> dontKnow; ///< item -> per cent
    std::map<std::string, int> notApplicable; ///< item -> per cent
    int blank = 0; ///< per cent of all answers
    std::map<std::string, int> recommended; ///< scenario -> per cent who choose the recommended option
    std::vector<int> roles; ///< per cent of each role band
};

/// The same people every time.
AnswerColumns drawSampleStaff(const Questionnaire& questionnaire, const SampleStaff& staff);

} // namespace soundings
