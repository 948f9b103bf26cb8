// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/rounds/invented_round.h"

#include <map>

namespace soundings::rounds {

/// A number of the published table. `points` is empty where the people at each point are not in it.
struct Cell {
    int people = 0;
    Exact score; ///< as published
    const char* limit = nullptr; ///< "or-fewer", "or-more"
    std::vector<int> points;
    std::vector<int> others; ///< don't know, does not apply, not answered; beside the points
};

struct RoleRow {
    std::string kind;
    std::string id; ///< of a role
    std::vector<std::optional<Cell>> sections;
};

/// The table of SCORING.md section 11. Empty cells are not shown.
struct Table {
    std::optional<int> people;
    std::vector<std::optional<Cell>> statements;
    std::vector<std::optional<int>> alphas; ///< of each section, in hundredths
    std::vector<RoleRow> roles;
    std::vector<std::optional<Cell>> cases;
    std::optional<Cell> sureness;
    std::vector<std::string> comments;
};

Table publishTable(const Asked& asked, const std::vector<Member>& people);
/// Rule 5: whether the second of two tables may not be published, because it is of the same people but for a few.
bool areTheSamePeople(const Table& one, const Table& other);

} // namespace soundings::rounds
