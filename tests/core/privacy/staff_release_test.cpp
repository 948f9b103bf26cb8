// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/staff_release.h"

#include "core/privacy/staff_gate.h"
#include "tests/support/people.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace soundings;
using namespace soundings::test;

namespace {

/// Three sections of four items; the last item of the first is reverse-keyed, its second a must-have.
QuestionnaireBuilder staffShape()
{
    QuestionnaireBuilder builder("staff");
    builder.respondent(Respondent::Individual).feeds(FeedsIndex::Readiness);
    builder.section("a").item("a.1").item("a.2").mustHave(2).item("a.3").item("a.4").reverse();
    for (const std::string section : {"b", "c"}) {
        builder.section(section);
        for (int i = 1; i <= 4; ++i)
            builder.item(section + "." + std::to_string(i));
    }
    return builder;
}

QuestionnairePtr staff()
{
    static const QuestionnairePtr made = staffShape().shared();
    return made;
}

const std::string kAll3 = "3 3 3 1  3 3 3 3  3 3 3 3";

StaffRelease closed(const std::vector<std::pair<int, std::string>>& groups, int minimum = 10)
{
    return releaseSurvey(surveyOf(staff(), groups, minimum), RoundState::Closed);
}

/// Beside a governance of 60.
Fraction readinessBeside(const StaffRelease& release)
{
    ResponseScore governance;
    governance.score = Fraction(60);
    const StaffPart part = release.part();
    return readinessIndex(&governance, {"governance"}, &part, {"staff"}).score.value();
}

} // namespace

TEST_CASE("an open survey shows nothing but how many took part, and that from ten")
{
    const StaffRelease nine = releaseSurvey(surveyOf(staff(), {{9, kAll3}}), RoundState::Open);
    CHECK(nine.withheld() == Withheld::SurveyOpen);
    CHECK_FALSE(nine.respondents());
    const StaffRelease ten = releaseSurvey(surveyOf(staff(), {{10, kAll3}}), RoundState::Open);
    CHECK(ten.withheld() == Withheld::SurveyOpen);
    CHECK(ten.respondents() == 10);
    CHECK_FALSE(ten.score());
    CHECK_FALSE(ten.range());
    CHECK(ten.sections().empty());
    CHECK(ten.items().empty());
    CHECK_FALSE(ten.part().score);
}

TEST_CASE("nine people show nothing, ten a whole number, twenty the exact one")
{
    const StaffRelease nine = closed({{9, kAll3}});
    CHECK(nine.withheld() == Withheld::TooFew);
    CHECK_FALSE(nine.respondents());
    CHECK_FALSE(nine.score());
    CHECK(nine.sections().empty());
    CHECK(nine.items().empty());

    for (const int people : {10, 19, 20}) {
        INFO(people);
        const StaffRelease release = closed({{people - 1, kAll3}, {1, "4 4 4 0  4 4 4 4  4 4 4 4"}});
        REQUIRE(release.isShown());
        CHECK(release.respondents() == people);
        const Fraction exact = Fraction(75) + Fraction::of(25, people);
        CHECK(release.score()->display() == exact.rounded());
        CHECK(release.score()->isEarlySign() == (people < 20));
        const Fraction shown = people < 20 ? Fraction(exact.rounded()) : exact;
        CHECK(release.score()->exact() == shown);
        CHECK(release.sections()[1].score->exact() == shown);
        CHECK(release.items()[3].score->exact() == shown);
        CHECK(release.score()->people() == people);
        CHECK(release.range() == ScoreRange{shown, shown});
        CHECK(readinessBeside(release)
              == (people < 20 ? Fraction(((exact + Fraction(60)) / Fraction(2)).rounded())
                              : (exact + Fraction(60)) / Fraction(2)));
    }
}

