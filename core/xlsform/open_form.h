// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/read_questionnaire.h"

#include <string>

namespace soundings {

/// readForm() of a workbook or OpenDocument file. Throws Error as readFile() does.
ReadQuestionnaire readFormAt(const std::string& path);

} // namespace soundings
