// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ignored_columns.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
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
    /// `ignored` must outlive it.
    PeopleColumns(const Questionnaire& questionnaire, const IgnoredColumns& ignored);
    /// Empty for a column that must not be there.
    [[nodiscard]] std::optional<PeopleColumn> find(std::string_view name) const;

private:
    const IgnoredColumns& m_ignored;
    std::unordered_map<std::string, PeopleColumn> m_columns; ///< by the identity of the name
};

} // namespace soundings
