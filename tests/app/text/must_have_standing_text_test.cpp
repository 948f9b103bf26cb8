// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/must_have_standing_text.h"

#include "app/text/result_text.h"
#include "tests/support/northvale.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const Item& mustHaveOf(const Questionnaire& questionnaire)
{
    for (const Item* item : questionnaire.items())
        if (item->mustHave)
            return *item;
    throw std::runtime_error("no must-have");
}

} // namespace

TEST_CASE("not knowing a must-have is said to be not met in governance and not confirmed of a partner")
{
    const Questionnaire& governance = *builtInQuestionnaire({"governance"});
    const Questionnaire& partner = *builtInQuestionnaire({"partner-understanding"});
    CHECK(mustHaveStandingText(governance, mustHaveOf(governance), Answer::dontKnow()).toStdString()
          == "Until you know, this must-have counts as not met, and the readiness band is no higher than ‘Building’.");
    CHECK(mustHaveStandingText(partner, mustHaveOf(partner), Answer::dontKnow()).toStdString()
          == "Until you know, this must-have is not confirmed, and the trust band is no higher than ‘Working trust’.");
    CHECK(mustHaveStandingText(governance, mustHaveOf(governance), Answer::rated(1)).toStdString()
          == "With this answer the must-have is not met, and the readiness band is no higher than ‘Building’.");
    CHECK(mustHaveStandingText(governance, mustHaveOf(governance), Answer::rated(2)).isEmpty());
    CHECK(mustHaveStandingText(governance, mustHaveOf(governance), Answer{}).isEmpty());
    for (const Item* item : governance.items())
        if (!item->mustHave)
            CHECK(mustHaveStandingText(governance, *item, Answer::dontKnow()).isEmpty());
}

TEST_CASE("must-haves that nobody knows are counted as the results count them")
{
    RoundRecord record = emptyRound();
    record.consensus.push_back(governanceAt(4, "gov.leadership.named-roles", "dk"));
    record.partners.push_back(
        trustIn("Westmoor Police", "3 2 3  3 2 3 2  1 2 dk 3  3 3 2  2 3 3  3 dk 3 2 dk  4 2 2 3  3 3 2"));
    record.partners.push_back(
        trustIn("Eastholm Health Trust", "3 2 3  3 2 3 2  1 2 dk 3  3 3 2  2 3 3  3 3 3 2 3  4 2 2 3  3 3 2"));
    const RoundResult result = roundResult(record);
    REQUIRE(result.consensus.front().score.mustHaves.unmet.size() == 1);
    const QStringList lines = mustHaveStandingLines(result);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].toStdString() == "Governance: 1 must-have is not met because the answer is “don’t know”.");
    const auto police = std::find_if(result.partners.begin(), result.partners.end(),
                                     [](const PartnerResult& one) { return one.about.name == "Westmoor Police"; });
    REQUIRE(police->trust->unconfirmed.size() == 2);
    CHECK(lines[1].toStdString()
          == "Westmoor Police: 2 must-haves are not confirmed because the answer is “don’t know”.");
}

TEST_CASE("must-haves that are not met are counted whatever the reason")
{
    RoundRecord record = emptyRound();
    record.consensus.push_back(governanceAt(4, "gov.leadership.named-roles", "dk"));
    Answers& answers = record.consensus.front().answers;
    answers[{"gov.safe-handling.breach-response"}].answer = Answer::rated(1);
    const Questionnaire& governance = *record.consensus.front().questionnaire;
    CHECK(mustHavesStandingText(governance, answers).toStdString()
          == "2 must-haves are not met, 1 of them because the answer is “don’t know”.");
    answers[{"gov.leadership.named-roles"}].answer = Answer::rated(0);
    CHECK(mustHavesStandingText(governance, answers).toStdString() == "2 must-haves are not met.");
    answers[{"gov.leadership.named-roles"}].answer = Answer::rated(4);
    answers[{"gov.safe-handling.breach-response"}].answer = Answer::rated(4);
    CHECK(mustHavesStandingText(governance, answers).isEmpty());
}
