// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"
#include "core/storage/connection.h"

#include <string>
#include <vector>

namespace soundings {

/// Whether people whose forms were typed in look as if they were in already (see areInAlready()).
bool lookPutInAlready(const Connection& connection, const RoundId& round, const Questionnaire& questionnaire,
                      const std::vector<Person>& people);
/// Adds people whose forms were typed in, as recordPeople() does, also those who look as if they were in already. Their
/// order is not kept, and no comment stays with a person. Throws what addPeople() does.
void putInPeople(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                 const std::vector<Person>& people, const std::vector<std::string>& comments);

} // namespace soundings
