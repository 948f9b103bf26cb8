// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_questionnaire.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace soundings {

namespace {

using Json = nlohmann::json;

struct Reading {
    std::map<std::string, std::map<std::string, std::string>> texts; // key -> language -> text

    Text text(const Json& object, const char* field, const std::string& key) const
    {
        Text result;
        if (!object.contains(field) || !object[field].is_string())
            return result;
        result.original = object[field];
        const auto found = texts.find(key.empty() ? field : key + "/" + field);
        if (found != texts.end())
            result.translations.assign(found->second.begin(), found->second.end());
        return result;
    }

    std::vector<Text> list(const Json& object, const char* field, const std::string& key) const
    {
        std::vector<Text> all;
        if (!object.contains(field))
            return all;
        if (object[field].is_string())
            return {text(object, field, key)};
        for (std::size_t i = 0; i < object[field].size(); ++i) {
            Text one{object[field][i].get<std::string>(), {}};
            const auto found = texts.find((key.empty() ? "" : key + "/") + field + "/" + std::to_string(i));
            if (found != texts.end())
                one.translations.assign(found->second.begin(), found->second.end());
            all.push_back(one);
        }
        return all;
    }
};

Fraction decimal(const Json& number)
{
    return Fraction::of(std::llround(number.get<double>() * 1000000), 1000000);
}

void readScale(const Json& root, const Reading& reading, Questionnaire& q)
{
    if (root.contains("level_labels")) {
        const auto labels = reading.list(root, "level_labels", "");
        for (std::size_t i = 0; i < labels.size(); ++i)
            q.scale.push_back({static_cast<int>(i), Fraction::of(static_cast<int>(100 * i), static_cast<int>(labels.size()) - 1), labels[i], {}});
        return;
    }
    const auto& scale = root["scale"];
    for (std::size_t i = 0; i < scale.size(); ++i) {
        const std::string key = "scale/" + std::to_string(scale[i]["value"].get<int>());
        const Fraction score = scale[i].contains("score") ? decimal(scale[i]["score"])
                                                          : Fraction::of(static_cast<int>(100 * i), static_cast<int>(scale.size()) - 1);
        q.scale.push_back({scale[i]["value"], score, reading.text(scale[i], "label", key), reading.text(scale[i], "meaning", key)});
    }
}

std::vector<NextStep> nextSteps(const Json& item, const Reading& reading, const Questionnaire& q)
{
    std::vector<NextStep> steps;
    const std::string id = item["id"];
    for (Text text : reading.list(item, "next_steps", id)) {
        const auto colon = text.original.find(": ");
        const std::string prefix = text.original.substr(0, colon);
        text.original = text.original.substr(colon + 2);
        const int from = prefix.find("0") != std::string::npos ? 0 : prefix.find("2") != std::string::npos ? 2 : 3;
        steps.push_back({from, from == 0 ? 1 : from, text});
    }
    if (item.contains("next_step"))
        steps.push_back({q.scale.front().value, q.scale[q.scale.size() - 2].value, reading.text(item, "next_step", id)});
    return steps;
}

Item readItem(const Json& source, const Reading& reading, const Questionnaire& q)
{
    Item item;
    const std::string id = source["id"];
    item.id = {id};
    item.text = reading.text(source, "text", id);
    item.levels = reading.list(source, "levels", id);
    item.reverse = source.value("reverse", false);
    item.weight = source.value("weight", 1);
    item.allowNotApplicable = source.value("allow_not_applicable", false);
    item.allowDontKnow = source.value("allow_dont_know", true);
    if (source.contains("must_have") && source["must_have"].is_object())
        item.mustHave = MustHave{source["must_have"]["at_least"], reading.text(source["must_have"], "reason", id + "/must_have")};
    item.why = reading.text(source, "why", id);
    item.evidence = reading.list(source, "evidence", id);
    if (source.contains("references"))
        for (const auto& reference : source["references"])
            item.references.push_back({reading.text(reference, "label", ""), reading.text(reference, "note", ""), reference.value("verify", false)});
    item.nextSteps = nextSteps(source, reading, q);
    item.construct = source.value("construct", "");
    item.discussion = reading.text(source, "discussion", id);
    item.mirror = {source.contains("mirror") && source["mirror"].is_string() ? source["mirror"].get<std::string>() : ""};
    item.mirrorText = reading.text(source, "mirror_text", id);
    const std::string compare = source.value("compare", "");
    item.compare = compare == "perception" ? CompareKind::Perception
        : compare == "shared-fact"         ? CompareKind::SharedFact
        : compare == "reciprocity"         ? CompareKind::Reciprocity
                                           : CompareKind::None;
    return item;
}

void readInfluences(const Json& root, const Reading& reading, Questionnaire& q)
{
    if (!root.contains("influences"))
        return;
    InfluenceList& list = q.influences;
    list.question = reading.text(root, "influence_question", "");
    list.selfQuestion = reading.text(root, "influence_self_question", "");
    for (const auto& mark : root["influence_scale"])
        list.marks.push_back({mark["id"], mark["value"].is_null() ? std::nullopt : std::optional<int>(mark["value"]),
                              reading.text(mark, "label", "influence_scale/" + mark["id"].get<std::string>())});
    for (const auto& theme : root["influence_themes"])
        list.themes.push_back({theme["id"], reading.text(theme, "label", "influence_themes/" + theme["id"].get<std::string>())});
    for (const auto& influence : root["influences"]) {
        const std::string id = influence["id"];
        list.influences.push_back({{id}, influence["theme"], reading.text(influence, "text", id), reading.text(influence, "self_text", id),
                                   reading.text(influence, "together", id), reading.text(influence, "ask", id)});
    }
}

void readScenarios(const Json& root, const Reading& reading, Questionnaire& q)
{
    if (!root.contains("scenarios"))
        return;
    ScenarioSet& set = q.scenarios;
    set.title = reading.text(root["scenario_intro"], "title", "scenario_intro");
    set.summary = reading.text(root["scenario_intro"], "summary", "scenario_intro");
    set.instructions = reading.text(root["scenario_intro"], "instructions", "scenario_intro");
    set.shuffleOptions = root["scenario_intro"].value("shuffle_options", false);
    set.surenessQuestion = reading.text(root["scenario_confidence"], "text", "scenario_confidence");
    for (const auto& point : root["scenario_confidence"]["scale"])
        set.sureness.push_back({point["value"], reading.text(point, "label", "scenario_confidence/scale/" + std::to_string(point["value"].get<int>()))});
    for (const auto& source : root["scenarios"]) {
        const std::string id = source["id"];
        Scenario scenario{{id}, reading.text(source, "title", id), reading.text(source, "text", id), {}, reading.text(source, "rationale", id), {}, {}, reading.text(source, "discussion", id)};
        for (const auto& option : source["options"]) {
            const std::string key = id + "/options/" + option["id"].get<std::string>();
            scenario.options.push_back({option["id"], reading.text(option, "text", key), decimal(option["score"]), option["recommended"], option["leaning"], reading.text(option, "feedback", key)});
        }
        for (const auto& item : source["calibrates"])
            scenario.calibrates.push_back({item.get<std::string>()});
        set.scenarios.push_back(std::move(scenario));
    }
}

} // namespace

