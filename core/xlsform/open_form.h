// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress_listener.h"
#include "core/questionnaire/read_questionnaire.h"

#include <string>

namespace soundings {

/// readForm() of a workbook or OpenDocument file. Throws Error as readFile() does, and {Interrupted} where `progress`
/// returns false.
ReadQuestionnaire readFormAt(const std::string& path, const ProgressListener& progress = {});

} // namespace soundings
