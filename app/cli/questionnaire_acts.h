// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/questionnaire/read_questionnaire.h"

#include <functional>
#include <optional>
#include <string>

namespace soundings::cli {

/// Reads the questionnaire in the file of this path. Throws Error as readFile() does.
using QuestionnaireReader = std::function<ReadQuestionnaire(const std::string& path)>;

/// `questionnaire check` and `questionnaire add`: both name every fault, and what is another than in the version that
/// is there; add does so before it stores anything.
enum class Adding { Stores, Previews };
int checkQuestionnaire(const std::string& path, const std::optional<std::string>& file,
                       const QuestionnaireReader& reader, const Streams& streams);
int addQuestionnaire(const std::string& file, const std::string& path, const QuestionnaireReader& reader, Adding adding,
                     const Streams& streams);

/// The words behind `questionnaire`; whether they are check, add or write of an XLSForm workbook (.xlsx).
std::vector<std::string> questionnaireWords(const Options& options);
bool isAboutForm(const Options& options);
/// Whether --preview is there.
Adding addingOf(const Options& options);

} // namespace soundings::cli
