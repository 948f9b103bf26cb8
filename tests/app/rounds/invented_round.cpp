// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rounds/invented_round.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace soundings::rounds {

namespace {

using Json = nlohmann::json;

/// How people answer one statement.
struct Leaning {
    bool isAlike = false; ///< nearly everybody at the same end
    bool isRare = false; ///< hardly anybody
    int shift = 0;
};

std::vector<Leaning> inventLeanings(const Asked& asked, Dice& dice)
{
    std::vector<Leaning> leanings;
    for (std::size_t i = 0; i < asked.items().size(); ++i)
        leanings.push_back({dice.oneIn(9), dice.oneIn(14), dice.below(3) - 1});
    return leanings;
}

Mark silence(const AskedItem& item, Dice& dice)
{
    const int kind = dice.below(3);
    if (kind == 0 && item.mayNotKnow)
        return {Said::DontKnow, 0};
    return {kind == 1 && item.mayNotApply ? Said::DoesNotApply : Said::Nothing, 0};
}

Mark inventMark(const AskedItem& item, const Leaning& leaning, int mood, int points, int silentOneIn, Dice& dice)
{
    if (dice.oneIn(silentOneIn) || (leaning.isRare && !dice.oneIn(3)))
        return silence(item, dice);
    const int place = leaning.isAlike && !dice.oneIn(25) ? points - 1 : mood + leaning.shift + dice.below(3) - 1;
    return {Said::Point, std::clamp(place, 0, points - 1)};
}

Member inventMember(const Asked& asked, const std::vector<Leaning>& leanings, int silentOneIn, Dice& dice)
{
    Member made;
    const auto points = static_cast<int>(asked.points.size());
    const int mood = dice.below(points);
    const std::vector<AskedItem> items = asked.items();
    for (std::size_t i = 0; i < items.size(); ++i)
        made.items.push_back(inventMark(items[i], leanings[i], mood, points, silentOneIn, dice));
    if (made.items.front().said != Said::Point) // a row without any answer is nobody
        made.items.front() = {Said::Point, mood};
    const auto roles = static_cast<int>(asked.roles.size());
    made.role = std::min(dice.below(roles + 1), dice.below(roles + 1)) - 1;
    for (const AskedCase& one : asked.cases) {
        const auto options = static_cast<int>(one.options.size());
        made.choices.push_back(dice.oneIn(2) ? 1 : dice.below(options + 1) - 1);
        made.sure.push_back(dice.below(static_cast<int>(asked.sureness.size()) + 1) - 1);
    }
    if (!asked.openQuestion.empty() && dice.oneIn(4))
        made.comment = "Change " + std::to_string(dice.below(100'000)) + ", please";
    return made;
}

} // namespace

std::vector<Mark> inventAgreed(const Asked& asked, Dice& dice)
{
    std::vector<Mark> made;
    const int level = dice.below(5);
    const int silentOneIn = std::array{60, 12, 3}.at(static_cast<std::size_t>(dice.below(3)));
    const int sectionSilentOneIn = 3 + dice.below(30);
    for (const AskedSection& section : asked.sections) {
        const bool isSilent = dice.oneIn(sectionSilentOneIn);
        for (const AskedItem& item : section.items)
            made.push_back(inventMark(item, {}, level, 5, isSilent ? 2 : silentOneIn, dice));
    }
    return made;
}

std::vector<Member> inventPeople(const Asked& asked, Dice& dice)
{
    int people = 9 + dice.below(72);
    if (dice.oneIn(8))
        people = 9 + dice.below(3);
    if (dice.oneIn(12))
        people = 100 + dice.below(21);
    const std::vector<Leaning> leanings = inventLeanings(asked, dice);
    const int silentOneIn = 3 + dice.below(30);
    std::vector<Member> made;
    for (int i = 0; i < people; ++i)
        made.push_back(inventMember(asked, leanings, silentOneIn, dice));
    return made;
}

std::vector<Member> inventLateComers(const Asked& asked, const std::vector<Member>& people, Dice& dice)
{
    std::vector<Member> made = people;
    const std::vector<Leaning> leanings = inventLeanings(asked, dice);
    made.resize(made.size() - static_cast<std::size_t>(dice.below(4)));
    for (int more = dice.below(13); more >= 0; --more)
        made.push_back(inventMember(asked, leanings, 10, dice));
    return made;
}

nlohmann::json inventSurvey(Dice& dice)
{
    Json file{{"format", 1},       {"id", "our-survey"},         {"version", "3.1"},
              {"title", "Survey"}, {"respondent", "individual"}, {"index", "readiness"}};
    const int points = 2 + dice.below(6);
    const int first = dice.below(2);
    for (int point = 0; point < points; ++point)
        file["scale"].push_back({{"value", first + point},
                                 {"score", point == points - 1 ? 100 : 100 / (points - 1) * point},
                                 {"label", "Point " + std::to_string(point)}});
    const int sections = 2 + dice.below(4);
    for (int s = 0; s < sections; ++s) {
        const std::string id = "our.s" + std::to_string(s);
        Json items = Json::array();
        for (int i = 1 + dice.below(5); i > 0; --i)
            items.push_back({{"id", id + ".i" + std::to_string(i)},
                             {"text", "Statement " + id + "." + std::to_string(i)},
                             {"weight", 1 + dice.below(3)},
                             {"reverse", dice.oneIn(4)},
                             {"allow_dont_know", dice.oneIn(2)},
                             {"allow_not_applicable", dice.oneIn(2)}});
        if (dice.oneIn(3))
            items[0]["must_have"] = {{"at_least", first + points - 1}, {"reason", "It has to be."}};
        file["sections"].push_back(
            {{"id", id}, {"title", "Part " + id}, {"weight", 1 + dice.below(3)}, {"items", items}});
    }
    file["role_question"] = {{"text", "What do you do?"}};
    for (const char* role : {"one", "two", "three"})
        file["role_bands"].push_back({{"id", role}, {"label", role}});
    return file;
}

} // namespace soundings::rounds
