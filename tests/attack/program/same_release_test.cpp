// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing goes round the release: two agencies whose people answered otherwise, and of whom the same tables are
// published, are the same to the byte wherever the program says anything.
#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "core/publish/same_people.h"
#include "tests/attack/program/emitted.h"
#include "tests/support/attack/invented_agency.h"
#include "tests/support/attack/twin.h"
#include "tests/support/real_questionnaires.h"
#include "tests/support/sanitized.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr std::uint64_t kPart = oneIn(6);
constexpr int kTries = 200;

enum class Surveyed { Invented, Staff };

/// With the sanitizers the invented agencies and the staff surveys take turns from commit to commit.
bool hasTurn(Surveyed who)
{
    constexpr std::uint64_t kKinds = oneIn(2);
    return windowOf(kKinds) == static_cast<std::uint64_t>(who) % kKinds;
}

/// What everybody answered in two rounds.
struct Held {
    std::vector<Person> first;
    std::vector<Person> second;
    std::vector<std::string> comments;
    /// Those of the second round and two more.
    [[nodiscard]] std::vector<Person> late() const
    {
        std::vector<Person> people = second;
        people.push_back(first.front());
        people.push_back(first.back());
        return people;
    }
};

enum class Ways { Commands, Window };

SurveyRelease publishedOf(const QuestionnairePtr& questionnaire, const std::vector<Person>& people)
{
    return publish(countSurvey(*questionnaire, columnsOf(*questionnaire, people)), *questionnaire, {});
}

/// Whether the late ones must not be published beside the second round.
bool areLateRefused(const QuestionnairePtr& questionnaire, const Held& held)
{
    return areSamePeople(publishedOf(questionnaire, held.second), publishedOf(questionnaire, held.late()));
}

Emitted emittedOf(const QuestionnairePtr& questionnaire, const Held& held, Ways ways, int governance)
{
    AgencyDesk desk(questionnaire);
    Emitted closing;
    for (const auto& [round, people] : {std::pair("Autumn", &held.first), std::pair("Winter", &held.second)}) {
        desk.govern(round, governance);
        closing[std::string("close ") + round] = desk.hold(round, *people, held.comments).out;
    }
    desk.begin("Late", held.late());
    Emitted emitted =
        ways == Ways::Window ? emittedByWindow(desk) : emittedByCommands(desk, {"Late", "Autumn", "Winter"});
    emitted.merge(closing);
    if (ways == Ways::Commands && areLateRefused(questionnaire, held))
        for (const auto& [name, text] : emittedWithoutPublishing(desk, "Late"))
            emitted["not published, " + name] = text;
    return emitted;
}

/// Fewer comments than may be shown, and other ones of the twin.
std::vector<std::string> commentsOf(const Questionnaire& questionnaire, const std::string& word)
{
    return questionnaire.openQuestion ? std::vector<std::string>(9, word) : std::vector<std::string>();
}

/// Two rounds of an invented agency, the second of other people; without cases unless they are the questionnaire's own.
Held heldBy(const QuestionnairePtr& questionnaire, std::uint64_t seed)
{
    return {recordable(*questionnaire, inventAgency(seed, questionnaire).first),
            recordable(*questionnaire, inventAgency(seed + 5000, questionnaire).first),
            commentsOf(*questionnaire, "one")};
}

QuestionnairePtr withoutCases(const InventedAgency& agency)
{
    Questionnaire made = *agency.questionnaire;
    made.scenarios = {};
    return std::make_shared<const Questionnaire>(std::move(made));
}

/// Whether there was a twin to look at.
bool checkTwins(const QuestionnairePtr& questionnaire, std::uint64_t seed, Ways ways)
{
    const ReferencePublisher publisher(questionnaire);
    Dice dice(seed + 77);
    const Held held = heldBy(questionnaire, seed);
    const Twin first = twinOf(publisher, held.first, dice, kTries);
    const Twin second = twinOf(publisher, held.second, dice, kTries);
    if (first.changes == 0 || second.changes == 0)
        return false;
    REQUIRE(publishedOf(questionnaire, held.first) == publishedOf(questionnaire, first.people));
    const Held twin{first.people, second.people, commentsOf(*questionnaire, "another")};
    const int governance = static_cast<int>(seed % 5);
    INFO("agency " << seed << ", " << held.first.size() << " and " << held.second.size() << " people");
    for (const std::string& line : differences(emittedOf(questionnaire, held, ways, governance),
                                               emittedOf(questionnaire, twin, ways, governance)))
        FAIL_CHECK(line);
    return true;
}

