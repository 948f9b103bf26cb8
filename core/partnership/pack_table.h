// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/compared_items.h"
#include "core/partnership/influence_mirror.h"
#include "core/partnership/round_packs.h"

#include <deque>
#include <map>
#include <string>
#include <unordered_map>

namespace soundings {

/// The answers of one response, read once for all comparisons.
struct PackAnswers {
    const ComparedItems* items = nullptr;
    AnswerRow row;
};

/// Who released what about whom. Agencies are known by their ids, else by their names, and stand in alphabetical order.
/// Points into the packs it was made of: they must outlive it.
class PackTable {
public:
    /// Scores: who trusts whom alone; answers() and marks() then have nothing.
    enum class Reads { All, Scores };
    explicit PackTable(const RoundPacks& packs, Reads reads = Reads::All);
    PackTable(const PackTable&) = delete;
    PackTable& operator=(const PackTable&) = delete;
    [[nodiscard]] const RoundPacks& round() const { return *m_round; }
    [[nodiscard]] const std::vector<PackAgency>& agencies() const { return m_agencies; }
    [[nodiscard]] std::size_t size() const { return m_agencies.size(); }
    /// nullptr where the agency released nothing.
    [[nodiscard]] const Pack* packOf(std::size_t agency) const { return m_packs[agency]; }
    /// What one says of the other in the questionnaire that feeds Trust; nullptr where nothing left.
    [[nodiscard]] const PackResponse* response(std::size_t by, std::size_t about) const;
    /// The one's trust in the other, as released, else from the answers released; nullptr where there is no number.
    [[nodiscard]] const Index* trust(std::size_t by, std::size_t about) const;
    /// The questionnaire of a response; nullptr where nobody has it.
    [[nodiscard]] QuestionnairePtr questionnaireOf(const PackResponse& response) const;
    /// Its answers; nullptr where none left, or nobody has the questionnaire.
    [[nodiscard]] const PackAnswers* answers(std::size_t by, std::size_t about) const;
    /// What it marked, in the order of its questionnaire's list; nullptr where nothing is marked or none of it left.
    [[nodiscard]] const std::vector<InfluenceMarked>* marks(std::size_t by, std::size_t about,
                                                            InfluenceSide side) const;
    /// Whether what the two say of each other may be shown by name: each that released something about the other agrees
    /// to it. In an agency's own workspace its own pairs always may.
    [[nodiscard]] bool mayName(std::size_t one, std::size_t other) const;
    [[nodiscard]] std::optional<std::size_t> find(const PackAgency& agency) const;

private:
    void listAgencies();
    void placeResponses(std::size_t by, const Pack& pack);
    void placeTrust(const PackResponse& response, const Index*& place);
    void placeAnswers(const PackResponse& response, const QuestionnairePtr& questionnaire, std::size_t place);

    const RoundPacks* m_round;
    Reads m_reads;
    std::vector<PackAgency> m_agencies;
    std::vector<const Pack*> m_packs;
    std::vector<const PackResponse*> m_responses; ///< a row each agency that answers
    std::vector<const Index*> m_trust; ///< the same
    std::map<const Questionnaire*, ComparedItems> m_items;
    std::vector<PackAnswers> m_answers; ///< as m_responses
    std::vector<std::vector<InfluenceMarked>> m_ofPartner; ///< the same
    std::vector<std::vector<InfluenceMarked>> m_ofItself; ///< the same
    std::deque<Index> m_reckoned; ///< of answers that left without their scores
    std::unordered_map<AgencyId, std::size_t> m_byId;
    std::unordered_map<std::string, std::size_t> m_byName; ///< identities of names
    std::optional<std::size_t> m_ours;
};

} // namespace soundings
