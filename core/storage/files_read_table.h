// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/response/file_digests.h"
#include "core/storage/connection.h"

#include <string>
#include <vector>

namespace soundings {

/// The key for the digests of files that are to be read into this survey: the survey's own, or a new one of chance
/// where no file was read into it yet.
std::string keyForFiles(const Connection& connection, const RoundId& round, const QuestionnaireId& questionnaire);

/// Which of the files were read into this survey before, one a digest; none of another key.
std::vector<bool> wereReadBefore(const Connection& connection, const RoundId& round,
                                 const QuestionnaireId& questionnaire, const FileDigests& files);

/// Knows these files again while the survey is open, which must have people. Nothing without a key. Throws
/// Error{Locked} where another program read files in since their key was asked for, and {NoSuchResponse} where nobody
/// has finished.
void rememberFiles(const Transaction& transaction, const RoundId& round, const QuestionnaireId& questionnaire,
                   const FileDigests& files);

} // namespace soundings
