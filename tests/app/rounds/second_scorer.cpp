// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rounds/second_scorer.h"

namespace soundings::rounds {

namespace {

void add(Tally& sum, const Tally& part)
{
    sum.rated += part.rated;
    sum.applicable += part.applicable;
    sum.answered += part.answered;
    sum.dontKnow += part.dontKnow;
    sum.notApplicable += part.notApplicable;
}

/// "Don't know" counts as nought where the questionnaire says so, and is open in the range all the same.
ScoredPart scoreSection(const AskedSection& section, const Counted* items)
{
    ScoredPart made;
    made.id = section.id;
    Exact sum;
    Exact open;
    Exact rated;
    Exact all;
    for (const AskedItem& asked : section.items) {
        const Counted& item = *items++;
        if (item.said == Said::DoesNotApply) {
            ++made.tally.notApplicable;
            continue;
        }
        ++made.tally.applicable;
        made.tally.dontKnow += item.said == Said::DontKnow ? 1 : 0;
        made.tally.answered += item.said == Said::Nothing ? 0 : 1;
        made.tally.rated += item.score ? 1 : 0;
        all += asked.weight;
        open += item.said == Said::Point ? 0 : asked.weight;
        rated += item.score ? asked.weight : 0;
        sum += item.score ? Exact(*item.score * asked.weight) : Exact(0);
    }
    if (made.tally.applicable == 0)
        return made;
    if (made.tally.rated >= 2 && 3 * made.tally.rated >= 2 * made.tally.applicable)
        made.score = sum / rated;
    made.range = Span{sum / all, (sum + 100 * open) / all};
    return made;
}

/// The weighted mean of parts: of those with a score, if they have two thirds of the weight of those that apply.
void meanOf(const std::vector<std::pair<int, const ScoredPart*>>& parts, ScoredPart& made)
{
    Exact sum;
    Exact low;
    Exact high;
    int scored = 0;
    int all = 0;
    for (const auto& [weight, part] : parts) {
        add(made.tally, part->tally);
        if (!part->range)
            continue;
        all += weight;
        low += part->range->low * weight;
        high += part->range->high * weight;
        if (!part->score) {
            made.without.push_back(part->id);
            continue;
        }
        scored += weight;
        sum += *part->score * weight;
    }
    if (scored > 0 && 3 * scored >= 2 * all)
        made.score = sum / scored;
    if (all > 0)
        made.range = Span{low / all, high / all};
}

void addKinds(const Asked& asked, Scored& made)
{
    for (const std::string& kind : asked.kinds) {
        ScoredPart& added = made.kinds.emplace_back();
        added.id = kind;
        std::vector<std::pair<int, const ScoredPart*>> parts;
        for (std::size_t s = 0; s < asked.sections.size(); ++s)
            if (asked.sections[s].kind == kind)
                parts.emplace_back(asked.sections[s].weight, &made.sections[s]);
        meanOf(parts, added);
    }
}

void sortMustHave(const Asked& asked, const AskedItem& item, const Mark& mark, Scored& made)
{
    switch (mark.said) {
    case Said::Point:
        if (asked.points[static_cast<std::size_t>(mark.place)] < *item.atLeast)
            made.unmet.push_back(item.id);
        return;
    case Said::DontKnow:
        (asked.isDontKnowZero ? made.unmet : made.unconfirmed).push_back(item.id);
        return;
    case Said::Nothing:
        made.waiting.push_back(item.id);
        return;
    case Said::DoesNotApply:
        return;
    }
}

} // namespace

Scored scoreCounted(const Asked& asked, const std::vector<Counted>& items)
{
    Scored made;
    std::vector<std::pair<int, const ScoredPart*>> parts;
    for (std::size_t s = 0; s < asked.sections.size(); ++s)
        made.sections.push_back(scoreSection(asked.sections[s], items.data() + asked.firstOf(s)));
    addKinds(asked, made);
    if (asked.kinds.empty())
        for (std::size_t s = 0; s < asked.sections.size(); ++s)
            parts.emplace_back(asked.sections[s].weight, &made.sections[s]);
    for (const ScoredPart& kind : made.kinds)
        parts.emplace_back(1, &kind);
    meanOf(parts, made.whole);
    if (!made.kinds.empty() && !made.whole.without.empty())
        made.whole.score.reset(); // an index needs every kind
    return made;
}

Scored scoreAgreed(const Asked& asked, const std::vector<Mark>& marks)
{
    std::vector<Counted> counted;
    const std::vector<AskedItem> items = asked.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        Counted& added = counted.emplace_back(Counted{marks[i].said, {}});
        if (marks[i].said == Said::Point)
            added.score = asked.worthOf(items[i], marks[i].place);
        if (marks[i].said == Said::DontKnow && asked.isDontKnowZero)
            added.score = Exact(0);
    }
    Scored made = scoreCounted(asked, counted);
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].atLeast)
            sortMustHave(asked, items[i], marks[i], made);
    return made;
}

} // namespace soundings::rounds
