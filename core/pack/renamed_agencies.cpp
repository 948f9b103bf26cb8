// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/renamed_agencies.h"

namespace soundings {

Pack withAgencies(Pack pack, const std::function<PackAgency(const PackAgency&)>& known)
{
    pack.agency = known(pack.agency);
    for (PackResponse& response : pack.responses)
        if (response.about)
            response.about = known(*response.about);
    for (Action& action : pack.actions)
        if (!action.about.isEmpty())
            action.about = known({action.about, {}}).id;
    return pack;
}

} // namespace soundings
