// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_partnership.h"

#include "core/acts/close_round.h"
#include "core/error.h"
#include "core/questionnaire/built_in.h"
#include "core/response/action_status.h"
#include "core/sample/sample_staff.h"
#include "core/storage/action_table.h"
#include "core/storage/agency_table.h"
#include "core/storage/answer_table.h"
#include "core/storage/influence_table.h"
#include "core/storage/response_table.h"
#include "core/storage/round_table.h"
#include "core/storage/survey_table.h"
#include "core/storage/workspace_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace soundings {

namespace embedded {
std::string_view samplePartnership();
}

namespace {

using Json = nlohmann::json;

constexpr int kOurs = 1;
constexpr int kFirstPartner = 2;
constexpr int kFirstRound = 100;

/// The sample's own ids: the same in every copy.
std::string sampleId(int number)
{
    char text[48];
    std::snprintf(text, sizeof text, "5a3b1e00-0000-4000-8000-%012d", number);
    return text;
}

/// The sample with what people wrote in `language`, where it has that.
Json sampleIn(const std::string& language)
{
    Json sample = Json::parse(embedded::samplePartnership());
    const Json translations = sample["translations"].value(language, Json::object());
    const auto translate = [&](Json& text) { text = translations.value(text.get<std::string>(), text); };
    if (!translations.empty())
        sample["language"] = language;
    translate(sample["notApplicableReason"]);
    for (Json& comment : sample["comments"])
        translate(comment);
    for (Json& entry : sample["notes"]) {
        translate(entry["note"]);
        if (entry.contains("evidence"))
            for (Json& evidence : entry["evidence"])
                translate(evidence);
    }
    for (Json& action : sample["actions"])
        for (const char* written : {"text", "owner", "note"})
            if (action.contains(written))
                translate(action[written]);
    return sample;
}

AgencyId partnerId(const Json& sample, const std::string& name)
{
    const auto& names = sample["partners"];
    const auto found = std::find(names.begin(), names.end(), name);
    return {sampleId(kFirstPartner + static_cast<int>(found - names.begin()))};
}

RoundId roundIdOf(const Json& sample, const std::string& label)
{
    int number = kFirstRound;
    for (const Json& round : sample["rounds"]) {
        if (round["label"] == label)
            break;
        ++number;
    }
    return {sampleId(number)};
}

Answer answerFor(char sign, const std::string& reason)
{
    switch (sign) {
    case 'd':
        return Answer::dontKnow();
    case 'n':
        return Answer::notApplicable(reason);
    case '.':
        return {};
    default:
        return Answer::rated(sign - '0');
    }
}

Answers answersFrom(const Questionnaire& questionnaire, std::string signs, const std::string& reason)
{
    signs.erase(std::remove(signs.begin(), signs.end(), ' '), signs.end());
    const auto items = questionnaire.items();
    if (signs.size() != items.size())
        throw Error(ErrorCode::Internal,
                    "the sample has " + std::to_string(signs.size()) + " answers to " + questionnaire.id.value);
    Answers answers;
    for (std::size_t i = 0; i < items.size(); ++i)
        answers[items[i]->id].answer = answerFor(signs[i], reason);
    return answers;
}

void insertAgencies(const Transaction& transaction, const Json& sample)
{
    insertAgency(transaction, {{sampleId(kOurs)}, sample["agency"], AgencyRole::Ours, AgencyStanding::Active});
    for (const Json& name : sample["partners"])
        insertAgency(transaction, {partnerId(sample, name), name, AgencyRole::Partner, AgencyStanding::Active});
}

void insertResponse(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                    const AgencyId& about, const Answers& answers)
{
    exchangeAnswers(transaction, ensureResponse(transaction, round, questionnaire, about).id, answers);
}

SampleStaff staffOf(const Json& sample, const Json& round)
{
    const Json& staff = round["staff"];
    return {staff["people"],
            staff["seed"],
            staff["sections"],
            sample["staffDontKnow"],
            sample["staffNotApplicable"],
            sample["staffBlank"],
            sample["scenarioRecommended"],
            sample["roles"]};
}

void insertRoundWithAnswers(const Transaction& transaction, const Json& sample, const Json& source)
{
    const QuestionnairePtr governance = builtInQuestionnaire({"governance"});
    const QuestionnairePtr staff = builtInQuestionnaire({"staff-confidence"});
    const QuestionnairePtr partner = builtInQuestionnaire({"partner-understanding"});
    Round round;
    round.label = source["label"];
    round.id = roundIdOf(sample, round.label);
    round.date = *parseDate(source["date"].get<std::string>());
    round.questionnaires = {governance->id, staff->id, partner->id};
    insertRound(transaction, round);
    const std::string reason = sample["notApplicableReason"];
    insertResponse(transaction, round.id, *governance, {}, answersFrom(*governance, source["governance"], reason));
    for (const auto& [name, signs] : source["partners"].items())
        insertResponse(transaction, round.id, *partner, partnerId(sample, name), answersFrom(*partner, signs, reason));
    const bool hasComments = round.label == sample["rounds"].back()["label"];
    addPeople(transaction, round.id, *staff, drawSampleStaff(*staff, staffOf(sample, source)),
              hasComments ? sample["comments"].get<std::vector<std::string>>() : std::vector<std::string>{});
}

ResponseId responseOf(const Transaction& transaction, const Json& sample, const Json& entry,
                      const std::string& questionnaire)
{
    const AgencyId about = entry.contains("about") ? partnerId(sample, entry["about"]) : AgencyId{};
    const auto response =
        findResponse(transaction.connection(), roundIdOf(sample, entry["round"]), {questionnaire}, about);
    if (!response)
        throw Error(ErrorCode::Internal, "the sample has no response for a note");
    return response->id;
}

void insertNotes(const Transaction& transaction, const Json& sample)
{
    for (const Json& entry : sample["notes"]) {
        const ResponseId response = responseOf(transaction, sample, entry, entry["questionnaire"]);
        const ItemId item{entry["item"]};
        AnswerRecord record = answers(transaction.connection(), response).at(item);
        record.note = entry["note"];
        record.evidence = entry.value("evidence", std::vector<std::string>{});
        exchangeAnswer(transaction, response, item, record);
    }
}

void insertInfluences(const Transaction& transaction, const Json& sample)
{
    const QuestionnairePtr partner = builtInQuestionnaire({"partner-understanding"});
    for (const Json& entry : sample["influences"]) {
        const ResponseId response = responseOf(transaction, sample, entry, partner->id.value);
        const auto side = entry["side"] == "us" ? InfluenceSide::AboutUs : InfluenceSide::AboutPartner;
        const std::string signs = entry["marks"];
        for (std::size_t i = 0; i < signs.size() && i < partner->influences.influences.size(); ++i)
            exchangeInfluence(transaction, response, side, partner->influences.influences[i].id,
                              sample["influenceMarks"][std::string(1, signs[i])]);
    }
}

void insertActions(const Transaction& transaction, const Json& sample)
{
    for (const Json& entry : sample["actions"]) {
        Action action;
        action.text = entry["text"];
        action.questionnaire = {entry.value("questionnaire", std::string())};
        action.item = {entry.value("item", std::string())};
        if (entry.contains("about"))
            action.about = partnerId(sample, entry["about"]);
        action.owner = entry.value("owner", std::string());
        if (entry.contains("due"))
            action.due = parseDate(entry["due"].get<std::string>());
        action.status = actionStatusOf(entry["status"].get<std::string>()).value();
        action.note = entry.value("note", std::string());
        action.round = roundIdOf(sample, entry["round"]);
        insertAction(transaction, action);
    }
}

void publishAndClose(const Transaction& transaction, const Json& sample, const Json& source)
{
    ClosingChoices staff;
    staff.survey = {"staff-confidence"};
    staff.headcount = source["staff"].at("headcount").get<PeopleCount>();
    closeRound(transaction, roundIdOf(sample, source["label"]), {staff},
               source["date"].get<std::string>() + "T16:00:00Z");
}

} // namespace

void insertSample(const Transaction& transaction, const std::string& language)
{
    const Json sample = sampleIn(language);
    insertWorkspaceFacts(transaction, {sample["language"], SampleMark::Sample, kLeastMinimumGroup});
    insertAgencies(transaction, sample);
    for (const Json& round : sample["rounds"])
        insertRoundWithAnswers(transaction, sample, round);
    insertNotes(transaction, sample);
    insertInfluences(transaction, sample);
    for (const Json& round : sample["rounds"])
        publishAndClose(transaction, sample, round);
    insertActions(transaction, sample);
}

} // namespace soundings
