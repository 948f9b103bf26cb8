// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/read_release.h"
#include "core/release/read_rows.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

// Far above what somebody reads through before a round is closed.
constexpr JsonLimits kReleaseLimits{std::size_t{256} << 20U, 2'000'000};
constexpr std::size_t kMostComments = 1'000'000;

void readTerms(const JsonReader& root, const ReadTable& table)
{
    const auto& [asked, made] = table;
    made.rules = root.field("rules").integer(1, SurveyRelease::kRules);
    made.minimum = root.field("minimum").integer(asked.minimumGroup, std::max(asked.minimumGroup, kMostMinimumGroup));
    made.questionnaire = asked.id;
    made.version = asked.version;
    for (const auto& [name, wanted] :
         {std::pair("questionnaire", asked.id.value), std::pair("version", asked.version)}) {
        const JsonReader field = root.field(name);
        if (const std::string words = field.string(); !words.empty() && words != wanted)
            field.add(IssueCode::WrongValue, words);
    }
}

void readPeople(const JsonReader& root, SurveyRelease& made)
{
    const JsonReader people = root.field("people");
    made.people = people.count();
    if (*made.people < made.minimum)
        people.add(IssueCode::TooFewPeople, std::to_string(*made.people));
    const JsonReader headcount = root.field("headcount");
    if (!headcount.isThere())
        return;
    made.headcount = headcount.count();
    if (*made.headcount < *made.people)
        headcount.add(IssueCode::CountsDoNotAddUp, std::to_string(*made.headcount));
}

void readRole(const JsonReader& row, const ReadTable& table, ReleasedRole::Kind kind, const std::string& id)
{
    if (!row.isThere())
        return;
    rowsOf(row, IssueCode::UnknownField,
           [&](const std::string& section) { return table.asked.findSection({section}) != nullptr; });
    ReleasedRole& role = table.made.roles.emplace_back(ReleasedRole{kind, id, {}});
    for (const Section& section : table.asked.sections) {
        const JsonReader cell = row.field(section.id.value);
        if (!cell.isThere() && kind != ReleasedRole::Kind::OtherRoles)
            cell.add(IssueCode::MissingField);
        role.sections.push_back(cell.isThere() ? readRounded(cell, table, {kByTens, kByTens, kByTens}) : std::nullopt);
    }
}

void readRoles(const JsonReader& root, const ReadTable& table)
{
    const Questionnaire& asked = table.asked;
    const SurveyRelease& made = table.made;
    const JsonReader field = rowsOf(root.field("roles"), IssueCode::UnknownRole, [&](const std::string& id) {
        return std::any_of(asked.roleBands.begin(), asked.roleBands.end(),
                           [&](const RoleBand& band) { return band.id == id; });
    });
    for (const RoleBand& band : asked.roleBands)
        readRole(field.field(band.id), table, ReleasedRole::Kind::Role, band.id);
    readRole(root.field("no_role"), table, ReleasedRole::Kind::NoRoleGiven, {});
    const std::size_t shown = made.roles.size();
    readRole(root.field("other_roles"), table, ReleasedRole::Kind::OtherRoles, {});
    if (!made.roles.empty() && (shown < kFewestRoles || asked.scale.size() < kRolePoints))
        field.add(IssueCode::WrongValue);
    for (std::size_t section = 0; section < asked.sections.size(); ++section) {
        PeopleCount people = 0;
        for (const ReleasedRole& role : made.roles)
            people += role.sections[section] ? role.sections[section]->people : 0;
        if (people > *made.people)
            field.add(IssueCode::CountsDoNotAddUp, asked.sections[section].id.value);
    }
}

void readComments(const JsonReader& field, SurveyRelease& made)
{
    for (const JsonReader& element : field.elements(kMostComments)) {
        made.comments.push_back(element.string());
        if (hasHiddenInLines(made.comments.back()))
            element.add(IssueCode::HiddenCharacter, made.comments.back());
    }
    const auto comments = std::ssize(made.comments);
    if (field.isThere() && comments < made.minimum)
        field.add(IssueCode::TooFewPeople, std::to_string(comments));
    else if (comments > *made.people)
        field.add(IssueCode::CountsDoNotAddUp, std::to_string(comments));
}

void readRows(const JsonReader& root, const ReadTable& table)
{
    readStatements(root.field("statements"), table);
    readSections(root.field("consistency"), table);
    readRoles(root, table);
    readCases(root.field("cases"), table);
    readComments(root.field("comments"), table.made);
    const JsonReader sureness = root.field("sureness");
    if (!sureness.isThere())
        return;
    if (table.asked.scenarios.scenarios.empty() || table.asked.scenarios.sureness.empty())
        sureness.add(IssueCode::UnknownField, "sureness");
    else
        table.made.sureness = readRounded(sureness, table, {kByFives, kByFives, kByFives});
}

void readTable(const JsonReader& root, const ReadTable& table)
{
    const bool isShown = root.field("people").isThere();
    // A survey of too few people has nothing else.
    if (!(isShown
              ? root.expectObject({"rules", "minimum", "questionnaire", "version", "people", "headcount", "statements",
                                   "consistency", "roles", "no_role", "other_roles", "cases", "sureness", "comments"})
              : root.expectObject({"rules", "minimum", "questionnaire", "version"})))
        return;
    readTerms(root, table);
    if (!isShown)
        return;
    readPeople(root, table.made);
    readRows(root, table);
}

} // namespace

ReadRelease readRelease(std::string_view text, const Questionnaire& questionnaire)
{
    ReadRelease result;
    const std::optional<JsonValue> value = parseJson(text, {}, result.faults, kReleaseLimits);
    if (!value)
        return result;
    Reading reading;
    SurveyRelease release;
    readTable(JsonReader(*value, reading), {questionnaire, release});
    const Issues found = reading.takeIssues();
    result.faults.insert(result.faults.end(), found.begin(), found.end());
    if (result.faults.empty())
        result.release = std::move(release);
    return result;
}

} // namespace soundings
