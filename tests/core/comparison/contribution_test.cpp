// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/contribution.h"

#include "core/comparison/round_comparison.h"
#include "tests/support/random_answers.h"
#include "tests/support/real_questionnaires.h"
#include "tests/support/rounds.h"

#include <catch2/catch.hpp>

#include <map>

using namespace soundings;
using namespace soundings::test;

namespace {

/// A later version: of the items some are gone, some new, some weigh otherwise, and now and then one is turned round.
QuestionnairePtr laterVersion(Chance& chance, const Questionnaire& earlier)
{
    Questionnaire later = earlier;
    later.version = "2.0";
    for (Section& section : later.sections) {
        std::erase_if(section.items, [&](const Item&) { return chance.oneIn(12); });
        for (Item& item : section.items) {
            item.reverse = chance.oneIn(12) ? !item.reverse : item.reverse;
            item.weight = chance.oneIn(6) ? chance.below(4) : item.weight;
        }
        if (chance.oneIn(4)) {
            section.items.emplace_back().id = {section.id.value + ".new"};
            section.weight = chance.below(5);
        }
    }
    std::erase_if(later.sections, [](const Section& section) { return section.items.empty(); });
    return std::make_shared<const Questionnaire>(std::move(later));
}

struct Versions {
    QuestionnairePtr before;
    QuestionnairePtr after;
};

Versions versions(Chance& chance, const std::string& id, Respondent respondent, FeedsIndex feeds)
{
    Questionnaire made = chance.questionnaire();
    made.id = {id};
    made.respondent = respondent;
    made.feeds = feeds;
    Versions both;
    both.before = std::make_shared<const Questionnaire>(std::move(made));
    both.after = chance.oneIn(3) ? both.before : laterVersion(chance, *both.before);
    return both;
}

RoundRecord roundOf(Chance& chance, const std::string& label, const QuestionnairePtr& governance,
                    const QuestionnairePtr& staff, const QuestionnairePtr& partner)
{
    RoundRecord record = emptyRound(label);
    record.consensus.push_back({{"consensus"}, governance, chance.answers(*governance)});
    record.partners.push_back(partnerOf(partner, "Police", ""));
    record.partners.back().answers = chance.answers(*partner);
    std::vector<Person> people;
    for (int i = 12 + chance.below(40); i > 0; --i)
        people.push_back(chance.person(*staff));
    record.surveys.push_back(published(staff, people));
    return record;
}

RoundComparison randomComparison(Chance& chance)
{
    const Versions governance = versions(chance, "governance", Respondent::Consensus, FeedsIndex::Readiness);
    const Versions staff = versions(chance, "staff", Respondent::Individual, FeedsIndex::Readiness);
    const Versions partner = versions(chance, "partner", Respondent::PerPartner, FeedsIndex::Trust);
    const RoundRecord before = roundOf(chance, "1", governance.before, staff.before, partner.before);
    return compareRounds(before, roundOf(chance, "2", governance.after, staff.after, partner.after));
}

/// How often what was seen.
struct Seen {
    std::map<ContributionKind, int> kinds;
    int added = 0; ///< changes that had to add up
    int readiness = 0;
    int little = 0;
};

void checkAdds(const ScoreChange& change, const std::vector<Contribution>& contributions, Seen& seen)
{
    if (!change.displayedChange()) {
        CHECK(contributions.empty());
        return;
    }
    Fraction sum;
    for (const Contribution& part : contributions) {
        sum += part.points;
        ++seen.kinds[part.kind];
        CHECK(part.points != Fraction());
        if (part.kind == ContributionKind::Rounding)
            CHECK((part.points < Fraction(1) && part.points > Fraction(-1)));
    }
    CHECK(sum.text() == Fraction(*change.displayedChange()).text());
    ++seen.added;
}

template <class Change> void checkPart(const Change& part, Seen& seen)
{
    checkAdds(part.change, part.contributions, seen);
    if (!part.common.isLittle())
        return;
    ++seen.little;
    CHECK_FALSE(part.change.before);
    CHECK_FALSE(part.change.after);
    CHECK(part.sections.empty());
}

} // namespace

