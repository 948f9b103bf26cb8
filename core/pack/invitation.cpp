// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/invitation.h"

#include "core/pack/envelope.h"
#include "core/pack/read_fields.h"
#include "core/questionnaire/built_in.h"
#include "core/questionnaire/read_questionnaire.h"
#include "core/response/marking.h"
#include "core/text_identity.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace soundings {

namespace {

constexpr JsonLimits kInvitationLimits{kMostEnvelopeBytes, 20'000};
constexpr std::size_t kMostInvited = 1000;
constexpr std::size_t kFewestInvited = 1;

void readInvited(const JsonReader& field, Invitation& made)
{
    std::set<std::string> ids;
    std::set<std::string> names;
    for (const JsonReader& element : field.elements(kMostInvited)) {
        const PackAgency agency = readPackAgency(element);
        if (!ids.insert(identityOf(agency.id.value)).second)
            element.add(IssueCode::DuplicateId, agency.id.value);
        if (!names.insert(identityOf(agency.name)).second)
            element.add(IssueCode::DuplicateText, agency.name);
        made.agencies.push_back(agency);
    }
    if (made.agencies.size() < kFewestInvited)
        field.add(IssueCode::MissingField);
}

/// What is built in need not be read again.
QuestionnairePtr questionnaireFrom(const JsonReader& field)
{
    for (const BuiltInText& builtIn : builtInTexts())
        if (builtIn.source == field.written())
            return builtInQuestionnaire(builtIn.id);
    ReadQuestionnaire read = readWritten(field.written());
    for (const Issue& fault : read.issues)
        field.reading().add(fault.code, field.place() + "/" + fault.where, fault.value, fault.limit);
    return read.questionnaire;
}

void readQuestionnaires(const JsonReader& field, Invitation& made)
{
    std::set<std::string> ids;
    for (const JsonReader& element : field.elements()) {
        if (!element.is(JsonType::String)) {
            element.add(IssueCode::WrongType);
            continue;
        }
        const QuestionnairePtr asked = questionnaireFrom(element);
        if (asked && !ids.insert(identityOf(asked->id.value)).second)
            element.add(IssueCode::DuplicateId, asked->id.value);
        if (asked)
            made.questionnaires.push_back(asked);
    }
    if (field.size() == 0)
        field.add(IssueCode::MissingField);
}

void readAll(const JsonReader& root, Invitation& made)
{
    if (!root.expectObject({"format", "round", "organiser", "number", "sample", "agencies", "minimum_group", "marking",
                            "questionnaires"}))
        return;
    (void)root.field("format").integer(1, 1);
    made.round = readPackRound(root.field("round"));
    made.organiser = readPackName(root.field("organiser"));
    made.number = readPackNumber(root.field("number"));
    made.sample = root.field("sample").flagOr(false);
    readInvited(root.field("agencies"), made);
    made.minimumGroup = root.field("minimum_group").integer(kLeastMinimumGroup, kMostMinimumGroup);
    made.marking = readPackLine(root.field("marking"), kLongestMarking);
    readQuestionnaires(root.field("questionnaires"), made);
}

} // namespace

std::string invitationText(const Invitation& invitation)
{
    nlohmann::ordered_json made{{"format", 1},
                                {"round",
                                 {{"id", invitation.round.id.value},
                                  {"label", invitation.round.label},
                                  {"date", isoText(invitation.round.date)}}},
                                {"organiser", invitation.organiser},
                                {"number", invitation.number},
                                {"sample", invitation.sample}};
    made["agencies"] = nlohmann::ordered_json::array();
    for (const PackAgency& agency : invitation.agencies)
        made["agencies"].push_back({{"id", agency.id.value}, {"name", agency.name}});
    made["minimum_group"] = invitation.minimumGroup;
    if (!invitation.marking.empty())
        made["marking"] = invitation.marking;
    made["questionnaires"] = nlohmann::ordered_json::array();
    for (const QuestionnairePtr& questionnaire : invitation.questionnaires)
        made["questionnaires"].push_back(questionnaire->source);
    return made.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

ReadInvitation readInvitation(std::string_view text)
{
    ReadInvitation result;
    const std::optional<JsonValue> value = parseJson(text, {}, result.faults, kInvitationLimits);
    if (!value || !result.faults.empty())
        return result;
    Reading reading;
    Invitation made;
    const JsonReader root(*value, reading);
    const JsonReader format = root.field("format");
    result.isLaterFormat = format.is(JsonType::Number) && format.written() != "1";
    if (result.isLaterFormat)
        return result;
    readAll(root, made);
    result.faults = reading.takeIssues();
    if (result.faults.empty())
        result.invitation = std::move(made);
    return result;
}

} // namespace soundings
