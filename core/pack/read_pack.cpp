// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/read_pack.h"

#include "core/error.h"
#include "core/pack/envelope.h"
#include "core/pack/pack_words.h"
#include "core/pack/read_fields.h"
#include "core/pack/read_index.h"
#include "core/pack/read_response.h"
#include "core/pack/what_follows.h"
#include "core/release/read_release.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr JsonLimits kPackLimits{kMostEnvelopeBytes, 2'000'000};
constexpr std::size_t kMostResponses = 20'000;
constexpr std::size_t kMostSurveys = 100;

/// A format that we do not know may mean anything.
bool isLater(const JsonReader& root)
{
    const JsonReader format = root.field("format");
    return format.is(JsonType::Number) && format.written() != "1";
}

PackParts readParts(const JsonReader& field)
{
    PackParts parts;
    for (const JsonReader& element : field.elements(kPackParts.size())) {
        const std::string word = element.string();
        if (const auto part = packPartFrom(word); !part || !parts.insert(*part).second)
            element.add(IssueCode::WrongValue, word);
    }
    if (!field.isThere())
        field.add(IssueCode::MissingField);
    return parts;
}

std::optional<PackAgency> readRecipient(const JsonReader& field)
{
    if (!field.isThere() || !field.expectObject({"id", "name"}))
        return std::nullopt;
    PackAgency recipient;
    recipient.name = readPackName(field.field("name"));
    if (field.field("id").isThere())
        recipient.id = {field.field("id").id()};
    return recipient;
}

void readHead(const JsonReader& root, PackContent& made)
{
    (void)root.field("format").integer(1, 1);
    made.pack.round = readPackRound(root.field("round"));
    made.pack.agency = readPackAgency(root.field("agency"));
    made.number = readPackNumber(root.field("number"));
    made.recipient = readRecipient(root.field("for"));
    made.sample = root.field("sample").flagOr(false);
    made.parts = readParts(root.field("parts"));
    made.pack.mayNamePairs = root.field("name_pairs").flagOr(false);
}

/// A part that was not chosen is not there.
void needChosen(const JsonReader& field, bool isChosen)
{
    if (field.isThere() && field.size() > 0 && !isChosen)
        field.add(IssueCode::UnknownField, "parts");
}

ActionStatus readStatus(const JsonReader& field)
{
    const std::string word = field.string();
    for (const auto& [status, known] : kStatusWords)
        if (known == word)
            return status;
    if (!word.empty())
        field.add(IssueCode::WrongValue, word);
    return ActionStatus::Open;
}

Action readAction(const JsonReader& field, const PackRound& round)
{
    Action action;
    if (!field.expectObject(
            {"id", "text", "status", "questionnaire", "item", "about", "owner", "due", "of_this_round"}))
        return action;
    action.id = readPackNumber(field.field("id"));
    action.text = readPackLine(field.field("text"), kLongestActionText);
    if (action.text.empty())
        field.field("text").add(IssueCode::EmptyText);
    action.status = readStatus(field.field("status"));
    if (field.field("item").isThere()) {
        action.questionnaire = {field.field("questionnaire").id()};
        action.item = {field.field("item").id()};
    }
    if (field.field("about").isThere())
        action.about = {field.field("about").id()};
    action.owner = readPackLine(field.field("owner"), kLongestOwner);
    if (field.field("due").isThere())
        action.due = readPackDay(field.field("due"));
    if (field.field("of_this_round").flagOr(false))
        action.round = round.id;
    return action;
}

void readActions(const JsonReader& field, PackContent& made)
{
    needChosen(field, made.parts.contains(PackPart::Actions));
    std::set<ActionId> ids;
    for (const JsonReader& element : field.elements(kMostActions)) {
        made.pack.actions.push_back(readAction(element, made.pack.round));
        if (!ids.insert(made.pack.actions.back().id).second)
            element.add(IssueCode::DuplicateId, element.field("id").written());
    }
}

