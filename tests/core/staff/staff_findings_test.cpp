// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/staff_findings.h"

#include "tests/support/people.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

StaffResult fourStatements()
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder("survey")
                                               .section("s")
                                               .item("s.1")
                                               .item("s.2")
                                               .section("t")
                                               .item("t.1")
                                               .item("t.2")
                                               .shared();
    return staffResult(*surveyOf(questionnaire, {{30, "4 3 0 3"}, {30, "3 2 1 4"}}, {}).release, questionnaire);
}

StaffFigure figure(int score) { return StaffFigure{Fraction(score), Limit::Exact, 20, {}, {}, {}, {}, {}, {}}; }

} // namespace

TEST_CASE("strengths and concerns are statements whose likely range leaves out the whole survey's score")
{
    StaffResult result = fourStatements();
    StaffFindings findings = staffFindings(result);
    CHECK(findings.strengths == std::vector<std::size_t>{0, 3});
    CHECK(findings.concerns == std::vector<std::size_t>{2});
    result.items[3].score->interval->lower = result.score->display();
    result.items[2].score->interval->upper = result.score->display();
    findings = staffFindings(result);
    CHECK(findings.strengths == std::vector<std::size_t>{0});
    CHECK(findings.concerns.empty());
    result.score.reset();
    CHECK(staffFindings(result).strengths.empty());
}

TEST_CASE("roles are apart from twenty points on, one gap a section, the largest first")
{
    StaffResult result = fourStatements();
    CHECK(staffFindings(result).roleGaps.empty());
    result.roles = {{ReleasedRole::Kind::Role, "a", {figure(50), figure(30)}},
                    {ReleasedRole::Kind::Role, "b", {figure(70), figure(40)}},
                    {ReleasedRole::Kind::Role, "c", {std::nullopt, figure(80)}}};
    const StaffFindings findings = staffFindings(result);
    REQUIRE(findings.roleGaps.size() == 2);
    CHECK(findings.roleGaps[0].section == 1);
    CHECK(findings.roleGaps[0].points == 50);
    CHECK(findings.roleGaps[0].higher == 2);
    CHECK(findings.roleGaps[0].lower == 0);
    CHECK(findings.roleGaps[1].points == 20);
    result.roles[1].sections[0] = figure(60);
    CHECK(staffFindings(result).roleGaps.size() == 1);
}
