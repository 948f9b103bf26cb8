// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_codes.h"

#include "core/forms/lime_survey_codes.h"
#include "core/forms/xls_form_codes.h"
#include "core/questionnaire/built_in.h"
#include "core/text_identity.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

#include <regex>
#include <set>

using namespace soundings;
using namespace soundings::test;

namespace {

const Questionnaire& staffConfidence() { return *builtInQuestionnaire({"staff-confidence"}); }

std::string headingOf(const FormCodes& codes, const char* target)
{
    const AskedQuestion* question = codes.findTarget(target);
    return question == nullptr ? "" : question->heading;
}

/// The codes of what it offers, as "0=A0 1=A1".
std::string answersTo(const FormCodes& codes, const char* target)
{
    std::string written;
    for (const AnswerCode& answer : codes.lists[codes.findTarget(target)->list].answers)
        written += (written.empty() ? "" : " ") + answer.answer + "=" + answer.code;
    return written;
}

/// Ids that fold to the same name, that are kept by platforms, that begin with a digit, that are long.
Questionnaire awkwardQuestionnaire()
{
    Questionnaire made = QuestionnaireBuilder("awkward")
                             .section("a")
                             .item("a.b-c")
                             .item("a.b.c")
                             .item("A_b_C")
                             .item("meta")
                             .item("start")
                             .item("1")
                             .item("x.time")
                             .item("_id")
                             .item("...")
                             .section("b.a")
                             .item(std::string(80, 'l'))
                             .item(std::string(79, 'l') + "m")
                             .item("b.c")
                             .item("case1")
                             .section("b.sid")
                             .item("role.sure")
                             .build();
    made.scale = {
        {-1000, Fraction::of(0, 1), {}, {}}, {-2, Fraction::of(40, 1), {}, {}}, {1000, Fraction::of(100, 1), {}, {}}};
    for (const char* id : {"front-line-office", "front-line-night", "FRONT", "--", "f"})
        made.roleBands.push_back({id, {}, {}});
    Scenario scenario;
    scenario.id = {"a.b-c.sure"};
    for (const char* id : {"share-all", "share-some", "a", "A"})
        scenario.options.push_back({id, {}, {}, false, {}, {}});
    made.scenarios.scenarios = {scenario, scenario};
    made.scenarios.scenarios[1].id = {"a.b-c"};
    made.scenarios.sureness = {{25, {}}, {100, {}}};
    made.openQuestion = OpenQuestion{"a b", {}, {}, 500};
    return made;
}

void checkUnique(const FormCodes& codes)
{
    std::set<std::string> names;
    for (const AskedQuestion& question : codes.asked) {
        INFO(question.target << " is " << question.name);
        CHECK(names.insert(identityOf(question.name)).second);
        CHECK(codes.findHeading(question.heading) == &question);
    }
    std::set<std::string> lists;
    for (const AnswerList& list : codes.lists) {
        CHECK(lists.insert(identityOf(list.name)).second);
        for (const AnswerCode& answer : list.answers) {
            INFO(list.name << ": " << answer.answer << " is " << answer.code);
            CHECK(list.findCode(answer.code) == &answer);
        }
    }
}

} // namespace

TEST_CASE("an XLSForm has the names that come back from KoBo and ODK")
{
    const FormCodes codes = xlsFormCodes(staffConfidence());
    CHECK(codes.asked.size() == 24 + 8 + 2);
    CHECK(headingOf(codes, "staff.rules.know-basis") == "staff_rules_know_basis");
    CHECK(codes.findTarget("staff.rules.know-basis")->group == "staff_rules");
    CHECK(headingOf(codes, "staff.scenarios.late-call") == "staff_scenarios_late_call");
    CHECK(headingOf(codes, "staff.scenarios.late-call.sure") == "staff_scenarios_late_call_sure");
    CHECK(headingOf(codes, "role") == "role");
    CHECK(headingOf(codes, "comment") == "staff_open");
    CHECK(answersTo(codes, "staff.partners.trust-use") == "0=0 1=1 2=2 3=3 4=4 dk=dk na=na");
    CHECK(answersTo(codes, "role") == "front-line=front-line manager=manager specialist=specialist support=support");
    CHECK(answersTo(codes, "staff.scenarios.late-call.sure") == "25=25 50=50 75=75 100=100");
    CHECK(codes.lists.size() == 4 + 4 + 2);
    checkUnique(codes);
}

