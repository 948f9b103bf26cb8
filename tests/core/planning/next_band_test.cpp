// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/next_band.h"

#include "tests/support/northvale.h"
#include "tests/support/random_answers.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

PartnerResult partnerResultOf(const Questionnaire& questionnaire, const Answers& answers)
{
    PartnerResult partner;
    partner.questionnaire = std::make_shared<const Questionnaire>(questionnaire);
    partner.answers = answers;
    partner.score = scoreResponse(questionnaire, answers);
    partner.trust = trustIndex(partner.score);
    return partner;
}

/// Two or three sections of two or three items with three points each.
Questionnaire smallQuestionnaire(Chance& chance)
{
    QuestionnaireBuilder builder;
    builder.points(3).feeds(FeedsIndex::Trust).dontKnow(chance.oneIn(2) ? DontKnowRule::Zero : DontKnowRule::LeftOut);
    const int sections = 2 + chance.below(2);
    for (int s = 0; s < sections; ++s) {
        builder.section("s" + std::to_string(s), 1 + chance.below(3));
        for (int i = 0; i < 2 + chance.below(2); ++i) {
            builder.item("s" + std::to_string(s) + "." + std::to_string(i), 1 + chance.below(2));
            if (chance.oneIn(4))
                builder.reverse();
            if (chance.oneIn(4))
                builder.mustHave(1);
        }
    }
    return builder.build();
}

/// Steps up from each answer, in points of the scale towards the better end; -1 where it has no number.
int stepsUp(const Questionnaire& questionnaire, const Item& item, const Answer& answer)
{
    const auto score = itemScore(questionnaire, item, answer);
    return score ? static_cast<int>(((Fraction(100) - *score) / Fraction(50)).numerator()) : -1;
}

Answer raised(const Item& item, const Answer& answer, int steps)
{
    if (steps == 0)
        return answer;
    const int from = answer.state == AnswerState::DontKnow ? (item.reverse ? 2 : 0) : answer.point;
    return Answer::rated(item.reverse ? from - steps : from + steps);
}

/// Whether a set of answers is in the band or above it.
bool reaches(const Questionnaire& questionnaire, const Answers& answers, Band band)
{
    const Index index = trustIndex(scoreResponse(questionnaire, answers));
    return index.band && *index.band >= band;
}

using Steps = std::vector<int>;
struct Tried {
    int size = 0;
    Fraction score;
    bool operator==(const Tried&) const = default;
};

/// Rescores every way to raise answers, and keeps those from which nothing can be taken away.
std::vector<Tried> everyMinimalWay(const Questionnaire& questionnaire, const Answers& answers, Band to)
{
    const auto items = questionnaire.items();
    std::vector<Steps> ways{{}};
    for (const Item* item : items) {
        std::vector<Steps> longer;
        for (const Steps& way : ways)
            for (int steps = 0; steps <= std::max(0, stepsUp(questionnaire, *item, answerTo(answers, item->id)));
                 ++steps) {
                longer.push_back(way);
                longer.back().push_back(steps);
            }
        ways = std::move(longer);
    }
    const auto after = [&](const Steps& way) {
        Answers changed = answers;
        for (std::size_t i = 0; i < items.size(); ++i)
            changed[items[i]->id].answer = raised(*items[i], answerTo(answers, items[i]->id), way[i]);
        return changed;
    };
    std::vector<Tried> found;
    for (const Steps& way : ways) {
        const Answers changed = after(way);
        bool isMinimal = reaches(questionnaire, changed, to);
        for (std::size_t i = 0; i < way.size() && isMinimal; ++i) {
            Steps fewer = way;
            isMinimal = fewer[i]-- == 0 || !reaches(questionnaire, after(fewer), to);
        }
        if (isMinimal) {
            int size = 0;
            for (const int steps : way)
                size += steps;
            found.push_back({size, *scoreResponse(questionnaire, changed).score});
        }
    }
    return found;
}

} // namespace

