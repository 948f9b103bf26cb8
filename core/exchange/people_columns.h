// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

enum class PeopleColumnKind { Ignored, Item, Role, Choice, Sureness, Comment };

struct PeopleColumn {
    PeopleColumnKind kind = PeopleColumnKind::Ignored;
    std::size_t index = 0; ///< of the item, or of the scenario
    bool operator==(const PeopleColumn&) const = default;
};

/// The columns a people file may have: item ids, "role", scenario ids, "<scenario id>.sure" and the open question's id.
class PeopleColumns {
public:
    PeopleColumns(const Questionnaire& questionnaire, const std::vector<std::string>& ignored);
    /// Empty for a column that must not be there.
    [[nodiscard]] std::optional<PeopleColumn> find(std::string_view name) const;

private:
    std::map<std::string, PeopleColumn, std::less<>> m_columns;
};

} // namespace soundings