ReadQuestionnaire readQuestionnaire(std::string_view json, const std::vector<std::string_view>& overlays)
{
    const Json root = Json::parse(json);
    Reading reading;
    auto made = std::make_shared<Questionnaire>();
    Questionnaire& q = *made;
    for (const auto overlay : overlays) {
        const Json file = Json::parse(overlay);
        const std::string language = file["language"];
        q.translatedTo.push_back(language);
        for (const auto& [key, text] : file["texts"].items())
            reading.texts[key][language] = text;
    }
    q.id = {root["id"]};
    q.version = root["version"];
    q.language = root.value("language", "en");
    q.title = reading.text(root, "title", "");
    const std::string respondent = root["respondent"];
    q.respondent = respondent == "individual" ? Respondent::Individual
        : respondent == "per_partner"         ? Respondent::PerPartner
                                              : Respondent::Consensus;
    q.dontKnow = root.value("dont_know", q.respondent == Respondent::Consensus ? "zero" : "left_out") == "zero" ? DontKnowRule::Zero
                                                                                                               : DontKnowRule::LeftOut;
    q.feeds = q.id.value == "partner-understanding" ? FeedsIndex::Trust : FeedsIndex::Readiness;
    q.purpose = reading.text(root, "purpose", "");
    q.instructions = reading.list(root, "instructions", "");
    q.privacyNotice = reading.text(root, "privacy_notice", "");
    q.scaleQuestion = reading.text(root, "scale_question", "");
    q.notApplicableNeedsReason = q.respondent != Respondent::Individual;
    readScale(root, reading, q);
    if (root.contains("kinds"))
        for (const auto& kind : root["kinds"]) {
            const std::string key = "kinds/" + kind["id"].get<std::string>();
            q.kinds.push_back({kind["id"], reading.text(kind, "label", key), reading.text(kind, "summary", key), kind.value("weight", 1)});
        }
    for (const auto& source : root["sections"]) {
        const std::string id = source["id"];
        Section section{{id}, reading.text(source, "title", id), reading.text(source, "summary", id), source.value("weight", 1), source.value("kind", ""), source.value("facet", ""), {}};
        for (const auto& item : source["items"])
            section.items.push_back(readItem(item, reading, q));
        q.sections.push_back(std::move(section));
    }
    readInfluences(root, reading, q);
    readScenarios(root, reading, q);
    q.roleQuestion = root.contains("role_question") ? reading.text(root["role_question"], "text", "role_question") : Text{};
    if (root.contains("role_bands"))
        for (const auto& band : root["role_bands"]) {
            const std::string key = "role_bands/" + band["id"].get<std::string>();
            q.roleBands.push_back({band["id"], reading.text(band, "label", key), reading.text(band, "help", key)});
        }
    if (root.contains("open_question"))
        q.openQuestion = OpenQuestion{root["open_question"]["id"], reading.text(root["open_question"], "text", "open_question"), reading.text(root["open_question"], "warning", "open_question"), root["open_question"].value("max_length", 500)};
    q.source = root.dump();
    return {made, {}, {}};
}

} // namespace soundings
