// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/agencies.h"

#include "app/session/acts.h"
#include "app/session/session.h"
#include "core/acts/set_up.h"
#include "core/storage/agency_table.h"

#include <algorithm>

namespace soundings {

/// The agency comes where it is not and goes where it is: adding, removing and the undo of both.
static Acts::Act comingOrGoing(const Agency& agency, bool isThereNow)
{
    auto isThere = std::make_shared<bool>(isThereNow);
    auto opened = std::make_shared<OpenedResponses>();
    return [=](const Transaction& transaction) {
        if (*isThere)
            *opened = removePartner(transaction, agency.id);
        else
            putPartner(transaction, agency, *opened);
        *isThere = !*isThere;
        return Changes{.agencies = true};
    };
}

bool Agencies::addPartner(const QString& name)
{
    const Agency agency{{newUuid()}, name.trimmed().toStdString(), AgencyRole::Partner, AgencyStanding::Active};
    return m_acts.undoable(Session::tr("adding %1").arg(name.trimmed()), comingOrGoing(agency, false));
}

bool Agencies::rename(const AgencyId& id, const QString& name)
{
    auto value = std::make_shared<std::string>(name.trimmed().toStdString());
    const bool done = m_acts.undoable(Session::tr("renaming %1").arg(name.trimmed()), [id, value](const auto& t) {
        *value = exchangeAgencyName(t, id, *value);
        return Changes{.agencies = true};
    });
    return m_acts.orKeep(done, [=, this] { rename(id, name); });
}

bool Agencies::setStanding(const AgencyId& id, AgencyStanding standing)
{
    const QString text = standing == AgencyStanding::Retired ? Session::tr("retiring a partner")
                                                             : Session::tr("bringing a partner back");
    auto value = std::make_shared<AgencyStanding>(standing);
    return m_acts.undoable(text, [id, value](const Transaction& transaction) {
        *value = exchangeAgencyStanding(transaction, id, *value);
        return Changes{.agencies = true};
    });
}

bool Agencies::mayRemove(const AgencyId& partner) const
{
    return m_acts.read([&](const Connection& file) { return !isReferredTo(file, partner); });
}

bool Agencies::removePartner(const AgencyId& partner)
{
    const std::vector<Agency>& all = m_acts.file().workspace.partners;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Agency& one) { return one.id == partner; });
    return found != all.end()
        && m_acts.undoable(Session::tr("removing %1").arg(QString::fromStdString(found->name)),
                           comingOrGoing(*found, true));
}

} // namespace soundings
