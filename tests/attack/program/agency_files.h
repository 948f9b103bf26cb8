// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"

#include <string>
#include <vector>

namespace soundings::test {

/// An invented survey as a questionnaire file.
std::string questionnaireFile(const Questionnaire& questionnaire);
/// An answers file of individuals. `comments` are one a person, empty where somebody wrote nothing; what is missing at
/// the end is empty.
std::string answersFile(const Questionnaire& questionnaire, const std::vector<Person>& people,
                        const std::vector<std::string>& comments = {});
/// The people as a file can hold them: without special answers that a statement does not take, and without who said
/// nothing at all (a row like theirs is nobody).
std::vector<Person> recordable(const Questionnaire& questionnaire, const std::vector<Person>& people);

} // namespace soundings::test
