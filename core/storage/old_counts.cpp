// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/old_counts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

namespace soundings {

namespace {

using Json = nlohmann::json;
using Numbers = std::vector<std::int64_t>;
using Table = std::vector<Numbers>;

constexpr std::int64_t kMostCounted = std::numeric_limits<int>::max();

/// Says that the text is not what it should be; readOldCounts() makes it an empty result.
struct Unfit { };

void require(bool fits)
{
    if (!fits)
        throw Unfit{};
}

const Json& part(const Json& json, const char* name)
{
    require(json.is_object() && json.contains(name));
    return json.at(name);
}

std::int64_t number(const Json& json)
{
    require(json.is_number_unsigned() && json.get<std::uint64_t>() <= std::uint64_t{INT64_MAX});
    return json.get<std::int64_t>();
}

/// A list of exactly `length`, each element read by `read`.
template <class Read> auto list(const Json& json, std::size_t length, const Read& read)
{
    require(json.is_array() && json.size() == length);
    std::vector<decltype(read(json))> all;
    for (const Json& element : json)
        all.push_back(read(element));
    return all;
}

/// People, all of whom are in one place or another.
Numbers people(const Json& json, std::size_t places, std::int64_t all)
{
    Numbers read = list(json, places, number);
    for (const std::int64_t there : read) {
        require(there <= all);
        all -= there;
    }
    require(all == 0);
    return read;
}

Table itemCounts(const Json& json, const Numbers& groupSizes, std::size_t slots)
{
    require(json.is_array() && json.size() == groupSizes.size());
    Table groups;
    for (const Json& group : json)
        groups.push_back(people(group, slots, groupSizes[groups.size()]));
    return groups;
}

/// In units of the score, which are points where these are at equal distances; elsewhere they say nothing of points, and the
/// section has no figure that needs them.
CrossTally completeOf(const Json& json, std::size_t items, std::int64_t everybody, std::int64_t units, bool arePoints)
{
    CrossTally tally;
    tally.people = number(part(json, "people"));
    require(tally.people <= everybody);
    const std::size_t there = tally.people == 0 ? 0 : items;
    const auto upTo = [&](std::int64_t most) {
        return [most, &tally](const Json& sum) {
            const std::int64_t read = number(sum);
            require(read <= tally.people * most);
            return read;
        };
    };
    tally.sums = list(part(json, "sums"), there, upTo(units));
    tally.products = list(part(json, "products"), there * there, upTo(units * units));
    return arePoints ? tally : CrossTally{};
}

Table caseCounts(const Json& json, const Scenario& scenario, std::size_t levels, std::int64_t everybody)
{
    Table choices = list(json, scenario.options.size() + 1,
                         [&](const Json& choice) { return list(choice, levels + 1, number); });
    for (const Numbers& sureness : choices)
        for (const std::int64_t there : sureness) {
            require(there <= everybody);
            everybody -= there;
        }
    require(everybody == 0);
    return choices;
}

/// Per group, the most who gave any of the section's statements a scored answer.
Numbers mostScored(const SurveyCounts& counts, std::size_t firstItem, std::size_t items, std::size_t points)
{
    Numbers most(counts.groupSizes.size());
    for (std::size_t item = firstItem; item < firstItem + items; ++item)
        for (std::size_t group = 0; group < most.size(); ++group) {
            const Numbers& slots = counts.items[item][group];
            const auto scored = std::accumulate(slots.begin() + 1, slots.begin() + 1 + static_cast<std::ptrdiff_t>(points),
                                                std::int64_t{0});
            most[group] = std::max(most[group], scored);
        }
    return most;
}

std::int64_t sureOf(const Table& choices)
{
    std::int64_t sure = 0;
    for (const Numbers& sureness : choices)
        sure += std::accumulate(sureness.begin() + 1, sureness.end(), std::int64_t{0});
    return sure;
}

void addSections(const Questionnaire& questionnaire, const Json& json, std::int64_t units, SurveyCounts& counts)
{
    require(json.is_array() && json.size() == questionnaire.sections.size());
    const std::size_t points = questionnaire.scale.size();
    const bool arePoints = units == static_cast<std::int64_t>(points) - 1;
    std::size_t firstItem = 0;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::size_t items = questionnaire.sections[i].items.size();
        counts.complete.push_back(completeOf(part(json[i], "complete"), items, counts.people, units, arePoints));
        counts.sectionPeople.push_back(mostScored(counts, firstItem, items, points));
        firstItem += items;
    }
}

SurveyCounts countsFrom(const Questionnaire& questionnaire, const Json& json)
{
    constexpr std::int64_t kMostUnits = 30'000; // squared and times everybody it is still a number
    SurveyCounts counts;
    counts.people = number(part(json, "people"));
    const std::int64_t units = number(part(json, "unitsOf100"));
    require(counts.people <= kMostCounted && units <= kMostUnits);
    counts.groupSizes = people(part(json, "groupSizes"), questionnaire.roleBands.size() + 1, counts.people);
    counts.items = list(part(json, "items"), questionnaire.itemCount(), [&](const Json& item) {
        return itemCounts(item, counts.groupSizes, questionnaire.scale.size() + 3);
    });
    addSections(questionnaire, part(json, "sections"), units, counts);
    const ScenarioSet& set = questionnaire.scenarios;
    const Json& cases = part(json, "scenarios");
    require(cases.is_array() && cases.size() == set.scenarios.size());
    for (std::size_t i = 0; i < cases.size(); ++i) {
        counts.scenarios.push_back(caseCounts(cases[i], set.scenarios[i], set.sureness.size(), counts.people));
        counts.surePeople = std::max(counts.surePeople, sureOf(counts.scenarios.back()));
    }
    return counts;
}

} // namespace

std::optional<SurveyCounts> readOldCounts(const Questionnaire& questionnaire, std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    try {
        return countsFrom(questionnaire, json);
    } catch (const Unfit&) {
        return std::nullopt;
    }
}

} // namespace soundings