TEST_CASE("What it takes to reach the next band is what rescoring every way finds", "[planning]")
{
    Chance chance(11);
    int compared = 0;
    for (int trial = 0; trial < 250; ++trial) {
        const Questionnaire questionnaire = smallQuestionnaire(chance);
        const Answers answers = chance.answers(questionnaire);
        const NextBand next = nextTrustBand(partnerResultOf(questionnaire, answers), {});
        if (!next.to || next.why == WhyNoNextBand::NotConfirmed)
            continue;
        std::vector<Tried> ways = everyMinimalWay(questionnaire, answers, *next.to);
        // The smallest sizes, within one the largest number first: as many as are offered.
        std::sort(ways.begin(), ways.end(), [](const Tried& a, const Tried& b) {
            return a.size != b.size ? a.size < b.size : a.score > b.score;
        });
        std::vector<Tried> offered;
        for (const ImprovementSet& set : next.sets) {
            Tried tried{0, set.score};
            Answers changed = answers;
            for (const Improvement& improvement : set.improvements) {
                tried.size += std::abs(improvement.to - improvement.from);
                changed[improvement.item].answer = Answer::rated(improvement.to);
            }
            CHECK(reaches(questionnaire, changed, *next.to));
            CHECK(scoreResponse(questionnaire, changed).score == set.score);
            offered.push_back(tried);
        }
        ways.resize(std::min(ways.size(), kMostImprovementSets));
        CHECK(offered == ways);
        CHECK(next.sets.empty() == (next.why == WhyNoNextBand::OutOfReach));
        ++compared;
    }
    CHECK(compared > 60);
}

TEST_CASE("Readiness is improved over governance, its must-haves first", "[planning]")
{
    const RoundResult result = roundResult(northvaleRound()); // breach response is not met and holds the band
    const ItemId breach{"gov.safe-handling.breach-response"};
    const NextBand next = nextReadinessBand(result, {});
    REQUIRE(next.band == Band::Second);
    REQUIRE(next.to == Band::Third);
    REQUIRE(next.sets.size() == 1);
    REQUIRE(next.sets.front().improvements.size() == 1);
    CHECK(next.sets.front().improvements.front().item == breach);
    CHECK(next.sets.front().improvements.front().to == 2);

    CHECK(nextReadinessBand(result, {breach}).why == WhyNoNextBand::OutOfReach);
}

TEST_CASE("Why there is no next band is said", "[planning]")
{
    RoundRecord record = northvaleRound();
    record.surveys.clear();
    CHECK(nextReadinessBand(roundResult(record), {}).why == WhyNoNextBand::NoNumber);

    record = northvaleRound();
    record.surveys = {staffAt(25, 0)};
    CHECK(nextReadinessBand(roundResult(record), {}).why == WhyNoNextBand::HeldByStaff);

    record = northvaleRound();
    record.consensus = {governanceAt(4, "gov.safe-handling.breach-response", "-")};
    CHECK(nextReadinessBand(roundResult(record), {}).why == WhyNoNextBand::BandWaits);

    record.consensus = {governanceAt(4)};
    record.surveys = {staffAt(25, 4)};
    const NextBand best = nextReadinessBand(roundResult(record), {});
    CHECK(best.why == WhyNoNextBand::HighestBand);
    CHECK_FALSE(best.to);
}

TEST_CASE("A number is steady as far as one weight by itself moves it", "[planning]")
{
    // Sections of 100 and 0 with the weights 1 and 1: at 5:4 it is 55.6, at 4:3 57.1, and the other way round.
    QuestionnaireBuilder builder;
    builder.feeds(FeedsIndex::Trust).section("a").item("a.1").item("a.2").section("b").item("b.1").item("b.2");
    const Questionnaire questionnaire = builder.build();
    Answers answers;
    for (const char* item : {"a.1", "a.2"})
        answers[{item}].answer = Answer::rated(4);
    for (const char* item : {"b.1", "b.2"})
        answers[{item}].answer = Answer::rated(0);
    const NextBand next = nextTrustBand(partnerResultOf(questionnaire, answers), {});
    REQUIRE(next.steady);
    CHECK(*next.steady == Steadiness{43, 57});
}

TEST_CASE("steps are points of the scale, whatever their values", "[planning]")
{
    QuestionnaireBuilder builder;
    builder.points(3).feeds(FeedsIndex::Trust).section("a").item("a.1").item("a.2");
    Questionnaire questionnaire = builder.build();
    for (ScalePoint& point : questionnaire.scale)
        point.value *= 10;
    Answers answers;
    answers[{"a.1"}].answer = Answer::rated(0);
    answers[{"a.2"}].answer = Answer::rated(0);
    const NextBand next = nextTrustBand(partnerResultOf(questionnaire, answers), {});
    REQUIRE_FALSE(next.sets.empty());
    REQUIRE(next.sets.front().improvements.size() == 1);
    CHECK(next.sets.front().improvements.front().to == 10);
    CHECK(next.sets.front().improvements.front().steps == 1);
}