TEST_CASE("the minimum can be raised and not lowered")
{
    CHECK_FALSE(closed({{9, kAll3}}, 5).isShown());
    CHECK(closed({{9, kAll3}}, 5).minimumGroup() == 10);
    CHECK_FALSE(closed({{24, kAll3}}, 25).isShown());
    CHECK_FALSE(closed({{24, kAll3}}, 25).respondents());
    CHECK(closed({{25, kAll3}}, 25).isShown());
    const QuestionnairePtr strict = staffShape().minimumGroup(30).shared();
    CHECK_FALSE(releaseSurvey(surveyOf(strict, {{29, kAll3}}), RoundState::Closed).isShown());
}

TEST_CASE("a person counts in a section with half of what applies, and a don't know is not half")
{
    const std::string others = "  3 3 3 3  3 3 3 3";
    CHECK(closed({{19, kAll3}, {1, "0 0 - -" + others}}).sections()[0].score->people() == 20);
    CHECK(closed({{19, kAll3}, {1, "0 0 - dk" + others}}).sections()[0].score->people() == 20);
    CHECK(closed({{19, kAll3}, {1, "0 - - dk" + others}}).sections()[0].score->people() == 19);
    CHECK(closed({{19, kAll3}, {1, "0 na na dk" + others}}).sections()[0].score->people() == 20);
    CHECK(closed({{19, kAll3}, {1, "na na na na" + others}}).sections()[0].score->people() == 19);
}

TEST_CASE("a section is the mean of people, not of items")
{
    // Twenty people: nineteen answered all four with 75; one answered two of four with 0.
    const StaffRelease release = closed({{19, kAll3}, {1, "0 0 - -  3 3 3 3  3 3 3 3"}});
    CHECK(release.sections()[0].score->exact() == Fraction::of(19 * 75, 20));
    CHECK(release.score()->exact() == (Fraction::of(19 * 75, 20) + Fraction(150)) / Fraction(3));
    // That person is at 0 with the two left out at 0 and at 50 with them at 100. Of one person this is not told: half
    // an answer of twenty is open, in either direction.
    CHECK(release.range()->low == (Fraction::of(19 * 75 - 50, 20) + Fraction(150)) / Fraction(3));
    CHECK(release.range()->high == (Fraction::of(19 * 75 + 50, 20) + Fraction(150)) / Fraction(3));
}

TEST_CASE("the range of ten who owe answers is between all of these at 0 and all at 100")
{
    const StaffRelease release = closed({{19, kAll3}, {10, "0 3 - -  3 3 3 3  3 3 3 3"}});
    CHECK(release.range()->low == (Fraction::of(19 * 75 * 4 + 10 * 75, 4 * 29) + Fraction(150)) / Fraction(3));
    CHECK(release.range()->high == (Fraction::of(19 * 75 * 4 + 10 * 275, 4 * 29) + Fraction(150)) / Fraction(3));
}

TEST_CASE("the range of a few who owe answers holds every value that it could have")
{
    // Two owe a quarter each, one person counts in nothing: s of 28 people, of 29 to whom something applies.
    const std::string others = "  3 3 3 3  3 3 3 3";
    const StaffRelease release = closed({{26, "3 1 3 2" + others}, {2, "4 4 4 -" + others}, {1, "0 - - -" + others}});
    const Fraction section = release.sections()[0].score->exact();
    const Fraction rest = Fraction(150);
    const Fraction open(25 + 25 + 75);
    CHECK(release.range()->low == ((Fraction(28) * section - open) / Fraction(29) + rest) / Fraction(3));
    CHECK(release.range()->high
          == ((Fraction(28) * section + open + Fraction(100)) / Fraction(29) + rest) / Fraction(3));
}

