// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rounds/expected_round.h"

#include <algorithm>
#include <array>

namespace soundings::rounds {

namespace {

using Json = nlohmann::json;

const std::array<const char*, 4> kReadinessBands{"starting", "building", "workable", "dependable"};
const std::array<const char*, 4> kTrustBands{"guarded", "cautious", "working-trust", "strong-trust"};

std::size_t bandOf(int display) { return static_cast<std::size_t>(std::min(display / 25, 3)); }

Json exactJson(const std::optional<Exact>& score) { return score ? Json(plainNumber(*score)) : Json(nullptr); }

Json displayJson(const std::optional<Exact>& score) { return score ? Json(halfUp(*score)) : Json(nullptr); }

/// A number, its band by number, and its band as the must-haves leave it (section 7).
Json indexJson(const std::optional<Exact>& score, const std::optional<Span>& span,
               const std::array<const char*, 4>& bands, const Scored& mustHaves)
{
    Json made{{"score", exactJson(score)},
              {"display", displayJson(score)},
              {"range", spanJson(score ? span : std::nullopt)},
              {"band", nullptr},
              {"by_number", nullptr},
              {"held_back_by", mustHaves.unmet},
              {"not_confirmed", mustHaves.unconfirmed},
              {"waits_for", mustHaves.waiting}};
    if (!score)
        return made;
    const std::size_t byNumber = bandOf(halfUp(*score));
    made["by_number"] = bands.at(byNumber);
    if (byNumber > 2)
        for (const std::string& item : mustHaves.unconfirmed)
            made["held_back_by"].push_back(item);
    const std::size_t most = !mustHaves.unmet.empty() ? 1 : !mustHaves.unconfirmed.empty() ? 2 : 3;
    if (mustHaves.waiting.empty())
        made["band"] = bands.at(std::min(byNumber, most));
    return made;
}

Json agreedJson(const Asked& asked, const Json& about, const Scored& scored)
{
    Json sections = Json::array();
    for (const ScoredPart& part : scored.sections)
        sections.push_back({{"id", part.id},
                            {"score", exactJson(part.score)},
                            {"display", displayJson(part.score)},
                            {"range", spanJson(part.range)},
                            {"rated", part.tally.rated},
                            {"applicable", part.tally.applicable}});
    const Tally& tally = scored.whole.tally;
    return {{"questionnaire", asked.id},
            {"version", asked.version},
            {"about", about},
            {"score", exactJson(scored.whole.score)},
            {"display", displayJson(scored.whole.score)},
            {"range", spanJson(scored.whole.range)},
            {"rated", tally.rated},
            {"applicable", tally.applicable},
            {"answered", tally.answered},
            {"dont_know", tally.dontKnow},
            {"not_applicable", tally.notApplicable},
            {"held_back_by", scored.unmet},
            {"waits_for", scored.waiting},
            {"sections", sections}};
}

Json trustJson(const std::string& partner, const Scored& scored)
{
    Json made = indexJson(scored.whole.score, scored.whole.range, kTrustBands, scored);
    made["partner"] = partner;
    made["rated"] = scored.whole.tally.rated;
    made["applicable"] = scored.whole.tally.applicable;
    made["kinds"] = Json::object();
    made["without"] = Json::array();
    for (const ScoredPart& kind : scored.kinds) {
        made["kinds"][kind.id] = exactJson(kind.score);
        for (const std::string& section : kind.without)
            made["without"].push_back(section);
    }
    return made;
}

Json staffJson(const WholeRound& round)
{
    const bool isShown = round.table.people && !round.isSamePeople;
    Json made{{"questionnaire", round.staff.id},
              {"version", round.staff.version},
              {"shown", isShown},
              {"respondents", isShown ? Json(*round.table.people) : Json(nullptr)},
              {"withheld", withheldJson(round)}};
    if (!isShown)
        return made;
    const Scored scored = scoreTable(round);
    made.update(staffNumber(scored.whole.score));
    made["range"] = spanJson(scored.whole.range);
    const std::vector<int> people = fewestPeople(round);
    for (std::size_t s = 0; s < scored.sections.size(); ++s) {
        Json& part = made["sections"].emplace_back(staffNumber(scored.sections[s].score));
        part["id"] = scored.sections[s].id;
        part["n"] = scored.sections[s].score ? Json(people[s]) : Json(nullptr);
    }
    return made;
}

Json readinessJson(const WholeRound& round, const Scored& governance)
{
    const bool isShown = round.table.people && !round.isSamePeople;
    const Scored staff = isShown ? scoreTable(round) : Scored{};
    Scored mustHaves = governance;
    mustHaves.unmet.insert(mustHaves.unmet.end(), staff.unmet.begin(), staff.unmet.end());
    if (!governance.whole.score)
        mustHaves.waiting.push_back(round.governance.id);
    if (!staff.whole.score)
        mustHaves.waiting.push_back(round.staff.id);
    std::optional<Exact> score;
    std::optional<Span> span;
    if (governance.whole.score && staff.whole.score) {
        score = (*governance.whole.score + *staff.whole.score) / 2;
        span = Span{(governance.whole.range->low + staff.whole.range->low) / 2,
                    (governance.whole.range->high + staff.whole.range->high) / 2};
    }
    return indexJson(score, span, kReadinessBands, mustHaves);
}

} // namespace

nlohmann::json staffNumber(const std::optional<Exact>& score, const char* limit)
{
    Json made{{"score", exactJson(score)},
              {"display", displayJson(score)},
              {"limit", limit == nullptr ? Json(nullptr) : Json(limit)}};
    if (score)
        made["whole"] = isWhole(*score);
    return made;
}

nlohmann::json spanJson(const std::optional<Span>& span)
{
    return span ? Json::array({halfUp(span->low), halfUp(span->high)}) : Json(nullptr);
}

nlohmann::json roundJson(const WholeRound& round)
{
    return {{"label", round.label}, {"date", round.date}, {"closed", true}};
}

std::string readinessBand(int display) { return kReadinessBands.at(bandOf(display)); }

Scored scoreTable(const WholeRound& round)
{
    std::vector<Counted> counted;
    for (const std::optional<Cell>& cell : round.table.statements)
        counted.push_back(cell ? Counted{Said::Point, cell->score} : Counted{});
    Scored made = scoreCounted(round.staff, counted);
    const std::vector<AskedItem> items = round.staff.items();
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const std::optional<Cell>& cell = round.table.statements[i]; items[i].atLeast && cell)
            if (const auto least = std::find(round.staff.points.begin(), round.staff.points.end(), *items[i].atLeast);
                cell->score < round.staff.worth[static_cast<std::size_t>(least - round.staff.points.begin())])
                made.unmet.push_back(items[i].id);
    return made;
}

