// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/people_columns.h"
#include "core/questionnaire/questionnaire.h"

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// What the cells of a column are: answers to one question, or (Ignored) something that is dropped.
using ColumnTarget = PeopleColumn;
using ColumnKind = PeopleColumnKind;

/// As mappings name it: an item's or scenario's id, "<scenario id>.sure", "role", "comment", "drop".
std::string targetName(const Questionnaire& questionnaire, const ColumnTarget& target);
/// Empty where the questionnaire has nothing of that name. The open question's id is "comment", too.
std::optional<ColumnTarget> targetNamed(const Questionnaire& questionnaire, std::string_view name);

} // namespace soundings
