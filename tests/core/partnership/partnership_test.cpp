// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/influence_totals.h"
#include "core/partnership/largest_gaps.h"
#include "core/partnership/partnership.h"
#include "core/partnership/partnership_relations.h"
#include "core/partnership/partnership_rounds.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace soundings;
using namespace soundings::test;

namespace {

/// Four agencies that agree to be named; each about each with one answer to everything: 3 of A and B, else 1.
std::vector<Pack> fourPacks()
{
    const std::vector<std::string> names{"A", "B", "C", "D"};
    std::vector<Pack> packs;
    for (std::size_t by = 0; by < names.size(); ++by) {
        Pack pack = packFrom(names[by]);
        pack.readiness = readinessOf(Fraction(static_cast<std::int64_t>(30 + 10 * by)));
        for (std::size_t about = 0; about < names.size(); ++about)
            if (about != by)
                addAboutAlike(pack, names[about], about < 2 ? 3 : 1);
        packs.push_back(std::move(pack));
    }
    return packs;
}

/// The same figures the plain way, in floating point and from the packs alone.
struct PlainFigures {
    double median = 0;
    double trust = 0;
    int both = 0;
    std::map<std::string, double> given;
    std::map<std::string, double> received;
};

PlainFigures plainFigures(const RoundPacks& round)
{
    std::map<std::pair<std::string, std::string>, double> says;
    std::vector<double> readiness;
    for (const Pack& pack : round.packs) {
        if (pack.readiness && pack.readiness->score)
            readiness.push_back(pack.readiness->score->toDouble());
        for (const PackResponse& response : pack.responses)
            if (response.trust && response.trust->score)
                says[{pack.agency.name, response.about->name}] = response.trust->score->toDouble();
    }
    PlainFigures plain;
    std::sort(readiness.begin(), readiness.end());
    const std::size_t n = readiness.size();
    plain.median = (readiness[(n - 1) / 2] + readiness[n / 2]) / 2;
    std::map<std::string, std::vector<double>> given;
    std::map<std::string, std::vector<double>> received;
    for (const auto& [pair, score] : says) {
        given[pair.first].push_back(score);
        received[pair.second].push_back(score);
        const auto back = says.find({pair.second, pair.first});
        if (pair.first < pair.second && back != says.end()) {
            plain.trust += std::min(score, back->second);
            ++plain.both;
        }
    }
    plain.trust /= plain.both;
    const auto meanOf = [](const std::vector<double>& numbers) {
        double sum = 0;
        for (const double number : numbers)
            sum += number;
        return sum / static_cast<double>(numbers.size());
    };
    for (const auto& [name, numbers] : given)
        plain.given[name] = meanOf(numbers);
    for (const auto& [name, numbers] : received)
        plain.received[name] = meanOf(numbers);
    return plain;
}

} // namespace

TEST_CASE("the partnership's figures are those that the plain way gives, whatever order the packs come in")
{
    for (std::uint32_t seed = 1; seed <= 3; ++seed) {
        RoundPacks round = drawnRound(7, seed);
        const PlainFigures plain = plainFigures(round);
        std::reverse(round.packs.begin(), round.packs.end());
        const PackTable table(round);
        const Partnership made = partnershipOf(round, table);
        CHECK(made.coverage.pairsFromBoth == plain.both);
        REQUIRE(made.readiness);
        CHECK(made.readiness->median.toDouble() == Approx(plain.median));
        if (made.trust)
            CHECK(made.trust->score.toDouble() == Approx(plain.trust));
        for (const PartnershipAgency& agency : made.agencies) {
            if (agency.trustGiven)
                CHECK(agency.trustGiven->toDouble() == Approx(plain.given.at(agency.agency.name)));
            if (agency.trustReceived)
                CHECK(agency.trustReceived->toDouble() == Approx(plain.received.at(agency.agency.name)));
        }
        CHECK(std::is_sorted(made.agencies.begin(), made.agencies.end(),
                             [](const auto& a, const auto& b) { return a.agency.name < b.agency.name; }));
    }
}

TEST_CASE("a partnership of four in numbers")
{
    const RoundPacks round = roundOf(fourPacks());
    const PackTable table(round);
    const Partnership made = partnershipOf(round, table);
    CHECK(made.readiness->median == Fraction(45));
    CHECK(made.readiness->lowest == Fraction(30));
    CHECK(made.readiness->highest == Fraction(60));
    // AB 75; AC, AD, BC, BD and CD 25 each.
    CHECK(made.trust->score == Fraction::of(200, 6));
    CHECK(made.trust->byNumber == Band::Second);
    CHECK(made.position == Position::StartWithConversation);
    CHECK(made.agencies[0].trustGiven == Fraction::of(125, 3));
    CHECK(made.agencies[0].trustReceived == Fraction(75));
    CHECK(made.agencies[0].position == Position::StartWithConversation);
    CHECK(made.pairs.size() == 6);
    CHECK(made.pairs[1].isFarApart());
    CHECK(!made.pairs[0].isFarApart());
    // Slightly true of agreed purpose, safeguards and owning up, in five of the six pairs.
    CHECK(made.trust->pairsHeld == 5);
    CHECK(made.trustHeldBy.size() == 3);
    CHECK(made.trustHeldBy[0].times == 5);
}

