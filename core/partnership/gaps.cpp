// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/gaps.h"

#include <algorithm>

namespace soundings {

namespace {

bool isRated(const ComparedAnswer& answer) { return answer.state == AnswerState::Rated; }
bool isDoubt(const ComparedAnswer& answer) { return answer.state == AnswerState::DontKnow; }

std::optional<Fraction> gapOf(const ComparedAnswer& a, const ComparedAnswer& b)
{
    if (!isRated(a) || !isRated(b))
        return std::nullopt;
    return a.score - b.score;
}

GapReading readingOf(const Fraction& a, const Fraction& b)
{
    const auto isHigh = [](const Fraction& score) { return score >= Fraction(kHighFrom); };
    const auto isLow = [](const Fraction& score) { return score < Fraction(kLowUnder); };
    if (isHigh(a) && isHigh(b))
        return GapReading::SharedStrength;
    if (isLow(a) && isLow(b))
        return GapReading::AgreedGap;
    if (isHigh(a) && isLow(b))
        return GapReading::WeMayBeOverrating;
    if (isLow(a) && isHigh(b))
        return GapReading::BetterThanWeThink;
    return GapReading::Mixed;
}

std::optional<GapReading> readingOf(CompareKind compare, const ComparedAnswer& a, const ComparedAnswer& b)
{
    if (isRated(a) && isRated(b))
        return compare == CompareKind::Reciprocity ? std::nullopt : std::optional(readingOf(a.score, b.score));
    const bool isOpen = (isDoubt(a) && (isRated(b) || isDoubt(b))) || (isDoubt(b) && isRated(a));
    return isOpen ? std::optional(GapReading::OpenQuestion) : std::nullopt;
}

std::optional<SectionReading> readingOf(const Fraction& gap)
{
    const int displayed = magnitude(gap).rounded();
    if (displayed >= kSectionTalkFirst)
        return SectionReading::TalkAboutThisFirst;
    return displayed >= kSectionWorthALook ? std::optional(SectionReading::WorthALook) : std::nullopt;
}

/// Whether the first gap is the larger; one that there is, is larger than none.
bool isLarger(const std::optional<Fraction>& gap, const std::optional<Fraction>& than)
{
    if (!gap || !than)
        return gap.has_value() && !than.has_value();
    return magnitude(*gap) > magnitude(*than);
}

} // namespace

bool ItemGap::isToTalkAbout() const { return gap && magnitude(*gap).rounded() >= kItemTalkAbout; }

bool isEnoughRated(int rated, int applicable) { return rated >= 2 && 3 * rated >= 2 * applicable; }

ItemGap itemGap(const ComparedItem& item, const AnswerRow& a, const AnswerRow& b)
{
    const ComparedAnswer& ours = a[item.place];
    const ComparedAnswer& theirs = b[item.mirror];
    return {item.item->id,
            item.item->mirror,
            item.section,
            item.item->compare,
            ours,
            theirs,
            gapOf(ours, theirs),
            readingOf(item.item->compare, ours, theirs)};
}

std::vector<ItemGap> itemGaps(const ComparedItems& items, const AnswerRow& a, const AnswerRow& b)
{
    std::vector<ItemGap> gaps;
    gaps.reserve(items.items().size());
    for (const ComparedItem& compared : items.items())
        gaps.push_back(itemGap(compared, a, b));
    return gaps;
}

std::vector<SectionGap> sectionGaps(const ComparedItems& items, const AnswerRow& a, const AnswerRow& b)
{
    const std::vector<Section>& sections = items.questionnaire()->sections;
    std::vector<SectionGap> gaps(sections.size());
    std::vector<Fraction> sums(sections.size());
    std::vector<int> applicable(sections.size());
    for (const ComparedItem& compared : items.items()) {
        const ComparedAnswer& ours = a[compared.place];
        const ComparedAnswer& theirs = b[compared.mirror];
        if (ours.state == AnswerState::NotApplicable || theirs.state == AnswerState::NotApplicable)
            continue;
        ++applicable[compared.section];
        if (!isRated(ours) || !isRated(theirs))
            continue;
        ++gaps[compared.section].items;
        sums[compared.section] += ours.score - theirs.score;
    }
    for (std::size_t i = 0; i < sections.size(); ++i) {
        gaps[i].id = sections[i].id;
        gaps[i].section = i;
        if (!isEnoughRated(gaps[i].items, applicable[i]))
            continue;
        gaps[i].gap = sums[i] / Fraction(gaps[i].items);
        gaps[i].reading = readingOf(*gaps[i].gap);
    }
    return gaps;
}

void sortLargestFirst(std::vector<SectionGap>& sections, std::vector<ItemGap>& items)
{
    std::stable_sort(sections.begin(), sections.end(),
                     [](const SectionGap& a, const SectionGap& b) { return isLarger(a.gap, b.gap); });
    std::vector<std::size_t> rank(sections.size());
    for (std::size_t i = 0; i < sections.size(); ++i)
        rank[sections[i].section] = i;
    std::stable_sort(items.begin(), items.end(), [&rank](const ItemGap& a, const ItemGap& b) {
        return rank[a.section] != rank[b.section] ? rank[a.section] < rank[b.section] : isLarger(a.gap, b.gap);
    });
}

} // namespace soundings
