// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/largest_gaps.h"

#include <algorithm>
#include <map>

namespace soundings {

namespace {

/// The rows of everything that was answered about a partner; empty where no answers left.
struct Rows {
    const ComparedItems* items = nullptr;
    AnswerRow answers;
};

/// Looks the items of each questionnaire up once.
class AllRows {
public:
    explicit AllRows(const PackTable& packs) : m_rows(packs.size() * packs.size()), m_size(packs.size())
    {
        for (std::size_t by = 0; by < m_size; ++by)
            for (std::size_t about = 0; about < m_size; ++about)
                if (const PackResponse* response = packs.response(by, about); response != nullptr && response->answers)
                    place(packs, *response, m_rows[by * m_size + about]);
    }
    [[nodiscard]] const Rows& at(std::size_t by, std::size_t about) const { return m_rows[by * m_size + about]; }

private:
    void place(const PackTable& packs, const PackResponse& response, Rows& rows)
    {
        const QuestionnairePtr questionnaire = packs.questionnaireOf(response);
        if (!questionnaire)
            return;
        const auto known = m_items.try_emplace(questionnaire.get(), questionnaire).first;
        rows = {&known->second, known->second.row(*response.answers)};
    }
    std::map<const Questionnaire*, ComparedItems> m_items;
    std::vector<Rows> m_rows;
    std::size_t m_size;
};

/// The first item of a section of which the two are furthest apart; nullptr where no item is rated by both.
const ComparedItem* furthestIn(const SectionGap& section, const Rows& a, const Rows& b)
{
    const ComparedItem* furthest = nullptr;
    Fraction apart;
    for (const ComparedItem& item : a.items->items()) {
        const ComparedAnswer& ours = a.answers[item.place];
        const ComparedAnswer& theirs = b.answers[item.mirror];
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

void addGaps(const AllRows& rows, LargestGap gap, std::vector<LargestGap>& found)
{
    const Rows& a = rows.at(gap.a, gap.b);
    const Rows& b = rows.at(gap.b, gap.a);
    if (a.items == nullptr || a.items != b.items)
        return;
    const std::vector<SectionGap> sections = sectionGaps(*a.items, a.answers, b.answers);
    if (std::none_of(sections.begin(), sections.end(), [](const SectionGap& section) { return section.reading; }))
        return;
    gap.questionnaire = a.items->questionnaire();
    for (const SectionGap& section : sections) {
        const ComparedItem* furthest = section.reading ? furthestIn(section, a, b) : nullptr;
        if (furthest == nullptr)
            continue;
        gap.section = section;
        gap.item = itemGap(*furthest, a.answers, b.answers);
        if (gap.item.isToTalkAbout())
            found.push_back(gap);
    }
}

} // namespace

std::vector<LargestGap> largestGaps(const PackTable& packs)
{
    const AllRows rows(packs);
    std::vector<LargestGap> found;
    for (std::size_t a = 0; a < packs.size(); ++a)
        for (std::size_t b = a + 1; b < packs.size(); ++b)
            addGaps(rows, {a, b, packs.mayName(a, b), {}, {}, {}}, found);
    std::stable_sort(found.begin(), found.end(), [](const LargestGap& x, const LargestGap& y) {
        const Fraction ofX = magnitude(*x.section.gap);
        const Fraction ofY = magnitude(*y.section.gap);
        return ofX != ofY ? ofX > ofY : magnitude(*x.item.gap) > magnitude(*y.item.gap);
    });
    return found;
}

std::vector<DoubtfulItem> mostDoubtful(const RoundPacks& round)
{
    std::map<std::pair<QuestionnaireId, std::string>, std::map<ItemId, DoubtfulItem>> counted;
    for (const Pack& pack : round.packs)
        for (const PackResponse& response : pack.responses) {
            if (!response.answers)
                continue;
            auto& items = counted[{response.questionnaire, response.version}];
            for (const auto& [id, record] : *response.answers) {
                const bool isDoubt = record.answer.state == AnswerState::DontKnow;
                if (!isDoubt && record.answer.state != AnswerState::Rated)
                    continue;
                DoubtfulItem& item = items[id];
                item.times += isDoubt ? 1 : 0;
                ++item.answered;
            }
        }
    std::vector<DoubtfulItem> found;
    for (const QuestionnairePtr& questionnaire : round.questionnaires) {
        const auto items = counted.find({questionnaire->id, questionnaire->version});
        if (items == counted.end())
            continue;
        for (const Item* item : questionnaire->items())
            if (const auto count = items->second.find(item->id);
                count != items->second.end() && count->second.times > 0)
                found.push_back({questionnaire, item->id, count->second.times, count->second.answered});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const DoubtfulItem& a, const DoubtfulItem& b) { return a.times > b.times; });
    return found;
}

} // namespace soundings
