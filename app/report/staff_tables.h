// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/table.h"
#include "core/staff/staff_result.h"

namespace soundings {

/// Section by section, as far as it is shown.
Table staffSectionTable(const StaffResult& survey);
/// Statement by statement, as published: what every figure of the survey follows from.
Table statementTable(const StaffResult& survey);
/// A row a role that is shown, a column a section. No rows where no role is shown.
Table roleTable(const StaffResult& survey);
/// A row an option of each case, with the people who chose it. No rows without cases that are shown.
Table caseTable(const StaffResult& survey);

} // namespace soundings
