// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/partnership_rounds.h"
#include "core/partnership/partnership_view.h"

#include <memory>
#include <vector>

namespace soundings {

class Acts;
class Session;

/// What agencies released of the rounds of the open workspace: of an agency's own what it answered itself and packs
/// that were opened, of a board's packs alone.
class PartnershipViews {
public:
    PartnershipViews(Session& session, Acts& acts) : m_session(session), m_acts(acts) { }

    /// Kept until something of the workspace changes. Null on failure, as in Session.
    [[nodiscard]] std::shared_ptr<const PartnershipView> view(const RoundId& round) const;
    /// Of the round before; null where there is none.
    [[nodiscard]] std::shared_ptr<const PartnershipView> before(const RoundId& round) const;
    /// The rounds up to this one side by side, by date; empty on failure.
    [[nodiscard]] std::vector<RoundBeside> rounds(const RoundId& upTo) const;

private:
    Session& m_session;
    Acts& m_acts;
};

} // namespace soundings
