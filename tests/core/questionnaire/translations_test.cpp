// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_questionnaire.h"
#include "tests/support/questionnaire_json.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// Two items, and every text a respondent reads in Welsh.
Json bilingual()
{
    return Json::parse(R"({
  "format": 1, "id": "q", "version": "2.0", "title": {"en": "Small", "cy": "Bach"}, "respondent": "consensus",
  "instructions": "Read.", "level_labels": ["No", "Yes"],
  "sections": [{"id": "a", "title": "A", "items": [
    {"id": "a.1", "text": "One", "levels": ["l0", "l1"], "why": "Because", "next_steps": ["if level 0: Begin"]},
    {"id": "a.2", "text": "Two", "levels": ["m0", "m1"]}]}],
  "translations": {"cy": {"draft": true, "texts": {
    "instructions": "Darllenwch.", "level_labels/0": "Na", "level_labels/1": "Ydw", "a/title": "A!",
    "a.1/text": "Un", "a.1/levels/0": "c0", "a.1/levels/1": "c1", "a.1/next_steps/0": "os lefel 0: Dechreuwch",
    "a.2/text": "Dau", "a.2/levels/0": "d0", "a.2/levels/1": "d1"}}}})");
}

Json overlayOf(Json& json)
{
    Json overlay =
        Json::parse(R"({"format": 1, "questionnaire": "q", "version": "2.0", "language": "cy", "draft": true})");
    overlay["texts"] = json["translations"]["cy"]["texts"];
    json.erase("translations");
    return overlay;
}

ReadQuestionnaire readBoth(const Json& json, const Json& overlay)
{
    const std::string text = overlay.dump();
    return readQuestionnaire(json.dump(), {text});
}

} // namespace

TEST_CASE("texts find their translations by key", "[questionnaire]")
{
    const ReadQuestionnaire read = readQuestionnaire(bilingual().dump());
    REQUIRE(read.questionnaire);
    const Questionnaire& questionnaire = *read.questionnaire;
    CHECK(questionnaire.translatedTo == std::vector<std::string>{"cy"});
    CHECK(questionnaire.draftLanguages == std::vector<std::string>{"cy"});
    CHECK(questionnaire.title.in("cy") == "Bach");
    CHECK(questionnaire.instructions[0].in("cy") == "Darllenwch.");
    CHECK(questionnaire.scale[1].label.in("cy") == "Ydw");
    const Item& item = *questionnaire.findItem({"a.1"});
    CHECK(item.text.in("cy") == "Un");
    CHECK(item.levels[1].in("cy") == "c1");
    CHECK(item.nextSteps[0].text.original == "Begin");
    CHECK(item.nextSteps[0].text.in("cy") == "Dechreuwch");
    CHECK_FALSE(item.why.isTranslatedTo("cy"));
}

TEST_CASE("a translation file becomes part of what a workspace keeps", "[questionnaire]")
{
    Json json = bilingual();
    const Json overlay = overlayOf(json);
    const ReadQuestionnaire read = readBoth(json, overlay);
    REQUIRE(read.questionnaire);
    CHECK(read.questionnaire->translatedTo == std::vector<std::string>{"cy"});
    const ReadQuestionnaire again = readQuestionnaire(read.questionnaire->source);
    REQUIRE(again.questionnaire);
    CHECK(again.questionnaire->source == read.questionnaire->source);
    CHECK(again.questionnaire->findItem({"a.2"})->text.in("cy") == "Dau");
    CHECK(again.questionnaire->draftLanguages == std::vector<std::string>{"cy"});
}

TEST_CASE("the text of a translation file goes before the one in the questionnaire", "[questionnaire]")
{
    Json json = bilingual();
    Json overlay = overlayOf(json);
    json = bilingual();
    overlay["texts"] = {{"a.1/text", "Un newydd"}, {"title", "Newydd"}};
    overlay["draft"] = false;
    const ReadQuestionnaire read = readBoth(json, overlay);
    REQUIRE(read.questionnaire);
    CHECK(read.questionnaire->findItem({"a.1"})->text.in("cy") == "Un newydd");
    CHECK(read.questionnaire->findItem({"a.2"})->text.in("cy") == "Dau");
    CHECK(read.questionnaire->title.in("cy") == "Newydd");
    CHECK(read.questionnaire->draftLanguages.empty());
}

TEST_CASE("texts a respondent would miss and texts nobody asks for are faults", "[questionnaire]")
{
    Json json = bilingual();
    Json& texts = json["translations"]["cy"]["texts"];
    texts.erase("a.1/levels/1");
    texts.erase("instructions");
    texts["a.3/text"] = "Tri";
    texts["a.1/text"] = "{parnter}";
    CHECK(readQuestionnaire(json.dump()).issues
          == Issues{{IssueCode::UnknownPlaceholder, "translations/cy/texts/a.1/text", "{parnter}"},
                    {IssueCode::MissingTranslation, "translations/cy/texts/instructions", "Read."},
                    {IssueCode::MissingTranslation, "translations/cy/texts/a.1/levels/1", "l1"},
                    {IssueCode::TranslationPointsNowhere, "translations/cy/texts/a.3/text", "Tri"}});
}

TEST_CASE("a language that stands in some objects alone is not offered, and no fault", "[questionnaire]")
{
    Json json = bilingual();
    json.erase("translations");
    const ReadQuestionnaire read = readQuestionnaire(json.dump());
    REQUIRE(read.questionnaire);
    CHECK(read.questionnaire->translatedTo.empty());
    CHECK(read.questionnaire->title.in("cy") == "Bach");
}

TEST_CASE("a translation file has to be of this questionnaire and version", "[questionnaire]")
{
    Json json = bilingual();
    Json overlay = overlayOf(json);
    overlay["questionnaire"] = "other";
    overlay["version"] = "1.0";
    overlay["language"] = "Welsh";
    overlay["extra"] = 1;
    CHECK(readBoth(json, overlay).issues
          == Issues{{IssueCode::UnknownField, "translation 1/extra", "extra"},
                    {IssueCode::WrongValue, "translation 1/questionnaire", "other"},
                    {IssueCode::WrongValue, "translation 1/version", "1.0"},
                    {IssueCode::WrongValue, "translation 1/language", "Welsh"}});
    CHECK(readQuestionnaire(json.dump(), {"{"}).issues.front().where == "translation 1: line 1, column 2");
}

TEST_CASE("a language cannot be translated to itself", "[questionnaire]")
{
    Json json = bilingual();
    json["translations"]["en"] = {{"texts", Json::object()}};
    json["title"] = {{"cy", "Bach"}, {"english", "Small"}};
    const Issues issues = readQuestionnaire(json.dump()).issues;
    REQUIRE(issues.size() >= 3);
    CHECK(issues[0] == Issue{IssueCode::WrongValue, "translations/en", "en"});
    CHECK(issues[1] == Issue{IssueCode::MissingField, "title/en", ""});
    CHECK(issues[2] == Issue{IssueCode::UnknownField, "title/english", "english"});
}
