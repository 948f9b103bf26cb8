// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/people_order.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

using namespace soundings;

TEST_CASE("an order has everybody once, sorted by role")
{
    CodeColumn roles;
    for (int i = 0; i < 20'000; ++i)
        roles.push_back(static_cast<Code>(i * i % 201));
    PeopleOrder order = orderByRoleAndChance(roles);
    const CodeColumn sorted = inOrder(roles, order);
    CHECK(std::is_sorted(sorted.begin(), sorted.end()));
    std::sort(order.begin(), order.end());
    CHECK(order.size() == roles.size());
    CHECK(std::adjacent_find(order.begin(), order.end()) == order.end());
    CHECK(order.back() == roles.size() - 1);
    CHECK(orderByRoleAndChance({}).empty());
}

TEST_CASE("all orders of a role are equally likely")
{
    std::map<PeopleOrder, int> seen;
    for (int time = 0; time < 24'000; ++time)
        ++seen[orderByRoleAndChance({3, 3, 3, 3})];
    CHECK(seen.size() == 24);
    double chiSquared = 0;
    for (const auto& [order, count] : seen)
        chiSquared += (count - 1000.0) * (count - 1000.0) / 1000.0;
    CHECK(chiSquared < 75); // 23 degrees of freedom: once in five million times by chance
}
