// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace soundings {

/// One consensus or partner response of ours in a round, without its answers.
struct ResponseKey {
    ResponseId id;
    RoundId round;
    QuestionnaireId questionnaire;
    std::string version; ///< of the questionnaire it answers; fixed when it is made
    AgencyId about; ///< empty for a consensus response
};

/// The response of this round, made (with the questionnaire stored) if it is not there yet. One that is there is
/// returned whatever its version, and also of a closed round. Throws Error{RoundClosed}, {NoSuchRound}, {NoSuchAgency},
/// {AboutMissing}, {AboutUnwanted}.
ResponseKey ensureResponse(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                           const AgencyId& about);
std::optional<ResponseKey> findResponse(const Connection& connection, const RoundId& round,
                                        const QuestionnaireId& questionnaire, const AgencyId& about);
std::vector<ResponseKey> responses(const Connection& connection, const RoundId& round);
/// Throws Error{NoSuchResponse}.
ResponseKey responseById(const Connection& connection, const ResponseId& id);

/// Deletes responses that were opened and never answered: the round's responses without an answer or a mark; `about`
/// empty for all of them.
std::vector<ResponseKey> takeEmptyResponses(const Transaction& transaction, const RoundId& round,
                                            const AgencyId& about);
/// Restores what takeEmptyResponses() deleted.
void putResponse(const Transaction& transaction, const ResponseKey& key);

} // namespace soundings
