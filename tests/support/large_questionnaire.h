// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/questionnaire_json.h"

#include <string>

namespace soundings::test {

/// What to make many of.
struct Amounts {
    std::size_t sections = 1;
    std::size_t items = 1; ///< in each section
    std::size_t languages = 0; ///< declared under "translations"
    bool isTranslated = true; ///< without it no text has its translation
    int weight = 1;
    std::size_t roles = 0;
    const char* respondent = "individual";
    std::string words = "Statement"; ///< every item's text begins so
};

/// "aa", "ab" …
inline std::string languageTag(std::size_t index)
{
    return {static_cast<char>('a' + index / 26), static_cast<char>('a' + index % 26)};
}

inline Json sectionOf(std::size_t section, const Amounts& amounts)
{
    const std::string id = "s" + std::to_string(section);
    Json made{{"id", id}, {"title", "Section " + id}, {"items", Json::array()}};
    for (std::size_t item = 0; item < amounts.items; ++item) {
        const std::string itemId = id + "." + std::to_string(item);
        made["items"].push_back(
            {{"id", itemId}, {"text", amounts.words + " " + itemId}, {"weight", item < 2 ? 1 : amounts.weight}});
    }
    return made;
}

/// A faultless questionnaire, as far as there may be so many.
inline Json largeQuestionnaire(const Amounts& amounts)
{
    Json made = Json::parse(R"({"format": 1, "id": "large", "version": "1.0", "title": "Large", "scale": [
        {"value": 0, "label": "No"}, {"value": 1, "label": "Partly"}, {"value": 2, "label": "Yes"}]})");
    made["respondent"] = amounts.respondent;
    for (std::size_t section = 0; section < amounts.sections; ++section)
        made["sections"].push_back(sectionOf(section, amounts));
    if (amounts.roles > 0)
        made["role_question"] = {{"text", "Your role?"}};
    for (std::size_t role = 0; role < amounts.roles; ++role)
        made["role_bands"].push_back({{"id", "r" + std::to_string(role)}, {"label", "Role " + std::to_string(role)}});
    Json texts = Json::object();
    if (amounts.isTranslated) {
        texts = {{"title", "T"}, {"scale/0/label", "T"}, {"scale/1/label", "T"}, {"scale/2/label", "T"}};
        for (const Json& section : made["sections"]) {
            texts[section["id"].get<std::string>() + "/title"] = "T";
            for (const Json& item : section["items"])
                texts[item["id"].get<std::string>() + "/text"] = "T";
        }
    }
    for (std::size_t language = 0; language < amounts.languages; ++language)
        made["translations"][languageTag(language)] = {{"texts", texts}};
    return made;
}

} // namespace soundings::test
