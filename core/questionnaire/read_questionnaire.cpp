// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_questionnaire.h"

#include "core/questionnaire/check_weights.h"
#include "core/questionnaire/limits.h"
#include "core/questionnaire/read_influences.h"
#include "core/questionnaire/read_kinds.h"
#include "core/questionnaire/read_own_id.h"
#include "core/questionnaire/read_scale.h"
#include "core/questionnaire/read_scenarios.h"
#include "core/questionnaire/read_sections.h"
#include "core/questionnaire/read_special_answers.h"
#include "core/questionnaire/read_survey.h"
#include "core/questionnaire/translations.h"

namespace soundings {

namespace {

constexpr std::string_view kFormat = "1";

bool expectRoot(const JsonReader& root)
{
    return root.expectObject({"format",
                              "id",
                              "version",
                              "title",
                              "respondent",
                              "language",
                              "dont_know",
                              "index",
                              "anonymous",
                              "minimum_group",
                              "expected_minutes",
                              "purpose",
                              "instructions",
                              "privacy_notice",
                              "scale_question",
                              "scale",
                              "level_labels",
                              "special_answers",
                              "kinds",
                              "facets",
                              "sections",
                              "compare_kinds",
                              "influence_scale",
                              "influence_themes",
                              "influence_question",
                              "influence_self_question",
                              "influence_self_optional",
                              "influences",
                              "role_question",
                              "role_bands",
                              "scenario_confidence",
                              "scenario_intro",
                              "scenarios",
                              "calibration",
                              "scoring",
                              "disclosure",
                              "open_question",
                              "translations"});
}

/// A format we do not know may mean anything: nothing else is said about it.
bool isOurFormat(const JsonReader& root)
{
    const JsonReader format = root.field("format");
    if (!format.is(JsonType::Number) || format.written() == kFormat)
        return true;
    format.add(IssueCode::UnknownFormat, format.written());
    return false;
}

void readLanguage(const JsonReader& root, Questionnaire& made)
{
    const JsonReader language = root.field("language");
    made.language = language.isThere() ? language.string() : "en";
    if (!made.language.empty() && !isLanguageTag(made.language))
        language.add(IssueCode::WrongValue, made.language);
    root.reading().setLanguage(made.language);
}

void readIndex(const JsonReader& field, Questionnaire& made)
{
    made.feeds = field.choiceOr<FeedsIndex>(
        FeedsIndex::None,
        {{"none", FeedsIndex::None}, {"readiness", FeedsIndex::Readiness}, {"trust", FeedsIndex::Trust}});
    const bool isAboutPartners = made.respondent == Respondent::PerPartner;
    if (made.feeds != FeedsIndex::None && isAboutPartners != (made.feeds == FeedsIndex::Trust))
        field.add(IssueCode::WrongValue, field.string());
}

void readHead(const JsonReader& root, Questionnaire& made)
{
    (void)root.field("format").integer(1, 1);
    made.id = {root.field("id").id()};
    made.version = root.field("version").id();
    made.title = root.field("title").text(ReadBy::Respondent);
    if (!root.field("respondent").isThere())
        root.field("respondent").add(IssueCode::MissingField);
    made.respondent = root.field("respondent")
                          .choiceOr<Respondent>(Respondent::Consensus,
                                                {{"consensus", Respondent::Consensus},
                                                 {"individual", Respondent::Individual},
                                                 {"per_partner", Respondent::PerPartner}});
    const bool isConsensus = made.respondent == Respondent::Consensus;
    made.dontKnow = root.field("dont_know")
                        .choiceOr<DontKnowRule>(isConsensus ? DontKnowRule::Zero : DontKnowRule::LeftOut,
                                                {{"zero", DontKnowRule::Zero}, {"left_out", DontKnowRule::LeftOut}});
    readIndex(root.field("index"), made);
    made.expectedMinutes = root.field("expected_minutes").integerOr(0, 0, 600);
    made.purpose = root.field("purpose").textIfThere(ReadBy::Respondent);
    made.instructions = root.field("instructions").texts(ReadBy::Respondent);
    made.privacyNotice = root.field("privacy_notice").textIfThere(ReadBy::Respondent);
}

/// What the file says for people who read it; the program has its own words.
void readRemarks(const JsonReader& root)
{
    for (const auto& [name, remark] : root.field("scoring").fields(kMostInList))
        (void)remark.text(ReadBy::Analyst);
    std::set<std::string> ids;
    for (const JsonReader& element : root.field("compare_kinds").elements()) {
        if (!element.expectObject({"id", "label", "meaning"}))
            continue;
        (void)readOwnId(element, ids);
        (void)element.field("label").text(ReadBy::Analyst);
        (void)element.field("meaning").textIfThere(ReadBy::Analyst);
    }
}

void readAll(const JsonReader& root, Questionnaire& made)
{
    readLanguage(root, made);
    readTranslations(root);
    readHead(root, made);
    readScale(root, made);
    readSpecialAnswers(root, made);
    readKindsAndFacets(root, made);
    readSections(root, made);
    readInfluences(root, made);
    readScenarios(root, made);
    readSurvey(root, made);
    readRemarks(root);
    made.indexItems();
    root.reading().runChecks(made);
    checkWeights(root, made);
    root.reading().reportUnusedTranslations();
}

std::vector<std::string> toVerify(const Questionnaire& questionnaire)
{
    std::vector<std::string> labels;
    for (const Item* item : questionnaire.items())
        for (const Reference& reference : item->references)
            if (reference.verify)
                labels.push_back(reference.label.original);
    return labels;
}

/// Everything but the source; empty where there are faults, these or those found before.
std::optional<Questionnaire> readRoot(const JsonValue& value, ReadQuestionnaire& result)
{
    Reading reading;
    const JsonReader root(value, reading);
    Questionnaire made;
    if (isOurFormat(root) && expectRoot(root))
        readAll(root, made);
    for (Issue& issue : reading.takeIssues())
        result.issues.push_back(std::move(issue));
    if (!result.issues.empty())
        return std::nullopt;
    made.translatedTo = reading.wholeLanguages();
    made.draftLanguages = reading.draftLanguages();
    result.referencesToVerify = toVerify(made);
    return made;
}

void finish(ReadQuestionnaire& result, Questionnaire made, std::string source)
{
    made.source = std::move(source);
    result.questionnaire = std::make_shared<const Questionnaire>(std::move(made));
}

} // namespace

ReadQuestionnaire readQuestionnaire(std::string_view json, const std::vector<std::string_view>& overlays)
{
    ReadQuestionnaire result;
    std::optional<JsonValue> value = parseJson(json, {}, result.issues);
    if (!value)
        return result;
    for (std::size_t i = 0; i < overlays.size(); ++i)
        mergeOverlay(*value, overlays[i], "translation " + std::to_string(i + 1), result.issues);
    if (auto made = readRoot(*value, result))
        finish(result, std::move(*made), writeJson(*value));
    return result;
}

ReadQuestionnaire readWritten(std::string_view source)
{
    ReadQuestionnaire result;
    const std::optional<JsonValue> value = parseJson(source, {}, result.issues);
    return value ? readParsed(*value, source) : result;
}

ReadQuestionnaire readParsed(const JsonValue& value, std::string_view source)
{
    ReadQuestionnaire result;
    if (auto made = readRoot(value, result))
        finish(result, std::move(*made), std::string(source));
    return result;
}

} // namespace soundings
