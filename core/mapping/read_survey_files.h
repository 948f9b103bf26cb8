// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/survey_files.h"

namespace soundings {

/// The files of these names; of a folder, every file in it that is not hidden and not an office program's lock.
/// Throws Error as readFile() does, and Error{FileEmpty} for a folder with no file.
std::vector<std::string> filesIn(const std::vector<std::string>& paths);

/// Reads them all. A file that is at fault does not keep the others from being read.
/// Throws Error{Interrupted} where `progress` returns false.
SurveyFiles readSurveyFiles(const std::vector<std::string>& paths, const Questionnaire& questionnaire,
                            const SurveyTerms& terms, const ProgressListener& progress = {});

} // namespace soundings
