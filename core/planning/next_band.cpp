// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/next_band.h"

#include "core/planning/smallest_sets.h"
#include "core/planning/steadiness.h"
#include "core/results/index_sum.h"
#include "core/scoring/must_have.h"

#include <algorithm>
#include <map>

namespace soundings {

namespace {

/// An item that can be improved: the points of the scale from its answer up, by rising score.
struct ImprovableItem {
    const Item* item = nullptr;
    bool isDontKnow = false;
    std::vector<int> points; ///< the first is where it stands
    std::vector<Fraction> scores; ///< one a point
    Fraction share; ///< of the index
    int required = 0; ///< steps that its must-have needs
};

/// One response that an index rests on, and the sum behind the index.
struct ImprovableResponse {
    const Questionnaire& questionnaire;
    const Answers& answers;
    const Index& index;
    SumTerm sum;
};

/// Empty where the answer has no number.
std::optional<ImprovableItem> improvable(const Questionnaire& questionnaire, const Item& item, const Answer& answer)
{
    const std::optional<Fraction> now = itemScore(questionnaire, item, answer);
    if (!now)
        return std::nullopt;
    ImprovableItem result;
    result.item = &item;
    result.isDontKnow = answer.state == AnswerState::DontKnow;
    for (const ScalePoint& point : questionnaire.scale)
        if (const Fraction score = questionnaire.scoreOf(item, point.value); score >= *now)
            result.points.push_back(point.value);
    std::stable_sort(result.points.begin(), result.points.end(),
                     [&](int a, int b) { return questionnaire.scoreOf(item, a) < questionnaire.scoreOf(item, b); });
    for (const int point : result.points)
        result.scores.push_back(questionnaire.scoreOf(item, point));
    return result;
}

/// Steps up to the first point that is enough.
int stepsToMeet(const Questionnaire& questionnaire, const ImprovableItem& improvable)
{
    int steps = 0;
    while (static_cast<std::size_t>(steps) + 1 < improvable.scores.size()
           && !meetsMustHave(questionnaire, *improvable.item, improvable.scores[static_cast<std::size_t>(steps)]))
        ++steps;
    return steps;
}

std::vector<ImprovableItem> improvableItems(const ImprovableResponse& response, bool withMustHaves)
{
    std::map<std::string, Fraction> shares;
    for (const SumTerm* term : itemTerms(response.sum))
        shares[term->id] = term->share;
    std::vector<ImprovableItem> items;
    for (const Item* item : response.questionnaire.items()) {
        auto found = improvable(response.questionnaire, *item, answerTo(response.answers, item->id));
        if (!found)
            continue;
        found->share = shares[item->id.value];
        if (withMustHaves && item->mustHave)
            found->required = stepsToMeet(response.questionnaire, *found);
        items.push_back(std::move(*found));
    }
    return items;
}

Fraction gainOf(const ImprovableItem& item, int steps)
{
    return item.share * (item.scores[static_cast<std::size_t>(steps)] - item.scores.front());
}

ImprovementSet improvementSet(const std::vector<ImprovableItem>& items, const std::vector<int>& steps,
                              const Fraction& now)
{
    ImprovementSet set;
    set.score = now;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (steps[i] == 0)
            continue;
        const ImprovableItem& item = items[i];
        const Fraction gain = gainOf(item, steps[i]);
        set.improvements.push_back({item.item->id, item.points.front(), item.points[static_cast<std::size_t>(steps[i])],
                                    steps[i], item.isDontKnow, gain});
        set.score += gain;
    }
    std::stable_sort(set.improvements.begin(), set.improvements.end(),
                     [](const Improvement& a, const Improvement& b) { return a.gain > b.gain; });
    return set;
}

/// The least exact score that is displayed in this band, which is not the first: scores are rounded half up.
Fraction leastOf(Band band) { return Fraction(kBandEdges.at(static_cast<std::size_t>(band) - 1)) - Fraction::of(1, 2); }

std::vector<ImprovementSet> setsReaching(std::vector<ImprovableItem> items, const Fraction& now, Band to,
                                         const std::set<ItemId>& cannot)
{
    std::vector<int> required;
    Fraction score = now;
    std::vector<StepGains> gains;
    for (const ImprovableItem& item : items) {
        const bool isFixed = cannot.contains(item.item->id);
        if (isFixed && item.required > 0)
            return {};
        required.push_back(item.required);
        score += gainOf(item, item.required);
        gains.emplace_back();
        for (int step = item.required + 1; !isFixed && static_cast<std::size_t>(step) < item.scores.size(); ++step)
            gains.back().push_back(gainOf(item, step) - gainOf(item, step - 1));
    }
    const Fraction needed = leastOf(to) - score;
    if (needed <= Fraction(0))
        return {improvementSet(items, required, now)};
    std::vector<ImprovementSet> sets;
    for (const ChosenSteps& chosen : smallestSets(gains, needed, kMostImprovementSets)) {
        std::vector<int> steps = required;
        for (std::size_t i = 0; i < steps.size(); ++i)
            steps[i] += chosen.steps[i];
        sets.push_back(improvementSet(items, steps, now));
    }
    return sets;
}

/// Empty above the highest.
std::optional<Band> bandAbove(Band band)
{
    return band == kBands.back() ? std::nullopt : std::optional(kBands.at(static_cast<std::size_t>(band) + 1));
}

/// Why nothing that is answered otherwise would reach `to`.
std::optional<WhyNoNextBand> whyNone(const ImprovableResponse& response, const std::optional<Band>& to)
{
    const Index& index = response.index;
    if (!index.score)
        return WhyNoNextBand::NoNumber;
    if (!index.band)
        return WhyNoNextBand::BandWaits;
    if (!to)
        return WhyNoNextBand::HighestBand;
    const auto isOfStaff = [&](const ItemId& item) { return response.questionnaire.findItem(item) == nullptr; };
    if (*to > kBandWhileUnmet && std::any_of(index.unmet.begin(), index.unmet.end(), isOfStaff))
        return WhyNoNextBand::HeldByStaff;
    if (*to > kBandWhileUnconfirmed && !index.unconfirmed.empty())
        return WhyNoNextBand::NotConfirmed;
    return std::nullopt;
}

NextBand nextBand(const ImprovableResponse& response, const std::set<ItemId>& cannot)
{
    const Index& index = response.index;
    NextBand next{index.kind, index.score, index.band, {}, {}, {}, {}};
    if (index.band)
        next.to = bandAbove(*index.band);
    next.why = whyNone(response, next.to);
    if (next.why)
        return next;
    next.sets = setsReaching(improvableItems(response, *next.to > kBandWhileUnmet), *index.score, *next.to, cannot);
    if (next.sets.empty())
        next.why = WhyNoNextBand::OutOfReach;
    return next;
}

} // namespace

NextBand nextReadinessBand(const RoundResult& result, const std::set<ItemId>& cannot)
{
    const ConsensusResult* governance = result.governance();
    if (governance == nullptr || !result.readiness.score)
        return {IndexKind::Readiness, {}, {}, {}, {}, {}, WhyNoNextBand::NoNumber};
    NextBand next = nextBand(
        {*governance->questionnaire, governance->answers, result.readiness, sumBehindReadiness(result)}, cannot);
    next.steady = steadinessOfReadiness(result);
    return next;
}

NextBand nextTrustBand(const PartnerResult& partner, const std::set<ItemId>& cannot)
{
    NextBand next =
        nextBand({*partner.questionnaire, partner.answers, *partner.trust, sumBehindTrust(partner)}, cannot);
    next.steady = steadinessOfTrust(partner);
    return next;
}

} // namespace soundings
