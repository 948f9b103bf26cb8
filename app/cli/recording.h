// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb_support.h"
#include "core/response/agency.h"

#include <optional>
#include <string>

namespace soundings::cli {

/// What `record` is asked to store, and where.
struct Recording {
    std::string label; ///< of the round
    std::optional<Date> date; ///< as named
    QuestionnairePtr questionnaire;
    AgencyId about;
    std::string path; ///< of the answers
    std::vector<std::string> ignoredColumns;
};

Recording recording(const Connection& connection, const Options& options);

/// Where the answers go, and what is to be said of it once they are on file.
struct RecordedRound {
    RoundId id;
    QString announcement; ///< that it is new; empty where it was there
};
/// The round, made if it is new; it then has this questionnaire.
RecordedRound recordedRound(const Transaction& transaction, const Recording& what, const Options& options,
                            const Streams& streams);
void tellNewRound(const RecordedRound& round, const Streams& streams);

} // namespace soundings::cli
