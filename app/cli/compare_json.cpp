// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_json.h"

#include "app/cli/figure_json.h"
#include "app/cli/verb_support.h"

#include <nlohmann/json.hpp>

namespace soundings::cli {

namespace {

const char* directionId(ChangeDirection direction)
{
    switch (direction) {
    case ChangeDirection::NoClearChange:
        return "no-clear-change";
    case ChangeDirection::Up:
        return "up";
    case ChangeDirection::Down:
        return "down";
    case ChangeDirection::NotComparable:
        break;
    }
    return "not-comparable";
}

const char* kindId(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Answer:
        return "answer";
    case ContributionKind::Added:
        return "added";
    case ContributionKind::Removed:
        return "removed";
    case ContributionKind::Weight:
        return "weight";
    case ContributionKind::Rounding:
        break;
    }
    return "rules";
}

Json contributionsJson(const std::vector<Contribution>& contributions)
{
    Json list = Json::array();
    for (const Contribution& part : contributions)
        list.push_back({{"id", part.id}, {"kind", kindId(part.kind)}, {"points", part.points.toDouble()}});
    return list;
}

Json intervalJson(const std::optional<LikelyRange>& interval)
{
    return interval ? Json::array({interval->lower, interval->upper}) : Json(nullptr);
}

Json changeJson(const ScoreChange& change, const IndexKind* kind)
{
    const auto moved = change.displayedChange();
    Json json{{"before", jsonScore(change.before)},
              {"after", jsonScore(change.after)},
              {"display_before", jsonDisplay(change.before)},
              {"display_after", jsonDisplay(change.after)},
              {"limit_before", limitJson(change.limitBefore)},
              {"limit_after", limitJson(change.limitAfter)},
              {"interval_before", intervalJson(change.intervalBefore)},
              {"interval_after", intervalJson(change.intervalAfter)},
              {"range_before", jsonRange(change.rangeBefore)},
              {"range_after", jsonRange(change.rangeAfter)},
              {"change", moved ? Json(*moved) : Json(nullptr)},
              {"direction", directionId(change.direction())}};
    if (kind != nullptr) {
        json["band_before"] = jsonBand(*kind, change.bandBefore);
        json["band_after"] = jsonBand(*kind, change.bandAfter);
    }
    return json;
}

Json sectionsJson(const std::vector<SectionChange>& sections)
{
    Json list = Json::array();
    for (const SectionChange& section : sections) {
        Json json{{"id", section.id.value}};
        json.update(changeJson(section.change, nullptr));
        list.push_back(std::move(json));
    }
    return list;
}

Json answerJson(const Answer& answer)
{
    switch (answer.state) {
    case AnswerState::NotAnswered:
        return nullptr;
    case AnswerState::Rated:
        return answer.point;
    case AnswerState::NotApplicable:
        return "na";
    case AnswerState::DontKnow:
        break;
    }
    return "dk";
}

Json commonJson(const CommonPart& common)
{
    return {{"common_items", common.items},
            {"common_weight", common.weight.toDouble()},
            {"left_out",
             {{"only_before", jsonIds(common.leftOut.onlyBefore)},
              {"only_after", jsonIds(common.leftOut.onlyAfter)},
              {"changed_meaning", jsonIds(common.leftOut.changedMeaning)}}}};
}

Json responseChangeJson(const ResponseChange& response)
{
    const IndexKind trust = IndexKind::Trust;
    const bool isTrust = response.questionnaire->feeds == FeedsIndex::Trust;
    Json json{{"questionnaire", response.questionnaire->id.value},
              {"about", response.about.isEmpty() ? Json(nullptr) : Json(response.aboutName)}};
    json.update(changeJson(response.change, isTrust ? &trust : nullptr));
    json.update(commonJson(response.common));
    json["contributions"] = contributionsJson(response.contributions);
    json["sections"] = sectionsJson(response.sections);
    json["items"] = Json::array();
    for (const ItemChange& item : response.items)
        json["items"].push_back({{"id", item.id.value},
                                 {"before", answerJson(item.before)},
                                 {"after", answerJson(item.after)},
                                 {"moved", item.moved.toDouble()}});
    return json;
}

} // namespace

Json comparisonJson(const RoundComparison& comparison)
{
    const IndexKind kind = IndexKind::Readiness;
    Json readiness = changeJson(comparison.readiness, &kind);
    readiness["contributions"] = contributionsJson(comparison.readinessContributions);
    Json questionnaires = Json::array();
    for (const ResponseChange& response : comparison.consensus)
        questionnaires.push_back(responseChangeJson(response));
    for (const StaffChange& survey : comparison.surveys) {
        Json json{{"questionnaire", survey.questionnaire->id.value}, {"about", nullptr}};
        json.update(changeJson(survey.change, nullptr));
        json.update(commonJson(survey.common));
        json["contributions"] = contributionsJson(survey.contributions);
        json["sections"] = sectionsJson(survey.sections);
        questionnaires.push_back(std::move(json));
    }
    for (const ResponseChange& response : comparison.partners)
        questionnaires.push_back(responseChangeJson(response));
    return {{"format", 1},
            {"agency", comparison.ours.name},
            {"sample", comparison.sample},
            {"from", jsonRound(comparison.before)},
            {"to", jsonRound(comparison.after)},
            {"no_clear_change_below", kNoClearChangeBelow},
            {"readiness", std::move(readiness)},
            {"questionnaires", std::move(questionnaires)},
            {"partners_only_before", comparison.partnersOnlyBefore},
            {"partners_only_after", comparison.partnersOnlyAfter}};
}

} // namespace soundings::cli
