// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/partnership_views.h"

#include "app/session/acts.h"
#include "app/session/session.h"
#include "core/acts/packs_of_round.h"

#include <utility>

namespace soundings {

std::shared_ptr<const PartnershipView> PartnershipViews::view(const RoundId& round) const
{
    auto& kept = m_acts.file().partnerships;
    if (const auto found = kept.find(round); found != kept.end())
        return found->second;
    std::shared_ptr<const PartnershipView> made;
    if (m_acts.file().connection)
        m_acts.guard(
            [&] { made = std::make_shared<const PartnershipView>(roundPacks(*m_acts.file().connection, round)); });
    return kept.emplace(round, std::move(made)).first->second;
}

std::shared_ptr<const PartnershipView> PartnershipViews::before(const RoundId& round) const
{
    const auto earlier = m_session.rounds().before(round);
    return earlier ? view(earlier->id) : nullptr;
}

std::vector<RoundBeside> PartnershipViews::rounds(const RoundId& upTo) const
{
    auto& kept = m_acts.file().comparedRounds;
    std::vector<ComparedRound> all;
    for (const Round& round : m_session.workspace().rounds) {
        const auto found = kept.find(round.id);
        if (found != kept.end()) {
            all.push_back(found->second);
        } else {
            const auto seen = m_acts.file().partnerships.find(round.id);
            const bool isRead = m_acts.guard([&] {
                all.push_back(seen != m_acts.file().partnerships.end() && seen->second
                                  ? comparedRound(seen->second->round)
                                  : comparedRound(roundPacks(*m_acts.file().connection, round.id)));
            });
            if (!isRead)
                return {};
            kept.emplace(round.id, all.back());
        }
        if (round.id == upTo)
            break;
    }
    return roundsSideBySide(std::move(all));
}

} // namespace soundings
