// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/rounds/second_publisher.h"
#include "tests/app/rounds/second_scorer.h"

#include <nlohmann/json.hpp>

namespace soundings::rounds {

/// Everything that was answered in one round, and what follows from it.
struct WholeRound {
    Asked governance;
    Asked partner;
    Asked staff;
    std::vector<Mark> governed;
    std::vector<std::pair<std::string, std::vector<Mark>>> partners; ///< by name
    std::vector<Member> people;
    Table table;
    std::optional<int> headcount;
    bool isSamePeople = false; ///< closed as "not published"
    std::string label;
    std::string date;
};

/// What `score --format json` should say.
nlohmann::json expectedScore(const WholeRound& round);
/// What `statistics --by role --comments --format json` should say. Intervals and the other figures of
/// STATISTICS.md are left out.
nlohmann::json expectedStatistics(const WholeRound& round);

/// "score", "display" and what else stands beside every staff figure in both.
nlohmann::json staffNumber(const std::optional<Exact>& score, const char* limit = nullptr);
nlohmann::json spanJson(const std::optional<Span>& span);
nlohmann::json roundJson(const WholeRound& round);
std::string readinessBand(int display);
/// The statements as published, summed up by sections 2 and 8.
Scored scoreTable(const WholeRound& round);
/// The fewest people behind a published statement of each section; none: 0.
std::vector<int> fewestPeople(const WholeRound& round);
nlohmann::json withheldJson(const WholeRound& round);

} // namespace soundings::rounds
