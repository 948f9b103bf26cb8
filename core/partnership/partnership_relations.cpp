// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/partnership_relations.h"

namespace soundings {

namespace {

using statistics::RoundRobin;

RoundRobin ratingsOf(const PackTable& packs)
{
    RoundRobin ratings(packs.size());
    for (std::size_t by = 0; by < packs.size(); ++by)
        for (std::size_t of = 0; of < packs.size(); ++of)
            if (const Index* trust = packs.trust(by, of))
                ratings.rate(by, of, trust->score->toDouble());
    return ratings;
}

struct Lines {
    std::size_t given = 0;
    std::size_t received = 0;
};

Lines linesOf(const RoundRobin& ratings, std::size_t member)
{
    Lines lines;
    for (std::size_t other = 0; other < ratings.members(); ++other) {
        lines.given += ratings.rating(member, other) ? 1U : 0U;
        lines.received += ratings.rating(other, member) ? 1U : 0U;
    }
    return lines;
}

void leaveOut(std::size_t member, RoundRobin& ratings, std::vector<std::size_t>& members)
{
    ratings = ratings.without(member);
    members.erase(members.begin() + static_cast<std::ptrdiff_t>(member));
}

/// Who has nothing on one side cannot be in the model; leaving it out may empty another's.
void leaveOutSilent(RoundRobin& ratings, std::vector<std::size_t>& members)
{
    for (std::size_t member = 0; member < ratings.members();) {
        const Lines lines = linesOf(ratings, member);
        if (lines.given > 0 && lines.received > 0) {
            ++member;
            continue;
        }
        leaveOut(member, ratings, members);
        member = 0;
    }
}

std::size_t withMostMissing(const RoundRobin& ratings)
{
    std::size_t found = 0;
    std::size_t fewest = 2 * ratings.members();
    for (std::size_t member = 0; member < ratings.members(); ++member) {
        const Lines lines = linesOf(ratings, member);
        if (lines.given + lines.received > fewest)
            continue;
        fewest = lines.given + lines.received;
        found = member;
    }
    return found;
}

} // namespace

PartnershipRelations partnershipRelations(const PackTable& packs)
{
    PartnershipRelations made;
    RoundRobin ratings = ratingsOf(packs);
    for (std::size_t i = 0; i < packs.size(); ++i)
        made.members.push_back(i);
    leaveOutSilent(ratings, made.members);
    if (ratings.members() < kAgenciesForEffects) {
        made.withheld = WhyNoRelations::TooFewAgencies;
        return made;
    }
    while (ratings.members() >= kAgenciesForEffects && !statistics::isEnough(ratings)) {
        leaveOut(withMostMissing(ratings), ratings, made.members);
        leaveOutSilent(ratings, made.members);
    }
    if (ratings.members() < kAgenciesForEffects)
        made.withheld = WhyNoRelations::TooMuchMissing;
    else
        made.model = statistics::socialRelations(ratings);
    return made;
}

} // namespace soundings
