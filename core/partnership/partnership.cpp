// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/partnership.h"

#include "core/partnership/fraction_sum.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace soundings {

namespace {

using Times = std::map<ItemId, int>;

std::vector<HeldBack> mostFirst(const Times& times)
{
    std::vector<HeldBack> held;
    for (const auto& [item, count] : times)
        held.push_back({item, count});
    std::stable_sort(held.begin(), held.end(), [](const HeldBack& a, const HeldBack& b) { return a.times > b.times; });
    return held;
}

PeopleCount staffOf(const Pack& pack)
{
    PeopleCount people = 0;
    for (const PackSurvey& survey : pack.surveys)
        people += survey.release.people.value_or(0);
    return people;
}

std::vector<PartnershipPair> pairsOf(const PackTable& packs)
{
    std::vector<PartnershipPair> pairs;
    for (std::size_t a = 0; a < packs.size(); ++a)
        for (std::size_t b = a + 1; b < packs.size(); ++b)
            if (packs.trust(a, b) != nullptr || packs.trust(b, a) != nullptr)
                pairs.push_back({a, b, packs.trust(a, b), packs.trust(b, a), packs.mayName(a, b)});
    return pairs;
}

Coverage coverageOf(const PackTable& packs, const std::vector<PartnershipPair>& pairs)
{
    Coverage coverage;
    const int all = static_cast<int>(packs.size());
    coverage.ofAgencies = all;
    coverage.ofPairs = all * (all - 1) / 2;
    for (std::size_t i = 0; i < packs.size(); ++i)
        if (const Pack* pack = packs.packOf(i)) {
            ++coverage.agencies;
            coverage.staff += staffOf(*pack);
        }
    for (const PartnershipPair& pair : pairs)
        ++(pair.isFromBothSides() ? coverage.pairsFromBoth : coverage.pairsFromOne);
    return coverage;
}

/// What an agency gives; a single pair that may not be named would be read off it.
std::optional<Fraction> givenOf(const PackTable& packs, std::size_t by, PartnershipAgency& made)
{
    FractionSum sum;
    bool isNamed = true;
    for (std::size_t about = 0; about < packs.size(); ++about)
        if (const Index* trust = packs.trust(by, about)) {
            sum.add(*trust->score);
            isNamed = isNamed && packs.mayName(by, about);
        }
    made.given = sum.count();
    return sum.count() == 1 && !isNamed ? std::nullopt : sum.mean();
}

std::optional<Fraction> receivedOf(const PackTable& packs, std::size_t about, PartnershipAgency& made)
{
    FractionSum sum;
    for (std::size_t by = 0; by < packs.size(); ++by)
        if (const Index* trust = packs.trust(by, about))
            sum.add(*trust->score);
    made.received = sum.count();
    return sum.count() < kRatersBehindReceived ? std::nullopt : sum.mean();
}

PartnershipAgency agencyOf(const PackTable& packs, std::size_t place)
{
    PartnershipAgency made;
    made.agency = packs.agencies()[place];
    const Pack* pack = packs.packOf(place);
    made.isIn = pack != nullptr;
    if (pack != nullptr && pack->readiness && pack->readiness->score)
        made.readiness = pack->readiness;
    made.trustGiven = givenOf(packs, place, made);
    made.trustReceived = receivedOf(packs, place, made);
    if (made.readiness && made.trustGiven)
        made.position = positionOf(*made.readiness->score, *made.trustGiven);
    return made;
}

std::optional<PartnershipReadiness> readinessOf(const std::vector<PartnershipAgency>& agencies)
{
    std::vector<Fraction> scores;
    bool isHeld = false;
    for (const PartnershipAgency& agency : agencies)
        if (agency.readiness) {
            scores.push_back(*agency.readiness->score);
            isHeld = isHeld || !agency.readiness->unmet.empty();
        }
    if (scores.empty() || 3 * scores.size() < 2 * agencies.size())
        return std::nullopt;
    std::sort(scores.begin(), scores.end());
    const std::size_t middle = scores.size() / 2;
    const Fraction median =
        scores.size() % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / Fraction(2);
    PartnershipReadiness made{median, scores.front(), scores.back(), bandOf(median), bandOf(median)};
    if (isHeld)
        made.band = std::min(made.band, kBandWhileUnmet);
    return made;
}

std::optional<PartnershipTrust> trustOf(const std::vector<PartnershipPair>& pairs, const Coverage& coverage)
{
    if (coverage.pairsFromBoth == 0 || 3 * coverage.pairsFromBoth < 2 * coverage.ofPairs)
        return std::nullopt;
    FractionSum sum;
    PartnershipTrust made;
    for (const PartnershipPair& pair : pairs) {
        if (!pair.isFromBothSides())
            continue;
        sum.add(*pair.workingLevel().score);
        made.pairsHeld += pair.aAboutB->unmet.empty() && pair.bAboutA->unmet.empty() ? 0 : 1;
    }
    made.score = *sum.mean();
    made.byNumber = bandOf(made.score);
    made.band = 2 * made.pairsHeld >= coverage.pairsFromBoth ? std::min(made.byNumber, kBandWhileUnmet) : made.byNumber;
    return made;
}

std::vector<HeldBack> readinessHeldBy(const std::vector<PartnershipAgency>& agencies)
{
    Times times;
    for (const PartnershipAgency& agency : agencies)
        if (agency.readiness)
            for (const ItemId& item : agency.readiness->unmet)
                ++times[item];
    return mostFirst(times);
}

/// A must-have that both sides say is not met counts once for the pair.
std::vector<HeldBack> trustHeldBy(const std::vector<PartnershipPair>& pairs)
{
    Times times;
    for (const PartnershipPair& pair : pairs) {
        if (!pair.isFromBothSides())
            continue;
        std::set<ItemId> unmet(pair.aAboutB->unmet.begin(), pair.aAboutB->unmet.end());
        unmet.insert(pair.bAboutA->unmet.begin(), pair.bAboutA->unmet.end());
        for (const ItemId& item : unmet)
            ++times[item];
    }
    return mostFirst(times);
}

} // namespace

const Index& PartnershipPair::workingLevel() const { return *aAboutB->score <= *bAboutA->score ? *aAboutB : *bAboutA; }

bool PartnershipPair::isFarApart() const
{
    return isFromBothSides() && std::abs(aAboutB->score->rounded() - bAboutA->score->rounded()) >= kSidesApart;
}

Partnership partnershipOf(const RoundPacks& round, const PackTable& packs)
{
    Partnership made;
    made.round = round.round;
    made.state = round.state;
    made.sample = round.sample;
    for (std::size_t i = 0; i < packs.size(); ++i)
        made.agencies.push_back(agencyOf(packs, i));
    made.pairs = pairsOf(packs);
    made.coverage = coverageOf(packs, made.pairs);
    made.readiness = readinessOf(made.agencies);
    made.trust = trustOf(made.pairs, made.coverage);
    if (made.readiness && made.trust)
        made.position = positionOf(made.readiness->median, made.trust->score);
    made.readinessHeldBy = readinessHeldBy(made.agencies);
    made.trustHeldBy = trustHeldBy(made.pairs);
    return made;
}

} // namespace soundings