TEST_CASE("a section with fewer than ten scored answers is withheld and the pillar does not rest on it")
{
    const StaffRelease release = closed({{9, kAll3}, {16, "3 3 3 1  3 3 3 3  - - - -"}});
    CHECK(release.sections()[0].score->people() == 25);
    CHECK_FALSE(release.sections()[2].score);
    CHECK(release.score()->exact() == Fraction(75));
    // What the nine said must not be in the range: the hidden section is 0 to 100.
    CHECK(release.range() == ScoreRange{Fraction(50), Fraction::of(250, 3)});
    const StaffRelease otherNine = closed({{9, "3 3 3 1  3 3 3 3  0 0 0 0"}, {16, "3 3 3 1  3 3 3 3  - - - -"}});
    CHECK(otherNine.range() == release.range());
    CHECK(otherNine.score()->exact() == release.score()->exact());
}

TEST_CASE("the pillar needs two thirds of the weight in sections that are shown")
{
    const StaffRelease release = closed({{9, kAll3}, {16, "3 3 3 1  - - - -  - - - -"}});
    CHECK(release.isShown());
    CHECK(release.sections()[0].score);
    CHECK_FALSE(release.score());
    CHECK_FALSE(release.range());
    CHECK_FALSE(release.part().score);
}

TEST_CASE("one section of ten to nineteen people makes the pillar a whole number")
{
    const StaffRelease release = closed({{11, "4 3 3 1  3 3 3 3  3 3 3 3"}, {12, "3 3 3 1  3 3 3 3  - - - -"}});
    CHECK_FALSE(release.sections()[0].score->isEarlySign());
    CHECK(release.sections()[0].score->exact().denominator() != 1);
    CHECK(release.sections()[2].score->isEarlySign());
    CHECK(release.score()->people() == 11);
    CHECK(release.score()->isEarlySign());
    CHECK(release.score()->exact() == Fraction(76));
    CHECK(release.range() == ScoreRange{Fraction(60), Fraction(85)});
}

TEST_CASE("an item that a few people answered is hidden, and a second one with it")
{
    const std::string others = "  3 3 3 3  3 3 3 3";
    const StaffRelease few = closed({{16, "dk 3 3 1" + others}, {4, kAll3}});
    CHECK_FALSE(few.items()[0].score);
    CHECK_FALSE(few.items()[3].score);
    CHECK(few.items()[1].score);
    CHECK(few.items()[2].score);
    CHECK(few.items()[4].score);
    const StaffRelease nobody = closed({{20, "dk 3 3 1" + others}});
    CHECK_FALSE(nobody.items()[0].score);
    CHECK(nobody.items()[3].score);
}

TEST_CASE("a staff must-have is read from the group, and only where the group may be shown")
{
    const std::string others = "  3 3 3 3  3 3 3 3";
    const StaffRelease low = closed({{10, "3 1 3 1" + others}, {10, "3 2 3 1" + others}});
    CHECK(low.items()[1].mustHaveMet == false);
    CHECK(low.part().unmet == std::vector<ItemId>{{"a.2"}});
    const StaffRelease enough = closed({{10, "3 1 3 1" + others}, {10, "3 3 3 1" + others}});
    CHECK(enough.items()[1].mustHaveMet == true);
    CHECK(enough.part().unmet.empty());
    const StaffRelease hidden = closed({{9, "3 0 3 1" + others}, {11, "3 - 3 1" + others}});
    CHECK_FALSE(hidden.items()[1].mustHaveMet);
    CHECK(hidden.part().unmet.empty());
}

TEST_CASE("the order of people never matters")
{
    const std::vector<std::pair<int, std::string>> groups{
        {7, kAll3}, {5, "0 0 - -  1 dk 3 na  4 4 4 4"}, {9, "4 3 2 1  - - - -  2 dk dk 2"}};
    const StaffRelease one = closed(groups);
    const StaffRelease other = closed({groups[2], groups[0], groups[1]});
    CHECK(one.score()->exact() == other.score()->exact());
    CHECK(one.range() == other.range());
    for (std::size_t i = 0; i < one.items().size(); ++i)
        CHECK(one.items()[i].score.has_value() == other.items()[i].score.has_value());
}

