// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

namespace soundings::test {

/// What scoring needs of a built-in questionnaire: its sections, items, weights, keying and must-haves, without texts.
inline QuestionnairePtr realQuestionnaire(const std::string& id)
{
    const auto json = nlohmann::json::parse(
        std::ifstream(std::string(SOUNDINGS_SOURCE_DIR) + "/resources/questionnaires/" + id + ".json"));
    Questionnaire made;
    made.id = {id};
    made.version = json.at("version").get<std::string>();
    const std::string respondent = json.at("respondent").get<std::string>();
    made.respondent = respondent == "individual" ? Respondent::Individual
        : respondent == "per_partner"            ? Respondent::PerPartner
                                                 : Respondent::Consensus;
    made.dontKnow = id == "governance" ? DontKnowRule::Zero : DontKnowRule::LeftOut;
    made.feeds = id == "partner-understanding" ? FeedsIndex::Trust : FeedsIndex::Readiness;
    for (int i = 0; i < 5; ++i)
        made.scale.push_back({i, Fraction(25 * i), {}, {}});
    for (const auto& kind : json.value("kinds", nlohmann::json::array()))
        made.kinds.push_back({kind.at("id").get<std::string>(), {}, {}, 1});
    for (const auto& section : json.at("sections")) {
        Section& added = made.sections.emplace_back();
        added.id = {section.at("id").get<std::string>()};
        added.weight = section.at("weight").get<int>();
        added.kind = section.value("kind", "");
        for (const auto& item : section.at("items")) {
            Item& last = added.items.emplace_back();
            last.id = {item.at("id").get<std::string>()};
            last.reverse = item.value("reverse", false);
            last.allowNotApplicable = item.value("allow_not_applicable", false);
            if (item.contains("must_have") && !item.at("must_have").is_null())
                last.mustHave = MustHave{item.at("must_have").at("at_least").get<int>(), {}};
        }
    }
    return std::make_shared<const Questionnaire>(std::move(made));
}

} // namespace soundings::test
