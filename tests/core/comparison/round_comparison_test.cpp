// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/round_comparison.h"

#include "core/results/round_result.h"
#include "tests/support/questionnaire_builder.h"
#include "tests/support/rounds.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

QuestionnaireBuilder governance(const std::string& version = "1.0")
{
    QuestionnaireBuilder builder("governance");
    builder.version(version).dontKnow(DontKnowRule::Zero).feeds(FeedsIndex::Readiness);
    builder.section("g").item("g.1").item("g.2").mustHave(2).item("g.3").section("h").item("h.1").item("h.2").item(
        "h.3");
    return builder;
}

QuestionnaireBuilder staff()
{
    QuestionnaireBuilder builder("staff-confidence");
    builder.respondent(Respondent::Individual).feeds(FeedsIndex::Readiness);
    builder.section("s").item("s.1").item("s.2").section("t").item("t.1").item("t.2");
    return builder;
}

RoundRecord roundWith(const std::string& label, const QuestionnairePtr& questionnaire, const std::string& answers)
{
    RoundRecord record = emptyRound(label);
    record.consensus.push_back(consensusOf(questionnaire, answers));
    return record;
}

Fraction movedInAll(const ResponseChange& change)
{
    Fraction sum;
    for (const ItemChange& item : change.items)
        sum += item.moved;
    return sum;
}

} // namespace

TEST_CASE("what moved adds exactly to the change, largest movement first")
{
    const RoundComparison comparison = compareRounds(roundWith("1", governance().shared(), "1 2 2 2 2 2"),
                                                     roundWith("2", governance().shared(), "4 2 1 na 3 2"));
    REQUIRE(comparison.consensus.size() == 1);
    const ResponseChange& change = comparison.consensus[0];
    CHECK(change.common.items == 6);
    CHECK(change.change.before == Fraction::of(275, 6));
    CHECK(movedInAll(change) == *change.change.after - *change.change.before);
    CHECK(change.items.front().id == ItemId{"g.1"});
    CHECK(change.items.front().moved == Fraction::of(75, 6));
    // h.3 was answered alike, but carries more since h.1 does not apply any more.
    REQUIRE(change.items.back().moved != Fraction(0));
    for (std::size_t i = 1; i < change.items.size(); ++i) {
        const auto size = [](const Fraction& moved) { return moved < Fraction() ? Fraction() - moved : moved; };
        CHECK(size(change.items[i - 1].moved) >= size(change.items[i].moved));
    }
    CHECK(change.sections[0].id == SectionId{"g"});
    CHECK(change.sections[0].change.displayedChange() == 58 - 42);
    CHECK(change.sections[0].change.direction() == ChangeDirection::Up);
}

TEST_CASE("under eight displayed points there is no clear change")
{
    ScoreChange change;
    CHECK(change.direction() == ChangeDirection::NotComparable);
    CHECK_FALSE(change.displayedChange());
    change.before = Fraction::of(1249, 20); // shown as 62
    change.after = Fraction::of(139, 2); // shown as 70
    CHECK(change.displayedChange() == 8);
    CHECK(change.direction() == ChangeDirection::Up);
    change.after = Fraction::of(1389, 20); // 69.45, shown as 69
    CHECK(change.direction() == ChangeDirection::NoClearChange);
    change.after = Fraction(54);
    CHECK(change.direction() == ChangeDirection::Down);
}

TEST_CASE("versions are compared on common items, and what was left out is named")
{
    QuestionnaireBuilder earlier("governance");
    earlier.version("1.0").dontKnow(DontKnowRule::Zero).feeds(FeedsIndex::Readiness);
    earlier.section("g").item("g.1").item("g.2").mustHave(2).item("g.3").item("g.4");
    earlier.section("h").item("h.1").item("h.2").item("h.3").item("h.4");
    QuestionnaireBuilder later("governance");
    later.version("2.0").dontKnow(DontKnowRule::Zero).feeds(FeedsIndex::Readiness);
    later.section("g").item("g.1").item("g.2").mustHave(2).item("g.3").reverse().item("g.4");
    later.section("h", 3).item("h.1").item("h.2").item("new").item("h.4");
    const RoundComparison comparison = compareRounds(roundWith("1", earlier.shared(), "2 2 0 2 4 2 0 3"),
                                                     roundWith("2", later.shared(), "3 3 0 3 4 4 0 4"));
    const ResponseChange& change = comparison.consensus[0];
    CHECK(change.common.items == 6);
    CHECK(change.common.leftOut.onlyBefore == std::vector<ItemId>{{"h.3"}});
    CHECK(change.common.leftOut.onlyAfter == std::vector<ItemId>{{"new"}});
    CHECK(change.common.leftOut.changedMeaning == std::vector<ItemId>{{"g.3"}});
    CHECK(change.change.before == Fraction::of(50 + 3 * 75, 4)); // with the later weights
    CHECK(change.change.after == Fraction::of(75 + 3 * 100, 4));
    CHECK(movedInAll(change) == *change.change.after - *change.change.before);
    CHECK(change.questionnaire->version == "2.0");
    // Three of four items of each section in both versions, whatever the sections weigh.
    CHECK(change.common.weight == Fraction::of(3, 4));
    CHECK_FALSE(change.common.isLittle());
}