TEST_CASE("trust and readiness need two thirds of the pairs and of the agencies")
{
    std::vector<Pack> packs = fourPacks();
    packs[3].responses.clear();
    packs[3].readiness.reset();
    packs[2].readiness.reset();
    const RoundPacks half = roundOf(packs);
    const PackTable halfTable(half);
    // 3 of 6 pairs from both sides, 2 of 4 agencies.
    const Partnership made = partnershipOf(half, halfTable);
    CHECK(made.coverage.pairsFromBoth == 3);
    CHECK(made.coverage.pairsFromOne == 3);
    CHECK(!made.trust);
    CHECK(!made.readiness);
    CHECK(!made.position);
    packs.pop_back();
    packs[2].responses.erase(packs[2].responses.begin() + 1);
    const RoundPacks twoThirds = roundOf(packs);
    const PackTable table(twoThirds);
    const Partnership enough = partnershipOf(twoThirds, table);
    CHECK(enough.coverage.pairsFromBoth == 2);
    CHECK(enough.coverage.ofPairs == 3);
    CHECK(enough.trust);
    CHECK(enough.readiness);
}

TEST_CASE("an agency that released nothing counts among those there are")
{
    const RoundPacks round = roundOf(fourPacks(), {"E", "F"});
    const PackTable table(round);
    const Partnership made = partnershipOf(round, table);
    CHECK(made.coverage.agencies == 4);
    CHECK(made.coverage.ofAgencies == 6);
    CHECK(made.coverage.ofPairs == 15);
    CHECK(made.readiness);
    CHECK(!made.trust);
    CHECK(!made.agencies[4].isIn);
}

TEST_CASE("trust received is said from three partners on, and a single pair is not read off trust given")
{
    std::vector<Pack> packs = fourPacks();
    packs[3].responses.clear();
    const RoundPacks round = roundOf(packs);
    const PackTable table(round);
    const Partnership made = partnershipOf(round, table);
    CHECK(made.agencies[0].received == 2);
    CHECK(!made.agencies[0].trustReceived);
    CHECK(made.agencies[3].received == 3);
    CHECK(made.agencies[3].trustReceived);

    Pack alone = packFrom("Alone", false);
    addAboutAlike(alone, "A", 4);
    packs.push_back(alone);
    const RoundPacks withIt = roundOf(packs);
    const PackTable itsTable(withIt);
    const Partnership its = partnershipOf(withIt, itsTable);
    CHECK(its.agencies[1].agency.name == "Alone");
    CHECK(its.agencies[1].given == 1);
    CHECK(!its.agencies[1].trustGiven);
}

TEST_CASE("a must-have unmet at any agency holds the partnership's readiness band, never its number")
{
    std::vector<Pack> packs = fourPacks();
    for (Pack& pack : packs)
        pack.readiness = readinessOf(Fraction(80));
    packs[1].readiness = readinessOf(Fraction(80), {{"gov.b"}, {"gov.a"}});
    packs[2].readiness = readinessOf(Fraction(80), {{"gov.b"}});
    const RoundPacks round = roundOf(packs);
    const PackTable table(round);
    const Partnership made = partnershipOf(round, table);
    CHECK(made.readiness->median == Fraction(80));
    CHECK(made.readiness->byNumber == Band::Fourth);
    CHECK(made.readiness->band == Band::Second);
    REQUIRE(made.readinessHeldBy.size() == 2);
    CHECK(made.readinessHeldBy[0].item.value == "gov.b");
    CHECK(made.readinessHeldBy[0].times == 2);
}

TEST_CASE("the largest gaps are one a section and pair, by section first, and not named without both agreeing")
{
    std::vector<Pack> packs = fourPacks();
    packs[2].mayNamePairs = false;
    const RoundPacks round = roundOf(packs);
    const PackTable table(round);
    const std::vector<LargestGap> gaps = largestGaps(table);
    // A and B say 1 of C and D, who say 3 of them: four pairs, eight sections.
    REQUIRE(gaps.size() == 32);
    for (const LargestGap& gap : gaps) {
        CHECK(gap.section.gap == Fraction(-50));
        CHECK(gap.isNamed == (gap.a != 2 && gap.b != 2));
    }
    CHECK(gaps.front().a == 0);
    CHECK(gaps.front().b == 2);
}

