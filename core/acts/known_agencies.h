// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/pack.h"
#include "core/response/agency.h"
#include "core/storage/connection.h"
#include "core/storage/invitation_table.h"

#include <map>
#include <optional>
#include <vector>

namespace soundings {

/// Which agency of this workspace somebody else means in a round: by the id of the round's invitation, else by our own
/// id, else by name.
class KnownAgencies {
public:
    KnownAgencies(const Connection& connection, const RoundId& round);
    /// Empty where nobody here is meant.
    [[nodiscard]] std::optional<Agency> meant(const PackAgency& agency) const;
    /// Whether its name is that of another agency here than its id.
    [[nodiscard]] bool isAnotherByName(const PackAgency& agency) const;
    /// As this workspace knows it; as it is where that is not at all.
    [[nodiscard]] PackAgency here(const PackAgency& agency) const;
    /// As all workspaces of the round know it; as it is where nobody was invited.
    [[nodiscard]] PackAgency shared(const PackAgency& agency) const;

private:
    [[nodiscard]] const Agency* byId(const AgencyId& id) const;
    [[nodiscard]] const Agency* byName(const std::string& name) const;

    std::vector<Agency> m_agencies;
    std::map<std::string, std::size_t> m_byName; ///< identities of their names
    InvitedAgencies m_invited;
};

} // namespace soundings
