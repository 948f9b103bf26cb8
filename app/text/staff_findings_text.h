// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/staff/staff_result.h"

#include <vector>

namespace soundings {

/// What stands out, of one kind: "Strengths", "Concerns", "Worth talking about".
struct FindingGroup {
    QString title;
    QStringList sentences; ///< the most marked first
};

/// Groups without a finding are left out; none where nothing of the survey is shown.
std::vector<FindingGroup> findingGroups(const StaffResult& survey);

} // namespace soundings
