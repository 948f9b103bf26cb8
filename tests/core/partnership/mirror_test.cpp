// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/mirror.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const ItemGap& gapOf(const Mirror& mirror, const std::string& item)
{
    for (const ItemGap& gap : mirror.items)
        if (gap.item.value == item)
            return gap;
    throw Error(ErrorCode::NoSuchItem, item);
}

void answer(PackResponse& response, const std::string& item, const Answer& given)
{
    (*response.answers)[{item}].answer = given;
}

Mirror mirrorFrom(const std::vector<Pack>& packs)
{
    const RoundPacks round = roundOf(packs);
    return mirrorOf(PackTable(round), 0, 1);
}

} // namespace

TEST_CASE("each answer stands beside the other's answer to its mirror, wherever that lives")
{
    Pack health = packFrom("Health");
    Pack council = packFrom("Council");
    PackResponse& ofCouncil = addAboutAlike(health, "Council", 2);
    PackResponse& ofHealth = addAboutAlike(council, "Health", 2);
    answer(ofCouncil, "partner.purpose.duties", Answer::rated(3));
    answer(ofHealth, "partner.reciprocity.knows-our-duties", Answer::rated(1));
    answer(ofHealth, "partner.clarity.who-does-what", Answer::dontKnow());
    const Mirror mirror = mirrorFrom({health, council});
    CHECK(mirror.a.name == "Council");
    CHECK(mirror.b.name == "Health");
    CHECK(mirror.items.size() == 29);
    // Seen from Council, it says Health knows its duties little, and Health says it knows them well.
    const ItemGap& duties = gapOf(mirror, "partner.reciprocity.knows-our-duties");
    CHECK(duties.mirror.value == "partner.purpose.duties");
    CHECK(duties.compare == CompareKind::Perception);
    CHECK(duties.gap == Fraction(-50));
    CHECK(duties.reading == GapReading::BetterThanWeThink);
    CHECK(gapOf(mirror, "partner.purpose.duties").gap == Fraction(0));
    CHECK(gapOf(mirror, "partner.clarity.who-does-what").reading == GapReading::OpenQuestion);
    CHECK(mirror.items.front().item.value == "partner.reciprocity.knows-our-duties");
}

TEST_CASE("the working level is the lower of the two, and there is none from one side")
{
    Pack health = packFrom("Health");
    Pack council = packFrom("Council");
    addAboutAlike(health, "Council", 3);
    CHECK(mirrorFrom({health, council}).workingLevel() == nullptr);
    CHECK(!mirrorFrom({health, council}).aAboutB);
    CHECK(mirrorFrom({health, council}).items.empty());
    addAboutAlike(council, "Health", 2);
    const Mirror mirror = mirrorFrom({health, council});
    REQUIRE(mirror.workingLevel() != nullptr);
    CHECK(mirror.workingLevel()->score == Fraction(50));
    CHECK(mirror.bAboutA->score == Fraction(75));
}

TEST_CASE("how well one understands the other is shown as both see it")
{
    Pack a = packFrom("A");
    Pack b = packFrom("B");
    PackResponse& ofB = addAboutAlike(a, "B", 2);
    PackResponse& ofA = addAboutAlike(b, "A", 2);
    for (const char* item : {"partner.purpose.duties", "partner.information.rules", "partner.information.risk-appetite",
                             "partner.clarity.their-need"})
        answer(ofB, item, Answer::rated(4));
    answer(ofA, "partner.reciprocity.knows-our-duties", Answer::rated(0));
    answer(ofA, "partner.reciprocity.knows-our-rules", Answer::rated(1));
    answer(ofA, "partner.reciprocity.knows-our-limits", Answer::dontKnow());
    answer(ofA, "partner.clarity.our-need", Answer::rated(1));
    const Mirror mirror = mirrorFrom({a, b});
    CHECK(mirror.aOfB.statements == 4);
    CHECK(mirror.aOfB.asItSees == Fraction(100));
    CHECK(mirror.aOfB.asTheOtherSees == Fraction::of(50, 3));
    CHECK(mirror.bOfA.asItSees == Fraction(50));
    CHECK(mirror.bOfA.asTheOtherSees == Fraction(50));
}

