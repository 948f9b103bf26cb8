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

void addItem(SectionScore& section, SectionSum& sum, const Questionnaire& questionnaire, const Item& item,
             const Answer& answer)
{
    if (answer.state == AnswerState::NotApplicable) {
        ++section.counts.notApplicable;
        return;
    }
    ++section.counts.applicable;
    sum.applicableWeight += item.weight;
    const std::optional<Fraction> score = itemScore(questionnaire, item, answer);
    const bool isDontKnow = answer.state == AnswerState::DontKnow;
    section.counts.dontKnow += isDontKnow ? 1 : 0;
    section.counts.answered += (score || isDontKnow) ? 1 : 0;
    if (!score)
        return;
    ++section.counts.rated;
    sum.ratedWeight += item.weight;
    sum.sureWeight += isDontKnow ? 0 : item.weight;
    sum.points += *score * Fraction(item.weight);
}

SectionScore scoreSection(const Questionnaire& questionnaire, const Section& section, const Answers& answers)
{
    SectionScore result;
    result.id = section.id;
    result.weight = section.weight;
    SectionSum sum;
    for (const Item& item : section.items)
        addItem(result, sum, questionnaire, item, answerTo(answers, item.id));
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
    ResponseScore result;
    result.sections.reserve(questionnaire.sections.size());
    for (const Section& section : questionnaire.sections) {
        result.sections.push_back(scoreSection(questionnaire, section, answers));
        result.counts += result.sections.back().counts;
    }
    result.kinds = scoreKinds(questionnaire, result.sections);
    scoreFromKinds(result);
    result.mustHaves = mustHaveStates(questionnaire, answers);
    return result;
}

} // namespace soundings