std::vector<int> fewestPeople(const WholeRound& round)
{
    std::vector<int> fewest;
    const std::optional<Cell>* cell = round.table.statements.data();
    for (const AskedSection& section : round.staff.sections) {
        int& least = fewest.emplace_back(0);
        for (std::size_t i = 0; i < section.items.size(); ++i, ++cell)
            if (*cell && (least == 0 || (*cell)->people < least))
                least = (*cell)->people;
    }
    return fewest;
}

nlohmann::json withheldJson(const WholeRound& round)
{
    if (round.isSamePeople)
        return "same-people";
    return round.table.people ? Json(nullptr) : Json("fewer-than-10");
}

nlohmann::json expectedScore(const WholeRound& round)
{
    const Scored governance = scoreAgreed(round.governance, round.governed);
    Json trust = Json::array();
    Json questionnaires{agreedJson(round.governance, nullptr, governance), staffJson(round)};
    for (const auto& [partner, marks] : round.partners) {
        const Scored scored = scoreAgreed(round.partner, marks);
        trust.push_back(trustJson(partner, scored));
        questionnaires.push_back(agreedJson(round.partner, partner, scored));
    }
    return {{"format", 1},
            {"agency", "Northvale Council"},
            {"sample", false},
            {"round", roundJson(round)},
            {"readiness", readinessJson(round, governance)},
            {"trust", trust},
            {"questionnaires", questionnaires}};
}

} // namespace soundings::rounds
