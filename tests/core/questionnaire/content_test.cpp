// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/built_in.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <map>
#include <regex>

using namespace soundings;

namespace {

using Json = nlohmann::ordered_json;
using Entry = std::pair<std::string, std::string>; ///< a text's key and its words

/// What no page shows: ids, numbers, remarks for people who read the file.
bool isHidden(const std::string& field)
{
    static const std::array<std::string, 20> kHidden{
        "id",         "version",   "respondent", "language",     "dont_know",  "index",         "construct",
        "mirror",     "mirror_of", "compare",    "kind",         "facet",      "theme",         "leaning",
        "calibrates", "see_also",  "scoring",    "translations", "disclosure", "show_rationale"};
    return std::find(kHidden.begin(), kHidden.end(), field) != kHidden.end();
}

/// Remarks of the calibration, which the program states in its own words.
bool isRemark(const std::string& key)
{
    return key.starts_with("calibration/") && key.find("bands") == std::string::npos
        && key.find("leanings") == std::string::npos && key != "calibration/caution";
}

void collect(const Json& value, const std::string& key, const std::string& field, std::vector<Entry>& entries)
{
    const bool beginsAnew = field == "sections" || field == "items" || field == "influences" || field == "scenarios";
    if (value.is_string() && !isRemark(key))
        entries.emplace_back(key, value);
    if (value.is_object())
        for (const auto& [name, child] : value.items())
            if (!isHidden(name))
                collect(child, key.empty() ? name : key + "/" + name, name, entries);
    if (!value.is_array())
        return;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const Json& child = value[i];
        const Json* name = !child.is_object() ? nullptr
            : child.contains("id")            ? &child["id"]
            : child.contains("value")         ? &child["value"]
                                              : nullptr;
        const std::string step = name == nullptr ? std::to_string(i)
            : name->is_string()                  ? name->get<std::string>()
                                                 : name->dump();
        collect(child, beginsAnew ? step : key + "/" + step, {}, entries);
    }
}

/// Every text a page can show of a built-in questionnaire, by language; in the order of the file.
std::map<std::string, std::vector<Entry>> shownTexts(const Questionnaire& questionnaire)
{
    const Json source = Json::parse(questionnaire.source);
    std::map<std::string, std::vector<Entry>> all;
    collect(source, {}, {}, all["en"]);
    const Json& welsh = source["translations"]["cy"]["texts"];
    for (const auto& [key, english] : all["en"])
        all["cy"].emplace_back(key, welsh.contains(key) ? welsh[key].get<std::string>() : std::string());
    return all;
}

/// Texts that are never shown without each other: "gov.x/levels", "gov.x/references".
std::string unitOf(const std::string& key)
{
    const std::size_t first = key.find('/');
    return first == std::string::npos ? key : key.substr(0, key.find('/', first + 1));
}

/// Abbreviations of `words` that the page has not spelled out, as "Wales Accord … (WASPI)", so far.
std::vector<std::string> unexplained(const std::string& words, std::string& pageSoFar)
{
    static const std::regex kAbbreviation(R"(\b[A-Z]{2,}s?\b|\bArts?\b|\bSchs?\b|\bs\.\s?[0-9])");
    static const std::array<std::string, 4> kNames{"UK", "DU", "NHS", "GIG"}; // names everybody knows
    pageSoFar += " " + words;
    std::vector<std::string> found;
    for (std::sregex_iterator at(words.begin(), words.end(), kAbbreviation), end; at != end; ++at) {
        const std::string word = at->str();
        if (std::find(kNames.begin(), kNames.end(), word) != kNames.end()
            || std::regex_search(pageSoFar, std::regex(R"(\([^)0-9]*\b)" + word + R"(\b[^)0-9]*\))")))
            continue;
        found.push_back(word);
    }
    return found;
}

} // namespace

TEST_CASE("every abbreviation of a page is spelled out where it comes first, in both languages", "[questionnaire]")
{
    for (const QuestionnairePtr& questionnaire : builtInQuestionnaires())
        for (const auto& [language, entries] : shownTexts(*questionnaire)) {
            std::map<std::string, std::string> pages;
            for (const auto& [key, words] : entries) {
                INFO(language << " " << key << ": " << words);
                CHECK(unexplained(words, pages[unitOf(key)]) == std::vector<std::string>{});
            }
        }
}

TEST_CASE("abbreviations are found, and those that were spelled out are not", "[questionnaire]")
{
    std::string page;
    CHECK(unexplained("Ask the DPO, see Art. 6 and s.70", page) == std::vector<std::string>{"DPO", "Art", "s.7"});
    page.clear();
    CHECK(unexplained("the Information Commissioner's Office (ICO) in the UK", page).empty());
    CHECK(unexplained("ICO code", page).empty());
}

TEST_CASE("all that a page shows of a built-in questionnaire is there in Welsh", "[questionnaire]")
{
    static const std::regex kEnglish(R"(\b(the|and|with|which|that|of|from|should|does)\b)", std::regex::icase);
    static const std::regex kNameOfLaw("/references/[0-9]+/label$");
    for (const QuestionnairePtr& questionnaire : builtInQuestionnaires()) {
        auto texts = shownTexts(*questionnaire);
        for (std::size_t i = 0; i < texts["en"].size(); ++i) {
            const auto& [key, english] = texts["en"][i];
            const std::string& welsh = texts["cy"][i].second;
            INFO(questionnaire->id.value << " " << key << ": " << english << " -> " << welsh);
            CHECK_FALSE(welsh.empty());
            if (std::regex_search(key, kNameOfLaw))
                continue;
            CHECK((welsh != english || english == "Ad hoc")); // Latin in both
            CHECK_FALSE(std::regex_search(welsh, kEnglish));
        }
    }
}

TEST_CASE("no page carries an editor's mark", "[questionnaire]")
{
    static const std::regex kMark(R"(\b(check (this|for|commencement)|not seen|verify)\b)", std::regex::icase);
    for (const QuestionnairePtr& questionnaire : builtInQuestionnaires()) {
        const auto texts = shownTexts(*questionnaire);
        for (const auto& [key, words] : texts.at("en")) {
            INFO(key << ": " << words);
            const bool isNote = key.find("/references/") != std::string::npos;
            CHECK_FALSE((isNote && std::regex_search(words, kMark)));
        }
    }
}

TEST_CASE("each built-in questionnaire says how long it takes", "[questionnaire]")
{
    for (const QuestionnairePtr& questionnaire : builtInQuestionnaires()) {
        INFO(questionnaire->id.value);
        CHECK(questionnaire->expectedMinutes > 0);
    }
}
