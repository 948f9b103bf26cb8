// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rounds/differences.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <set>

namespace soundings::rounds {

namespace {

using Json = nlohmann::json;

/// Statistics with tests of their own against other people's programs (tests/core/statistics), and percentages, which
/// are checked apart.
const std::set<std::string> kLeftToOthers{
    "interval",          "indicative",     "usual_spread", "agreement", "agreement_band",
    "average_deviation", "alpha_interval", "omega",        "split",     "items",
    "item_total",        "if_dropped",     "percent",      "undefined", "smallest_visible_change",
};

bool isSame(const Json& expected, const Json& found)
{
    constexpr double kAllowed = 1e-7;
    if (expected.is_number() && found.is_number())
        return std::abs(expected.get<double>() - found.get<double>()) < kAllowed;
    return expected == found;
}

/// A whole percentage is the share, rounded up or down.
void compareShare(const std::string& place, double share, int percent, std::vector<std::string>& lines)
{
    if (std::abs(percent - share) >= 1)
        lines.push_back(place + ": " + std::to_string(percent) + " % and not " + std::to_string(share));
}

void compare(const std::string& place, const Json& expected, const Json& found, std::vector<std::string>& lines)
{
    if (expected.is_object() && found.is_object()) {
        for (const auto& [key, value] : expected.items()) {
            if (key == "share" && found.contains("percent"))
                compareShare(place, value.get<double>(), found["percent"].get<int>(), lines);
            else if (found.contains(key))
                compare(place + "/" + key, value, found[key], lines);
            else
                lines.push_back(place + "/" + key + " is missing");
        }
        for (const auto& [key, value] : found.items())
            if (!expected.contains(key) && kLeftToOthers.count(key) == 0)
                lines.push_back(place + "/" + key + " is there: " + value.dump());
        return;
    }
    if (expected.is_array() && found.is_array() && expected.size() == found.size()) {
        for (std::size_t i = 0; i < expected.size(); ++i)
            compare(place + "/" + std::to_string(i), expected[i], found[i], lines);
        return;
    }
    if (!isSame(expected, found))
        lines.push_back(place + ": " + found.dump() + " and not " + expected.dump());
}

void checkShares(const std::string& place, const Json& rows, std::vector<std::string>& lines)
{
    int people = 0;
    int sum = 0;
    for (const Json& row : rows) {
        people += row["people"].get<int>();
        sum += row["percent"].get<int>();
    }
    if (sum != 100)
        lines.push_back(place + " adds up to " + std::to_string(sum));
    for (const Json& row : rows)
        compareShare(place, 100.0 * row["people"].get<double>() / people, row["percent"].get<int>(), lines);
}

void findShares(const std::string& place, const Json& found, std::vector<std::string>& lines)
{
    if (!found.is_structured())
        return;
    if (found.is_array() && !found.empty() && found[0].is_object() && found[0].contains("people"))
        checkShares(place, found, lines);
    for (const auto& [key, value] : found.items())
        findShares(place + "/" + key, value, lines);
}

} // namespace

std::vector<std::string> differences(const nlohmann::json& expected, const nlohmann::json& found)
{
    std::vector<std::string> lines;
    compare({}, expected, found, lines);
    return lines;
}

std::vector<std::string> wrongPercentages(const nlohmann::json& found)
{
    std::vector<std::string> lines;
    findShares({}, found, lines);
    return lines;
}

} // namespace soundings::rounds
