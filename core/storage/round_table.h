// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/round.h"
#include "core/storage/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// A new round is open and has no reopenings, whatever `round` says. Throws what keptName() does of its label,
/// and Error{RoundExists} for one taken (white space trimmed, case ignored).
void insertRound(const Transaction& transaction, const Round& round);
/// Label, date and chosen questionnaires; not the state. Returns what it was before. Throws Error{RoundClosed}.
Round exchangeRoundDetails(const Transaction& transaction, const RoundId& id, const Round& details);
/// Takes a round without responses away again. Throws Error{WriteFailed} where there are any.
void deleteRound(const Transaction& transaction, const RoundId& id);
/// Throws Error{RoundClosed} if it is, and {SurveyOpen} while people's answers are in one of its surveys: closeSurvey()
/// comes first. Discards an unfinished person.
void closeRound(const Transaction& transaction, const RoundId& id, const std::string& nowUtc);
/// Throws Error{RoundOpen} if it is, {ReasonMissing} for an empty reason. Surveys that were closed stay closed.
void reopenRound(const Transaction& transaction, const RoundId& id, const std::string& reason,
                 const std::string& nowUtc);

/// By date, then by the order they were added in.
std::vector<Round> rounds(const Connection& connection);
std::optional<Round> findRound(const Connection& connection, const std::string& label);
/// Throws Error{NoSuchRound}.
Round roundById(const Connection& connection, const RoundId& id);

} // namespace soundings
