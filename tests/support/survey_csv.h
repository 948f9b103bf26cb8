// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace soundings::test {

/// A survey in which every item has the same labelled scale: `sections` of item ids, those in `reversed` reverse-scored.
struct PlainSurvey {
    std::string id = "survey";
    int lowest = 1;
    int points = 5;
    std::vector<std::vector<std::string>> sections;
    std::vector<std::string> reversed;

    /// The questionnaire as a file.
    [[nodiscard]] std::string json() const
    {
        nlohmann::ordered_json file{
            {"format", 1}, {"id", id}, {"version", "1.0"}, {"title", "Survey"}, {"respondent", "individual"}};
        for (int i = 0; i < points; ++i)
            file["scale"].push_back({{"value", lowest + i}, {"label", "Point " + std::to_string(lowest + i)}});
        for (std::size_t s = 0; s < sections.size(); ++s) {
            nlohmann::ordered_json section{{"id", sectionId(s)}, {"title", sectionId(s)}};
            for (const std::string& item : sections[s])
                section["items"].push_back(
                    {{"id", item}, {"text", "Statement " + item}, {"reverse", isReversed(item)}});
            file["sections"].push_back(section);
        }
        return file.dump();
    }
    [[nodiscard]] std::string sectionId(std::size_t section) const { return "part-" + std::to_string(section + 1); }
    [[nodiscard]] bool isReversed(const std::string& item) const
    {
        return std::find(reversed.begin(), reversed.end(), item) != reversed.end();
    }
    /// An answers file of people who gave item i the answer `answer(person, i)`.
    [[nodiscard]] std::string csv(int people, const std::function<int(int, int)>& answer) const
    {
        std::string text;
        for (const auto& section : sections)
            for (const std::string& item : section)
                text += (text.empty() ? "" : ",") + item;
        text += "\n";
        for (int person = 0; person < people; ++person) {
            std::string row;
            int item = 0;
            for (const auto& section : sections)
                for (std::size_t i = 0; i < section.size(); ++i)
                    row += (row.empty() ? "" : ",") + std::to_string(answer(person, item++));
            text += row + "\n";
        }
        return text;
    }
};

} // namespace soundings::test
