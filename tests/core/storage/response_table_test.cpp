// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/answer_table.h"
#include "core/storage/influence_table.h"
#include "core/storage/response_table.h"

#include "core/storage/questionnaire_table.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

AnswerRecord record(Answer answer) { return {std::move(answer), {}, {}, false}; }

} // namespace

TEST_CASE("there is one consensus response a round and one a partner")
{
    const Connection file = smallWorkspace();
    const auto ensure = [&](const Questionnaire& q, const AgencyId& about) {
        return transact(file, [&](const Transaction& t) { return ensureResponse(t, kRound, q, about); });
    };
    const ResponseKey ours = ensure(smallConsensus(), {});
    CHECK(ensure(smallConsensus(), {}).id == ours.id);
    const ResponseKey partner = ensure(smallPartner(), kPolice);
    CHECK(partner.about == kPolice);
    CHECK(partner.id != ours.id);
    CHECK(findResponse(file, kRound, {"trust"}, kPolice).value().id == partner.id);
    CHECK_FALSE(findResponse(file, kRound, {"trust"}, {}));
    CHECK(responses(file, kRound).size() == 2);
    CHECK(responseById(file, ours.id).version == "1.0");
    CHECK(refusal([&] { responseById(file, {"none"}); }) == ErrorCode::NoSuchResponse);
}

TEST_CASE("a response is about a partner if and only if its questionnaire is")
{
    const Connection file = smallWorkspace();
    const auto ensure = [&](const RoundId& round, const Questionnaire& q, const AgencyId& about) {
        return refusal([&] { transact(file, [&](const Transaction& t) { ensureResponse(t, round, q, about); }); });
    };
    CHECK(ensure(kRound, smallConsensus(), kPolice) == ErrorCode::AboutUnwanted);
    CHECK(ensure(kRound, smallPartner(), {}) == ErrorCode::AboutMissing);
    CHECK(ensure(kRound, smallPartner(), {"nobody"}) == ErrorCode::NoSuchAgency);
    CHECK(ensure(kRound, smallPartner(), kOurs) == ErrorCode::AboutUnwanted);
    CHECK(ensure({"none"}, smallConsensus(), {}) == ErrorCode::NoSuchRound);
    CHECK(ensure(kRound, smallSurvey(), {}) == ErrorCode::Internal);
    CHECK(responses(file, kRound).empty());
}

TEST_CASE("the version of the questionnaire is fixed when the response is made")
{
    const Connection file = smallWorkspace();
    Questionnaire newer = smallConsensus();
    newer.version = "1.1";
    newer.source = R"({"id": "gov", "version": "1.1"})";
    transact(file, [&](const Transaction& t) {
        ensureResponse(t, kRound, smallConsensus(), {});
        CHECK(ensureResponse(t, kRound, newer, {}).version == "1.0");
    });
}

TEST_CASE("a questionnaire in the file is never replaced by other content under its version")
{
    const Connection file = smallWorkspace();
    Questionnaire other = smallConsensus();
    other.source += " ";
    const auto store = [&](const Questionnaire& q) {
        return refusal([&] { transact(file, [&](const Transaction& t) { storeQuestionnaire(t, q); }); });
    };
    CHECK(store(smallConsensus()) == std::nullopt);
    CHECK(store(smallConsensus()) == std::nullopt);
    CHECK(store(other) == ErrorCode::QuestionnaireDiffers);
    CHECK(storedQuestionnaire(file, {"gov"}, "1.0")->source == smallConsensus().source);
    CHECK(refusal([&] { storedQuestionnaire(file, {"gov"}, "2.0"); }) == ErrorCode::NoSuchQuestionnaire);
}

TEST_CASE("a questionnaire that was rolled back is not in the file")
{
    const Connection file = smallWorkspace();
    CHECK(refusal([&] {
              transact(file, [](const Transaction& t) {
                  storeQuestionnaire(t, smallConsensus());
                  throw Error(ErrorCode::Internal);
              });
          })
          == ErrorCode::Internal);
    CHECK(refusal([&] { storedQuestionnaire(file, {"gov"}, "1.0"); }) == ErrorCode::NoSuchQuestionnaire);
}

