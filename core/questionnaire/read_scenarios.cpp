// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_scenarios.h"

#include "core/questionnaire/read_calibration.h"
#include "core/questionnaire/read_own_id.h"

namespace soundings {

namespace {

constexpr std::size_t kFewestOptions = 2;

ScenarioOption readOption(const JsonReader& element, const ScenarioSet& set, std::set<std::string>& ids)
{
    ScenarioOption option;
    if (!element.expectObject({"id", "text", "score", "recommended", "leaning", "feedback"}))
        return option;
    option.id = readOwnId(element, ids);
    option.text = element.field("text").text(ReadBy::Respondent);
    option.score = element.field("score").number(0, 1);
    option.recommended = element.field("recommended").flagOr(false);
    option.feedback = element.field("feedback").textIfThere(ReadBy::Analyst);
    const JsonReader leaning = element.field("leaning");
    if (!leaning.isThere())
        return option;
    option.leaning = leaning.string();
    const bool isKnown = std::any_of(set.leanings.begin(), set.leanings.end(),
                                     [&](const Leaning& known) { return known.id == option.leaning; });
    if (!option.leaning.empty() && !isKnown)
        leaning.add(IssueCode::UnknownScenarioLeaning, option.leaning);
    return option;
}

void readOptions(const JsonReader& list, const ScenarioSet& set, Scenario& made)
{
    std::set<std::string> ids;
    bool isRecommended = false;
    for (const JsonReader& element : list.elements(kMostCoded)) {
        made.options.push_back(readOption(element, set, ids));
        isRecommended = isRecommended || made.options.back().recommended;
    }
    if (!list.isThere() || (list.is(JsonType::Array) && made.options.size() < kFewestOptions))
        list.add(list.isThere() ? IssueCode::WrongValue : IssueCode::MissingField);
    else if (list.is(JsonType::Array) && !isRecommended)
        list.add(IssueCode::ScenarioWithoutRecommended);
}

std::vector<ItemId> readItemIds(const JsonReader& list)
{
    std::vector<ItemId> ids;
    for (const JsonReader& element : list.elements(kMostItems)) {
        const ItemId& id = ids.emplace_back(ItemId{element.string()});
        if (!id.isEmpty())
            element.reading().checkLater([element, id](const Questionnaire& questionnaire) {
                if (questionnaire.findItem(id) == nullptr)
                    element.add(IssueCode::CalibratesPointsNowhere, id.value);
            });
    }
    return ids;
}

Scenario readScenario(const JsonReader& element, const ScenarioSet& set)
{
    Scenario made;
    if (!element.expectObject({"id", "title", "text", "options", "rationale", "calibrates", "see_also", "discussion"}))
        return made;
    made.id = {element.field("id").id()};
    if (!made.id.isEmpty())
        element.reading().takeId(made.id.value, element.field("id").place());
    made.title = element.field("title").text(ReadBy::Respondent);
    made.text = element.field("text").text(ReadBy::Respondent);
    readOptions(element.field("options"), set, made);
    made.rationale = element.field("rationale").textIfThere(ReadBy::Analyst);
    made.calibrates = readItemIds(element.field("calibrates"));
    made.seeAlso = readItemIds(element.field("see_also"));
    made.discussion = element.field("discussion").textIfThere(ReadBy::Analyst);
    return made;
}

void readIntroduction(const JsonReader& block, ScenarioSet& made)
{
    if (!block.isThere()
        || !block.expectObject({"title", "summary", "instructions", "shuffle_options", "show_rationale"}))
        return;
    made.title = block.field("title").textIfThere(ReadBy::Respondent);
    made.summary = block.field("summary").textIfThere(ReadBy::Respondent);
    made.instructions = block.field("instructions").textIfThere(ReadBy::Respondent);
    made.shuffleOptions = block.field("shuffle_options").flagOr(false);
    block.field("show_rationale").expectString("after_close");
}

void readSureness(const JsonReader& block, ScenarioSet& made)
{
    if (!block.isThere() || !block.expectObject({"text", "optional", "scale"}))
        return;
    made.surenessQuestion = block.field("text").text(ReadBy::Respondent);
    block.field("optional").expectFlag(true);
    const JsonReader scale = block.field("scale");
    for (const JsonReader& element : scale.elements(kMostCoded)) {
        if (!element.expectObject({"value", "label"}))
            continue;
        const JsonReader value = element.field("value");
        const int number = value.integer(0, 100);
        if (value.is(JsonType::Number) && !made.sureness.empty() && number <= made.sureness.back().value)
            value.add(number == made.sureness.back().value ? IssueCode::DuplicatePoint
                                                           : IssueCode::ScalePointsNotRising,
                      std::to_string(number));
        made.sureness.push_back({number, element.field("label").text(ReadBy::Respondent)});
    }
    if (!scale.isThere() || (scale.is(JsonType::Array) && made.sureness.empty()))
        scale.add(IssueCode::ScaleWithoutPoints);
}

} // namespace

void readScenarios(const JsonReader& root, Questionnaire& made)
{
    ScenarioSet& set = made.scenarios;
    readIntroduction(root.field("scenario_intro"), set);
    readSureness(root.field("scenario_confidence"), set);
    readCalibration(root.field("calibration"), set);
    std::vector<Scenario> all;
    for (const JsonReader& element : root.field("scenarios").elementsOfTheirOwn())
        all.push_back(readScenario(element, set));
    set.scenarios = std::move(all);
}

} // namespace soundings
