// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rounds/expected_cases.h"

#include <algorithm>
#include <map>

namespace soundings::rounds {

namespace {

using Json = nlohmann::json;

/// Of figures that are all there.
Behind meanOfAll(const std::vector<std::optional<Cell>>& cells)
{
    Behind made{Exact(0), 0, nullptr};
    for (const std::optional<Cell>& cell : cells) {
        if (!cell)
            return {};
        *made.score += cell->score / static_cast<int>(cells.size());
        made.people = made.people == 0 ? cell->people : std::min(made.people, cell->people);
    }
    return made;
}

/// Shares of the choices that were not recommended; people of each leaning.
Json leaningsJson(const WholeRound& round)
{
    std::map<std::string, int> people;
    int all = 0;
    for (std::size_t c = 0; c < round.staff.cases.size(); ++c) {
        const std::optional<Cell>& cell = round.table.cases[c];
        if (!cell || cell->points.empty())
            return nullptr;
        for (std::size_t option = 0; option < cell->points.size(); ++option)
            if (const AskedOption& chosen = round.staff.cases[c].options[option]; !chosen.isRecommended) {
                people[chosen.leaning] += cell->points[option];
                all += cell->points[option];
            }
    }
    if (all < 10)
        return nullptr;
    Json made = Json::array();
    for (const std::string& leaning : round.staff.leanings)
        made.push_back({{"id", leaning}, {"share", 100.0 * people[leaning] / all}});
    return made;
}

Json caseJson(const AskedCase& asked, const std::optional<Cell>& cell)
{
    Json made = figure(behind(cell));
    made["id"] = asked.id;
    made["options"] = nullptr;
    if (!cell || cell->points.empty()) {
        made["undefined"]["options"] = cell ? whyNoPoints(*cell, 20) : "too-few-people";
        return made;
    }
    made["options"] = Json::array();
    for (std::size_t option = 0; option < cell->points.size(); ++option)
        made["options"].push_back({{"option", asked.options[option].id}, {"people", cell->points[option]}});
    return made;
}

} // namespace

Behind behind(const std::optional<Cell>& cell)
{
    return cell ? Behind{cell->score, cell->people, cell->limit} : Behind{};
}

nlohmann::json figure(const Behind& one)
{
    Json made = staffNumber(one.score, one.limit);
    made["n"] = one.score ? Json(one.people) : Json(nullptr);
    if (!one.score) {
        made["undefined"]["score"] = "too-few-people";
        return made;
    }
    made["band"] = readinessBand(halfUp(*one.score));
    made["early_sign"] = one.people < 20;
    return made;
}

const char* whyNoPoints(const Cell& cell, int from)
{
    return cell.people < from ? "too-few-people" : "nearly-all-alike";
}

nlohmann::json expectedCases(const WholeRound& round)
{
    if (round.staff.cases.empty())
        return nullptr;
    const std::vector<AskedItem> items = round.staff.items();
    std::vector<std::optional<Cell>> calibrated;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (std::any_of(round.staff.cases.begin(), round.staff.cases.end(),
                        [&](const AskedCase& one) { return one.calibrates.count(items[i].id) != 0; }))
            calibrated.push_back(round.table.statements[i]);
    const Behind judgement = meanOfAll(round.table.cases);
    const Behind confidence = meanOfAll(calibrated);
    Json made{{"judgement", figure(judgement)},
              {"confidence", figure(confidence)},
              {"sureness", figure(behind(round.table.sureness))},
              {"gap", nullptr},
              {"band", nullptr},
              {"early_sign", nullptr},
              {"leanings", leaningsJson(round)}};
    made["sureness"].erase("band");
    if (judgement.score && confidence.score) {
        const int gap = halfUp(*confidence.score) - halfUp(*judgement.score);
        made["gap"] = gap;
        made["band"] = gap >= round.staff.gapPoints ? "over" : gap <= -round.staff.gapPoints ? "under" : "matched";
        made["early_sign"] = judgement.people < round.staff.firmAt;
    }
    for (std::size_t c = 0; c < round.staff.cases.size(); ++c)
        made["cases"].push_back(caseJson(round.staff.cases[c], round.table.cases[c]));
    return made;
}

} // namespace soundings::rounds
