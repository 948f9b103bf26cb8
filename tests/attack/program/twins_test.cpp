// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing goes round the gate: two agencies of whom it lets out the same figures, though their people answered
// otherwise, are the same to the byte wherever the program says anything.
#include "tests/attack/program/emitted.h"
#include "tests/support/attack/invented_agency.h"
#include "tests/support/attack/twin.h"
#include "tests/support/real_questionnaires.h"
#include "tests/support/sanitized.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr int kPart = oneIn(8);

constexpr int kTries = 24;

/// Two rounds of one agency: what everybody answered in each.
struct Held {
    std::vector<Person> first;
    std::vector<Person> second;
    std::vector<std::string> comments;
};

enum class Ways { Commands, Window };

Emitted emittedOf(const QuestionnairePtr& questionnaire, const Held& held, Ways ways)
{
    AgencyDesk desk(questionnaire);
    desk.govern("Autumn");
    desk.hold("Autumn", held.first, held.comments);
    desk.govern("Winter");
    desk.hold("Winter", held.second, held.comments);
    desk.begin("Open", held.first);
    return ways == Ways::Window ? emittedByWindow(desk) : emittedByCommands(desk, {"Open", "Autumn", "Winter"});
}

struct Tally {
    int pairs = 0;
    Twin changes;
    void add(const Twin& twin)
    {
        changes.rolesSwapped += twin.rolesSwapped;
        changes.rowsSwapped += twin.rowsSwapped;
        changes.answersSwapped += twin.answersSwapped;
        changes.answersChanged += twin.answersChanged;
    }
};

/// Fewer comments than may be shown, and other ones of the twin.
std::vector<std::string> commentsOf(const Questionnaire& questionnaire, const std::string& word)
{
    return questionnaire.openQuestion ? std::vector<std::string>(9, word) : std::vector<std::string>();
}

/// Consistency, from 30 people on, takes most of the time: one agency in three has as many.
std::vector<Person> somePeople(const InventedAgency& agency, const std::vector<Person>& people)
{
    std::vector<Person> some = recordable(*agency.questionnaire, people);
    if (agency.seed % 3 != 0 && some.size() > 29)
        some.resize(29);
    return some;
}

void checkTwins(const InventedAgency& agency, Ways ways, Tally& tally)
{
    Dice dice(agency.seed + 77);
    const Held held{somePeople(agency, agency.first), somePeople(agency, agency.second),
                    commentsOf(*agency.questionnaire, "one")};
    const Twin first = twinOf(agency.questionnaire, held.first, dice, kTries);
    const Twin second = twinOf(agency.questionnaire, held.second, dice, kTries);
    if (first.changes() == 0 || second.changes() == 0)
        return;
    ++tally.pairs;
    tally.add(first);
    tally.add(second);
    const Held twin{first.people, second.people, commentsOf(*agency.questionnaire, "another")};
    const auto differ =
        differences(emittedOf(agency.questionnaire, held, ways), emittedOf(agency.questionnaire, twin, ways));
    INFO("agency " << agency.seed << ", " << held.first.size() << " people");
    for (const std::string& line : differ)
        UNSCOPED_INFO(line);
    CHECK(differ.empty());
}

void tell(const Tally& tally)
{
    CHECK(tally.pairs > 0);
    CHECK(tally.changes.changes() > tally.pairs);
    if (std::getenv("SOUNDINGS_TELL_ATTACK") != nullptr)
        WARN(tally.pairs << " pairs; roles " << tally.changes.rolesSwapped << ", rows " << tally.changes.rowsSwapped
                         << ", answers swapped " << tally.changes.answersSwapped << ", changed "
                         << tally.changes.answersChanged);
}

/// Whether something differs in the way of this name.
bool isTold(const std::vector<std::string>& differ, const std::string& way)
{
    return std::any_of(differ.begin(), differ.end(),
                       [&](const std::string& line) { return line.compare(0, way.size(), way) == 0; });
}

/// 40 people on the staff questionnaire, and the same people but that ten of them answered the first statement
/// otherwise: a figure that is shown has changed.
std::pair<Held, Held> shownApart()
{
    const InventedAgency agency = inventAgency(2300, realQuestionnaire("staff-confidence"));
    const std::vector<Person> some = recordable(*agency.questionnaire, agency.first);
    Held one{some, some, {}};
    while (one.first.size() < 40)
        one.first.insert(one.first.end(), some.begin(), some.end());
    Held other = one;
    for (std::size_t i = 0; i < 10; ++i)
        other.first[i].items[0] = other.first[i].items[0] == 1 ? 5 : 1;
    return {one, other};
}

} // namespace

TEST_CASE("attack: invented agencies that the gate shows alike are alike in all that is printed")
{
    Tally tally;
    for (std::uint64_t seed = 2001; seed <= 2006; seed += kPart)
        checkTwins(inventAgency(seed), Ways::Commands, tally);
    tell(tally);
}

TEST_CASE("attack: invented agencies that the gate shows alike are alike in every word of the window")
{
    Tally tally;
    for (std::uint64_t seed = 2101; seed <= 2102; seed += kPart)
        checkTwins(inventAgency(seed), Ways::Window, tally);
    tell(tally);
}

TEST_CASE("attack: staff surveys that the gate shows alike are alike in all that is printed")
{
    Tally tally;
    for (std::uint64_t seed = 2201; seed <= 2203; seed += kPart)
        checkTwins(inventAgency(seed, realQuestionnaire("staff-confidence")), Ways::Commands, tally);
    tell(tally);
}

TEST_CASE("attack: staff surveys that the gate shows alike are alike in every word of the window")
{
    Tally tally;
    for (std::uint64_t seed = 2211; seed <= 2211; seed += kPart)
        checkTwins(inventAgency(seed, realQuestionnaire("staff-confidence")), Ways::Window, tally);
    tell(tally);
}

// The comparison can fail: what differs in a figure that is shown differs on every way that shows it.
TEST_CASE("attack: a figure that the gate shows apart is seen to differ in print and in the window")
{
    const auto [one, other] = shownApart();
    const QuestionnairePtr staff = realQuestionnaire("staff-confidence");
    const auto printed = differences(emittedOf(staff, one, Ways::Commands), emittedOf(staff, other, Ways::Commands));
    for (const char* way : {"statistics --questionnaire staff-confidence --by role --comments --format text",
                            "statistics --questionnaire staff-confidence --by role --comments --format json",
                            "score --format json --round Autumn", "compare --from Autumn", "report on Autumn",
                            "explain readiness --format json --round Autumn"}) {
        INFO(way);
        CHECK(isTold(printed, way));
    }
    CHECK_FALSE(
        isTold(printed, "statistics --questionnaire staff-confidence --headcount 70 --format json --round Open"));
    const auto seen = differences(emittedOf(staff, one, Ways::Window), emittedOf(staff, other, Ways::Window));
    CHECK(isTold(seen, "window page 2 Autumn"));
    CHECK(isTold(seen, "window page 3"));
}
