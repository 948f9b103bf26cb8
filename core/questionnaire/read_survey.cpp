// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_survey.h"

#include "core/questionnaire/minimum_group.h"
#include "core/questionnaire/read_own_id.h"

namespace soundings {

namespace {

constexpr int kLargestGroup = 1000;

void readRoles(const JsonReader& root, Questionnaire& made)
{
    const JsonReader question = root.field("role_question");
    if (question.isThere() && question.expectObject({"text", "optional"})) {
        made.roleQuestion = question.field("text").text(ReadBy::Respondent);
        question.field("optional").expectFlag(true);
    }
    std::set<std::string> taken;
    for (const JsonReader& element : root.field("role_bands").elements(kMostCoded)) {
        if (!element.expectObject({"id", "label", "help"}))
            continue;
        RoleBand& band = made.roleBands.emplace_back();
        band.id = readOwnId(element, taken);
        band.label = element.field("label").text(ReadBy::Respondent);
        band.help = element.field("help").textIfThere(ReadBy::Respondent);
    }
    if (question.isThere() && made.roleBands.empty())
        root.field("role_bands").add(IssueCode::MissingField);
}

void readOpenQuestion(const JsonReader& element, Questionnaire& made)
{
    if (!element.isThere() || !element.expectObject({"id", "text", "optional", "max_length", "warning"}))
        return;
    OpenQuestion question;
    question.id = element.field("id").id();
    if (!question.id.empty())
        element.reading().takeId(question.id, element.field("id").place());
    question.text = element.field("text").text(ReadBy::Respondent);
    question.warning = element.field("warning").textIfThere(ReadBy::Respondent);
    question.maxLength = element.field("max_length").integerOr(question.maxLength, 1, 10'000);
    element.field("optional").expectFlag(true);
    made.openQuestion = std::move(question);
}

int readMinimum(const JsonReader& field)
{
    const int minimum = field.integerOr(kLeastMinimumGroup, 0, kLargestGroup);
    if (field.is(JsonType::Number) && minimum < kLeastMinimumGroup)
        field.add(IssueCode::MinimumGroupTooLow, std::to_string(minimum));
    return std::max(minimum, kLeastMinimumGroup);
}

/// The block says what the program does in any case; a file that asks for less is refused, not disobeyed in silence.
void readDisclosure(const JsonReader& block, Questionnaire& made)
{
    if (!block.isThere()
        || !block.expectObject(
            {"minimum_group", "may_be_raised", "may_be_lowered", "results_only_after_close", "rules", "spread_from"}))
        return;
    made.minimumGroup = std::max(made.minimumGroup, readMinimum(block.field("minimum_group")));
    block.field("may_be_raised").expectFlag(true);
    block.field("may_be_lowered").expectFlag(false);
    block.field("results_only_after_close").expectFlag(true);
    (void)block.field("rules").texts(ReadBy::Analyst);
    (void)block.field("spread_from").integerOr(20, 20, kLargestGroup);
}

} // namespace

void readSurvey(const JsonReader& root, Questionnaire& made)
{
    readRoles(root, made);
    readOpenQuestion(root.field("open_question"), made);
    made.minimumGroup = readMinimum(root.field("minimum_group"));
    readDisclosure(root.field("disclosure"), made);
    root.field("anonymous").expectFlag(made.respondent == Respondent::Individual);
}

} // namespace soundings