TEST_CASE("what is most often not known is counted over all answers, without names")
{
    std::vector<Pack> packs = fourPacks();
    const auto doubt = [&packs](std::size_t pack, std::size_t response, const char* item) {
        (*packs[pack].responses[response].answers)[{item}].answer = Answer::dontKnow();
    };
    doubt(0, 0, "partner.clarity.our-need");
    doubt(1, 0, "partner.clarity.our-need");
    doubt(2, 1, "partner.purpose.aims");
    const RoundPacks round = roundOf(packs);
    const std::vector<DoubtfulItem> found = mostDoubtful(PackTable(round));
    REQUIRE(found.size() == 2);
    CHECK(found[0].item.value == "partner.clarity.our-need");
    CHECK(found[0].times == 2);
    CHECK(found[0].answered == 12);
    CHECK(found[1].times == 1);
}

TEST_CASE("influences are counted over every direction")
{
    std::vector<Pack> packs = fourPacks();
    const ItemId first = realQuestionnaire("partner-understanding")->influences.influences.front().id;
    for (Pack& pack : packs)
        for (PackResponse& response : pack.responses) {
            response.aboutUs = InfluenceMarks{{first, "hinders"}};
            response.aboutPartner = InfluenceMarks{{first, pack.agency.name == "A" ? "helps" : "strongly-hinders"}};
        }
    const RoundPacks round = roundOf(packs);
    const InfluenceTotals totals = influenceTotals(PackTable(round));
    CHECK(totals.directions == 12);
    CHECK(totals.influences.size() == 20);
    CHECK(totals.influences[0].hinders == 21);
    CHECK(totals.influences[0].helps == 3);
    CHECK(totals.influences[0].agreedBrakes == 9);
    CHECK(totals.influences[0].unseenBrakes == 3);
    CHECK(totals.readAlike == 9);
    CHECK(totals.readByBoth == 12);
}

TEST_CASE("the social relations model is shown from six agencies on, and more of it from eight and ten")
{
    struct Row {
        int agencies;
        bool effects;
        bool variances;
        bool covariances;
    };
    for (const Row& row : std::vector<Row>{{5, false, false, false},
                                           {6, true, false, false},
                                           {7, true, false, false},
                                           {8, true, true, false},
                                           {9, true, true, false},
                                           {10, true, true, true}}) {
        CAPTURE(row.agencies);
        RoundPacks round = drawnRound(row.agencies, 4);
        for (Pack& pack : round.packs)
            for (PackResponse& response : pack.responses)
                response.trust->score = Fraction(static_cast<std::int64_t>(20 + response.about->name.back()));
        const PackTable table(round);
        const PartnershipRelations relations = partnershipRelations(table);
        CHECK(relations.model.has_value() == row.effects);
        CHECK(relations.showsVariances() == row.variances);
        CHECK(relations.showsCovariances() == row.covariances);
        CHECK((relations.withheld == WhyNoRelations::TooFewAgencies) == !row.effects);
    }
}

TEST_CASE("who has not answered is left out of the model before anything is withheld")
{
    RoundPacks round = drawnRound(8, 6);
    for (Pack& pack : round.packs)
        for (PackResponse& response : pack.responses)
            response.trust->score = Fraction(50);
    round.packs.erase(round.packs.begin() + 2);
    const PackTable table(round);
    const PartnershipRelations relations = partnershipRelations(table);
    REQUIRE(relations.model);
    CHECK(relations.members == std::vector<std::size_t>{0, 1, 3, 4, 5, 6, 7});
    for (Pack& pack : round.packs)
        pack.responses.resize(2);
    CHECK(partnershipRelations(PackTable(round)).withheld == WhyNoRelations::TooFewAgencies);
}

TEST_CASE("rounds stand side by side by date, and change only where the same was asked")
{
    const auto compared = [](Date date, std::int64_t readiness, const std::string& version) {
        std::vector<Pack> packs = fourPacks();
        for (Pack& pack : packs) {
            pack.readiness = readinessOf(Fraction(readiness));
            for (PackResponse& response : pack.responses)
                response.version = version;
        }
        RoundPacks round = roundOf(packs);
        round.round.date = date;
        return comparedRound(round);
    };
    const std::vector<RoundBeside> rounds = roundsSideBySide(
        {compared({2026, 10, 5}, 60, "1.0"), compared({2025, 10, 5}, 50, "1.0"), compared({2027, 10, 5}, 70, "2.0")});
    REQUIRE(rounds.size() == 3);
    CHECK(rounds[0].round.date.year == 2025);
    CHECK(!rounds[0].readinessChange);
    CHECK(rounds[1].readinessChange == 10);
    CHECK(rounds[1].trustChange == 0);
    CHECK(rounds[1].sameAgencies == 4);
    CHECK(!rounds[2].readinessChange);
    CHECK(comparedRound(roundOf(fourPacks())).versions == std::vector<std::string>{"partner-understanding 1.0"});
}