TEST_CASE("on under 70 % of the weight no numbers are compared, but every answer that differs is named")
{
    QuestionnaireBuilder later("governance");
    later.version("2.0").dontKnow(DontKnowRule::Zero).feeds(FeedsIndex::Readiness);
    later.section("g").item("g.1").item("g.2").mustHave(2).item("g.3").reverse();
    later.section("h", 3).item("h.1").item("h.2").item("new");
    RoundRecord before = roundWith("1", governance().shared(), "2 2 0 4 2 0");
    RoundRecord after = roundWith("2", later.shared(), "3 3 0 4 4 0");
    for (RoundRecord* record : {&before, &after})
        record->surveys.push_back(surveyOf(staff().shared(), {{20, "2 2 2 2"}}));
    const RoundComparison comparison = compareRounds(before, after);
    const ResponseChange& change = comparison.consensus[0];
    CHECK(change.common.weight == Fraction::of(2, 3));
    CHECK(change.common.isLittle());
    CHECK_FALSE(change.change.before);
    CHECK_FALSE(change.change.after);
    CHECK(change.sections.empty());
    CHECK(change.contributions.empty());
    CHECK(change.items.size() == 3);
    CHECK(movedInAll(change) == Fraction());
    // Readiness has no number without it, though the surveys do.
    CHECK(comparison.surveys[0].change.before == Fraction(50));
    CHECK_FALSE(comparison.readiness.before);
    CHECK_FALSE(comparison.readiness.after);
    CHECK(comparison.readinessContributions.empty());
}

TEST_CASE("another scale leaves nothing in common")
{
    const RoundComparison comparison =
        compareRounds(roundWith("1", governance().shared(), "2 2 2 2 2 2"),
                      roundWith("2", governance("2.0").points(7).shared(), "2 2 2 2 2 2"));
    const ResponseChange& change = comparison.consensus[0];
    CHECK(change.common.items == 0);
    CHECK(change.common.leftOut.changedMeaning.size() == 6);
    CHECK(change.common.weight == Fraction());
    CHECK(change.change.direction() == ChangeDirection::NotComparable);
    CHECK(change.items.empty());
}

TEST_CASE("without a score on one side the answers that differ are still listed, without points")
{
    const RoundComparison comparison = compareRounds(roundWith("1", governance().shared(), "2 2 - - - -"),
                                                     roundWith("2", governance().shared(), "3 2 2 2 2 2"));
    const ResponseChange& change = comparison.consensus[0];
    CHECK_FALSE(change.change.before);
    CHECK(change.change.direction() == ChangeDirection::NotComparable);
    CHECK(change.items.size() == 5);
    CHECK(movedInAll(change) == Fraction(0));
}

TEST_CASE("readiness is compared on the same items as its parts, held bands included")
{
    RoundRecord before = roundWith("1", governance().shared(), "2 1 2 2 2 2");
    before.surveys.push_back(surveyOf(staff().shared(), {{20, "2 2 2 2"}}));
    RoundRecord after = roundWith("2", governance().shared(), "3 3 3 3 3 3");
    after.surveys.push_back(surveyOf(staff().shared(), {{20, "3 3 2 2"}}));
    const RoundComparison comparison = compareRounds(before, after);
    CHECK(comparison.readiness.before == roundResult(before).readiness.score);
    CHECK(comparison.readiness.after == roundResult(after).readiness.score);
    CHECK(comparison.readiness.rangeAfter == roundResult(after).readiness.range);
    CHECK(comparison.readiness.bandBefore == Band::Second);
    CHECK(comparison.readiness.bandAfter == Band::Third);
    CHECK(comparison.readiness.direction() == ChangeDirection::Up);
    CHECK(comparison.surveys[0].change.displayedChange() == 13);
    CHECK(comparison.surveys[0].sections[0].change.displayedChange() == 25);
    CHECK(comparison.before.label == "1");
    CHECK(comparison.ours.name == "Northvale Council");
}

