// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/known_agencies.h"

#include "core/storage/agency_table.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

KnownAgencies::KnownAgencies(const Connection& connection, const RoundId& round)
    : m_agencies(agencies(connection)), m_invited(invitedAgencies(connection, round))
{
    for (std::size_t i = 0; i < m_agencies.size(); ++i)
        m_byName.emplace(identityOf(m_agencies[i].name), i);
}

const Agency* KnownAgencies::byId(const AgencyId& id) const
{
    const auto invited = m_invited.find(id);
    const AgencyId& here = invited == m_invited.end() ? id : invited->second;
    const auto found =
        std::find_if(m_agencies.begin(), m_agencies.end(), [&](const Agency& one) { return one.id == here; });
    return found == m_agencies.end() ? nullptr : &*found;
}

const Agency* KnownAgencies::byName(const std::string& name) const
{
    const auto found = m_byName.find(identityOf(name));
    return found == m_byName.end() ? nullptr : &m_agencies[found->second];
}

std::optional<Agency> KnownAgencies::meant(const PackAgency& agency) const
{
    const Agency* found = agency.id.isEmpty() ? nullptr : byId(agency.id);
    if (found == nullptr && !agency.name.empty())
        found = byName(agency.name);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

bool KnownAgencies::isAnotherByName(const PackAgency& agency) const
{
    const Agency* id = byId(agency.id);
    const Agency* name = byName(agency.name);
    return id != nullptr && name != nullptr && id != name;
}

PackAgency KnownAgencies::here(const PackAgency& agency) const
{
    const std::optional<Agency> found = meant(agency);
    return found ? PackAgency{found->id, found->name} : agency;
}

PackAgency KnownAgencies::shared(const PackAgency& agency) const
{
    for (const auto& [id, ours] : m_invited)
        if (ours == agency.id)
            return {id, agency.name};
    return agency;
}

} // namespace soundings
