// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/comparison_text.h"

#include "app/text/language.h"
#include "app/text/left_out_text.h"
#include "app/text/must_have_change_text.h"
#include "tests/support/northvale.h"
#include "tests/support/qt_strings.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

RoundRecord earlier(int governance, int staff)
{
    RoundRecord record = emptyRound("Autumn 2025");
    record.consensus.push_back(governanceAt(governance));
    record.surveys.push_back(staffAt(25, staff));
    record.partners.push_back(trustIn("Westmoor Police"));
    record.partners.push_back(trustIn("Old Mill School"));
    return record;
}

} // namespace

TEST_CASE("the comparison's title tells all that changed clearly, the largest change first")
{
    RoundComparison comparison = compareRounds(earlier(2, 1), northvaleRound());
    REQUIRE(comparison.partners.size() == 1);
    ScoreChange& trust = comparison.partners.front().change;
    trust.before = Fraction(93);
    trust.after = Fraction(63);
    CHECK(comparisonTitle(comparison)
          == QStringLiteral("Trust in Westmoor Police fell by 30 and readiness rose by 24"));
    trust.before = Fraction(53);
    CHECK(comparisonTitle(comparison)
          == QStringLiteral("Readiness rose by 24 and trust in Westmoor Police rose by 10"));
}

TEST_CASE("the comparison's title is the one clear change where there is only one")
{
    const RoundComparison comparison = compareRounds(earlier(2, 1), northvaleRound());
    CHECK(comparisonTitle(comparison) == QStringLiteral("Readiness rose by 24"));
    CHECK(comparisonTitle(compareRounds(earlier(3, 2), northvaleRound()))
          == QStringLiteral("No clear change in readiness or in trust"));
}

TEST_CASE("the comparison's title falls back to a part where no index moved")
{
    RoundRecord before = earlier(2, 2);
    before.surveys.clear();
    CHECK(comparisonTitle(compareRounds(before, northvaleRound())) == QStringLiteral("Governance rose by 24"));
    before.consensus.clear();
    before.partners.clear();
    CHECK(comparisonTitle(compareRounds(before, northvaleRound())) == QStringLiteral("Autumn 2025 has no numbers"));
}

TEST_CASE("the title has three changes at most, and where something fell the largest fall is one of them")
{
    RoundComparison comparison = compareRounds(earlier(2, 1), northvaleRound());
    const ResponseChange partner = comparison.partners.front();
    for (const int rise : {40, 35, 30, -12}) {
        comparison.partners.push_back(partner);
        comparison.partners.back().aboutName = "P" + std::to_string(rise);
        comparison.partners.back().change.before = Fraction(50);
        comparison.partners.back().change.after = Fraction(50 + rise);
    }
    CHECK(comparisonTitle(comparison)
          == QStringLiteral("Trust in P40 rose by 40, trust in P35 rose by 35, trust in P-12 fell by 12 and 2 more "
                            "changed clearly"));
}

TEST_CASE("a part that moved far more than readiness is in the title, and without readiness the parts are named")
{
    RoundComparison comparison = compareRounds(earlier(2, 1), northvaleRound());
    comparison.readiness.before = Fraction(50);
    comparison.readiness.after = Fraction(60);
    CHECK(comparisonTitle(comparison).contains(QStringLiteral("Governance rose by 24")));
    RoundRecord before = earlier(3, 2);
    before.surveys.clear();
    before.consensus = {governanceAt(3)};
    CHECK(comparisonTitle(compareRounds(before, northvaleRound()))
          == QStringLiteral("No clear change in Governance or in trust"));
}

TEST_CASE("must-haves newly met and not met any more are told, with their answers")
{
    RoundRecord before = earlier(3, 2);
    before.consensus = {governanceAt(1)};
    const RoundComparison met = compareRounds(before, northvaleRound());
    const QString all = mustHaveMoveLines(met).join(QLatin1Char('\n'));
    CHECK(all.startsWith(QStringLiteral("Must-haves of Governance: 7 of 8 met, 0 before:\n– Now met: ‘")));
    CHECK(all.contains(QStringLiteral("’, Ad hoc → Working")));
    before.consensus = {governanceAt(3)};
    const RoundComparison fell = compareRounds(before, northvaleRound());
    CHECK(mustHaveMoveLines(fell)
              .join(QLatin1Char('\n'))
              .contains(QStringLiteral("No longer met: ‘Is there a response")));
    CHECK(movedSentences(fell).front() == QStringLiteral("Must-haves of Governance: 7 of 8 met, 8 before:"));
    CHECK(movedSentences(fell)
              .join(QLatin1Char('\n'))
              .contains(QStringLiteral("Governance: no clear change as a whole, but in parts:")));
    CHECK(mustHaveMoveLines(compareRounds(northvaleRound(), northvaleRound())).isEmpty());
}

TEST_CASE("the comparison's text tells the bands, what moved and who was left out")
{
    const std::string text = comparisonText(compareRounds(earlier(2, 1), northvaleRound())).toStdString();
    CHECK_THAT(text, Catch::StartsWith("Readiness rose by 24, from 38 to 62.\n"));
    CHECK_THAT(text, Catch::Contains("No clear change in trust in Westmoor Police."));
    CHECK_THAT(text, Catch::Contains("What changed Governance most:\n– "));
    CHECK_THAT(text, Catch::Contains("’: Defined → Working, +0.8"));
    CHECK_THAT(text, Catch::Contains("Rated only in Autumn 2025, and so not compared: Old Mill School."));
    CHECK_THAT(text, Catch::Contains("Rated only in Autumn 2026, and so not compared: Eastfield Homes."));
    CHECK_THAT(text, Catch::Contains("A change of less than 8 points is called no clear change"));
}

