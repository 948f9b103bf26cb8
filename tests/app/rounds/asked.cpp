// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rounds/asked.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace soundings::rounds {

namespace {

using Json = nlohmann::json;

/// A number of at most six decimals.
Exact decimal(const Json& number)
{
    constexpr int kMillion = 1'000'000;
    return Exact(std::llround(number.get<double>() * kMillion), kMillion);
}

AskedItem readItem(const Json& item)
{
    AskedItem made;
    made.id = item["id"];
    made.weight = item.value("weight", 1);
    made.isReverse = item.value("reverse", false);
    made.mayNotKnow = item.value("allow_dont_know", true);
    made.mayNotApply = item.value("allow_not_applicable", false);
    if (item.contains("must_have") && !item["must_have"].is_null())
        made.atLeast = item["must_have"]["at_least"].get<int>();
    return made;
}

AskedSection readSection(const Json& section)
{
    AskedSection made{section["id"], section.value("kind", std::string()), section.value("weight", 1), {}};
    for (const Json& item : section["items"])
        made.items.push_back(readItem(item));
    return made;
}

AskedCase readCase(const Json& scenario)
{
    AskedCase made{scenario["id"], {}, scenario["calibrates"].get<std::set<std::string>>()};
    for (const Json& option : scenario["options"])
        made.options.push_back({option["id"], decimal(option["score"]), option["recommended"], option["leaning"]});
    return made;
}

void readScale(const Json& file, Asked& made)
{
    const Json scale = file.value("scale", Json::array());
    for (const Json& point : scale) {
        made.points.push_back(point["value"]);
        made.worth.push_back(decimal(point["score"]));
    }
    for (int level = 0; scale.empty() && level < static_cast<int>(file["level_labels"].size()); ++level) {
        made.points.push_back(level);
        made.worth.emplace_back(25 * level);
    }
}

void readCases(const Json& file, Asked& made)
{
    for (const Json& scenario : file.value("scenarios", Json::array()))
        made.cases.push_back(readCase(scenario));
    if (made.cases.empty())
        return;
    for (const Json& point : file["scenario_confidence"]["scale"])
        made.sureness.push_back(point["value"]);
    for (const Json& leaning : file["calibration"]["leanings"])
        made.leanings.push_back(leaning["id"]);
    made.gapPoints = file["calibration"]["gap_points"];
    made.firmAt = file["calibration"]["firm_at"];
}

} // namespace

std::vector<AskedItem> Asked::items() const
{
    std::vector<AskedItem> all;
    for (const AskedSection& section : sections)
        all.insert(all.end(), section.items.begin(), section.items.end());
    return all;
}

std::size_t Asked::firstOf(std::size_t section) const
{
    std::size_t first = 0;
    for (std::size_t before = 0; before < section; ++before)
        first += sections[before].items.size();
    return first;
}

Exact Asked::worthOf(const AskedItem& item, int place) const
{
    const Exact& plain = worth[static_cast<std::size_t>(place)];
    return item.isReverse ? Exact(100 - plain) : plain;
}

Asked readAsked(const Json& file)
{
    Asked made;
    made.id = file["id"];
    made.version = file["version"];
    made.isDontKnowZero = file.value("dont_know", std::string("left_out")) == "zero";
    readScale(file, made);
    for (const Json& kind : file.value("kinds", Json::array()))
        made.kinds.push_back(kind["id"]);
    for (const Json& section : file["sections"])
        made.sections.push_back(readSection(section));
    for (const Json& role : file.value("role_bands", Json::array()))
        made.roles.push_back(role["id"]);
    readCases(file, made);
    if (file.contains("open_question"))
        made.openQuestion = file["open_question"]["id"];
    return made;
}

} // namespace soundings::rounds
