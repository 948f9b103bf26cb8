// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/decode_counts.h"

#include "core/error.h"
#include "core/response/scale_units.h"
#include "core/storage/counts_fit.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace soundings {

namespace {

using Json = nlohmann::json;

/// A few people: what has not been counted is kept from view as if it were about somebody.
constexpr std::int64_t kNotCounted = 1;

/// Says that the text is not what it should be; decodeCounts() makes it an empty result.
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

std::int64_t count(const Json& json)
{
    require(json.is_number_unsigned() && json.get<std::uint64_t>() <= std::uint64_t{INT64_MAX});
    return json.get<std::int64_t>();
}

/// A list of exactly `length`, each element read by `read`.
template <class Read> auto list(const Json& json, std::size_t length, const Read& read)
{
    require(json.is_array() && json.size() == length);
    std::vector<decltype(read(json))> all;
    all.reserve(length);
    for (const Json& element : json)
        all.push_back(read(element));
    return all;
}

/// Of counts that were made before this was counted: `otherwise`.
std::int64_t laterCount(const Json& json, const char* name, std::int64_t otherwise)
{
    return json.is_object() && json.contains(name) ? count(json.at(name)) : otherwise;
}

std::vector<std::int64_t> countList(const Json& json, std::size_t length) { return list(json, length, count); }

/// [outer][inner], as tables of counts are.
std::vector<std::vector<std::int64_t>> countTable(const Json& json, std::size_t outer, std::size_t inner)
{
    return list(json, outer, [&](const Json& row) { return countList(row, inner); });
}

Int128 wholeNumber(const std::string& digits)
{
    constexpr std::size_t kMostDigits = 38; // fewer than 2^127 has
    require(!digits.empty() && digits.size() <= kMostDigits
            && digits.find_first_not_of("0123456789") == std::string::npos);
    Int128 number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

Fraction fraction(const Json& json)
{
    require(json.is_string());
    const std::string text = json.get<std::string>();
    const std::size_t bar = text.find('/');
    const Int128 above = wholeNumber(text.substr(0, bar));
    const Int128 below = bar == std::string::npos ? 1 : wholeNumber(text.substr(bar + 1));
    require(below > 0);
    return Fraction::of(above, below);
}

std::size_t groupOf(const Json& json, std::size_t groups)
{
    const std::int64_t group = count(json);
    require(group < static_cast<std::int64_t>(groups));
    return static_cast<std::size_t>(group);
}

CrossTally crossTally(const Json& json, std::size_t items)
{
    CrossTally tally;
    tally.people = count(part(json, "people"));
    const std::size_t there = tally.people == 0 ? 0 : items;
    tally.sums = countList(part(json, "sums"), there);
    tally.products = countList(part(json, "products"), there * there);
    return tally;
}

SectionTally sectionTally(const Json& json, std::size_t groups, std::size_t items, std::int64_t people)
{
    SectionTally tally;
    for (const Json& row : part(json, "scores")) {
        require(row.is_array() && row.size() == 4);
        tally.scores.push_back({groupOf(row[0], groups), count(row[1]), count(row[2]), count(row[3])});
        require(tally.scores.back().ratedWeight > 0);
    }
    for (const Json& row : part(json, "ranges")) {
        require(row.is_array() && row.size() == 5);
        tally.ranges.push_back({groupOf(row[0], groups), count(row[1]), count(row[2]), count(row[3]), count(row[4])});
        require(tally.ranges.back().applicableWeight > 0);
    }
    tally.complete = crossTally(part(json, "complete"), items);
    tally.partly = laterCount(json, "partly", std::min(kNotCounted, people - tally.complete.people));
    tally.unsure = laterCount(json, "unsure", 0);
    return tally;
}

std::vector<SectionTally> sections(const Questionnaire& questionnaire, const Json& json, std::size_t groups,
                                   std::int64_t people)
{
    require(json.is_array() && json.size() == questionnaire.sections.size());
    std::vector<SectionTally> all;
    for (const Json& section : json)
        all.push_back(sectionTally(section, groups, questionnaire.sections[all.size()].items.size(), people));
    return all;
}

std::vector<std::vector<std::vector<std::int64_t>>> scenarios(const ScenarioSet& set, const Json& json)
{
    require(json.is_array() && json.size() == set.scenarios.size());
    std::vector<std::vector<std::vector<std::int64_t>>> all;
    for (const Json& scenario : json)
        all.push_back(countTable(scenario, set.scenarios[all.size()].options.size() + 1, set.sureness.size() + 1));
    return all;
}

SurveyCounts countsFrom(const Questionnaire& questionnaire, const Json& json)
{
    const std::size_t groups = questionnaire.roleBands.size() + 1;
    const std::size_t slots = questionnaire.scale.size() + 3;
    SurveyCounts counts;
    counts.people = count(part(json, "people"));
    counts.unitsOf100 = count(part(json, "unitsOf100"));
    require(counts.unitsOf100 == unitsOf100(questionnaire));
    counts.groupSizes = countList(part(json, "groupSizes"), groups);
    counts.items = list(part(json, "items"), questionnaire.itemCount(),
                        [&](const Json& item) { return countTable(item, groups, slots); });
    counts.sections = sections(questionnaire, part(json, "sections"), groups, counts.people);
    counts.scenarios = scenarios(questionnaire.scenarios, part(json, "scenarios"));
    const Json& calibration = part(json, "calibration");
    counts.calibration.people = count(part(calibration, "people"));
    counts.calibration.judgement = fraction(part(calibration, "judgement"));
    counts.calibration.confidence = fraction(part(calibration, "confidence"));
    counts.calibration.choseOtherwise = count(part(calibration, "choseOtherwise"));
    counts.calibration.whollyJudged = laterCount(calibration, "whollyJudged", 0);
    counts.calibration.partlyJudged = laterCount(calibration, "partlyJudged", std::min(kNotCounted, counts.people));
    counts.calibration.whollyConfident = laterCount(calibration, "whollyConfident", 0);
    counts.calibration.partlyConfident =
        laterCount(calibration, "partlyConfident", std::min(kNotCounted, counts.people));
    require(doCountsFit(questionnaire, counts));
    return counts;
}

} // namespace

std::optional<SurveyCounts> decodeCounts(const Questionnaire& questionnaire, std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    try {
        return countsFrom(questionnaire, json);
    } catch (const Unfit&) {
        return std::nullopt;
    }
}

} // namespace soundings
