// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/response/agency.h"

namespace soundings {

class Acts;

/// Our agency and the partners of the open workspace. Acts return false on failure, as in Session.
class Agencies {
public:
    explicit Agencies(Acts& acts) : m_acts(acts) { }

    bool addPartner(const QString& name);
    bool rename(const AgencyId& id, const QString& name);
    bool setStanding(const AgencyId& id, AgencyStanding standing);
    /// Whether nothing is on file about the partner, so that it can be taken off the list.
    [[nodiscard]] bool mayRemove(const AgencyId& partner) const;
    bool removePartner(const AgencyId& partner);

private:
    Acts& m_acts;
};

} // namespace soundings