TEST_CASE("what helps and hinders an agency stands beside what its partner thinks of it, both ways")
{
    const InfluenceList& list = realQuestionnaire("partner-understanding")->influences;
    Pack a = packFrom("A");
    Pack b = packFrom("B");
    PackResponse& ofB = addAboutAlike(a, "B", 2);
    PackResponse& ofA = addAboutAlike(b, "A", 2);
    const auto id = [&list](std::size_t place) { return list.influences.at(place).id; };
    // place: itself (b), as a thinks
    const std::vector<std::pair<std::string, std::string>> marks{
        {"hinders", "strongly-hinders"}, {"strongly-hinders", "helps"}, {"hinders", "dont-know"}, {"hinders", ""},
        {"no-effect", "hinders"},        {"helps", "hinders"},          {"dont-know", "hinders"}, {"", "hinders"},
        {"helps", "strongly-helps"},     {"no-effect", "no-effect"},    {"helps", "dont-know"}};
    ofA.aboutUs.emplace();
    ofB.aboutPartner.emplace();
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!marks[i].first.empty())
            (*ofA.aboutUs)[id(i)] = marks[i].first;
        if (!marks[i].second.empty())
            (*ofB.aboutPartner)[id(i)] = marks[i].second;
    }
    const Mirror mirror = mirrorFrom({a, b});
    REQUIRE(mirror.influencesOfB);
    using Places = std::vector<std::size_t>;
    CHECK(mirror.influencesOfB->agreedBrakes == Places{0});
    CHECK(mirror.influencesOfB->unseenBrakes == Places{1, 2, 3});
    CHECK(mirror.influencesOfB->imaginedBrakes == Places{4, 5});
    CHECK(mirror.influencesOfB->sharedHelps == Places{8});
    CHECK(mirror.influencesOfB->readAlike == 3);
    CHECK(mirror.influencesOfB->readByBoth == 6);
    CHECK(!mirror.influencesOfA);
}

TEST_CASE("pairs are named where each side that released something agrees, and our own always")
{
    Pack a = packFrom("A");
    Pack b = packFrom("B");
    Pack c = packFrom("C", false);
    addAboutAlike(a, "B", 2);
    addAboutAlike(b, "A", 2);
    addAboutAlike(a, "C", 2);
    addAboutAlike(c, "A", 2);
    addAboutAlike(c, "B", 2);
    RoundPacks round = roundOf({c, b, a});
    NamedMirrors named = mirrors(PackTable(round));
    REQUIRE(named.pairs.size() == 1);
    CHECK(named.pairs[0].a.name == "A");
    CHECK(named.pairs[0].b.name == "B");
    CHECK(named.unnamed == 2);
    round.ours = packAgency("A").id;
    named = mirrors(PackTable(round));
    CHECK(named.pairs.size() == 2);
    CHECK(named.unnamed == 1);
}

TEST_CASE("agencies are known by id, else by name as people tell names apart, and stand alphabetically")
{
    Pack late = packFrom("zeta Trust");
    Pack early = packFrom("Ärzte");
    Pack again = packFrom("B\u00ad Council");
    again.agency.id = {"another id"};
    addAboutAlike(late, "B COUNCIL", 3).about->id = {};
    RoundPacks round = roundOf({late, early}, {"b council"});
    round.packs.push_back(again);
    const PackTable table(round);
    REQUIRE(table.size() == 3);
    CHECK(table.agencies()[0].name == "b council");
    CHECK(table.packOf(0) == &round.packs.back());
    const auto late_ = table.find(late.agency);
    REQUIRE(late_);
    CHECK(table.trust(*late_, 0) != nullptr);
}

TEST_CASE("trust that left without its score is reckoned from the answers that did")
{
    Pack a = packFrom("A");
    addAboutAlike(a, "B", 3).trust.reset();
    const RoundPacks round = roundOf({a}, {"B"});
    const PackTable table(round);
    REQUIRE(table.trust(0, 1) != nullptr);
    CHECK(table.trust(0, 1)->score == Fraction(75));
}
