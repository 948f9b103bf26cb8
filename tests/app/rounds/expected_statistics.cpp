// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rounds/expected_cases.h"
#include "tests/app/rounds/expected_round.h"
#include "tests/app/rounds/second_alpha.h"

#include <algorithm>
#include <cmath>

namespace soundings::rounds {

namespace {

using Json = nlohmann::json;

/// Of the people at each point.
Exact statementVariance(const Asked& asked, const AskedItem& item, const Cell& cell)
{
    std::vector<Exact> worth;
    for (int point = 0; point < static_cast<int>(cell.points.size()); ++point)
        worth.push_back(asked.worthOf(item, point));
    return varianceOf(cell.points, worth);
}

double root(const Exact& value) { return std::sqrt(plainNumber(value)); }

void addPoints(Json& made, const Asked& asked, const AskedItem& item, const Cell& cell)
{
    if (cell.points.empty()) {
        for (const char* key : {"distribution", "favourable"}) {
            made[key] = nullptr;
            made["undefined"][key] = whyNoPoints(cell, 20);
        }
        return;
    }
    int favourable = 0;
    for (std::size_t point = 0; point < cell.points.size(); ++point) {
        favourable += asked.worthOf(item, static_cast<int>(point)) > 50 ? cell.points[point] : 0;
        made["distribution"].push_back({{"point", asked.points[point]}, {"people", cell.points[point]}});
    }
    made["favourable"]["percent"] = halfUp(Exact(100 * favourable, cell.people));
}

Json statement(const WholeRound& round, const AskedItem& item, const std::optional<Cell>& cell)
{
    Json made = figure(behind(cell));
    made["id"] = item.id;
    made["dont_know"] = nullptr;
    if (!cell) {
        made["undefined"]["dont_know"] = "too-few-people";
        return made;
    }
    addPoints(made, round.staff, item, *cell);
    if (cell->points.empty())
        made["undefined"]["dont_know"] = whyNoPoints(*cell, 20);
    else
        made["dont_know"] = {{"percent", halfUp(Exact(100 * cell->others[0], *round.table.people))}};
    made["sd"] = nullptr;
    if (!cell->points.empty() && cell->people >= 30)
        made["sd"] = root(statementVariance(round.staff, item, *cell));
    else
        made["undefined"]["sd"] = whyNoPoints(*cell, 30);
    if (item.atLeast) {
        const std::vector<int>& points = round.staff.points;
        const auto least = std::find(points.begin(), points.end(), *item.atLeast) - points.begin();
        made["must_have_met"] = cell->score >= round.staff.worth[static_cast<std::size_t>(least)];
    }
    return made;
}

const char* whyNoAlpha(const WholeRound& round, std::size_t section)
{
    const std::size_t count = round.staff.sections[section].items.size();
    if (count < 3 || round.staff.points.size() < 3)
        return "too-few-items";
    for (std::size_t i = 0; i < count; ++i)
        if (const auto& cell = round.table.statements[round.staff.firstOf(section) + i];
            cell && cell->points.empty() && cell->people >= 20)
            return "nearly-all-alike";
    return "too-few-people";
}

/// The statements' variances added up, divided by 1 − alpha (k − 1)/k, are those of the people's sums.
double sectionDeviation(const WholeRound& round, std::size_t section, int alpha)
{
    const std::vector<AskedItem>& items = round.staff.sections[section].items;
    Exact variances;
    for (std::size_t i = 0; i < items.size(); ++i)
        variances +=
            statementVariance(round.staff, items[i], *round.table.statements[round.staff.firstOf(section) + i]);
    const auto k = static_cast<int>(items.size());
    return root(variances / (1 - Exact(alpha, 100) * Exact(k - 1, k)) / (k * k));
}

Json consistency(const WholeRound& round, std::size_t section)
{
    const std::optional<int>& alpha = round.table.alphas[section];
    if (!alpha)
        return {{"alpha", nullptr}, {"undefined", {{"alpha", whyNoAlpha(round, section)}}}};
    Json made{{"alpha", *alpha / 100.0}, {"limit", nullptr}};
    if (round.people.size() >= 100) {
        made["limit"] = *alpha == -100 ? Json("or-fewer") : Json(nullptr);
        return made;
    }
    made["limit"] = *alpha == 0 ? Json("or-fewer") : *alpha == 95 ? Json("or-more") : Json(nullptr);
    made["omega"] = nullptr;
    for (const AskedItem& item : round.staff.sections[section].items)
        made["items"].push_back({{"id", item.id}, {"item_total", nullptr}, {"if_dropped", nullptr}});
    return made;
}

Json sectionsJson(const WholeRound& round, const Scored& scored)
{
    const std::vector<int> people = fewestPeople(round);
    Json made = Json::array();
    for (std::size_t s = 0; s < scored.sections.size(); ++s) {
        const std::optional<Exact>& score = scored.sections[s].score;
        Json& added = made.emplace_back(figure({score, people[s], nullptr}));
        added["id"] = scored.sections[s].id;
        added["consistency"] = consistency(round, s);
        const std::optional<int>& alpha = round.table.alphas[s];
        if (!score && round.staff.sections[s].items.size() < 2)
            added["undefined"]["score"] = "too-few-items";
        if (score && alpha)
            added["sd"] = sectionDeviation(round, s, *alpha);
        if (score && !alpha) {
            added["sd"] = nullptr;
            added["undefined"]["sd"] = whyNoAlpha(round, s);
        }
    }
    return made;
}

Json rolesJson(const WholeRound& round)
{
    Json made = Json::array();
    for (const RoleRow& row : round.table.roles) {
        Json& added =
            made.emplace_back(Json{{"role", row.id.empty() ? Json(nullptr) : Json(row.id)}, {"kind", row.kind}});
        for (std::size_t s = 0; s < row.sections.size(); ++s) {
            Json& cell = added["sections"].emplace_back(figure(behind(row.sections[s])));
            cell["id"] = round.staff.sections[s].id;
        }
    }
    return made;
}

void addTable(Json& made, const WholeRound& round)
{
    const Scored scored = scoreTable(round);
    const std::vector<int> people = fewestPeople(round);
    int fewest = 0;
    for (std::size_t s = 0; s < scored.sections.size(); ++s)
        if (scored.sections[s].score && (fewest == 0 || people[s] < fewest))
            fewest = people[s];
    made.update(figure({scored.whole.score, fewest, nullptr}));
    made["sections"] = sectionsJson(round, scored);
    const std::vector<AskedItem> items = round.staff.items();
    for (std::size_t i = 0; i < items.size(); ++i)
        made["items"].push_back(statement(round, items[i], round.table.statements[i]));
    made["roles"] = rolesJson(round);
    if (round.table.roles.empty())
        made["undefined"]["roles"] = "too-few-people";
    made["scenarios"] = expectedCases(round);
    made["comments"] = round.table.comments;
    if (round.table.comments.empty()) {
        made["comments"] = nullptr;
        made["undefined"]["comments"] = "too-few-people";
    }
}

} // namespace

nlohmann::json expectedStatistics(const WholeRound& round)
{
    const bool isShown = round.table.people && !round.isSamePeople;
    Json made{{"format", 1},
              {"agency", "Northvale Council"},
              {"sample", false},
              {"round", roundJson(round)},
              {"questionnaire", round.staff.id},
              {"version", round.staff.version},
              {"minimum_group", 10},
              {"respondents", nullptr},
              {"headcount", nullptr},
              {"response_rate", nullptr},
              {"shown", isShown},
              {"withheld", withheldJson(round)}};
    if (!isShown)
        return made;
    made["respondents"] = *round.table.people;
    if (round.headcount) {
        made["headcount"] = *round.headcount;
        made["response_rate"] = static_cast<double>(*round.table.people) / *round.headcount;
    }
    addTable(made, round);
    return made;
}

} // namespace soundings::rounds