TEST_CASE("a LimeSurvey survey has codes within its limits")
{
    const FormCodes codes = limeSurveyCodes(staffConfidence());
    CHECK(headingOf(codes, "staff.rules.know-basis") == "rules[knowbasis]");
    CHECK(headingOf(codes, "staff.rules.law-blocks") == "rules2[lawblocks]");
    CHECK(headingOf(codes, "staff.scenarios.late-call") == "case3");
    CHECK(headingOf(codes, "staff.scenarios.late-call.sure") == "case3sure");
    CHECK(headingOf(codes, "role") == "role");
    CHECK(headingOf(codes, "comment") == "open");
    CHECK(answersTo(codes, "staff.partners.trust-use") == "0=A0 1=A1 2=A2 3=A3 4=A4 dk=DK na=NA");
    CHECK(answersTo(codes, "staff.rules.law-blocks") == "0=A0 1=A1 2=A2 3=A3 4=A4");
    CHECK(answersTo(codes, "role") == "front-line=front manager=manag specialist=speci support=suppo");
    CHECK(answersTo(codes, "staff.scenarios.late-call") == "a=A b=B c=C d=D");
    CHECK(answersTo(codes, "staff.scenarios.late-call.sure") == "25=S1 50=S2 75=S3 100=S4");
    checkUnique(codes);
}

TEST_CASE("a question is known with and without the groups before it")
{
    const FormCodes kobo = xlsFormCodes(staffConfidence());
    const AskedQuestion* basis = kobo.findTarget("staff.rules.know-basis");
    REQUIRE(basis != nullptr);
    for (const char* heading : {"staff_rules_know_basis", "staff_rules/staff_rules_know_basis",
                                "staff_rules-staff_rules_know_basis", " Staff_Rules_Know_Basis "})
        CHECK(kobo.findHeading(heading) == basis);
    for (const char* heading :
         {"", "/", "staff_rules", "staff_rules/", "know_basis", "_id", "staff_rules_know_basis_2"})
        CHECK(kobo.findHeading(heading) == nullptr);

    const FormCodes lime = limeSurveyCodes(staffConfidence());
    const AskedQuestion* blocks = lime.findTarget("staff.rules.law-blocks");
    REQUIRE(blocks != nullptr);
    for (const char* heading : {"rules2[lawblocks]", "rules[lawblocks]", "rules2_lawblocks", "lawblocks"})
        CHECK(lime.findHeading(heading) == blocks);
    for (const char* heading : {"rules[", "rules[]", "rules[other]", "[", "]", "rulesTime"})
        CHECK(lime.findHeading(heading) == nullptr);
    CHECK(lime.lists[blocks->list].findCode("a4")->answer == "4");
    CHECK(lime.lists[blocks->list].findCode("NA") == nullptr);
}

TEST_CASE("awkward ids become names that every platform takes")
{
    const Questionnaire questionnaire = awkwardQuestionnaire();
    const FormCodes kobo = xlsFormCodes(questionnaire);
    checkUnique(kobo);
    const std::set<std::string> kept{"meta", "start", "id"};
    for (const AskedQuestion& question : kobo.asked) {
        CHECK(std::regex_match(question.name, std::regex("[a-z][a-z0-9_]*")));
        INFO(question.target << " is " << question.name);
        CHECK(kept.count(question.name) == 0);
    }
    CHECK(headingOf(kobo, "start") == "q_start");
    CHECK(headingOf(kobo, "1") == "q_1");
    CHECK(answersTo(kobo, "1") == "-1000=-1000 -2=-2 1000=1000 dk=dk");

    const FormCodes lime = limeSurveyCodes(questionnaire);
    checkUnique(lime);
    for (const AskedQuestion& question : lime.asked) {
        CHECK(std::regex_match(question.name, std::regex("[a-z][a-z0-9]{0,19}")));
        CHECK(std::regex_match(question.group, std::regex("([a-z][a-z0-9]{0,19})?")));
        CHECK(question.group != "sid");
        CHECK(question.name != "time");
    }
    for (const AnswerList& list : lime.lists)
        for (const AnswerCode& answer : list.answers)
            CHECK(std::regex_match(answer.code, std::regex("[A-Za-z0-9]{1,5}")));
    CHECK(answersTo(lime, "1") == "-1000=M1000 -2=M2 1000=A1000 dk=DK");
}

TEST_CASE("statements share a list of answers only where they offer the same words")
{
    Questionnaire made = QuestionnaireBuilder("q").section("a").item("a.1").item("a.2").item("a.3").item("a.4").build();
    made.sections[0].items[1].levels = {{"none", {}}, {"a", {}}, {"b", {}}, {"c", {}}, {"all", {}}};
    for (const FormCodes& codes : {xlsFormCodes(made), limeSurveyCodes(made)}) {
        CHECK(codes.asked[0].list == codes.asked[2].list);
        CHECK(codes.asked[0].list == codes.asked[3].list);
        CHECK(codes.asked[1].list != codes.asked[0].list);
    }
    const FormCodes lime = limeSurveyCodes(made);
    CHECK(lime.asked[0].group == "a");
    CHECK(lime.asked[1].group == "a2");
    CHECK(lime.asked[2].group == "a3");
    CHECK(lime.asked[3].group == "a3");
}
