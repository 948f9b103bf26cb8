// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"

#include <set>
#include <string>

namespace soundings {

/// An id of a list of its own, such as a kind's: DuplicateId where `taken` has it.
std::string readOwnId(const JsonReader& element, std::set<std::string>& taken);

} // namespace soundings
