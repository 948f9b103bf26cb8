// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/built_in.h"
#include "core/questionnaire/read_questionnaire.h"
#include "tests/support/questionnaire_json.h"
#include "tests/support/sanitized.h"

#include <catch2/catch.hpp>
#include <map>
#include <random>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr int kRounds = 2000 / oneIn(10);

/// Spoils a tree in one random place: deletes a node, or puts something of another kind there.
class Spoiler {
public:
    explicit Spoiler(unsigned seed) : m_random(seed) { }

    void spoil(Json& root)
    {
        Json* parent = &root;
        for (int depth = 0; depth < 12; ++depth) {
            const std::size_t index = below(parent->size());
            Json& child = *std::next(parent->begin(), static_cast<std::ptrdiff_t>(index));
            if (child.is_structured() && !child.empty() && below(5) != 0) {
                parent = &child;
                continue;
            }
            if (below(3) == 0)
                parent->erase(std::next(parent->begin(), static_cast<std::ptrdiff_t>(index)));
            else
                child = something();
            return;
        }
    }

private:
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }
    Json something()
    {
        switch (below(9)) {
        case 0:
            return nullptr;
        case 1:
            return "";
        case 2:
            return "if level 7–99: {x}";
        case 3:
            return -1;
        case 4:
            return 1e300;
        case 5:
            return Json::array({1, "a", Json::object()});
        case 6:
            return Json::object({{"id", "a"}, {"en", 1}});
        case 7:
            return 0.1;
        default:
            return true;
        }
    }
    std::mt19937 m_random;
};

/// Long texts cut to a few characters and a number of their own: the same structure, quicker to read two thousand
/// times.
void abridge(Json& json, std::map<std::string, std::size_t>& numbers)
{
    if (json.is_structured()) {
        for (Json& below : json)
            abridge(below, numbers);
        return;
    }
    if (!json.is_string())
        return;
    const std::string text = json;
    if (text.size() <= 20 || text.find(' ') == std::string::npos)
        return; // an id, or short as it is
    const std::size_t number = numbers.emplace(text, numbers.size()).first->second;
    const bool hasLevel = text.starts_with("if level ");
    json = (hasLevel ? text.substr(0, text.find(": ") + 2) : std::string()) + "text " + std::to_string(number);
}

} // namespace

TEST_CASE("spoilt copies of the built-in questionnaires are refused with places or read whole", "[questionnaire]")
{
    std::vector<Json> originals;
    for (const QuestionnairePtr& questionnaire : builtInQuestionnaires()) {
        std::map<std::string, std::size_t> numbers;
        abridge(originals.emplace_back(Json::parse(questionnaire->source)), numbers);
        REQUIRE(readQuestionnaire(originals.back().dump()).questionnaire);
    }
    Spoiler spoiler(20260105);
    int refused = 0;
    for (std::size_t round = 0; round < static_cast<std::size_t>(kRounds); ++round) {
        Json json = originals[round % originals.size()];
        for (std::size_t times = 0; times < 1 + round % 4; ++times)
            spoiler.spoil(json);
        const ReadQuestionnaire read = readQuestionnaire(json.dump());
        REQUIRE((read.questionnaire == nullptr) == !read.issues.empty());
        refused += read.questionnaire == nullptr ? 1 : 0;
        if (read.questionnaire)
            REQUIRE(read.questionnaire->findItem(read.questionnaire->items().back()->id));
    }
    CHECK(refused > kRounds / 2);
    CHECK(refused < kRounds);
}