TEST_CASE("consistency is said from thirty people, to hundredths under a hundred, and not of items all agree on")
{
    const auto consistencyOf = [](int people) {
        const std::string others = "  3 3 3 3  3 3 3 3";
        return closed({{people / 3, "4 3 4 0" + others},
                       {people / 3, "2 3 2 1" + others},
                       {people - 2 * (people / 3), "1 0 1 4" + others}})
            .sections();
    };
    const auto few = consistencyOf(29);
    CHECK_FALSE(few[0].consistency);
    CHECK(few[0].whyNoConsistency == statistics::Undefined::TooFewPeople);
    CHECK(few[1].whyNoConsistency == statistics::Undefined::TooFewPeople);
    const auto thirty = consistencyOf(30);
    REQUIRE(thirty[0].consistency);
    CHECK(thirty[0].consistency->alpha == std::round(thirty[0].consistency->alpha * 100) / 100);
    const auto hundred = consistencyOf(101);
    REQUIRE(hundred[0].consistency);
    CHECK(hundred[0].consistency->alpha != std::round(hundred[0].consistency->alpha * 100) / 100);
    CHECK_FALSE(thirty[1].consistency); // everybody said 3: no more is told than that nearly everybody did
    CHECK_FALSE(thirty[1].whyNoConsistency);
    CHECK(hundred[1].whyNoConsistency == statistics::Undefined::NoVariation);
}

TEST_CASE("the range is the honest one where it is told too roughly to say what one of a few answered")
{
    // Three sections of equal weight: from 34 people on half a point of the whole is half the ruler of one of them.
    const auto lowOf = [](int others) {
        const StaffRelease release = closed({{others, "3 1 2 3  3 2 1 3  1 2 3 3"}, {1, "0 0 - -  3 2 1 3  1 2 3 3"}});
        return std::pair(release.range()->low, release.score()->exact());
    };
    const auto [honest, score] = lowOf(33);
    CHECK(honest == score); // that person is at 0 with the two left out at 0, too
    const auto [wider, of] = lowOf(32);
    CHECK(wider < of);
}

TEST_CASE("that nearly nobody could tell is said though no score is shown")
{
    const std::string others = "  3 3 2 3  3 1 3 3";
    const StaffRelease release = closed({{19, "dk 2 1 3" + others}, {1, "2 3 2 1" + others}, {5, "- 2 2 1" + others}});
    CHECK_FALSE(release.items()[0].score);
    CHECK_FALSE(release.items()[0].dontKnow); // 19 of 25
    const StaffRelease most = closed({{24, "dk 2 1 3" + others}, {1, "2 3 2 1" + others}});
    CHECK_FALSE(most.items()[0].score);
    CHECK(most.items()[0].dontKnow == ReleasedShare{90, Limit::OrMore});
    const StaffRelease many = closed({{240, "dk 2 1 3" + others}, {1, "2 3 2 1" + others}});
    CHECK(many.items()[0].dontKnow == ReleasedShare{90, Limit::OrMore});
}

TEST_CASE("many headcounts give no more than five intervals where the spread is not told")
{
    const std::string others = "  3 2 1 3  1 2 3 3";
    const SurveyRecord survey =
        surveyOf(staff(), {{20, "4 3 4 0" + others}, {19, "0 1 0 4" + others}, {1, "3 0 1 -" + others}});
    const auto intervals = [&](const DisclosureRules& rules) {
        std::set<std::pair<int, int>> told;
        for (Headcount headcount = 40; headcount < 240; ++headcount) {
            const StaffRelease release = StaffGate(survey, RoundState::Closed, headcount, rules).everybody();
            const auto& interval = release.sections()[0].score->interval();
            told.emplace(interval->lower, interval->upper);
        }
        return told.size();
    };
    CHECK(intervals({}) <= 5);
    DisclosureRules rules;
    rules.quarterHeadcounts = false;
    CHECK(intervals(rules) > 5);
}
