// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/largest_gaps.h"

#include <algorithm>
#include <map>

namespace soundings {

namespace {

/// The first item of a section of which the two are furthest apart; nullptr where no item is rated by both.
const ComparedItem* furthestIn(const SectionGap& section, const PackAnswers& a, const PackAnswers& b)
{
    const ComparedItem* furthest = nullptr;
    Fraction apart;
    for (const ComparedItem& item : a.items->items()) {
        const ComparedAnswer& ours = a.row[item.place];
        const ComparedAnswer& theirs = b.row[item.mirror];
        if (item.section != section.section || ours.state != AnswerState::Rated || theirs.state != AnswerState::Rated)
            continue;
        const Fraction gap = magnitude(ours.score - theirs.score);
        if (furthest != nullptr && gap <= apart)
            continue;
        furthest = &item;
        apart = gap;
    }
    return furthest;
}

void addGaps(const PackTable& packs, LargestGap gap, std::vector<LargestGap>& found)
{
    const PackAnswers* a = packs.answers(gap.a, gap.b);
    const PackAnswers* b = packs.answers(gap.b, gap.a);
    if (a == nullptr || b == nullptr || a->items != b->items)
        return;
    const std::vector<SectionGap> sections = sectionGaps(*a->items, a->row, b->row);
    if (std::none_of(sections.begin(), sections.end(), [](const SectionGap& section) { return section.reading; }))
        return;
    gap.questionnaire = a->items->questionnaire();
    for (const SectionGap& section : sections) {
        const ComparedItem* furthest = section.reading ? furthestIn(section, *a, *b) : nullptr;
        if (furthest == nullptr)
            continue;
        gap.section = section;
        gap.item = itemGap(*furthest, a->row, b->row);
        if (gap.item.isToTalkAbout())
            found.push_back(gap);
    }
}

/// How often each item was answered, by its place in its questionnaire.
class Doubts {
public:
    void add(const Questionnaire& questionnaire, const AnswerRow& row)
    {
        std::vector<Count>& counts = m_counts[&questionnaire];
        counts.resize(row.size());
        for (std::size_t place = 0; place < row.size(); ++place) {
            counts[place].times += row[place].state == AnswerState::DontKnow ? 1 : 0;
            counts[place].rated += row[place].state == AnswerState::Rated ? 1 : 0;
        }
    }
    [[nodiscard]] std::vector<DoubtfulItem> found(const std::vector<QuestionnairePtr>& questionnaires) const
    {
        std::vector<DoubtfulItem> found;
        for (const QuestionnairePtr& questionnaire : questionnaires) {
            const auto counts = m_counts.find(questionnaire.get());
            if (counts == m_counts.end())
                continue;
            const std::vector<const Item*> items = questionnaire->items();
            for (std::size_t place = 0; place < items.size(); ++place)
                if (const Count& count = counts->second[place]; count.times > 0)
                    found.push_back({questionnaire, items[place]->id, count.times, count.times + count.rated});
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const DoubtfulItem& a, const DoubtfulItem& b) { return a.times > b.times; });
        return found;
    }

private:
    struct Count {
        int times = 0;
        int rated = 0;
    };
    std::map<const Questionnaire*, std::vector<Count>> m_counts;
};

} // namespace

std::vector<LargestGap> largestGaps(const PackTable& packs)
{
    std::vector<LargestGap> found;
    for (std::size_t a = 0; a < packs.size(); ++a)
        for (std::size_t b = a + 1; b < packs.size(); ++b)
            addGaps(packs, {a, b, packs.mayName(a, b), {}, {}, {}}, found);
    std::stable_sort(found.begin(), found.end(), [](const LargestGap& x, const LargestGap& y) {
        const Fraction ofX = magnitude(*x.section.gap);
        const Fraction ofY = magnitude(*y.section.gap);
        return ofX != ofY ? ofX > ofY : magnitude(*x.item.gap) > magnitude(*y.item.gap);
    });
    return found;
}

std::vector<DoubtfulItem> mostDoubtful(const PackTable& packs)
{
    Doubts doubts;
    for (std::size_t by = 0; by < packs.size(); ++by) {
        for (std::size_t about = 0; about < packs.size(); ++about)
            if (const PackAnswers* answers = packs.answers(by, about))
                doubts.add(*answers->items->questionnaire(), answers->row);
        if (const Pack* pack = packs.packOf(by))
            for (const PackResponse& response : pack->responses)
                if (const QuestionnairePtr questionnaire = packs.questionnaireOf(response);
                    questionnaire && !response.about && response.answers)
                    doubts.add(*questionnaire, ComparedItems(questionnaire).row(*response.answers));
    }
    return doubts.found(packs.round().questionnaires);
}

} // namespace soundings
