// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/exchange/read_people.h"
#include "core/progress_listener.h"
#include "core/response/answer.h"
#include "core/response/round.h"
#include "core/storage/connection.h"

#include <string>

namespace soundings {

struct RoundForAnswers {
    RoundId id;
    bool isNew = false;
};
/// The round of this label, made on `dayIfNew` if there is none; it has the questionnaire from then on. Throws
/// Error{RoundClosed}, and what insertRound() does.
RoundForAnswers roundForAnswers(const Transaction& transaction, const std::string& label, const Date& dayIfNew,
                                const QuestionnaireId& questionnaire);

/// Stores a whole agreed response, or one about a partner (`about`, else empty), in place of the one there. Returns the
/// answers that it replaces. Throws what ensureResponse() and exchangeAnswers() do.
Answers recordResponse(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                       const AgencyId& about, const Answers& answers);

/// Whether people who look as if they were in already are taken to be others.
enum class PeopleAgain { Refused, Taken };
/// Adds the people of a file, which must be without faults, to those who have finished. `path` names it in errors.
/// Throws Error{PeopleAlreadyIn}, {Interrupted} where `progress` says so, and what addPeople() does.
void recordPeople(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                  const ReadPeople& read, const std::string& path, PeopleAgain again,
                  const ProgressListener& progress = {});

} // namespace soundings