/// Whether something differs in the way of this name.
bool isTold(const std::vector<std::string>& differ, const std::string& way)
{
    return std::any_of(differ.begin(), differ.end(),
                       [&](const std::string& line) { return line.compare(0, way.size(), way) == 0; });
}

/// 40 people on the staff questionnaire, and the same people but that ten of them answered the first statement
/// otherwise: a figure that is shown has changed.
std::pair<Held, Held> shownApart(const QuestionnairePtr& staff)
{
    Held one = heldBy(staff, 2300);
    const std::vector<Person> some = one.first;
    while (one.first.size() < 40)
        one.first.insert(one.first.end(), some.begin(), some.end());
    Held other = one;
    for (std::size_t i = 0; i < 10; ++i)
        other.first[i].items[0] = other.first[i].items[0] == 1 ? 5 : 1;
    return {one, other};
}

} // namespace

TEST_CASE("attack: invented agencies with equal releases are alike in all that is printed")
{
    if (!hasTurn(Surveyed::Invented))
        return;
    int pairs = 0;
    for (std::uint64_t seed = 2001; seed <= 2006; seed += kPart)
        pairs += checkTwins(withoutCases(inventAgency(seed)), seed, Ways::Commands) ? 1 : 0;
    CHECK(pairs > 0);
}

TEST_CASE("attack: invented agencies with equal releases are alike in every word of the window")
{
    if (!hasTurn(Surveyed::Staff)) // in print the other one has
        return;
    int pairs = 0;
    for (std::uint64_t seed = 2101; seed <= 2102; seed += kPart)
        pairs += checkTwins(withoutCases(inventAgency(seed)), seed, Ways::Window) ? 1 : 0;
    CHECK(pairs > 0);
}

TEST_CASE("attack: staff surveys with equal releases are alike in all that is printed")
{
    if (!hasTurn(Surveyed::Staff))
        return;
    int pairs = 0;
    for (std::uint64_t seed = 2201; seed <= 2203; seed += kPart)
        pairs += checkTwins(realQuestionnaire("staff-confidence"), seed, Ways::Commands) ? 1 : 0;
    CHECK(pairs > 0);
    CHECK(areLateRefused(realQuestionnaire("staff-confidence"), heldBy(realQuestionnaire("staff-confidence"), 2201)));
}

TEST_CASE("attack: staff surveys with equal releases are alike in every word of the window")
{
    if (hasTurn(Surveyed::Invented))
        CHECK(checkTwins(realQuestionnaire("staff-confidence"), 2211, Ways::Window));
}

// Readiness once gave the exact staff figure back under changed governance answers.
TEST_CASE("taught: Readiness under changed governance answers is the same of equal releases")
{
    const QuestionnairePtr staff = realQuestionnaire("staff-confidence");
    Dice dice(3);
    const std::vector<Person> people = heldBy(staff, 2202).first;
    const Twin twin = twinOf(ReferencePublisher(staff), people, dice, kTries);
    REQUIRE(twin.changes > 0);
    std::vector<std::string> seen;
    for (const int level : {0, 2, 4}) {
        for (const auto* answering : {&people, &twin.people}) {
            AgencyDesk desk(staff);
            desk.govern("Autumn", level);
            desk.hold("Autumn", *answering);
            seen.push_back(desk.run("explain", {"readiness", "--format", "json"}).out
                           + desk.run("score", {"--format", "json"}).out);
        }
        INFO("governance at " << level);
        CHECK(seen.end()[-2] == seen.back());
    }
    CHECK(seen.front() != seen.back());
}

// The comparison can fail: what differs in a figure that is shown differs on every way that shows it.
TEST_CASE("attack: releases that differ are seen to differ in print and in the window")
{
    const QuestionnairePtr staff = realQuestionnaire("staff-confidence");
    const auto [one, other] = shownApart(staff);
    if (hasTurn(Surveyed::Invented)) {
        const auto printed =
            differences(emittedOf(staff, one, Ways::Commands, 3), emittedOf(staff, other, Ways::Commands, 3));
        for (const char* way : {"statistics --questionnaire staff-confidence --by role --comments --format text",
                                "statistics --questionnaire staff-confidence --by role --comments --format json",
                                "score --format json --round Autumn", "compare --from Autumn", "report on Autumn",
                                "explain readiness --format json --round Autumn"}) {
            INFO(way);
            CHECK(isTold(printed, way));
        }
        CHECK_FALSE(isTold(printed, "score --format json --round Late"));
    }
    if (hasTurn(Surveyed::Staff)) {
        const auto seen = differences(emittedOf(staff, one, Ways::Window, 3), emittedOf(staff, other, Ways::Window, 3));
        CHECK(isTold(seen, "window page 2 Autumn"));
        CHECK(isTold(seen, "window page 3"));
    }
}
