// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/response/given_pack.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// What a workspace holds, in counts: for the sheet that tells an agency's own information governance what is in it.
struct FileSheet {
    std::string ours; ///< our agency's name
    std::vector<std::string> partners; ///< names, alphabetical
    std::string marking; ///< protective marking; empty where none
    std::optional<Date> retainUntil;
    int minimumGroup = 0; ///< people behind any staff figure, at least
    int openRounds = 0;
    int closedRounds = 0;
    int consensusAnswers = 0; ///< of ours, in all rounds
    int partnerAnswers = 0;
    int notes = 0; ///< notes and reasons beside answers
    int evidence = 0; ///< links or names of documents
    int influenceMarks = 0;
    int openSurveys = 0; ///< whose answers are in the file until the round closes
    int publishedSurveys = 0; ///< of which the file holds the published table alone
    int comments = 0; ///< in published tables
    int actions = 0;
    int packsOpened = 0; ///< of other agencies, the newest of each and of a round
    std::vector<GivenPack> given; ///< what was given to whom and when
    std::string schemaVersion; ///< "5"
};

} // namespace soundings
