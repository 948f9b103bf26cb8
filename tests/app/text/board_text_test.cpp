// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/board_text.h"
#include "app/text/gap_text.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

std::array<BoardSentence, 5> sentencesOf(const RoundPacks& round)
{
    const PackTable packs(round);
    const Partnership partnership = partnershipOf(round, packs);
    const std::vector<LargestGap> gaps = largestGaps(packs);
    const InfluenceTotals influences = influenceTotals(packs);
    return boardSentences({round, packs, partnership, gaps, influences});
}

Action actionOn(const std::string& item, const std::string& about, Date due, const std::string& text)
{
    Action action;
    action.item = {item};
    action.about = packAgency(about).id;
    action.due = due;
    action.text = text;
    return action;
}

/// Housing says it knows what Health needs; Health does not see it.
RoundPacks twoThatDiffer(bool mayNamePairs)
{
    Pack health = packFrom("Health", mayNamePairs);
    Pack housing = packFrom("Housing", mayNamePairs);
    health.readiness = readinessOf(Fraction(70), {{"gov.safe-handling.breach-response"}});
    housing.readiness = readinessOf(Fraction(60));
    PackResponse& ofHousing = addAboutAlike(health, "Housing", 2);
    PackResponse& ofHealth = addAboutAlike(housing, "Health", 2);
    (*ofHealth.answers)[{"partner.clarity.their-need"}].answer = Answer::rated(4);
    (*ofHousing.answers)[{"partner.clarity.our-need"}].answer = Answer::rated(0);
    const ItemId first = realQuestionnaire("partner-understanding")->influences.influences[0].id;
    const ItemId second = realQuestionnaire("partner-understanding")->influences.influences[1].id;
    ofHousing.aboutUs = InfluenceMarks{{first, "hinders"}, {second, "hinders"}};
    ofHealth.aboutPartner = InfluenceMarks{{first, "hinders"}, {second, "helps"}};
    health.actions = {actionOn("partner.clarity.our-need", "Housing", {2026, 12, 1}, "Meet the housing team"),
                      actionOn("", "Housing", {2027, 1, 15}, "Swap rotas"),
                      actionOn("", "Housing", {2026, 11, 1}, "Ring each other")};
    return roundOf({health, housing});
}

} // namespace

TEST_CASE("the five sentences are whole where everything is answered")
{
    const auto sentences = sentencesOf(twoThatDiffer(true));
    for (const BoardSentence& sentence : sentences) {
        INFO(sentence.text.toStdString());
        CHECK(sentence.missing.isEmpty());
        CHECK(!sentence.text.contains(QString::fromUtf16(kBlank)));
    }
    CHECK(sentences[0].text.contains(QStringLiteral("on answers from 2 of 2 agencies")));
    CHECK(sentences[0].text.contains(QStringLiteral("Building")));
    CHECK(
        sentences[1].text.contains(QStringLiteral("at 1 agency, and until that is put right we will not call ourselves "
                                                  "Workable")));
    CHECK(sentences[2].text.startsWith(QStringLiteral("Health and Housing see their relationship most differently")));
    CHECK(sentences[2].text.endsWith(QStringLiteral("talk by 1 December 2026.")));
    CHECK(
        sentences[4].text.startsWith(QStringLiteral("By 15 January 2027 we will have done “Ring each other”, “Meet the "
                                                    "housing team”, “Swap rotas”")));
}

TEST_CASE("each blank says which answer is missing")
{
    Pack alone = packFrom("Health");
    const auto sentences = sentencesOf(roundOf({alone}, {"Housing"}));
    for (const BoardSentence& sentence : sentences) {
        INFO(sentence.text.toStdString());
        CHECK(!sentence.missing.isEmpty());
        CHECK(sentence.text.contains(QString::fromUtf16(kBlank)));
    }
    CHECK(sentences[0].missing.size() == 2);
    CHECK(sentences[0].missing[1].contains(QStringLiteral("0 of 1 pairs are answered from both sides")));
}

TEST_CASE("a pair that did not agree to be named is in no sentence")
{
    const RoundPacks round = twoThatDiffer(false);
    const auto sentences = sentencesOf(round);
    CHECK(!sentences[2].text.contains(QStringLiteral("Health")));
    CHECK(!sentences[2].missing.isEmpty());
    const PackTable packs(round);
    const QString words = largestGapSentence(largestGaps(packs).front(), packs);
    CHECK(!words.contains(QStringLiteral("Health")));
    CHECK(!words.contains(QStringLiteral("Housing")));
    CHECK(words.startsWith(QStringLiteral("Two agencies, not named here")));
}

TEST_CASE("what a gap says follows what its statement compares")
{
    struct Row {
        const char* item;
        int a;
        int b;
        const char* starts;
    };
    const std::vector<Row> rows{
        {"partner.clarity.their-need", 4, 0, "A believes this of itself, and B does not see it yet: “We know exactly"},
        {"partner.clarity.their-need", 0, 4, "B credits A with more than A claims: “We know exactly"},
        {"partner.clarity.our-need", 4, 0, "A credits B with more than B claims: “We know exactly"},
        {"partner.clarity.our-need", 0, 4, "B believes this of itself, and A does not see it yet: “We know exactly"},
        {"partner.relationship.recovery", 4, 0, "This is working better for A than for B"},
        {"partner.relationship.recovery", 0, 4, "This is working better for B than for A"},
        {"partner.integrity.onward", 4, 0, "A rates B higher on this than B rates A"}};
    const QuestionnairePtr questionnaire = realQuestionnaire("partner-understanding");
    for (const Row& row : rows) {
        const Item* item = questionnaire->findItem({row.item});
        ItemGap gap;
        gap.item = item->id;
        gap.mirror = item->mirror;
        gap.compare = item->compare;
        gap.gap = Fraction(25 * (row.a - row.b));
        CAPTURE(row.item, row.a);
        CHECK(gapSentence(*questionnaire, gap, {QStringLiteral("A"), QStringLiteral("B")})
                  .startsWith(QString::fromUtf8(row.starts)));
    }
}