void readSurvey(const JsonReader& field, const JsonValue& value, const KnownVersion& known, PackContent& made,
                ReadPack& result)
{
    const QuestionnaireId id{field.field("questionnaire").id()};
    const std::string version = field.field("version").string();
    const QuestionnairePtr asked = known(id, version);
    if (!asked) {
        result.unknownQuestionnaire = shownText(id.value + " " + version);
        return;
    }
    if (asked->respondent != Respondent::Individual)
        field.add(IssueCode::WrongValue, id.value);
    ReadRelease release = readRelease(writeJson(value), *asked);
    for (const Issue& fault : release.faults)
        field.reading().add(fault.code, field.place() + "/" + fault.where, fault.value, fault.limit);
    if (release.release && !release.release->comments.empty() && !made.parts.contains(PackPart::Comments))
        field.add(IssueCode::UnknownField, "comments");
    if (release.release)
        made.pack.surveys.push_back({id, version, std::move(*release.release)});
}

void readSurveys(const JsonReader& root, const JsonValue& value, const KnownVersion& known, PackContent& made,
                 ReadPack& result)
{
    const JsonReader field = root.field("surveys");
    needChosen(field, made.parts.contains(PackPart::Staff));
    const std::vector<JsonReader> all = field.elements(kMostSurveys);
    std::set<QuestionnaireId> ids;
    for (std::size_t i = 0; i < all.size(); ++i) {
        readSurvey(all[i], value.find("surveys")->elements[i], known, made, result);
        if (!ids.insert({std::string(all[i].field("questionnaire").written())}).second)
            all[i].add(IssueCode::DuplicateId, all[i].field("questionnaire").written());
    }
}

/// Two answers to the same question would be two truths.
void needOnce(const JsonReader& field, const std::vector<PackResponse>& responses)
{
    std::set<std::string> seen;
    for (const PackResponse& response : responses)
        for (const std::string& whom : response.about
                 ? std::vector<std::string>{response.about->id.value, identityOf(response.about->name)}
                 : std::vector<std::string>{""})
            if (!seen.insert(response.questionnaire.value + "\n" + whom).second)
                field.add(IssueCode::DuplicateId, whom);
}

void readResponses(const JsonReader& root, const KnownVersion& known, PackContent& made, ReadPack& result)
{
    const JsonReader field = root.field("responses");
    for (const JsonReader& element : field.elements(kMostResponses)) {
        const QuestionnaireId id{element.field("questionnaire").id()};
        const std::string version = element.field("version").string();
        if (const QuestionnairePtr asked = known(id, version))
            made.pack.responses.push_back(readPackResponse(element, *asked, made));
        else
            result.unknownQuestionnaire = shownText(id.value + " " + version);
    }
    needOnce(field, made.pack.responses);
}

void readWhole(const JsonReader& root, const JsonValue& value, const KnownVersion& known, PackContent& made,
               ReadPack& result)
{
    if (!root.expectObject({"format", "round", "agency", "number", "for", "sample", "parts", "name_pairs", "readiness",
                            "responses", "surveys", "actions"}))
        return;
    readHead(root, made);
    if (const JsonReader readiness = root.field("readiness"); readiness.isThere()) {
        needChosen(readiness, made.parts.contains(PackPart::Scores));
        made.pack.readiness = readPackIndex(readiness, IndexKind::Readiness);
    }
    readResponses(root, known, made, result);
    readSurveys(root, value, known, made, result);
    readActions(root.field("actions"), made);
    if (result.unknownQuestionnaire.empty())
        checkReadiness(root.field("readiness"), made, known);
}

} // namespace

ReadPack readPack(std::string_view text, const KnownVersion& known)
{
    ReadPack result;
    const std::optional<JsonValue> value = parseJson(text, {}, result.faults, kPackLimits);
    if (!value || !result.faults.empty())
        return result;
    Reading reading;
    PackContent made;
    const JsonReader root(*value, reading);
    if (root.is(JsonType::Object) && isLater(root)) {
        result.isLaterFormat = true;
        return result;
    }
    try {
        readWhole(root, *value, known, made, result);
    } catch (const Error& error) { // numbers that no answers make
        if (error.code() != ErrorCode::NumberTooLarge)
            throw;
        root.add(IssueCode::WrongValue);
    }
    result.faults = reading.takeIssues();
    if (result.faults.empty() && result.unknownQuestionnaire.empty())
        result.content = std::move(made);
    return result;
}

} // namespace soundings
