// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/round_packs.h"

#include <deque>
#include <string>
#include <unordered_map>

namespace soundings {

/// Who released what about whom. Agencies are known by their ids, else by their names, and stand in alphabetical order.
/// Points into the packs it was made of: they must outlive it.
class PackTable {
public:
    explicit PackTable(const RoundPacks& packs);
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
    /// Whether what the two say of each other may be shown by name: each that released something about the other agrees
    /// to it. In an agency's own workspace its own pairs always may.
    [[nodiscard]] bool mayName(std::size_t one, std::size_t other) const;
    [[nodiscard]] std::optional<std::size_t> find(const PackAgency& agency) const;

private:
    void listAgencies();
    void placeResponses(std::size_t by, const Pack& pack);
    void placeTrust(const PackResponse& response, const Index*& place);

    const RoundPacks* m_round;
    std::vector<PackAgency> m_agencies;
    std::vector<const Pack*> m_packs;
    std::vector<const PackResponse*> m_responses; ///< a row each agency that answers
    std::vector<const Index*> m_trust; ///< the same
    std::deque<Index> m_reckoned; ///< of answers that left without their scores
    std::unordered_map<AgencyId, std::size_t> m_byId;
    std::unordered_map<std::string, std::size_t> m_byName; ///< identities of names
    std::optional<std::size_t> m_ours;
};

} // namespace soundings
