// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partnership_json.h"

#include "app/cli/figure_json.h"
#include "app/cli/mirror_json.h"
#include "app/cli/verb_support.h"

#include <nlohmann/json.hpp>

#include <array>

namespace soundings::cli {

namespace {

Json positionJson(const std::optional<Position>& position)
{
    static const std::array ids{"start-with-conversation", "equipped-but-apart", "willing-but-exposed",
                                "ready-together"};
    return position ? Json(ids.at(static_cast<std::size_t>(*position))) : Json(nullptr);
}

Json heldJson(const std::vector<HeldBack>& held, const char* times)
{
    Json list = Json::array();
    for (const HeldBack& one : held)
        list.push_back({{"item", one.item.value}, {times, one.times}});
    return list;
}

Json coverageJson(const Coverage& coverage)
{
    return {{"agencies", Json::array({coverage.agencies, coverage.ofAgencies})},
            {"pairs_both", Json::array({coverage.pairsFromBoth, coverage.ofPairs})},
            {"pairs_one", coverage.pairsFromOne},
            {"staff", coverage.staff}};
}

Json readinessJson(const std::optional<PartnershipReadiness>& readiness)
{
    if (!readiness)
        return nullptr;
    return {{"median", readiness->median.toDouble()},
            {"lowest", readiness->lowest.toDouble()},
            {"highest", readiness->highest.toDouble()},
            {"display", readiness->median.rounded()},
            {"band", bandId(IndexKind::Readiness, readiness->band)},
            {"by_number", bandId(IndexKind::Readiness, readiness->byNumber)}};
}

Json trustJson(const std::optional<PartnershipTrust>& trust)
{
    if (!trust)
        return nullptr;
    return {{"score", trust->score.toDouble()},
            {"display", trust->score.rounded()},
            {"band", bandId(IndexKind::Trust, trust->band)},
            {"by_number", bandId(IndexKind::Trust, trust->byNumber)},
            {"pairs_held", trust->pairsHeld}};
}

Json agencyJson(const PartnershipAgency& agency)
{
    Json undefined = Json::object();
    const auto because = [&undefined](const char* key, bool isThere, const char* why) {
        if (!isThere)
            undefined[key] = why;
    };
    because("readiness", agency.readiness.has_value(), agency.isIn ? "not-released" : "no-pack");
    because("trust_given", agency.trustGiven.has_value(),
            agency.given == 0 ? (agency.isIn ? "not-released" : "no-pack") : "one-pair-not-named");
    because("trust_received", agency.trustReceived.has_value(), "fewer-than-3-partners");
    because("position", agency.position.has_value(), "readiness-or-trust-missing");
    Json readiness = nullptr;
    if (agency.readiness)
        readiness = {{"score", jsonScore(agency.readiness->score)},
                     {"display", jsonDisplay(agency.readiness->score)},
                     {"band", jsonBand(IndexKind::Readiness, agency.readiness->band)},
                     {"by_number", jsonBand(IndexKind::Readiness, agency.readiness->byNumber)},
                     {"held_back_by", jsonIds(agency.readiness->unmet)}};
    return {{"agency", agency.agency.name},
            {"in", agency.isIn},
            {"readiness", std::move(readiness)},
            {"trust_given", jsonScore(agency.trustGiven)},
            {"trust_received", jsonScore(agency.trustReceived)},
            {"position", positionJson(agency.position)},
            {"undefined", std::move(undefined)}};
}

/// Those that may be named; from the others no more than how many there are.
Json pairsJson(const Partnership& partnership, int& unnamed)
{
    Json pairs = Json::array();
    const auto score = [](const Index* index) { return index == nullptr ? Json(nullptr) : jsonScore(index->score); };
    for (const PartnershipPair& pair : partnership.pairs) {
        if (!pair.isNamed) {
            ++unnamed;
            continue;
        }
        pairs.push_back({{"a", partnership.agencies[pair.a].agency.name},
                         {"b", partnership.agencies[pair.b].agency.name},
                         {"a_about_b", score(pair.aAboutB)},
                         {"b_about_a", score(pair.bAboutA)},
                         {"working_level", pair.isFromBothSides() ? score(&pair.workingLevel()) : Json(nullptr)},
                         {"far_apart", pair.isFarApart()}});
    }
    return pairs;
}

Json relationsJson(const WholePartnership& whole)
{
    const PartnershipRelations& relations = whole.relations;
    Json json{{"n", relations.members.size()}};
    Json errors = Json::object();
    Json undefined = Json::object();
    const auto component = [&](const char* key, const statistics::VarianceComponent* part, bool isVariance,
                               const char* why) {
        json[key] = nullptr;
        errors[key] = nullptr;
        if (part == nullptr) {
            undefined[key] = why;
            return;
        }
        json[key] = isVariance && !part->isSound ? Json(0) : numberJson(part->estimate);
        if (part->isSound)
            errors[key] = numberJson(part->standardError);
        else
            undefined[std::string("se.") + key] = "variance-below-0";
    };
    const statistics::SocialRelations* variances = relations.showsVariances() ? &*relations.model : nullptr;
    const statistics::SocialRelations* covariances = relations.showsCovariances() ? &*relations.model : nullptr;
    component("actor_variance", variances ? &variances->actorVariance : nullptr, true, "fewer-than-8-agencies");
    component("partner_variance", variances ? &variances->partnerVariance : nullptr, true, "fewer-than-8-agencies");
    component("relationship_variance", variances ? &variances->relationshipVariance : nullptr, true,
              "fewer-than-8-agencies");
    component("actor_partner_covariance", covariances ? &covariances->actorPartnerCovariance : nullptr, false,
              "fewer-than-10-agencies");
    component("relationship_covariance", covariances ? &covariances->relationshipCovariance : nullptr, false,
              "fewer-than-10-agencies");
    json["se"] = std::move(errors);
    json["agencies"] = Json::array();
    for (std::size_t i = 0; relations.model && i < relations.members.size(); ++i)
        json["agencies"].push_back({{"agency", whole.packs.agencies()[relations.members[i]].name},
                                    {"actor", numberJson(relations.model->actor[i])},
                                    {"partner", numberJson(relations.model->partner[i])}});
    json["missing"] = relations.model ? Json(relations.model->missing) : Json(nullptr);
    json["withheld"] = nullptr;
    if (relations.withheld)
        json["withheld"] =
            *relations.withheld == WhyNoRelations::TooFewAgencies ? "fewer-than-6-agencies" : "too-much-missing";
    json["undefined"] = std::move(undefined);
    return json;
}

Json gapsJson(const WholePartnership& whole)
{
    Json gaps = Json::array();
    for (const LargestGap& gap : whole.gaps) {
        const auto name = [&](std::size_t place) {
            return gap.isNamed ? Json(whole.packs.agencies()[place].name) : Json(nullptr);
        };
        gaps.push_back({{"a", name(gap.a)},
                        {"b", name(gap.b)},
                        {"section", gap.section.id.value},
                        {"section_gap", jsonScore(gap.section.gap)},
                        {"item", gap.item.item.value},
                        {"gap", jsonScore(gap.item.gap)},
                        {"compare", compareId(gap.item.compare)}});
    }
    return gaps;
}

Json influencesJson(const InfluenceTotals& totals)
{
    Json list = Json::array();
    for (const InfluenceTotal& total : totals.influences) {
        const Influence& influence = totals.questionnaire->influences.influences.at(total.influence);
        list.push_back({{"id", influence.id.value},
                        {"theme", influence.theme},
                        {"hinders", total.hinders},
                        {"helps", total.helps},
                        {"agreed_brakes", total.agreedBrakes},
                        {"unseen_brakes", total.unseenBrakes},
                        {"imagined_brakes", total.imaginedBrakes},
                        {"shared_helps", total.sharedHelps}});
    }
    return list;
}

Json roundsJson(const std::vector<RoundBeside>& rounds)
{
    Json list = Json::array();
    const auto change = [](const std::optional<int>& number) { return number ? Json(*number) : Json(nullptr); };
    for (const RoundBeside& round : rounds)
        list.push_back({{"label", round.round.label},
                        {"date", isoText(round.round.date)},
                        {"coverage", coverageJson(round.coverage)},
                        {"readiness", readinessJson(round.readiness)},
                        {"trust", trustJson(round.trust)},
                        {"readiness_change", change(round.readinessChange)},
                        {"trust_change", change(round.trustChange)},
                        {"same_agencies", round.sameAgencies}});
    return list;
}

} // namespace

Json partnershipJson(const WholePartnership& whole)
{
    const Partnership& partnership = whole.partnership;
    Json agencies = Json::array();
    for (const PartnershipAgency& agency : partnership.agencies)
        agencies.push_back(agencyJson(agency));
    Json undefined = Json::object();
    if (!partnership.readiness)
        undefined["readiness"] = "not-enough-answers-yet";
    if (!partnership.trust)
        undefined["trust"] = "not-enough-answers-yet";
    Json doubts = Json::array();
    for (const DoubtfulItem& item : whole.doubts)
        doubts.push_back({{"item", item.item.value}, {"times", item.times}, {"answered", item.answered}});
    int unnamed = 0;
    Json pairs = pairsJson(partnership, unnamed);
    return {{"format", 1},
            {"sample", partnership.sample},
            {"round", packRoundJson(partnership.round, partnership.state)},
            {"coverage", coverageJson(partnership.coverage)},
            {"readiness", readinessJson(partnership.readiness)},
            {"trust", trustJson(partnership.trust)},
            {"position", positionJson(partnership.position)},
            {"readiness_held_back_by", heldJson(partnership.readinessHeldBy, "agencies")},
            {"trust_held_back_by", heldJson(partnership.trustHeldBy, "pairs")},
            {"agencies", std::move(agencies)},
            {"pairs", std::move(pairs)},
            {"pairs_not_named", unnamed},
            {"social_relations", relationsJson(whole)},
            {"largest_gaps", gapsJson(whole)},
            {"to_find_out", std::move(doubts)},
            {"influences", influencesJson(whole.influences)},
            {"read_alike", Json::array({whole.influences.readAlike, whole.influences.readByBoth})},
            {"rounds", roundsJson(whole.rounds)},
            {"undefined", std::move(undefined)}};
}

} // namespace soundings::cli
