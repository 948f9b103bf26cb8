// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/round_result.h"

#include "core/results/index_sum.h"
#include "core/scoring/sum.h"
#include "tests/support/questionnaire_builder.h"
#include "tests/support/rounds.h"
#include "tests/support/sums.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace soundings;
using namespace soundings::test;

namespace {

QuestionnairePtr sumGovernance()
{
    return QuestionnaireBuilder("governance")
        .dontKnow(DontKnowRule::Zero)
        .feeds(FeedsIndex::Readiness)
        .section("g")
        .item("g.1")
        .item("g.2")
        .item("g.3", 2)
        .section("h", 3)
        .item("h.1")
        .item("h.2")
        .item("h.3")
        .shared();
}

QuestionnairePtr sumStaff()
{
    QuestionnaireBuilder builder("staff-confidence");
    builder.respondent(Respondent::Individual).feeds(FeedsIndex::Readiness);
    for (const std::string section : {"s", "t", "u"})
        builder.section(section).item(section + ".1").item(section + ".2");
    return builder.shared();
}

RoundResult resultOf(const std::string& answers, const std::vector<std::pair<int, std::string>>& people)
{
    RoundRecord record = emptyRound();
    record.consensus.push_back(consensusOf(sumGovernance(), answers));
    record.surveys.push_back(surveyOf(sumStaff(), people));
    return roundResult(record);
}

} // namespace

TEST_CASE("the sum behind readiness adds exactly at every line")
{
    const RoundResult result = resultOf("dk 3 2 1 1 -", {{13, "3 2 4 3 1 2"}, {9, "1 1 2 dk 3 -"}});
    const SumTerm sum = sumBehindReadiness(result);
    CHECK(sum.id == "readiness");
    CHECK(sum.score == result.readiness.score);
    CHECK(sum.contribution == *result.readiness.score);
    CHECK(firstLineThatDoesNotAdd(sum).empty());
    CHECK(lineOf(sum, "governance").share == Fraction::of(1, 2));
    CHECK(lineOf(sum, "g.1").state == TermState::CountedAsZero);
    CHECK(lineOf(sum, "g.1").share == Fraction::of(1, 2) * Fraction::of(1, 4) * Fraction::of(1, 4));
    CHECK(lineOf(sum, "g.3").contribution == Fraction::of(1, 16) * Fraction(50));
    CHECK(lineOf(sum, "g.3").point == 2);
    CHECK(lineOf(sum, "h.3").state == TermState::NotAnswered);
    CHECK(lineOf(sum, "h.3").share == Fraction(0));
    CHECK(lineOf(sum, "h.2").share == Fraction::of(3, 16));
    CHECK(lineOf(sum, "s").share == Fraction::of(1, 6));
    CHECK(lineOf(sum, "s.1").share == Fraction::of(1, 12));
    CHECK(lineOf(sum, "s.1").score == Fraction::of(13 * 75 + 9 * 25, 22));
    CHECK(lineOf(sum, "s.1").contribution == Fraction::of(1, 12) * *lineOf(sum, "s.1").score);
}

TEST_CASE("the rounded scores of a small survey add exactly, limits included")
{
    const RoundResult result = resultOf("1 3 2 1 1 4", {{7, "3 3 4 4 1 0"}, {6, "1 1 3 4 2 0"}});
    const SumTerm sum = sumBehindReadiness(result);
    CHECK(firstLineThatDoesNotAdd(sum).empty());
    CHECK(lineOf(sum, "s.1").score == Fraction(50)); // 51.9 by fives
    CHECK(lineOf(sum, "t.2").score == Fraction(80));
    CHECK(lineOf(sum, "t.2").limit == Limit::OrMore);
    CHECK(lineOf(sum, "u.2").limit == Limit::OrFewer);
    CHECK(lineOf(sum, "t").score == Fraction(80));
    CHECK(lineOf(sum, "staff-confidence").score == result.staff()->score->score);
    CHECK(sum.contribution == *result.readiness.score);
}

TEST_CASE("withheld staff figures stand in the sum as withheld and without numbers")
{
    const SumTerm none = sumBehindReadiness(resultOf("1 3 2 1 1 4", {{9, "3 2 4 4 1 0"}}));
    CHECK(none.state == TermState::NotScored);
    CHECK(lineOf(none, "staff-confidence").state == TermState::Withheld);
    CHECK(lineOf(none, "staff-confidence").terms.empty());
    CHECK(lineOf(none, "g").score);
    CHECK(lineOf(none, "g").share == Fraction(0));
    CHECK(firstLineThatDoesNotAdd(none).empty());
    const SumTerm one = sumBehindReadiness(resultOf("1 3 2 1 1 4", {{9, "3 2 4 4 1 0"}, {14, "3 2 4 4 - -"}}));
    CHECK(lineOf(one, "u").state == TermState::Withheld);
    CHECK_FALSE(lineOf(one, "u").score);
    CHECK(lineOf(one, "u.1").state == TermState::Withheld);
    CHECK_FALSE(lineOf(one, "u.1").score);
    CHECK(lineOf(one, "t").share == Fraction::of(1, 4));
    CHECK(firstLineThatDoesNotAdd(one).empty());
}

