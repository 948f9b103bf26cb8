// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/names_for.h"

namespace soundings {

Names namesFor(const RoundResult& result, const AgencyId& about)
{
    Names names;
    names.agency = QString::fromStdString(result.ours.name);
    for (const PartnerResult& partner : result.partners)
        if (partner.about.id == about)
            names.partner = QString::fromStdString(partner.about.name);
    return names;
}

} // namespace soundings
