// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/pack_table.h"

#include "core/scoring/response_score.h"
#include "core/text_identity.h"

#include <algorithm>
#include <set>

namespace soundings {

namespace {

/// By name as people tell names apart, then by id, so that the order never depends on which pack came first.
bool isBefore(const std::pair<std::string, PackAgency>& a, const std::pair<std::string, PackAgency>& b)
{
    return a.first != b.first ? a.first < b.first : a.second.id < b.second.id;
}

} // namespace

PackTable::PackTable(const RoundPacks& packs, Reads reads) : m_round(&packs), m_reads(reads)
{
    listAgencies();
    m_packs.resize(size());
    m_responses.resize(size() * size());
    m_trust.resize(size() * size());
    m_answers.resize(size() * size());
    m_ofPartner.resize(size() * size());
    m_ofItself.resize(size() * size());
    if (packs.ours)
        m_ours = find({*packs.ours, {}});
    for (const Pack& pack : packs.packs)
        if (const auto by = find(pack.agency); by && m_packs[*by] == nullptr) {
            m_packs[*by] = &pack;
            placeResponses(*by, pack);
        }
}

void PackTable::listAgencies()
{
    std::vector<std::pair<std::string, PackAgency>> all;
    std::set<std::string> names;
    std::set<AgencyId> ids;
    const auto list = [&](const PackAgency& agency) {
        std::string name = identityOf(agency.name);
        if (ids.count(agency.id) != 0 || names.count(name) != 0)
            return;
        ids.insert(agency.id);
        names.insert(name);
        all.emplace_back(std::move(name), agency);
    };
    for (const PackAgency& agency : m_round->agencies)
        list(agency);
    for (const Pack& pack : m_round->packs)
        list(pack.agency);
    std::sort(all.begin(), all.end(), isBefore);
    for (std::size_t i = 0; i < all.size(); ++i) {
        m_byName.emplace(all[i].first, i);
        m_byId.emplace(all[i].second.id, i);
        m_agencies.push_back(std::move(all[i].second));
    }
}

std::optional<std::size_t> PackTable::find(const PackAgency& agency) const
{
    if (!agency.id.isEmpty())
        if (const auto place = m_byId.find(agency.id); place != m_byId.end())
            return place->second;
    const auto place = m_byName.find(identityOf(agency.name));
    return place == m_byName.end() ? std::nullopt : std::optional(place->second);
}

void PackTable::placeResponses(std::size_t by, const Pack& pack)
{
    for (const PackResponse& response : pack.responses) {
        if (!response.about)
            continue;
        const QuestionnairePtr questionnaire = questionnaireOf(response);
        if (!response.trust && (!questionnaire || questionnaire->feeds != FeedsIndex::Trust))
            continue;
        const auto about = find(*response.about);
        if (!about || *about == by)
            continue;
        const std::size_t place = by * size() + *about;
        m_responses[place] = &response;
        placeTrust(response, m_trust[place]);
        m_answers[place] = {};
        m_ofPartner[place].clear();
        m_ofItself[place].clear();
        if (questionnaire && m_reads == Reads::All)
            placeAnswers(response, questionnaire, place);
    }
}

void PackTable::placeAnswers(const PackResponse& response, const QuestionnairePtr& questionnaire, std::size_t place)
{
    if (response.answers) {
        const ComparedItems& items = m_items.try_emplace(questionnaire.get(), questionnaire).first->second;
        m_answers[place] = {&items, items.row(*response.answers)};
    }
    const auto read = [&](const std::optional<InfluenceMarks>& marks) {
        return marks && !marks->empty() ? influenceRow(questionnaire->influences, *marks)
                                        : std::vector<InfluenceMarked>();
    };
    m_ofPartner[place] = read(response.aboutPartner);
    m_ofItself[place] = read(response.aboutUs);
}

void PackTable::placeTrust(const PackResponse& response, const Index*& place)
{
    if (response.trust) {
        place = response.trust->score ? &*response.trust : nullptr;
        return;
    }
    if (!response.answers)
        return;
    const Index& index =
        m_reckoned.emplace_back(trustIndex(scoreResponse(*questionnaireOf(response), *response.answers)));
    place = index.score ? &index : nullptr;
}

const PackResponse* PackTable::response(std::size_t by, std::size_t about) const
{
    return m_responses[by * size() + about];
}

const Index* PackTable::trust(std::size_t by, std::size_t about) const { return m_trust[by * size() + about]; }

const PackAnswers* PackTable::answers(std::size_t by, std::size_t about) const
{
    const PackAnswers& found = m_answers[by * size() + about];
    return found.items == nullptr ? nullptr : &found;
}

const std::vector<InfluenceMarked>* PackTable::marks(std::size_t by, std::size_t about, InfluenceSide side) const
{
    const auto& found = (side == InfluenceSide::AboutUs ? m_ofItself : m_ofPartner)[by * size() + about];
    return found.empty() ? nullptr : &found;
}

QuestionnairePtr PackTable::questionnaireOf(const PackResponse& response) const
{
    return m_round->questionnaire(response.questionnaire, response.version);
}

bool PackTable::mayName(std::size_t one, std::size_t other) const
{
    if (m_ours && (*m_ours == one || *m_ours == other))
        return true;
    const auto agrees = [this](std::size_t by, std::size_t about) {
        return response(by, about) == nullptr || m_packs[by]->mayNamePairs;
    };
    return agrees(one, other) && agrees(other, one);
}

} // namespace soundings
