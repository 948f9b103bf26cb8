// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ignored_columns.h"
#include "core/exchange/issue_list.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

struct JsonField {
    std::string name;
    std::string text; ///< a number as written out, null as nothing
};

/// Called for each entry of the list with its number, from 1. Return false to stop.
using JsonRow = std::function<bool(int number, const std::vector<JsonField>& fields)>;

/// Reads {"list": [{"name": "text", …}, …]} without keeping it: entries are flat, values text, whole numbers or null.
/// Anything else is a fault, but in a field that is ignored; "answers/3" is the place of the third entry. The text is
/// UTF-8 without a byte-order mark.
void readFlatJson(std::string_view text, const std::string& list, const IgnoredColumns& ignored, IssueList& issues,
                  const JsonRow& row);

} // namespace soundings