TEST_CASE("what moved a number adds exactly to the change displayed, whatever was asked in the two rounds")
{
    Seen seen;
    for (std::uint32_t trial = 0; trial < 400; ++trial) {
        INFO("trial " << trial);
        Chance chance(trial);
        const RoundComparison comparison = randomComparison(chance);
        checkPart(comparison.consensus.at(0), seen);
        checkPart(comparison.surveys.at(0), seen);
        checkPart(comparison.partners.at(0), seen);
        const int before = seen.added;
        checkAdds(comparison.readiness, comparison.readinessContributions, seen);
        seen.readiness += seen.added - before;
    }
    CHECK(seen.kinds.size() == 5);
    CHECK(seen.added > 400);
    CHECK(seen.readiness > 50);
    CHECK(seen.little > 50);
}

TEST_CASE("what moved readiness adds exactly with the real questionnaires and many people, too")
{
    const QuestionnairePtr governance = realQuestionnaire("governance");
    const QuestionnairePtr staff = realQuestionnaire("staff-confidence");
    const QuestionnairePtr partner = realQuestionnaire("partner-understanding");
    Chance chance(7);
    const auto large = [&](const std::string& label, int people) {
        RoundRecord record = roundOf(chance, label, governance, staff, partner);
        std::vector<Person> answered;
        for (int i = 0; i < people; ++i)
            answered.push_back(chance.person(*staff));
        record.surveys = {published(staff, answered)};
        return record;
    };
    const RoundRecord before = large("1", 4001);
    const RoundComparison comparison = compareRounds(before, large("2", 3907));
    Seen seen;
    checkPart(comparison.surveys.at(0), seen);
    checkAdds(comparison.readiness, comparison.readinessContributions, seen);
    CHECK(seen.added == 2);
}

TEST_CASE("an item answered better counts by its share, one that is gone by how far it lay from the rest")
{
    const auto item = [](const std::string& id, const Fraction& share, const Fraction& score) {
        SumTerm term;
        term.id = id;
        term.level = SumLevel::Item;
        term.share = share;
        term.score = score;
        return term;
    };
    SumTerm before;
    before.score = Fraction(50);
    before.terms = {item("a", Fraction::of(1, 2), Fraction(25)), item("b", Fraction::of(1, 2), Fraction(75))};
    SumTerm after = before;
    after.score = Fraction(75);
    after.terms[0].score = Fraction(75);
    CHECK(contributions(before, after) == std::vector<Contribution>{{"a", ContributionKind::Answer, Fraction(25)}});
    // Without "a" the number is that of "b": the mean of both numbers is 62.5, and "a" lay 37.5 below it.
    after.terms = {item("b", Fraction(1), Fraction(75))};
    CHECK(contributions(before, after)
          == std::vector<Contribution>{{"a", ContributionKind::Removed, Fraction::of(75, 4)},
                                       {"weights", ContributionKind::Weight, Fraction::of(25, 4)}});
    CHECK(contributions(before, {}).empty());
}

TEST_CASE("weights too odd for exact fractions still leave contributions that add up")
{
    const auto sum = [](const std::vector<std::int64_t>& weights, const Fraction& score) {
        std::int64_t all = 0;
        for (const std::int64_t weight : weights)
            all += weight;
        SumTerm top;
        top.score = Fraction();
        for (std::size_t i = 0; i < weights.size(); ++i) {
            SumTerm& term = top.terms.emplace_back();
            term.id = std::to_string(i);
            term.level = SumLevel::Item;
            term.share = Fraction::of(weights[i], all);
            term.score = score / Fraction(static_cast<std::int64_t>(i + 1));
            *top.score += term.share * *term.score;
        }
        return top;
    };
    const SumTerm before = sum({1'000'000'007, 998'244'353, 1'000'000'009}, Fraction::of(100, 1'000'003));
    const SumTerm after = sum({2'147'483'647, 3, 1'000'000'021}, Fraction::of(99'999'937, 999'983));
    const auto parts = contributions(before, after);
    Fraction all;
    for (const Contribution& part : parts)
        all += part.points;
    CHECK(all == Fraction(after.score->rounded() - before.score->rounded()));
    REQUIRE(parts.size() >= 3);
    CHECK(parts.front().kind == ContributionKind::Answer);
    CHECK(parts.back().points < Fraction(1));
}
