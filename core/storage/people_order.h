// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/answer_columns.h"

#include <cstdint>
#include <vector>

namespace soundings {

/// For each place in the new order, where the person stood before.
using PeopleOrder = std::vector<std::uint32_t>;

/// People of one role side by side, which makes counting them quick; within a role all orders are equally likely, by
/// SQLite's cryptographic generator, so that nothing reveals who came first.
PeopleOrder orderByRoleAndChance(const CodeColumn& roles);

CodeColumn inOrder(const CodeColumn& column, const PeopleOrder& order);

} // namespace soundings
