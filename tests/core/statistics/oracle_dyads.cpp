// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/social_relations.h"
#include "tests/core/statistics/oracle_runners.h"
#include "tests/core/statistics/round_robin_file.h"

#include <catch2/catch.hpp>

namespace soundings::statistics::oracle {

namespace {

/// The numbers of one block of the expected values, beside ours.
void checkBlock(const Case& test, const char* block, const std::map<std::string, double>& got)
{
    Case part{test.json, {}};
    part.json["expect"] = test.json["expect"][block];
    part.json["published"] = nullptr;
    for (const auto& [key, value] : got)
        part.check(key, value);
}

} // namespace

void socialRelationsOfFile(const Case& test)
{
    const auto model = socialRelations(
        roundRobinOf(readColumns(test.data), "actor.id", "partner.id", test.params()["value"].get<std::string>()));
    REQUIRE(model);
    CHECK(model->members == test.params()["n"].get<std::size_t>());
    test.check("actor", model->actorVariance.estimate);
    test.check("partner", model->partnerVariance.estimate);
    test.check("relationship", model->relationshipVariance.estimate);
    test.check("actor_partner_cov", model->actorPartnerCovariance.estimate);
    test.check("relationship_cov", model->relationshipCovariance.estimate);
    test.check("actor_effects", model->actor);
    test.check("partner_effects", model->partner);
    checkBlock(test, "std",
               {{"actor", model->shareOf(model->actorVariance).value()},
                {"partner", model->shareOf(model->partnerVariance).value()},
                {"relationship", model->shareOf(model->relationshipVariance).value()},
                {"actor_partner_r", model->generalisedReciprocity().value()},
                {"relationship_r", model->dyadicReciprocity().value()}});
    checkBlock(test, "se",
               {{"actor", model->actorVariance.standardError},
                {"partner", model->partnerVariance.standardError},
                {"relationship", model->relationshipVariance.standardError},
                {"actor_partner", model->actorPartnerCovariance.standardError},
                {"relationship_cov", model->relationshipCovariance.standardError}});
}

} // namespace soundings::statistics::oracle
