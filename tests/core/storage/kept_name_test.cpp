// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kept_name.h"

#include "core/error.h"
#include "core/response/agency.h"
#include "core/storage/agency_table.h"
#include "core/storage/round_table.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

std::optional<ErrorCode> refusalOf(const std::string& name)
{
    return refusal([&] { (void)keptName(name); });
}

} // namespace

TEST_CASE("a name is kept without the blanks at its ends, up to two hundred characters")
{
    CHECK(keptName(" \tCyngor T\xC5\xB5r\n") == "Cyngor T\xC5\xB5r");
    CHECK(refusalOf(" \n") == ErrorCode::NameEmpty);
    std::string longest;
    for (std::size_t i = 0; i < kLongestName; ++i)
        longest += "\xC5\xB5"; // characters are counted, not bytes
    CHECK(keptName(longest) == longest);
    CHECK(refusalOf(longest + "a") == ErrorCode::NameTooLong);
}

TEST_CASE("a name with a line break or another control character in it is refused")
{
    for (const std::string inside : {"\n", "\r", "\t", "\x1B", "\x7F", "\xC2\x85", "\xE2\x80\xA8"})
        CHECK(refusalOf("Northvale" + inside + "Council") == ErrorCode::NameUnprintable);
    CHECK_FALSE(refusalOf("Caf\xC3\xA9 \xC2\xA0 \xE2\x80\x94 \xF0\x9F\x8C\x8A"));
}

TEST_CASE("agencies and rounds are named by one rule")
{
    const Connection file = smallWorkspace();
    const auto agency = [&](const std::string& name) {
        return refusal([&] {
            transact(file, [&](const Transaction& t) {
                insertAgency(t, {{newUuid()}, name, AgencyRole::Partner, {}});
            });
        });
    };
    const auto round = [&](const std::string& label) {
        return refusal([&] {
            transact(file, [&](const Transaction& t) {
                Round made;
                made.id = {newUuid()};
                made.label = label;
                made.date = {2026, 10, 5};
                insertRound(t, made);
            });
        });
    };
    for (const auto& [name, code] : {std::pair(std::string(201, 'n'), ErrorCode::NameTooLong),
                                     std::pair(std::string("two\nlines"), ErrorCode::NameUnprintable)}) {
        CHECK(agency(name) == code);
        CHECK(round(name) == code);
    }
}