TEST_CASE("the four states of an answer and what is written beside it come back as they went in")
{
    const Connection file = smallWorkspace();
    const Answers all{
        {{"gov.a.1"},
         {Answer::rated(0), "note \u0175 'quoted' \"too\"", {"https://example.org/a?b=c", "Minutes, 3 May"}, true}},
        {{"gov.a.2"}, record(Answer::notApplicable("not our duty"))},
        {{"gov.a.3"}, {Answer{}, "only a note so far", {}, false}},
    };
    const ResponseId response = transact(file, [&](const Transaction& t) {
        const ResponseId id = ensureResponse(t, kRound, smallConsensus(), {}).id;
        CHECK(exchangeAnswers(t, id, all).empty());
        return id;
    });
    CHECK(answers(file, response) == all);
    transact(file, [&](const Transaction& t) {
        CHECK(exchangeAnswer(t, response, {"gov.a.3"}, record(Answer::dontKnow())) == all.at({"gov.a.3"}));
        CHECK(exchangeAnswer(t, response, {"gov.a.3"}, {}) == record(Answer::dontKnow()));
        CHECK(exchangeAnswer(t, response, {"gov.a.3"}, {}).isEmpty());
        CHECK(answers(file, response).size() == 2);
        CHECK(exchangeAnswers(t, response, {}).size() == 2);
    });
    CHECK(answers(file, response).empty());
}

TEST_CASE("an answer to an unknown item or response, or with a point off the scale, is refused whole")
{
    const Connection file = smallWorkspace();
    const ResponseId response =
        transact(file, [](const Transaction& t) { return ensureResponse(t, kRound, smallConsensus(), {}).id; });
    const auto answer = [&](const ResponseId& id, const ItemId& item, int point) {
        return refusal([&] {
            transact(file, [&](const Transaction& t) { exchangeAnswer(t, id, item, record(Answer::rated(point))); });
        });
    };
    CHECK(answer(response, {"gov.a.9"}, 1) == ErrorCode::NoSuchItem);
    CHECK(answer({"none"}, {"gov.a.1"}, 1) == ErrorCode::NoSuchResponse);
    CHECK(answer(response, {"gov.a.1"}, 5) == ErrorCode::Internal);
    const auto several = refusal([&] {
        transact(file, [&](const Transaction& t) {
            exchangeAnswers(t, response, {{{"gov.a.1"}, record(Answer::rated(1))}, {{"x"}, record(Answer::rated(1))}});
        });
    });
    CHECK(several == ErrorCode::NoSuchItem);
    CHECK(answers(file, response).empty());
}

TEST_CASE("influences are marked on two sides, and exchanging a mark back is the undo")
{
    const Connection file = smallWorkspace();
    transact(file, [&](const Transaction& t) {
        const ResponseId id = ensureResponse(t, kRound, smallPartner(), kPolice).id;
        CHECK(exchangeInfluence(t, id, InfluenceSide::AboutPartner, {"inf.law"}, "hinders").empty());
        CHECK(exchangeInfluence(t, id, InfluenceSide::AboutUs, {"inf.law"}, "dont-know").empty());
        CHECK(exchangeInfluence(t, id, InfluenceSide::AboutPartner, {"inf.law"}, "helps") == "hinders");
        CHECK(influences(file, id, InfluenceSide::AboutPartner) == InfluenceMarks{{{"inf.law"}, "helps"}});
        CHECK(influences(file, id, InfluenceSide::AboutUs) == InfluenceMarks{{{"inf.law"}, "dont-know"}});
        CHECK(exchangeInfluence(t, id, InfluenceSide::AboutPartner, {"inf.law"}, {}) == "helps");
        CHECK(influences(file, id, InfluenceSide::AboutPartner).empty());
        CHECK(refusal([&] { exchangeInfluence(t, id, InfluenceSide::AboutUs, {"inf.x"}, "helps"); })
              == ErrorCode::NoSuchItem);
        CHECK(refusal([&] { exchangeInfluence(t, id, InfluenceSide::AboutUs, {"inf.law"}, "x"); })
              == ErrorCode::NoSuchItem);
    });
}