TEST_CASE("what has too little in common says so, and names the answers that differ")
{
    RoundComparison comparison = compareRounds(earlier(2, 1), northvaleRound());
    for (ResponseChange* change : {&comparison.consensus.front(), &comparison.partners.front()}) {
        change->common.weight = Fraction::of(1, 2);
        change->change = {};
        change->sections.clear();
    }
    comparison.readiness = {};
    const std::string text = comparisonText(comparison).toStdString();
    CHECK_THAT(text, Catch::StartsWith("Readiness cannot be compared: too little was asked in both rounds.\n"));
    CHECK_THAT(text, Catch::Contains("\nGovernance cannot be compared: too little was asked in both rounds.\n"));
    CHECK_THAT(text,
               Catch::Contains("\nTrust in Westmoor Police cannot be compared: too little was asked in both rounds."));
    CHECK_THAT(text, Catch::Contains("Answers that differ, Governance:\n– "));
    CHECK_THAT(text, Catch::Contains("’: Defined → Working\n"));
}

TEST_CASE("trust in a partner that only the earlier round has a number for is told as that number")
{
    RoundRecord later = northvaleRound();
    later.partners = {trustIn("Westmoor Police", "3 2 3")};
    const std::string text = comparisonText(compareRounds(earlier(2, 1), later)).toStdString();
    CHECK_THAT(text, Catch::Contains("Trust in Westmoor Police was 63; the later round has no number to compare"));
    CHECK_THAT(text, Catch::Contains("Rated only in Autumn 2025, and so not compared: Old Mill School."));
    RoundRecord before = earlier(2, 1);
    before.partners = later.partners;
    CHECK_THAT(comparisonText(compareRounds(before, northvaleRound())).toStdString(),
               Catch::Contains("Trust in Westmoor Police is 63 now; the earlier round has no number"));
    CHECK_THAT(comparisonText(compareRounds(before, later)).toStdString(),
               Catch::Contains("Trust in Westmoor Police cannot be compared: neither round has enough ratings."));
}

TEST_CASE("a readiness that one round does not have is said to be so")
{
    RoundRecord before = earlier(2, 2);
    before.surveys.clear();
    CHECK_THAT(comparisonText(compareRounds(before, northvaleRound())).toStdString(),
               Catch::StartsWith("Readiness is 62 now; the earlier round has no number to compare it with.\n"));
}

TEST_CASE("what was left out of a comparison is counted by why")
{
    ResponseChange change;
    CHECK(leftOutText(change).isEmpty());
    change.common.items = 30;
    change.common.weight = Fraction::of(7, 10);
    change.common.leftOut.onlyBefore = {{"a"}, {"b"}};
    change.common.leftOut.changedMeaning = {{"c"}};
    const QString told =
        QStringLiteral("Based on 30 of 33 questions (70 % of the weight). Left out: 2 asked only in the earlier round "
                       "and 1 whose answers changed their meaning.");
    CHECK(leftOutText(change) == told);
    change.common.weight = Fraction::of(699, 1000);
    CHECK(leftOutText(change)
          == told + QStringLiteral(" That is too little for numbers: look at the single answers instead."));
    change.common.weight = Fraction::of(999, 1000);
    CHECK(leftOutText(change).contains(QStringLiteral("99 % of the weight")));
    StaffChange staff;
    staff.common = change.common;
    CHECK(leftOutText(staff).isEmpty()); // nothing is shown of it
    staff.common.weight = Fraction::of(699, 1000);
    CHECK(leftOutText(staff).endsWith(
        QStringLiteral("That is too little for numbers: look at the single answers instead.")));
    staff.common = change.common;
    staff.sections.resize(1);
    for (SectionChange& section : staff.sections)
        section.change.before = section.change.after = Fraction(50);
    CHECK(leftOutText(staff) == leftOutText(change));
    staff.onlyAfter = true;
    CHECK(leftOutText(staff).isEmpty());
}

TEST_CASE("a section of a survey that has no number beside another version says why")
{
    StaffChange change;
    change.questionnaire = QuestionnaireBuilder("staff").section("s").item("s.1").item("s.2").shared();
    change.common.items = 1;
    change.common.weight = Fraction::of(1, 2);
    change.sections.push_back({{"s"}, {}});
    const QString why = QStringLiteral("where too few people answered its statements");
    CHECK_FALSE(leftOutText(change).contains(why)); // nothing is left out
    change.common.leftOut.onlyBefore = {{"s.2"}};
    CHECK(leftOutText(change).contains(why));
    change.sections.front().change.before = change.sections.front().change.after = Fraction(50);
    CHECK_FALSE(leftOutText(change).contains(why));
}

TEST_CASE("a number that rests on fewer sections than the other says which it is without")
{
    ResponseChange change;
    change.questionnaire = QuestionnaireBuilder().section("a").item("a.1").section("b").item("b.1").shared();
    change.sections = {{{"a"}, {}}, {{"b"}, {}}};
    change.sections[0].change.before = Fraction(50);
    change.sections[0].change.after = Fraction(60);
    change.sections[1].change.before = Fraction(40);
    const QString title = shown(change.questionnaire->sections[1].title);
    CHECK(leftOutText(change) == QStringLiteral("The later number is without ‘%1’: too few ratings.").arg(title));
    change.sections[1].change.after = Fraction(40);
    CHECK(leftOutText(change).isEmpty());
    change.sections[1].change.before.reset();
    CHECK(leftOutText(change) == QStringLiteral("The earlier number is without ‘%1’: too few ratings.").arg(title));
}
