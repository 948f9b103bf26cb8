// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/compared_items.h"

#include "core/scoring/response_score.h"

#include <algorithm>
#include <unordered_map>

namespace soundings {

ComparedItems::ComparedItems(QuestionnairePtr questionnaire) : m_questionnaire(std::move(questionnaire))
{
    m_all = m_questionnaire->items();
    m_scores.resize(m_all.size());
    std::unordered_map<ItemId, std::size_t> places;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        places.emplace(m_all[i]->id, i);
        for (const ScalePoint& point : m_questionnaire->scale)
            m_scores[i].push_back(m_questionnaire->scoreOf(*m_all[i], point.value));
        m_byId.push_back(i);
    }
    std::sort(m_byId.begin(), m_byId.end(),
              [this](std::size_t a, std::size_t b) { return m_all[a]->id < m_all[b]->id; });
    std::size_t place = 0;
    for (std::size_t section = 0; section < m_questionnaire->sections.size(); ++section)
        for (const Item& item : m_questionnaire->sections[section].items) {
            const auto mirror = places.find(item.mirror);
            if (item.compare != CompareKind::None && mirror != places.end())
                m_items.push_back({&item, place, mirror->second, section});
            ++place;
        }
}

AnswerRow ComparedItems::row(const Answers& answers) const
{
    AnswerRow row(m_all.size());
    auto answer = answers.begin();
    for (const std::size_t place : m_byId) {
        const ItemId& id = m_all[place]->id;
        while (answer != answers.end() && answer->first < id)
            ++answer;
        if (answer == answers.end())
            break;
        if (answer->first != id)
            continue;
        const Answer& given = answer->second.answer;
        if (given.state != AnswerState::Rated)
            row[place].state = given.state;
        else if (const ScalePoint* point = m_questionnaire->findPoint(given.point))
            row[place] = {AnswerState::Rated,
                          m_scores[place][static_cast<std::size_t>(point - m_questionnaire->scale.data())]};
    }
    return row;
}

} // namespace soundings
