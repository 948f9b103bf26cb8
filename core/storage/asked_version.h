// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/storage/connection.h"

namespace soundings {

/// What a round asks: the version in which it has begun, else the one that went with its invitation, else the newest.
/// Null where there is none.
QuestionnairePtr askedInRound(const Connection& connection, const RoundId& round, const QuestionnaireId& id);

/// From now on the round begins with this version, which is kept in the file.
void putAskedVersion(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire);

} // namespace soundings
