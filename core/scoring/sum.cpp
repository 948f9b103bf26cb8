// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/sum.h"

#include <iterator>

namespace soundings {

namespace {

/// `part` of `whole` of the parent's share; nothing where the parent has no sum of this.
Fraction shareOf(const Fraction& parent, int part, std::int64_t whole)
{
    return whole == 0 ? Fraction() : parent * Fraction::of(part, whole);
}

TermState stateOf(WhyNoScore why)
{
    switch (why) {
    case WhyNoScore::NothingApplies:
        return TermState::NotApplicable;
    case WhyNoScore::TooFewRated:
        return TermState::NotScored;
    case WhyNoScore::Scored:
        break;
    }
    return TermState::Counted;
}

TermState stateOf(const Answer& answer, bool hasScore)
{
    switch (answer.state) {
    case AnswerState::NotApplicable:
        return TermState::NotApplicable;
    case AnswerState::DontKnow:
        return hasScore ? TermState::CountedAsZero : TermState::DontKnow;
    case AnswerState::Rated:
        if (hasScore)
            return TermState::Counted;
        break;
    case AnswerState::NotAnswered:
        break;
    }
    return TermState::NotAnswered;
}

/// A line of a part that has a score of its own; its lines below are added by the caller.
template <class Part> SumTerm partTerm(SumLevel level, std::string id, const Part& part, const Fraction& share)
{
    SumTerm term;
    term.level = level;
    term.id = std::move(id);
    term.state = stateOf(part.why);
    term.score = part.score;
    if (part.score) {
        term.share = share;
        term.contribution = share * *part.score;
    }
    return term;
}

SumTerm itemTerm(const Questionnaire& questionnaire, const Item& item, const Answer& answer)
{
    SumTerm term;
    term.level = SumLevel::Item;
    term.id = item.id.value;
    term.weight = item.weight;
    term.score = itemScore(questionnaire, item, answer);
    term.state = stateOf(answer, term.score.has_value());
    if (answer.state == AnswerState::Rated && term.score)
        term.point = answer.point;
    return term;
}

/// `items` are the lines of the section's items.
SumTerm sectionTerm(const SectionScore& score, std::vector<SumTerm> items, const Fraction& share)
{
    SumTerm term = partTerm(SumLevel::Section, score.id.value, score, share);
    term.weight = score.weight;
    term.terms = std::move(items);
    std::int64_t ratedWeight = 0;
    for (const SumTerm& below : term.terms)
        ratedWeight += below.score ? below.weight : 0;
    for (SumTerm& below : term.terms) {
        if (!score.score && below.state == TermState::Counted)
            below.state = TermState::NotScored;
        if (!below.score || !score.score)
            continue;
        below.share = shareOf(term.share, below.weight, ratedWeight);
        below.contribution = below.share * *below.score;
    }
    return term;
}

/// The lines of a questionnaire's items, section by section.
using ItemTerms = std::vector<std::vector<SumTerm>>;

SumTerm kindTerm(const Questionnaire& questionnaire, ItemTerms& items, const ResponseScore& score,
                 const KindScore& kind, const Fraction& share)
{
    SumTerm term = partTerm(SumLevel::Kind, kind.id, kind, share);
    term.weight = kind.weight;
    const auto isOfKind = [&](std::size_t i) { return kind.id.empty() || questionnaire.sections[i].kind == kind.id; };
    std::int64_t scoredWeight = 0;
    for (std::size_t i = 0; i < score.sections.size(); ++i)
        if (isOfKind(i) && score.sections[i].score)
            scoredWeight += score.sections[i].weight;
    for (std::size_t i = 0; i < score.sections.size(); ++i)
        if (isOfKind(i))
            term.terms.push_back(sectionTerm(score.sections[i], std::move(items[i]),
                                             shareOf(term.share, score.sections[i].weight, scoredWeight)));
    return term;
}

} // namespace

SumTerm sumBehind(const Questionnaire& questionnaire, const Answers& answers, const ResponseScore& score)
{
    std::vector<SumTerm> items;
    for (const Item* item : questionnaire.items())
        items.push_back(itemTerm(questionnaire, *item, answerTo(answers, item->id)));
    return sumOver(questionnaire, std::move(items), score);
}

SumTerm sumOver(const Questionnaire& questionnaire, std::vector<SumTerm> items, const ResponseScore& score)
{
    ItemTerms bySection;
    auto next = std::make_move_iterator(items.begin());
    for (const Section& section : questionnaire.sections) {
        bySection.emplace_back(next, next + std::ssize(section.items));
        next += std::ssize(section.items);
    }
    SumTerm term = partTerm(SumLevel::Questionnaire, questionnaire.id.value, score, Fraction(1));
    std::int64_t scoredWeight = 0;
    for (const KindScore& kind : score.kinds)
        if (kind.score)
            scoredWeight += kind.weight;
    for (const KindScore& kind : score.kinds) {
        SumTerm below = kindTerm(questionnaire, bySection, score, kind, shareOf(term.share, kind.weight, scoredWeight));
        if (kind.id.empty())
            term.terms = std::move(below.terms);
        else
            term.terms.push_back(std::move(below));
    }
    return term;
}

std::vector<const SumTerm*> itemTerms(const SumTerm& sum)
{
    std::vector<const SumTerm*> items;
    if (sum.level == SumLevel::Item)
        items.push_back(&sum);
    for (const SumTerm& below : sum.terms) {
        const std::vector<const SumTerm*> more = itemTerms(below);
        items.insert(items.end(), more.begin(), more.end());
    }
    return items;
}

SumTerm scaled(SumTerm term, const Fraction& share)
{
    term.share *= share;
    term.contribution *= share;
    for (SumTerm& below : term.terms)
        below = scaled(std::move(below), share);
    return term;
}

std::vector<std::int64_t> displayedTenths(const SumTerm& term)
{
    std::vector<Fraction> parts;
    for (const SumTerm& below : term.terms)
        parts.push_back(below.contribution);
    return largestRemainder(parts, 10);
}

} // namespace soundings
