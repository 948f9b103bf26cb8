// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/staff_release.h"

#include "core/privacy/staff_gate.h"

namespace soundings {

StaffPart StaffRelease::part() const
{
    StaffPart part;
    if (score())
        part.score = score()->part();
    part.range = m_range;
    for (const ReleasedItem& item : m_items)
        if (item.mustHaveMet == false)
            part.unmet.push_back(item.id);
    return part;
}

StaffRelease releaseSurvey(const SurveyRecord& survey, RoundState state, Headcount headcount)
{
    return StaffGate(survey, state, headcount).everybody();
}

std::vector<std::string> releaseComments(const SurveyRecord& survey, RoundState state)
{
    return StaffGate(survey, state).comments();
}

} // namespace soundings
