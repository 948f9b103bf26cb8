// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/read_survey_sheet.h"
#include "core/response/file_digests.h"

#include <string>
#include <vector>

namespace soundings {

/// What became of one of the files that were to be read.
struct SurveyFile {
    std::string path;
    std::string sheet; ///< that was read; empty where the format has no names for them
    std::vector<std::string> otherSheets; ///< that were not
    Issues issues; ///< of the file itself
    bool isForm = false; ///< one person's, saved by the form for browsers
    bool isRepeat = false; ///< it is the same as one before, which counts once
    std::string digest; ///< of its bytes, under SurveyTerms::fileKey
};

/// A table, or all files that the form for browsers saved, one row each.
struct SurveyPart {
    std::vector<std::size_t> files; ///< indices; of forms the file of each row: row n is files[n - 1]
    SurveyReading reading;
};

/// Everything that was read at once. It is taken in whole or not at all.
struct SurveyFiles {
    std::vector<SurveyFile> files; ///< by path
    std::string fileKey; ///< of their digests: SurveyTerms::fileKey
    std::vector<SurveyPart> parts;
    bool isMixed = false; ///< tables and forms together: one or the other, since they may hold the same people

    [[nodiscard]] bool isAccepted() const;
    /// Of all parts; only where isAccepted().
    [[nodiscard]] AnswerColumns people(const Questionnaire& questionnaire) const;
    [[nodiscard]] std::vector<std::string> comments() const;
    /// One a file, in their order.
    [[nodiscard]] FileDigests digests() const;
};

} // namespace soundings