TEST_CASE("staff figures are compared only where both rounds may be shown")
{
    RoundRecord before = emptyRound("1");
    before.surveys.push_back(surveyOf(staff().shared(), {{9, "2 2 2 2"}}));
    RoundRecord after = emptyRound("2");
    after.surveys.push_back(surveyOf(staff().shared(), {{20, "3 3 2 2"}}));
    const StaffChange change = compareRounds(before, after).surveys[0];
    CHECK(change.onlyAfter);
    CHECK_FALSE(change.onlyBefore);
    CHECK_FALSE(change.change.before);
    CHECK(change.change.after);
    CHECK(change.change.direction() == ChangeDirection::NotComparable);
    CHECK_FALSE(change.sections[0].change.before);
    after.round.state = RoundState::Open;
    const StaffChange neither = compareRounds(before, after).surveys[0];
    CHECK_FALSE(neither.onlyAfter);
    CHECK(neither.sections.empty());
    before.surveys.clear();
    after.round.state = RoundState::Closed;
    CHECK(compareRounds(before, after).surveys[0].onlyAfter);
}

TEST_CASE("staff are compared on the statements that both releases have")
{
    RoundRecord before = emptyRound("1");
    before.surveys.push_back(surveyOf(staff().item("t.3").shared(), {{13, "2 2 3 2 4"}, {10, "2 3 2 2 1"}}));
    RoundRecord after = emptyRound("2");
    after.surveys.push_back(surveyOf(staff().shared(), {{11, "2 2 2 2"}, {12, "3 2 3 3"}}));
    const StaffChange change = compareRounds(before, after).surveys[0];
    CHECK(change.sections[1].change.before == Fraction::of(13 * 125 + 10 * 100, 46));
    CHECK(change.common.items == 4);
    CHECK(change.common.leftOut.onlyBefore == std::vector<ItemId>{{"t.3"}});
    CHECK(change.common.weight == Fraction::of(5, 6)); // a half, and two thirds of the other half
    CHECK_FALSE(change.common.isLittle());
    CHECK(change.change.before
          == (*change.sections[0].change.before + *change.sections[1].change.before) / Fraction(2));
    CHECK(change.change.rangeBefore == ScoreRange{*change.change.before, *change.change.before});
    CHECK(change.sections[1].change.after == roundResult(after).surveys[0].sections[1].score->score);
}

TEST_CASE("partners are matched by what they are, not by what they are called")
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder("partner")
                                               .respondent(Respondent::PerPartner)
                                               .feeds(FeedsIndex::Trust)
                                               .section("p")
                                               .item("p.1")
                                               .mustHave(2)
                                               .item("p.2")
                                               .shared();
    RoundRecord before = emptyRound("1");
    before.partners = {partnerOf(questionnaire, "Gone", "2 2"), partnerOf(questionnaire, "Police", "1 3")};
    RoundRecord after = emptyRound("2");
    after.partners = {partnerOf(questionnaire, "New", "2 2"), partnerOf(questionnaire, "Police", "3 4")};
    after.partners[1].about.name = "Eastfield Police";
    const RoundComparison comparison = compareRounds(before, after);
    REQUIRE(comparison.partners.size() == 1);
    CHECK(comparison.partners[0].about == AgencyId{"Police"});
    CHECK(comparison.partners[0].aboutName == "Eastfield Police");
    CHECK(comparison.partners[0].change.bandBefore == Band::Second);
    CHECK(comparison.partners[0].change.bandAfter == Band::Fourth);
    CHECK(comparison.partnersOnlyBefore == std::vector<std::string>{"Gone"});
    CHECK(comparison.partnersOnlyAfter == std::vector<std::string>{"New"});
}

TEST_CASE("what one round alone has is there with its number and nothing beside it")
{
    const RoundComparison comparison =
        compareRounds(emptyRound("1"), roundWith("2", governance().shared(), "3 3 3 3 3 3"));
    REQUIRE(comparison.consensus.size() == 1);
    CHECK_FALSE(comparison.consensus[0].change.before);
    CHECK(comparison.consensus[0].change.after == Fraction(75));
    CHECK(comparison.consensus[0].common.items == 0);
}