TEST_CASE("one statement alone makes no section, and does not count in the sum")
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder("pulse")
                                               .respondent(Respondent::Individual)
                                               .section("a")
                                               .item("a.1")
                                               .section("b", 2)
                                               .item("b.1")
                                               .item("b.2", 3)
                                               .shared();
    RoundRecord record = emptyRound();
    record.surveys.push_back(surveyOf(questionnaire, {{13, "3 2 4"}, {9, "1 1 2"}}));
    const SumTerm sum = sumBehindSurvey(roundResult(record).surveys[0]);
    CHECK(firstLineThatDoesNotAdd(sum).empty());
    CHECK(lineOf(sum, "a").state == TermState::NotScored);
    CHECK(lineOf(sum, "a.1").state == TermState::NotScored);
    CHECK(lineOf(sum, "a.1").score == Fraction::of(13 * 75 + 9 * 25, 22));
    CHECK(lineOf(sum, "a.1").share == Fraction());
    CHECK(lineOf(sum, "b").share == Fraction(1));
    CHECK(lineOf(sum, "b.2").share == Fraction::of(3, 4));
}

TEST_CASE("a part the round does not have stands in the sum as not answered")
{
    const SumTerm sum = sumBehindReadiness(roundResult(emptyRound()));
    REQUIRE(sum.terms.size() == 2);
    CHECK(sum.terms[0].id == "governance");
    CHECK(sum.terms[0].state == TermState::NotAnswered);
    CHECK(sum.terms[1].id == "staff-confidence");
}

TEST_CASE("the sum behind trust goes by kinds, and displayed tenths add to the displayed total")
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder("partner")
                                               .respondent(Respondent::PerPartner)
                                               .feeds(FeedsIndex::Trust)
                                               .kind("k")
                                               .kind("l")
                                               .kind("m")
                                               .section("p", 1, "k")
                                               .item("p.1")
                                               .item("p.2")
                                               .item("p.3")
                                               .section("q", 1, "l")
                                               .item("q.1")
                                               .item("q.2")
                                               .item("q.3")
                                               .section("r", 1, "m")
                                               .item("r.1")
                                               .item("r.2")
                                               .item("r.3")
                                               .shared();
    RoundRecord record = emptyRound();
    record.partners.push_back(partnerOf(questionnaire, "Police", "1 1 2 1 1 2 na 2 2"));
    const PartnerResult partner = roundResult(record).partners[0];
    const SumTerm sum = sumBehindTrust(partner);
    CHECK(sum.level == SumLevel::Index);
    CHECK(sum.id == "trust");
    CHECK(sum.terms.size() == 3);
    CHECK(sum.terms[0].level == SumLevel::Kind);
    CHECK(firstLineThatDoesNotAdd(sum).empty());
    CHECK(lineOf(sum, "r.1").state == TermState::NotApplicable);
    const std::vector<std::int64_t> tenths = displayedTenths(sum);
    CHECK(std::accumulate(tenths.begin(), tenths.end(), std::int64_t{0})
          == (sum.contribution * Fraction(10)).rounded());
}

TEST_CASE("rated items of a section with too few ratings are shown and not counted")
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder("q")
                                               .section("a")
                                               .item("a.1")
                                               .item("a.2")
                                               .item("a.3")
                                               .section("b", 4)
                                               .item("b.1")
                                               .item("b.2")
                                               .shared();
    const Answers answers = answersInOrder(*questionnaire, "3 - - 2 2");
    const SumTerm sum = sumBehind(*questionnaire, answers, scoreResponse(*questionnaire, answers));
    CHECK(lineOf(sum, "a").state == TermState::NotScored);
    CHECK(lineOf(sum, "a.1").state == TermState::NotScored);
    CHECK(lineOf(sum, "a.1").point == 3);
    CHECK(lineOf(sum, "a.1").share == Fraction(0));
    CHECK(lineOf(sum, "b").share == Fraction(1));
    CHECK(lineOf(sum, "b").level == SumLevel::Section);
}
