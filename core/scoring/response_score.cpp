// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/response_score.h"

#include "core/scoring/must_have.h"
#include "core/scoring/range_mean.h"
#include "core/scoring/weighted_parts.h"

namespace soundings {

namespace {

/// The items of a section added up by weight.
struct SectionSum {
    std::int64_t applicableWeight = 0;
    std::int64_t ratedWeight = 0;
    std::int64_t sureWeight = 0; ///< of items with an answer that is a number in itself
    Fraction points;
};

/// An item as far as scoring knows it: whose answer it is, or how many people's, is the same to it.
struct ScoredItem {
    AnswerState state = AnswerState::NotAnswered;
    std::optional<Fraction> score;
};

void addItem(SectionScore& section, SectionSum& sum, const Item& item, const ScoredItem& scored)
{
    if (scored.state == AnswerState::NotApplicable) {
        ++section.counts.notApplicable;
        return;
    }
    ++section.counts.applicable;
    sum.applicableWeight += item.weight;
    const bool isDontKnow = scored.state == AnswerState::DontKnow;
    section.counts.dontKnow += isDontKnow ? 1 : 0;
    section.counts.answered += (scored.score || isDontKnow) ? 1 : 0;
    if (!scored.score)
        return;
    ++section.counts.rated;
    sum.ratedWeight += item.weight;
    sum.sureWeight += isDontKnow ? 0 : item.weight;
    sum.points += *scored.score * Fraction(item.weight);
}

/// `item` is the section's first.
SectionScore scoreSection(const Section& section, const ScoredItem* item)
{
    SectionScore result;
    result.id = section.id;
    result.weight = section.weight;
    SectionSum sum;
    for (std::size_t i = 0; i < section.items.size(); ++i)
        addItem(result, sum, section.items[i], item[i]);
    if (sum.applicableWeight == 0) {
        result.why = WhyNoScore::NothingApplies;
        return result;
    }
    const Counts& counts = result.counts;
    if (3 * counts.rated >= 2 * counts.applicable && counts.rated >= 2 && sum.ratedWeight > 0)
        result.score = sum.points / Fraction(sum.ratedWeight);
    else
        result.why = WhyNoScore::TooFewRated;
    const Fraction whole(sum.applicableWeight);
    const Fraction unsure(100 * (sum.applicableWeight - sum.sureWeight));
    result.range = ScoreRange{sum.points / whole, (sum.points + unsure) / whole};
    return result;
}

template <class Part> bool isInSum(const Part& part)
{
    return part.why != WhyNoScore::NothingApplies && part.weight > 0;
}

/// `kind` names the sections it takes; the unnamed kind takes those without one, which is all where there are no kinds.
KindScore scoreKind(const Questionnaire& questionnaire, const std::string& kind, int weight,
                    const std::vector<SectionScore>& sections)
{
    KindScore result;
    result.id = kind;
    result.weight = weight;
    std::vector<WeightedPart> parts;
    RangeMean range;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (!kind.empty() && questionnaire.sections[i].kind != kind)
            continue;
        const SectionScore& section = sections[i];
        result.counts += section.counts;
        parts.push_back({section.weight, isInSum(section), section.score});
        range.add(section.weight, section.range);
        if (isInSum(section) && !section.score)
            result.without.push_back(section.id);
    }
    result.score = meanOfScoredParts(parts);
    result.range = range.mean();
    if (!result.score)
        result.why = result.range ? WhyNoScore::TooFewRated : WhyNoScore::NothingApplies;
    return result;
}

std::vector<KindScore> scoreKinds(const Questionnaire& questionnaire, const std::vector<SectionScore>& sections)
{
    if (questionnaire.kinds.empty())
        return {scoreKind(questionnaire, {}, 1, sections)};
    std::vector<KindScore> kinds;
    for (const Kind& kind : questionnaire.kinds)
        kinds.push_back(scoreKind(questionnaire, kind.id, kind.weight, sections));
    return kinds;
}

/// Every kind that applies must have a score: here two thirds are not enough.
void scoreFromKinds(ResponseScore& result)
{
    Fraction sum;
    std::int64_t weight = 0;
    bool isWhole = true;
    RangeMean range;
    for (const KindScore& kind : result.kinds) {
        range.add(kind.weight, kind.range);
        if (!isInSum(kind))
            continue;
        weight += kind.weight;
        isWhole = isWhole && kind.score.has_value();
        sum += kind.score.value_or(Fraction()) * Fraction(kind.weight);
    }
    result.range = range.mean();
    if (weight > 0 && isWhole)
        result.score = sum / Fraction(weight);
    else
        result.why = weight == 0 ? WhyNoScore::NothingApplies : WhyNoScore::TooFewRated;
}

ResponseScore scoreWhole(const Questionnaire& questionnaire, const std::vector<ScoredItem>& items)
{
    ResponseScore result;
    result.sections.reserve(questionnaire.sections.size());
    const ScoredItem* item = items.data();
    for (const Section& section : questionnaire.sections) {
        result.sections.push_back(scoreSection(section, item));
        result.counts += result.sections.back().counts;
        item += section.items.size();
    }
    result.kinds = scoreKinds(questionnaire, result.sections);
    scoreFromKinds(result);
    return result;
}

} // namespace

Counts& Counts::operator+=(const Counts& other)
{
    applicable += other.applicable;
    rated += other.rated;
    answered += other.answered;
    dontKnow += other.dontKnow;
    notApplicable += other.notApplicable;
    return *this;
}

std::optional<Fraction> itemScore(const Questionnaire& questionnaire, const Item& item, const Answer& answer)
{
    if (answer.state == AnswerState::Rated && questionnaire.findPoint(answer.point) != nullptr)
        return questionnaire.scoreOf(item, answer.point);
    if (answer.state == AnswerState::DontKnow && questionnaire.dontKnow == DontKnowRule::Zero)
        return Fraction(0);
    return std::nullopt;
}

ResponseScore scoreResponse(const Questionnaire& questionnaire, const Answers& answers)
{
    std::vector<ScoredItem> items;
    for (const Item* item : questionnaire.items()) {
        const Answer answer = answerTo(answers, item->id);
        items.push_back({answer.state, itemScore(questionnaire, *item, answer)});
    }
    ResponseScore result = scoreWhole(questionnaire, items);
    result.mustHaves = mustHaveStates(questionnaire, answers);
    return result;
}

ResponseScore scoreItems(const Questionnaire& questionnaire, const std::vector<std::optional<Fraction>>& scores)
{
    std::vector<ScoredItem> items;
    for (const std::optional<Fraction>& score : scores)
        items.push_back({score ? AnswerState::Rated : AnswerState::NotAnswered, score});
    return scoreWhole(questionnaire, items);
}

} // namespace soundings
