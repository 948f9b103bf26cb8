// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// One byte an answer, in the order that migrations/0001_workspace.sql describes. What is missing at the end of a list
/// counts as not answered. Throws Error{Internal} for codes the questionnaire does not have.
std::string encodePerson(const Questionnaire& questionnaire, const Person& person);
/// Empty where the length or a code is not the questionnaire's.
std::optional<Person> decodePerson(const Questionnaire& questionnaire, std::string_view codes);

} // namespace soundings
